package dev.synoptic.clean;

import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Recognises HTML pages that hold no report: menus, section pages, and what stands before a wall.
 */
final class HtmlRefusal {

  /** A report of so many words counts, whatever else the page says. */
  static final int ENOUGH_WORDS = 60;

  /** Fewer words of running text are a teaser or a caption. */
  private static final int FEW_WORDS = 8;

  /** So many pictures with captions and hardly a word beside them are a gallery. */
  private static final int MANY_PICTURES = 4;

  /** So many headlines that lead elsewhere make a section page. */
  private static final int MANY_HEADLINES = 5;

  /** Words of prose a headline that make a report with headings, not a page of teasers. */
  private static final int WORDS_PER_TEASER = 45;

  private static final List<String> WALLS =
      List.of(
          "to continue reading",
          "subscribe to read",
          "subscribers only",
          "for subscribers",
          "already a subscriber",
          "register to read",
          "sign in to read",
          "log in to read",
          "to read the full",
          "unlock this article",
          "exclusive to subscribers",
          "weiterlesen mit",
          "réservé aux abonnés",
          "solo para suscriptores");

  private final PageTree tree;
  private final HeadFacts head;
  private final List<ArticlePart> parts;

  HtmlRefusal(PageTree tree, HeadFacts head, List<ArticlePart> parts) {
    this.tree = tree;
    this.head = head;
    this.parts = parts;
  }

  /** Returns why {@code body} is no report; empty where it is one. */
  Optional<Draft.Refusal> of(List<Draft.Part> body) {
    if (head.isOurs()) {
      return refuse(
          Rejection.Reason.NO_ARTICLE, "a page that Synoptic wrote; what it shows is no report");
    }
    int words = prose(body);
    if (words < ENOUGH_WORDS && isWalled()) {
      return refuse(Rejection.Reason.PAYWALL, words + " words are free to read, the rest is not");
    }
    if (words < ENOUGH_WORDS && breaksOff(body)) {
      return refuse(
          Rejection.Reason.PAYWALL,
          "it breaks off after " + words + " words; the rest is not here");
    }
    if (words < ENOUGH_WORDS && head.isFilm()) {
      return refuse(
          Rejection.Reason.NO_ARTICLE, "a film with " + words + " words of text beside it");
    }
    if (!head.isArticle() && new ConsentNotice(body).is()) {
      return refuse(
          Rejection.Reason.NO_ARTICLE, "a notice on cookies and privacy; the report is behind it");
    }
    if (words < FEW_WORDS) {
      return tooFew(words);
    }
    int headlines = headlines();
    boolean teasers = headlines >= MANY_HEADLINES && words < headlines * WORDS_PER_TEASER;
    return teasers && !head.isArticle()
        ? refuse(
            Rejection.Reason.NO_ARTICLE,
            "a page of " + headlines + " headlines that lead elsewhere")
        : Optional.empty();
  }

  private Optional<Draft.Refusal> tooFew(int words) {
    long links = tree.blocks().stream().filter(block -> block.linkShare() > 0.5).count();
    if (links > MANY_HEADLINES && links * 3 > tree.blocks().size()) {
      return refuse(
          Rejection.Reason.NO_ARTICLE, "a page of links (" + links + ") without a report");
    }
    long pictures = pictures();
    if (pictures >= MANY_PICTURES) {
      return refuse(
          Rejection.Reason.NO_ARTICLE, "a gallery of " + pictures + " pictures without a report");
    }
    return words == 0
        ? refuse(Rejection.Reason.TOO_SHORT, "no running text in it")
        : Optional.empty();
  }

  private long pictures() {
    long count = 0;
    for (int i = 0; i < tree.blocks().size(); i++) {
      count += tree.isInside(i, "figcaption") || tree.blocks().get(i).belowImage() ? 1 : 0;
    }
    return count;
  }

  /** A text that ends in the middle of a sentence, with points that say so. */
  private static boolean breaksOff(List<Draft.Part> body) {
    if (body.isEmpty()) {
      return false;
    }
    Line line = body.get(body.size() - 1).line();
    String last = line.text();
    return line.words() > 3
        && (last.endsWith("\u2026") || last.endsWith("...") || last.endsWith("[\u2026]"));
  }

  private static int prose(List<Draft.Part> body) {
    return body.stream()
        .filter(part -> part.kind() != BlockKind.HEADING)
        .mapToInt(part -> part.line().words())
        .sum();
  }

  /** Counts lines of the report's element that are links of a headline's length. */
  private int headlines() {
    int count = 0;
    for (ArticlePart part : parts) {
      PageBlock block = tree.blocks().get(part.first());
      boolean link = block.linkShare() > 0.8 && part.paragraph().sign() != Paragraph.Sign.BULLET;
      count += link && block.line().words() >= 4 ? 1 : 0;
    }
    return count;
  }

  private boolean isWalled() {
    return head.isWalled() || tree.blocks().stream().anyMatch(HtmlRefusal::isWall);
  }

  private static boolean isWall(PageBlock block) {
    if (block.line().words() > 40) {
      return false;
    }
    String key = block.line().key().toLowerCase(Locale.ROOT);
    return WALLS.stream().anyMatch(key::contains);
  }

  private static Optional<Draft.Refusal> refuse(Rejection.Reason reason, String detail) {
    return Optional.of(new Draft.Refusal(reason, detail));
  }
}
