package dev.synoptic.clean;

import java.util.Optional;

/**
 * The credit at the end of a paragraph: "– AP", "(Photo: Jane Roe/Reuters)", "REUTERS/Jane Roe",
 * "Picture: PA".
 *
 * @param start where it starts; 0 where the paragraph is nothing but a credit
 * @param picture whether it can only be a picture's; an agency's bare name may also end a report
 */
record CreditTail(int start, boolean picture) {

  /** No credit is longer. */
  static final int MAX_CHARS = 90;

  /** Returns the credit at the end of {@code text}, where there is one. */
  static Optional<CreditTail> find(NewsWords words, String text) {
    return bracketed(words, text).or(() -> dashed(words, text)).or(() -> lastSentence(words, text));
  }

  private static Optional<CreditTail> bracketed(NewsWords words, String text) {
    int end = text.length() - 1;
    if (end > 0 && text.charAt(end) == '.') {
      end--;
    }
    if (end < 2 || text.charAt(end) != ')' && text.charAt(end) != ']') {
      return Optional.empty();
    }
    char opening = text.charAt(end) == ')' ? '(' : '[';
    int start = text.lastIndexOf(opening, end);
    if (start < 0 || end - start > MAX_CHARS) {
      return Optional.empty();
    }
    return credit(words, text, text.substring(start + 1, end), start);
  }

  private static Optional<CreditTail> dashed(NewsWords words, String text) {
    int lowest = Math.max(0, text.length() - MAX_CHARS);
    for (int at = text.length() - 2; at >= lowest; at--) {
      char c = text.charAt(at);
      boolean dash = Glyphs.isDash(c) || c == '|' || c == '\u00A9';
      if (dash && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
        return credit(words, text, text.substring(at + 1), at);
      }
    }
    return Optional.empty();
  }

  private static Optional<CreditTail> lastSentence(NewsWords words, String text) {
    int lowest = Math.max(0, text.length() - MAX_CHARS);
    int at = text.length() - 2;
    while (at >= lowest && !endsAt(text, at)) {
      at--;
    }
    if (at >= lowest || lowest == 0) {
      String last = text.substring(at + 1);
      Optional<CreditTail> tail = credit(words, text, last, at + 1 + leadingBlanks(last));
      return tail.filter(found -> found.picture() || found.start() == 0);
    }
    return Optional.empty();
  }

  private static int leadingBlanks(String text) {
    int at = 0;
    while (at < text.length() && Glyphs.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns whether a sentence ends at {@code at}. */
  private static boolean endsAt(String text, int at) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == '!' || c == '?' || c == '\u201D' || c == '"';
    boolean initial = at > 1 && Glyphs.isBlank(text.charAt(at - 2));
    return mark && !initial && Glyphs.isBlank(text.charAt(at + 1));
  }

  /** Reads {@code credit} as one that starts at {@code start} of {@code text}. */
  private static Optional<CreditTail> credit(
      NewsWords words, String text, String credit, int start) {
    return new CreditWords(words)
        .sort(credit, endsBefore(text, start))
        .map(sort -> new CreditTail(start, sort == CreditWords.Sort.PICTURE));
  }

  /** Returns whether the sentence before {@code start} is closed. */
  private static boolean endsBefore(String text, int start) {
    int at = start - 1;
    while (at >= 0 && (Glyphs.isBlank(text.charAt(at)) || Glyphs.isQuoteMark(text.charAt(at)))) {
      at--;
    }
    return at >= 0 && ".!?".indexOf(text.charAt(at)) >= 0;
  }
}
