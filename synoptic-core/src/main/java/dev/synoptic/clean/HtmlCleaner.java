package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns an HTML page into a draft: finds the report's element, and judges its lines as in text. */
final class HtmlCleaner {

  /** How many times the words that a page shows it must state to be believed without them. */
  private static final int STATED_MORE = 3;

  private final NewsWords words;
  private final MarkupHints hints = new MarkupHints();

  HtmlCleaner(NewsWords words) {
    this.words = words;
  }

  /** Returns the draft of {@code page}; its body may be empty. */
  Draft clean(Page page) {
    return clean(page, ParsedMarkup.of(page.markup()));
  }

  /** Returns the draft of {@code page}, which was parsed to {@code parsed}. */
  Draft clean(Page page, ParsedMarkup parsed) {
    var notes = new HeadNotes();
    PageTree tree = PageReader.read(parsed, notes);
    MappedText named = parsed.title();
    var head = new HeadFacts(words, parsed.document(), named.text(), notes);
    var zones = new Zones(tree, hints);
    List<String> titles = new ArrayList<>();
    page.stated().title().ifPresent(titles::add);
    titles.addAll(head.titles());
    int printed = new TitleFinder(tree, zones, titles).find();
    PageFacts facts = head.facts(page.origin().url());
    int article = new ArticleFinder(tree, zones, printed).find();
    Optional<MappedText> title =
        printed >= 0
            ? Optional.of(tree.blocks().get(printed).words())
            : unprinted(page, headTitle(named, facts));
    var parts = new ArticleParts(tree, zones, article, printed).parts();
    var refusal = new HtmlRefusal(tree, head, parts);
    Draft shown = HtmlDraft.of(words, tree, zones, parts, title, facts, refusal);
    Draft draft = stated(page, head, tree, zones, shown).orElse(shown);
    int top = printed >= 0 || parts.isEmpty() ? printed : parts.get(0).first() - 1;
    return draft.facts().published().isPresent() || parts.isEmpty()
        ? draft
        : draft.published(
            PrintedDate.find(words, tree, zones, top)
                .or(() -> facts.url().or(page.origin()::url).flatMap(WebAddress::date)));
  }

  /** A title that the input states counts, though the page has none or another. */
  private static Optional<MappedText> unprinted(Page page, Optional<MappedText> head) {
    Optional<String> stated = page.stated().title().map(String::strip).filter(t -> !t.isEmpty());
    boolean same =
        stated.isEmpty()
            || head.filter(h -> Line.letters(h.text()).equals(Line.letters(stated.get())))
                .isPresent();
    return same ? head : stated.map(MappedText::unmapped);
  }

  /** Returns the report that the page states for programs, where it shows hardly any of it. */
  private Optional<Draft> stated(
      Page page, HeadFacts head, PageTree tree, Zones zones, Draft shown) {
    boolean walled =
        head.isWalled()
            || shown.refusal().filter(r -> r.reason() == Rejection.Reason.PAYWALL).isPresent();
    int least = Math.max(HtmlRefusal.ENOUGH_WORDS, shown.bodyWords() * STATED_MORE);
    if (walled
        || shown.bodyWords() >= HtmlRefusal.ENOUGH_WORDS
        || head.articleBody().filter(body -> Line.of(body).words() >= least).isEmpty()) {
      return Optional.empty();
    }
    List<ArticlePart> parts =
        StatedBody.paragraphs(page.markup()).stream()
            .map(paragraph -> new ArticlePart(0, 0, paragraph, Optional.empty()))
            .toList();
    var refusal = new HtmlRefusal(tree, head, List.of());
    return Optional.of(
        HtmlDraft.of(words, tree, zones, parts, shown.title(), shown.facts(), refusal));
  }

  /** Returns the title of the page's head, without the outlet's name. */
  private static Optional<MappedText> headTitle(MappedText whole, PageFacts facts) {
    String bare = TitleFinder.withoutOutlet(whole.text(), facts.outlet().map(Outlet::name));
    return bare.isEmpty() ? Optional.empty() : Optional.of(whole.slice(0, bare.length()).strip());
  }

  /** Returns what a block outside the report is, where nothing marks it. */
  static AsideKind outside(PageBlock block) {
    return block.linkShare() > 0.5 && block.line().words() > 3
        ? AsideKind.RELATED
        : AsideKind.NAVIGATION;
  }
}
