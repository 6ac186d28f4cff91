package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the parts of the element that holds the report, with what the markup tells of each. */
final class ArticleParts {

  /** A line that is a link throughout points elsewhere. */
  private static final double LINK_LINE = 0.8;

  /** A standfirst has so many words at least, and stands within so many blocks of the title. */
  private static final int STANDFIRST_WORDS = 8;

  private static final int STANDFIRST_BLOCKS = 6;

  private static final int CAPTION_WORDS = 40;
  private static final Set<String> CAPTION_TAGS = Set.of("div", "center", "td");

  private final PageTree tree;
  private final Zones zones;
  private final int article;
  private final int title;
  private final BitSet others;

  ArticleParts(PageTree tree, Zones zones, int article, int title) {
    this.tree = tree;
    this.zones = zones;
    this.article = article;
    this.title = title;
    this.others = article < 0 ? new BitSet() : new Followers(tree).blocks(title, article);
  }

  /** Returns the parts, in order; none where there is no report. */
  List<ArticlePart> parts() {
    var parts = new ArrayList<ArticlePart>();
    if (article < 0) {
      return parts;
    }
    standfirst(parts);
    int at = tree.first(article);
    while (at < tree.end(article)) {
      if (at == title) {
        at++;
        continue;
      }
      int end = at + 1;
      MappedText text = tree.blocks().get(at).words();
      while (end < tree.end(article) && end != title && continues(text, end)) {
        text = text.join(tree.blocks().get(end).words());
        end++;
      }
      Line line = end == at + 1 ? tree.blocks().get(at).line() : Line.of(text.text());
      Paragraph paragraph = new Paragraph(text, line, sign(at));
      parts.add(new ArticlePart(at, end, paragraph, known(at)));
      at = end;
    }
    return parts;
  }

  /** The standfirst stands beside the title, often outside the element that holds the text. */
  private void standfirst(List<ArticlePart> parts) {
    if (title < 0 || title >= tree.first(article)) {
      return;
    }
    int header = tree.parent(Math.max(0, tree.parent(tree.blocks().get(title).element())));
    int end = Math.min(tree.first(article), header < 0 ? 0 : tree.end(header));
    for (int i = title + 1; i < Math.min(end, title + STANDFIRST_BLOCKS); i++) {
      PageBlock block = tree.blocks().get(i);
      boolean words = block.line().words() >= STANDFIRST_WORDS && block.linkShare() < 0.3;
      if (words && zones.kind(block.element()).isEmpty() && !isBelowImage(tree, block)) {
        Paragraph paragraph = new Paragraph(block.words(), block.line(), Paragraph.Sign.NONE);
        parts.add(new ArticlePart(i, i + 1, paragraph, Optional.empty()));
      }
    }
  }

  /** A single line break inside a sentence parts nothing. */
  private boolean continues(MappedText text, int next) {
    PageBlock block = tree.blocks().get(next);
    return block.afterBreak()
        && block.element() == tree.blocks().get(next - 1).element()
        && Character.isLowerCase(block.words().text().charAt(0))
        && !Line.of(text.text()).endsSentence();
  }

  private Optional<AsideKind> known(int i) {
    PageBlock block = tree.blocks().get(i);
    Optional<AsideKind> zone = zones.kind(block.element());
    if (others.get(i)) {
      return Optional.of(AsideKind.RELATED);
    }
    if (zone.isPresent()) {
      return zone;
    }
    if (tree.tag(block.element()).equals("caption")) {
      return Optional.of(AsideKind.CAPTION);
    }
    boolean aboveTitle = i < title && tree.first(article) <= title && block.prose() == 0;
    if (aboveTitle) {
      return Optional.of(AsideKind.NAVIGATION);
    }
    if (isBelowImage(tree, block)) {
      return Optional.of(AsideKind.CAPTION);
    }
    boolean linkLine = block.linkShare() > LINK_LINE && !tree.isInside(i, "blockquote");
    return linkLine ? Optional.of(HtmlCleaner.outside(block)) : Optional.empty();
  }

  /** Words without a stop beside a picture are its caption, whatever element they stand in. */
  static boolean isBelowImage(PageTree tree, PageBlock block) {
    return block.belowImage()
        && !block.line().endsSentence()
        && block.line().words() <= CAPTION_WORDS
        && CAPTION_TAGS.contains(tree.tag(block.element()));
  }

  private Paragraph.Sign sign(int i) {
    int element = tree.blocks().get(i).element();
    for (int at = element; at >= 0 && at != article; at = tree.parent(at)) {
      String tag = tree.tag(at);
      switch (tag) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Paragraph.Sign.HASH;
        }
        case "li" -> {
          return Paragraph.Sign.BULLET;
        }
        case "td", "th" -> {
          // A cell of a table of figures; a cell that frames a report holds prose.
          if (tree.blocks().get(i).prose() == 0 && tree.end(at) - tree.first(at) == 1) {
            return Paragraph.Sign.BULLET;
          }
        }
        case "blockquote" -> {
          return Paragraph.Sign.QUOTED;
        }
        default -> {
          // Goes on outwards.
        }
      }
    }
    return Paragraph.Sign.NONE;
  }
}
