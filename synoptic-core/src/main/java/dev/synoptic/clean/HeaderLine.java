package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Published;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line that says who wrote a report, who publishes it, or when: "By Ada Lindqvist", "Harbour
 * Courier | 6 May 2025", "Updated: Tuesday 6 May 2025, 3.40pm".
 *
 * @param kind credit where somebody is named, else identifier
 * @param published the date, where it can be read
 * @param outlet who publishes, where named
 */
record HeaderLine(AsideKind kind, Optional<Published> published, Optional<String> outlet) {

  private static final int MAX_WORDS = 22;
  private static final int MAX_BYLINE_WORDS = 14;
  private static final int MAX_SECTION_WORDS = 3;

  /** "Posted" is the shortest word that tells of a publication alone. */
  private static final int MIN_FRAME = 6;

  /** Returns what {@code line} says, where it is such a line and nothing else. */
  static Optional<HeaderLine> read(NewsWords words, Line line) {
    if (line.words() == 0 || line.words() > MAX_WORDS) {
      return Optional.empty();
    }
    DateScan.Found found = DateScan.scan(words.dates(), line.text());
    boolean byline = isByline(words, line.text());
    if (!found.dated() && !byline) {
      return found.rest().isEmpty() && line.words() > 1 || statesDay(words, line)
          ? Optional.of(new HeaderLine(AsideKind.IDENTIFIER, Optional.empty(), Optional.empty()))
          : Optional.empty();
    }
    Optional<String> outlet = Optional.empty();
    boolean named = byline;
    for (String part : found.rest()) {
      if (words.header().looksLikeOutlet(part)) {
        outlet = outlet.or(() -> Optional.of(part));
      } else if (!isKnown(words, part, byline) && !isBarred(line.text(), part)) {
        return Optional.empty();
      }
      named |= words.header().looksLikeName(withoutBy(words, part));
    }
    AsideKind kind = byline || named && outlet.isEmpty() ? AsideKind.CREDIT : AsideKind.IDENTIFIER;
    return Optional.of(new HeaderLine(kind, found.date(), outlet));
  }

  /** "Published Wed, Nov 20 20194:29 AM ESTUpdated an hour ago", as pages glue it together. */
  private static boolean statesDay(NewsWords words, Line line) {
    String key = line.key();
    int space = key.indexOf(' ');
    if (space < MIN_FRAME
        || line.endsSentence()
        || !words.dates().isFrame(key.substring(0, space))) {
      return false;
    }
    boolean month = false;
    boolean number = false;
    for (String word : key.split("[ ,]+")) {
      month |= words.dates().month(word) > 0;
      number |= Character.isDigit(word.charAt(0));
    }
    return month && number && line.words() <= MAX_BYLINE_WORDS;
  }

  /** "Harbour Courier | travel and ports | 6 May 2025": few words between bars name a section. */
  private static boolean isBarred(String line, String part) {
    int at = line.indexOf(part);
    int after = at + part.length();
    return Line.of(part).words() <= MAX_SECTION_WORDS
        && line.substring(0, at).stripTrailing().endsWith("|")
        && (after == line.length() || line.substring(after).stripLeading().startsWith("|"));
  }

  private static boolean isKnown(NewsWords words, String part, boolean byline) {
    String name = withoutBy(words, part);
    return words.header().looksLikeName(name)
        || areNames(words, name)
        || words.header().namesRole(part)
        || words.agencies().isAgency(name)
        || words.lists().wholly(Line.of(part)).isPresent()
        || words.header().isLabel(part)
        || PageCount.is(Line.key(part))
        || byline && part.startsWith("@")
        || part.indexOf('@') > 0 && part.indexOf(' ') < 0;
  }

  /** Returns whether {@code text} opens with "By" and names. */
  static boolean isByline(NewsWords words, String text) {
    String rest = withoutBy(words, text);
    if (rest.equals(text) || Line.of(text).words() > MAX_BYLINE_WORDS) {
      return false;
    }
    int end = nameEnd(rest);
    String name = rest.substring(0, end).strip();
    return areNames(words, name)
        || words.header().looksLikeName(name)
        || words.agencies().isAgency(name)
        || words.header().looksLikeOutlet(name)
        || words.header().namesRole(name) && Character.isUpperCase(name.charAt(0));
  }

  private static int nameEnd(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ',' || c == '|' || c == ';' || c == '(' || c == '\u00B7' || c == '\u2022') {
        return at;
      }
      if (Glyphs.isDash(c) && at > 0 && Glyphs.isBlank(text.charAt(at - 1))) {
        return at;
      }
    }
    return text.length();
  }

  /** "Ada Lindqvist and Tom Hale", "Ada Lindqvist in Ottawa". */
  private static boolean areNames(NewsWords words, String text) {
    for (String joint : List.of(" and ", " & ", " in ", " und ", " et ", " y ", " for ", " at ")) {
      int at = text.indexOf(Line.isAllCaps(text, 6) ? joint.toUpperCase(Locale.ROOT) : joint);
      if (at > 0) {
        return words.header().looksLikeName(text.substring(0, at))
            && Character.isUpperCase(text.charAt(Math.min(at + joint.length(), text.length() - 1)));
      }
    }
    return words.header().looksLikeName(text);
  }

  private static String withoutBy(NewsWords words, String text) {
    int space = text.indexOf(' ');
    boolean by = space > 0 && words.header().opensByline(Line.key(text.substring(0, space)));
    return by ? text.substring(space + 1).strip() : text;
  }
}
