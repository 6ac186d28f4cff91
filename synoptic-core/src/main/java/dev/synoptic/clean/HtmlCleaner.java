package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Turns an HTML page into a draft: finds the report's element, and judges its lines as in text. */
final class HtmlCleaner {

  private final NewsWords words;
  private final MarkupHints hints = new MarkupHints();

  HtmlCleaner(NewsWords words) {
    this.words = words;
  }

  /** Returns the draft of {@code page}; its body may be empty. */
  Draft clean(Page page) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(page.markup(), "");
    var head = new HeadFacts(words, document);
    PageTree tree = PageReader.read(document, page.markup());
    var zones = new Zones(tree, hints);
    List<String> titles = new ArrayList<>();
    page.stated().title().ifPresent(titles::add);
    titles.addAll(head.titles());
    int printed = new TitleFinder(tree, zones, titles).find();
    int article = new ArticleFinder(tree, zones, printed).find();
    Optional<MappedText> title =
        printed >= 0
            ? Optional.of(tree.blocks().get(printed).words())
            : headTitle(page, document, head);
    var parts = new ArticleParts(tree, zones, article, printed).parts();
    PageFacts facts = head.facts(page.origin().url());
    var refusal = new HtmlRefusal(tree, head, parts);
    return HtmlDraft.of(words, tree, zones, parts, title, facts, refusal);
  }

  /** Returns the title of the page's head, without the outlet's name. */
  private static Optional<MappedText> headTitle(Page page, Document document, HeadFacts head) {
    for (TextNode node : document.head().select("title").textNodes()) {
      var writer = new MappedWriter();
      var range = node.sourceRange();
      new SourceAligner(page.markup())
          .write(writer, node.getWholeText(), range.startPos(), range.endPos());
      MappedText whole = writer.take();
      Optional<String> outlet = head.facts(page.origin().url()).outlet().map(o -> o.name());
      String bare = TitleFinder.withoutOutlet(whole.text(), outlet);
      if (!bare.isEmpty()) {
        return Optional.of(whole.slice(0, bare.length()).strip());
      }
    }
    return Optional.empty();
  }

  /** Returns what a block outside the report is, where nothing marks it. */
  static AsideKind outside(PageBlock block) {
    return block.linkShare() > 0.5 && block.line().words() > 3
        ? AsideKind.RELATED
        : AsideKind.NAVIGATION;
  }
}
