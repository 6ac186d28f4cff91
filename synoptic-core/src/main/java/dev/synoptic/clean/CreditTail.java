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
  private static final int MAX_CHARS = 90;

  private static final int MAX_WORDS = 12;

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
    return credit(words, text.substring(start + 1, end), start);
  }

  private static Optional<CreditTail> dashed(NewsWords words, String text) {
    int lowest = Math.max(0, text.length() - MAX_CHARS);
    for (int at = text.length() - 2; at >= lowest; at--) {
      char c = text.charAt(at);
      boolean dash = Glyphs.isDash(c) || c == '|' || c == '\u00A9';
      if (dash && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
        return credit(words, text.substring(at + 1), at);
      }
    }
    return Optional.empty();
  }

  private static Optional<CreditTail> lastSentence(NewsWords words, String text) {
    int lowest = Math.max(0, text.length() - MAX_CHARS);
    int at = text.length() - 2;
    while (at >= lowest && !endsBefore(text, at)) {
      at--;
    }
    if (at >= lowest || lowest == 0) {
      String last = text.substring(at + 1);
      Optional<CreditTail> tail = credit(words, last, at + 1 + leadingBlanks(last));
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
  private static boolean endsBefore(String text, int at) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == '!' || c == '?' || c == '\u201D' || c == '"';
    boolean initial = at > 1 && Glyphs.isBlank(text.charAt(at - 2));
    return mark && !initial && Glyphs.isBlank(text.charAt(at + 1));
  }

  /** Reads {@code words} as a credit that starts at {@code start}. */
  private static Optional<CreditTail> credit(NewsWords words, String credit, int start) {
    Line line = Line.of(credit.strip());
    if (line.words() == 0 || line.words() > MAX_WORDS) {
      return Optional.empty();
    }
    if (words.agencies().isWire(line.text()) || isHelp(words, line)) {
      return Optional.of(new CreditTail(start, false));
    }
    boolean picture =
        opensAsPicture(words, line.text())
            || words.agencies().isPictures(line.text())
            || hasAgencyBesideSlash(words, line.text());
    return picture ? Optional.of(new CreditTail(start, true)) : Optional.empty();
  }

  /** "with AFP", "with Reuters and AP": an agency's part in a report of the outlet's own. */
  private static boolean isHelp(NewsWords words, Line line) {
    String key = line.key();
    if (!key.startsWith("with ")) {
      return false;
    }
    for (String name : key.substring("with ".length()).split(" and |, ?|/")) {
      if (!words.agencies().isWire(name) && !name.equals("agencies") && !name.equals("agency")) {
        return false;
      }
    }
    return true;
  }

  /** "Photo: …", "Picture by …", "Image courtesy of …". */
  private static boolean opensAsPicture(NewsWords words, String credit) {
    int end = 0;
    while (end < credit.length() && Character.isLetter(credit.charAt(end))) {
      end++;
    }
    if (end == 0 || !words.header().opensPictureCredit(credit.substring(0, end))) {
      return false;
    }
    String rest = credit.substring(end).stripLeading();
    return rest.startsWith(":")
        || rest.startsWith("by ")
        || rest.startsWith("courtesy")
        || rest.startsWith("via ")
        || rest.startsWith("credit")
        || rest.startsWith("from ");
  }

  /** "Jane Roe/Reuters", "AP Photo/Jane Roe", "Jane Roe via AP". */
  private static boolean hasAgencyBesideSlash(NewsWords words, String credit) {
    String parted = credit.replace(" via ", "/");
    if (parted.indexOf('/') < 0) {
      return false;
    }
    boolean agency = false;
    for (String part : parted.split("/")) {
      String name = part.strip();
      if (words.agencies().isAgency(name)) {
        agency = true;
      } else if (name.isEmpty()
          || !words.header().looksLikeName(name) && !words.header().isLabel(name)) {
        return false;
      }
    }
    return agency;
  }
}
