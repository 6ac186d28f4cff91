package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.List;
import java.util.Optional;

/** Knows lines that are not the report by their form, whatever they name. */
final class LineForm {

  private static final int MAX_LABEL_CHARS = 30;
  private static final int MAX_HERE_WORDS = 18;
  private static final int MAX_SHARE_WORDS = 8;
  private static final int MAX_CAPTION_WORDS = 90;

  /** Where a caption says that it is one. */
  private static final int CAPTION_HEAD = 70;

  /** How captions of agencies name what they stand under. */
  private static final List<String> PICTURED =
      List.of(
          "file photo",
          "photo provided",
          "photo released",
          "photo taken",
          "photo made",
          "photo from",
          "photo shows",
          "photo supplied",
          "image provided",
          "image released",
          "image taken",
          "image made",
          "image from",
          "image shows",
          "frame grab",
          "video image",
          "photograph taken",
          "photograph provided",
          "undated photo",
          "combination photo",
          "combination of photos",
          "screenshot from",
          "satellite image");

  private LineForm() {}

  /** Returns what {@code line} is, where its form tells. */
  static Optional<AsideKind> kind(Line line) {
    if (isCapitalPointer(line)) {
      return Optional.of(AsideKind.RELATED);
    }
    if (isCaption(line)) {
      return Optional.of(AsideKind.CAPTION);
    }
    if (PageCount.is(line) || isArrow(line) || asksToShare(line)) {
      return Optional.of(AsideKind.NAVIGATION);
    }
    if (FollowLine.is(line)) {
      return Optional.of(AsideKind.PROMOTION);
    }
    boolean here = line.key().endsWith(" here") && line.words() <= MAX_HERE_WORDS;
    return here && !line.endsSentence() && !line.opensQuoted()
        ? Optional.of(AsideKind.PROMOTION)
        : Optional.empty();
  }

  /**
   * "FILE - In this May 6, 2025, file photo, Ada Lind, left, meets …", "In this photo provided by
   * the town, …", "This image from video shows …", "CLOSE Ada Lind tells how …" under a film.
   */
  private static boolean isCaption(Line line) {
    String key = line.key();
    if (line.words() > MAX_CAPTION_WORDS || line.opensQuoted()) {
      return false;
    }
    if (key.startsWith("file - ") || key.startsWith("hide caption ")) {
      return true;
    }
    String text = line.text();
    if (text.startsWith("CLOSE ") && text.length() > 7 && Character.isUpperCase(text.charAt(6))) {
      return !Line.isAllCaps(text, 1);
    }
    if (!key.startsWith("in this ") && !key.startsWith("this ") && !key.startsWith("a file ")) {
      return false;
    }
    String head = key.substring(0, Math.min(key.length(), CAPTION_HEAD));
    return PICTURED.stream().anyMatch(head::contains);
  }

  /** "LABEL: ALL IN CAPITALS". */
  private static boolean isCapitalPointer(Line line) {
    int colon = line.text().indexOf(':');
    return line.isAllCaps(20)
        && colon > 0
        && colon < MAX_LABEL_CHARS
        && !line.endsSentence()
        && line.words() >= 5;
  }

  /** A number alone, or with a plus sign: how many shares, pictures or comments there are. */
  static boolean isBareCount(String text) {
    int from = text.startsWith("+") ? 1 : 0;
    if (text.length() == from || text.length() > 5) {
      return false;
    }
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean unit = at == text.length() - 1 && at > from && (c == 'k' || c == 'K');
      if (!unit && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** "← An older post", "A newer one »": the way to the page before or after. */
  private static boolean isArrow(Line line) {
    String text = line.text();
    return line.words() <= 20
            && !line.endsSentence()
            && (isArrow(text.charAt(0)) || isArrow(text.charAt(text.length() - 1)))
        || line.words() <= 14 && (text.charAt(0) == '\u2190' || text.endsWith("\u2192"));
  }

  private static boolean isArrow(char c) {
    return c >= '\u2190' && c <= '\u21FF'
        || c == '\u203A'
        || c == '\u25B6'
        || c == '\u25BA'
        || c == '\u25C0'
        || c == '\u25C4'
        || c >= '\u2794' && c <= '\u27BE';
  }

  /** "Kindly share this story:", "Share or comment on this article". */
  private static boolean asksToShare(Line line) {
    String key = line.key();
    int share = key.indexOf("share ");
    if (share < 0 || share > 12 || line.endsSentence() && line.words() > MAX_SHARE_WORDS) {
      return false;
    }
    int colon = key.indexOf(':');
    String head = colon < 0 ? key : key.substring(0, colon);
    return Line.of(head).words() <= MAX_SHARE_WORDS
        && (head.endsWith(" story")
            || head.endsWith(" article")
            || head.endsWith(" post")
            || head.endsWith(" page")
            || head.endsWith(" report"))
        && head.contains(" this ");
  }
}
