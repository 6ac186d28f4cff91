package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parts of the element that holds the report, with what the markup tells of each. */
final class ArticleParts {

  /** A line that is a link throughout points elsewhere. */
  private static final double LINK_LINE = 0.8;

  private final PageTree tree;
  private final Zones zones;
  private final int article;
  private final int title;

  ArticleParts(PageTree tree, Zones zones, int article, int title) {
    this.tree = tree;
    this.zones = zones;
    this.article = article;
    this.title = title;
  }

  /** Returns the parts, in order; none where there is no report. */
  List<ArticlePart> parts() {
    var parts = new ArrayList<ArticlePart>();
    if (article < 0) {
      return parts;
    }
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
      Paragraph paragraph = new Paragraph(text, Line.of(text.text()), sign(at));
      parts.add(new ArticlePart(at, end, paragraph, known(at)));
      at = end;
    }
    return parts;
  }

  /** A single line break inside a sentence parts nothing. */
  private boolean continues(MappedText text, int next) {
    PageBlock block = tree.blocks().get(next);
    return block.afterBreak()
        && block.element() == tree.blocks().get(next - 1).element()
        && !Line.of(text.text()).endsSentence()
        && Character.isLowerCase(block.words().text().charAt(0));
  }

  private Optional<AsideKind> known(int i) {
    PageBlock block = tree.blocks().get(i);
    Optional<AsideKind> zone = zones.kind(block.element());
    if (zone.isPresent()) {
      return zone;
    }
    boolean aboveTitle = i < title && tree.first(article) <= title && block.prose() == 0;
    if (aboveTitle) {
      return Optional.of(AsideKind.NAVIGATION);
    }
    boolean linkLine = block.linkShare() > LINK_LINE && !tree.isInside(i, "blockquote");
    return linkLine ? Optional.of(HtmlCleaner.outside(block)) : Optional.empty();
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
