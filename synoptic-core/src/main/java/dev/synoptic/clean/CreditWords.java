package dev.synoptic.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the words of a credit from others: who took a picture, who supplied it, what helped. */
final class CreditWords {

  /** No credit has more words. */
  private static final int MAX_WORDS = 12;

  /** Words that open the credit of a picture that nobody of the outlet took. */
  private static final Set<String> SUPPLIED =
      Set.of(
          "supplied",
          "handout",
          "courtesy",
          "contributed",
          "provided",
          "submitted",
          "screenshot",
          "obtained",
          "screengrab",
          "stock",
          "file",
          "getty");

  /** What picture agencies let stand behind their credits. */
  private static final List<String> TRAILERS =
      List.of("purchase licensing rights", "opens new tab", "all rights reserved", "file photo");

  private final NewsWords words;

  CreditWords(NewsWords words) {
    this.words = words;
  }

  /** What a credit tells of the paragraph that it ends. */
  enum Sort {
    /** It can only be a picture's. */
    PICTURE,
    /** An agency's name, which may also end a report. */
    AGENCY
  }

  /**
   * Returns what {@code credit} is.
   *
   * @param afterStop whether the sentence before it is closed, so that it is no part of it
   */
  Optional<Sort> sort(String credit, boolean afterStop) {
    String bare = withoutTrailers(credit.strip());
    Line line = Line.of(bare);
    if (line.words() == 0 || line.words() > MAX_WORDS) {
      return Optional.empty();
    }
    if (words.agencies().isWire(bare) || isHelp(line)) {
      return Optional.of(Sort.AGENCY);
    }
    if (opensAsPicture(bare)
        || words.agencies().isPictures(bare)
        || isNameBesideAgency(bare)
        || afterStop && (isSupplied(line) || isNameBesideDesk(bare) || isNameForOutlet(bare))) {
      return Optional.of(Sort.PICTURE);
    }
    return afterStop && isHouse(bare) ? Optional.of(Sort.AGENCY) : Optional.empty();
  }

  private static String withoutTrailers(String credit) {
    String lower = credit.toLowerCase(Locale.ROOT);
    int end = credit.length();
    for (String trailer : TRAILERS) {
      int at = lower.indexOf(trailer);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return end < credit.length() && lower.length() == credit.length()
        ? credit.substring(0, end).strip()
        : credit;
  }

  /** "with AFP", "with Reuters and AP": an agency's part in a report of the outlet's own. */
  private boolean isHelp(Line line) {
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

  /** "Photo: …", "Picture by …", "Image courtesy of …", "Express Photo: …". */
  private boolean opensAsPicture(String credit) {
    int colon = credit.indexOf(':');
    if (colon > 0 && colon < 30) {
      String label = credit.substring(0, colon);
      String last = label.substring(label.lastIndexOf(' ') + 1);
      if (words.header().isLabel(label)
          && !Line.key(label).startsWith("in ")
          && words.header().opensPictureCredit(last)) {
        return true;
      }
    }
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
        || rest.toLowerCase(Locale.ROOT).startsWith("credit")
        || rest.startsWith("from ");
  }

  /** "Jane Roe/Reuters", "AP Photo/Jane Roe", "Jane Roe via AP", "WORLD PRESS/Jane Roe". */
  private boolean isNameBesideAgency(String credit) {
    String parted = credit.replace(" via ", "/");
    if (parted.indexOf('/') < 0) {
      return false;
    }
    boolean agency = false;
    boolean named = false;
    for (String part : parted.split("/")) {
      String name = part.strip();
      boolean person = words.header().looksLikeName(name);
      named |= person;
      if (words.agencies().isAgency(name)
          || words.header().looksLikeOutlet(name)
          || Line.isAllCaps(name, 4)) {
        agency = true;
      } else if (name.isEmpty() || !person && !words.header().isLabel(name)) {
        return false;
      }
    }
    return agency && (named || !Line.isAllCaps(credit, 1));
  }

  /** "Supplied", "Supplied: Ada Lind", "CONTRIBUTED PHOTO", "Handout", "Source: Ada Lind". */
  private boolean isSupplied(Line line) {
    String key = line.key();
    int end = 0;
    while (end < key.length() && Character.isLetter(key.charAt(end))) {
      end++;
    }
    String first = key.substring(0, end);
    return SUPPLIED.contains(first) && line.words() <= 8
        || first.equals("source") && key.startsWith("source:")
        || Line.isAllCaps(line.text(), 4)
            && words.header().opensPictureCredit(key.substring(key.lastIndexOf(' ') + 1));
  }

  /** "Harbour News: Ada Lind", "Ada Lind, Harbour News", "Ada Lind / Harbour News". */
  private boolean isNameBesideDesk(String credit) {
    for (char mark : new char[] {':', '/', ',', '|'}) {
      int at = credit.indexOf(mark);
      if (at > 0) {
        String left = credit.substring(0, at).strip();
        String right = credit.substring(at + 1).strip();
        boolean name =
            mark == ':' ? words.header().looksLikeName(right) : words.header().looksLikeName(left);
        String desk = mark == ':' ? left : right;
        return name && isHouse(desk) || mark == '/' && isHouse(left) && isHouse(right);
      }
    }
    return false;
  }

  /** "Ada Lind for Harbour News". */
  private boolean isNameForOutlet(String credit) {
    int at = credit.indexOf(" for ");
    return at > 0
        && words.header().looksLikeName(credit.substring(0, at))
        && isHouse(credit.substring(at + " for ".length()).strip());
  }

  /** Two to five words in capitals, or one in capitals throughout. */
  private static boolean isHouse(String text) {
    String[] parts = text.split(" ");
    if (parts.length > 5 || text.isEmpty() || Line.of(text).endsSentence()) {
      return false;
    }
    for (String part : parts) {
      boolean joins = part.equals("of") || part.equals("the") || part.equals("&");
      if (part.isEmpty() || !joins && !Character.isUpperCase(part.charAt(0))) {
        return false;
      }
    }
    return parts.length > 1 || Line.isAllCaps(text, 2) && text.length() <= 8;
  }
}
