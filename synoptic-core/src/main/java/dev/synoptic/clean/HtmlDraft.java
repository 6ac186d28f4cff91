package dev.synoptic.clean;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the judged parts of an HTML page together. */
final class HtmlDraft {

  /** An entry of a menu has fewer words. */
  private static final int HEADLINE_WORDS = 5;

  private static final int BYLINE_WORDS = 14;
  private static final int HEADER_WORDS = 22;
  private static final int MOST_BYLINES = 8;

  /** So far from the title, in blocks, its byline stands. */
  private static final int BYLINE_BEFORE = 4;

  private static final int BYLINE_AFTER = 12;

  private final NewsWords words;
  private final PageTree tree;
  private final Zones zones;
  private final List<Aside> aside = new ArrayList<>();
  private final Map<Integer, AsideKind> header = new HashMap<>();

  private HtmlDraft(NewsWords words, PageTree tree, Zones zones) {
    this.words = words;
    this.tree = tree;
    this.zones = zones;
  }

  /** Returns the draft of the page whose report has the given parts. */
  static Draft of(
      NewsWords words,
      PageTree tree,
      Zones zones,
      List<ArticlePart> parts,
      Optional<MappedText> title,
      PageFacts facts,
      HtmlRefusal refusal) {
    List<Paragraph> paragraphs = parts.stream().map(ArticlePart::paragraph).toList();
    List<Optional<AsideKind>> known = parts.stream().map(ArticlePart::known).toList();
    var draft = new HtmlDraft(words, tree, zones);
    Verdicts verdicts =
        new TextJudge(words, paragraphs, title, 0, known).verdictsBelow(draft.bylines());
    boolean[] inside = new boolean[tree.blocks().size()];
    var body = new ArrayList<Draft.Part>();
    for (int i = 0; i < parts.size(); i++) {
      for (int block = parts.get(i).first(); block < parts.get(i).end(); block++) {
        inside[block] = true;
      }
      Optional<AsideKind> kind = verdicts.kind(i);
      if (kind.isPresent()) {
        TextCleaner.aside(kind.get(), paragraphs.get(i).words()).ifPresent(draft.aside::add);
      } else {
        BlockKind block = TextCleaner.blockKind(paragraphs, verdicts, i);
        body.add(new Draft.Part(block, paragraphs.get(i)));
      }
    }
    draft.outside(inside, title);
    return new Draft(title, body, draft.aside, facts.or(verdicts.facts()), refusal.of(body));
  }

  /** Returns the lines that the page marks as a byline. */
  private List<Line> bylines() {
    return tree.blocks().stream()
        .filter(block -> block.line().words() <= BYLINE_WORDS)
        .filter(block -> zones.kind(block.element()).filter(AsideKind.CREDIT::equals).isPresent())
        .map(PageBlock::line)
        .limit(MOST_BYLINES)
        .toList();
  }

  /** Sets aside all other blocks, those of one kind that follow each other in one piece. */
  private void outside(boolean[] inside, Optional<MappedText> title) {
    int printed = 0;
    while (printed < inside.length && !isTitle(printed, title)) {
      printed++;
    }
    markHeader(printed == inside.length ? 0 : printed, inside);
    int at = 0;
    while (at < inside.length) {
      if (inside[at] || isTitle(at, title)) {
        at++;
        continue;
      }
      AsideKind kind = kind(at);
      int end = at + 1;
      while (end < inside.length && !inside[end] && !isTitle(end, title) && kind(end) == kind) {
        end++;
      }
      add(kind, at, end);
      at = end;
    }
  }

  /** Bylines and dates about the title are known by their words where nothing marks them. */
  private void markHeader(int title, boolean[] inside) {
    int end = Math.min(inside.length, title + BYLINE_AFTER + 1);
    for (int i = Math.max(0, title - BYLINE_BEFORE); i < end; i++) {
      PageBlock block = tree.blocks().get(i);
      int place = i;
      if (!inside[i] && i != title && block.line().words() <= HEADER_WORDS) {
        Optional<AsideKind> kind = HeaderLine.read(words, block.line()).map(HeaderLine::kind);
        boolean marked = zones.kind(block.element()).isPresent();
        kind.filter(found -> !marked || found == AsideKind.CREDIT)
            .ifPresent(found -> header.put(place, found));
      }
    }
  }

  private boolean isTitle(int block, Optional<MappedText> title) {
    return title.filter(text -> text == tree.blocks().get(block).words()).isPresent();
  }

  private AsideKind kind(int block) {
    PageBlock piece = tree.blocks().get(block);
    AsideKind known = header.get(block);
    if (known != null) {
      return known;
    }
    Optional<AsideKind> zone = zones.kind(piece.element());
    boolean headline = piece.linkShare() > 0.8 && piece.line().words() >= HEADLINE_WORDS;
    // Side bars hold menus and headlines alike.
    return headline && zone.filter(kind -> kind == AsideKind.NAVIGATION).isPresent()
        ? AsideKind.RELATED
        : zone.orElseGet(
            () ->
                piece.linkChars() == 0 && ArticleParts.isBelowImage(tree, piece)
                    ? AsideKind.CAPTION
                    : HtmlCleaner.outside(piece));
  }

  private void add(AsideKind kind, int from, int to) {
    var text = new StringBuilder();
    Optional<Range> source = Optional.empty();
    for (int i = from; i < to; i++) {
      MappedText words = tree.blocks().get(i).words();
      text.append(text.isEmpty() ? "" : "\n").append(words.text());
      Optional<Range> before = source;
      source = words.source().map(place -> before.map(place::cover).orElse(place)).or(() -> before);
    }
    source.ifPresent(range -> aside.add(new Aside(kind, range, text.toString())));
  }
}
