package dev.synoptic.clean;

import dev.synoptic.model.Dateline;
import dev.synoptic.model.Range;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dateline that opens a report: "WASHINGTON —", "LONDON (Reuters) -", "BERLIN, May 6 (AP)
 * —", "NEW DELHI:". After the Associated Press stylebook the place stands in capitals; where an
 * agency follows in brackets, ordinary letters will do.
 */
final class DatelineFinder {

  private static final int MAX_CHARS = 90;
  private static final int MAX_PLACE_WORDS = 4;
  private static final int MAX_AGENCY_WORDS = 5;

  private DatelineFinder() {}

  /** Returns the dateline that opens {@code paragraph}, a part of {@code text}. */
  static Optional<Dateline> find(NewsWords words, String text, Range paragraph) {
    String line = paragraph.in(text);
    int mark = mark(line);
    if (mark <= 0) {
      return Optional.empty();
    }
    String head = line.substring(0, mark).strip();
    Optional<String> agency = agency(head);
    String place = agency.isPresent() ? head.substring(0, head.lastIndexOf('(')).strip() : head;
    if (!isPlace(words, place, agency.isPresent(), line.charAt(mark) == ':')) {
      return Optional.empty();
    }
    int end = mark + 1;
    while (end < line.length() && Glyphs.isDash(line.charAt(end))) {
      end++;
    }
    Range range = new Range(paragraph.start(), paragraph.start() + end);
    return Optional.of(new Dateline(range, undated(words, place), agency));
  }

  /** Returns where the mark stands that closes a dateline, or -1. */
  private static int mark(String line) {
    int limit = Math.min(MAX_CHARS, line.length() - 1);
    for (int at = 1; at < limit; at++) {
      char c = line.charAt(at);
      boolean afterGap = Glyphs.isBlank(line.charAt(at - 1)) || line.charAt(at - 1) == ')';
      if (c == '\u2014' || c == '\u2015' || c == '-' && line.charAt(at + 1) == '-') {
        return at;
      }
      if (Glyphs.isDash(c) && afterGap && Glyphs.isBlank(line.charAt(at + 1))) {
        return at;
      }
      if (c == ':' && Glyphs.isBlank(line.charAt(at + 1))) {
        return at;
      }
      if (Glyphs.isQuoteMark(c) && c != '\'' && c != '\u2019' || c == '?' || c == '!') {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<String> agency(String head) {
    int open = head.lastIndexOf('(');
    if (open < 0 || !head.endsWith(")")) {
      return Optional.empty();
    }
    String name = head.substring(open + 1, head.length() - 1).strip();
    boolean fits = !name.isEmpty() && Line.of(name).words() <= MAX_AGENCY_WORDS;
    return fits && Character.isLetterOrDigit(name.charAt(0)) ? Optional.of(name) : Optional.empty();
  }

  private static boolean isPlace(NewsWords words, String place, boolean agency, boolean colon) {
    if (place.isEmpty()) {
      return agency;
    }
    List<String> parts = List.of(place.split(",", -1));
    String first = parts.get(0).strip();
    boolean capitals = Line.isAllCaps(first, 3) && first.chars().noneMatch(Character::isDigit);
    if (!capitals && !agency || Line.of(first).words() > MAX_PLACE_WORDS) {
      return false;
    }
    if (words.lists().kindOf(Line.of(first + ": x")).isPresent()
        || words.lists().isSection(Line.of(first))) {
      return false;
    }
    return parts.size() <= 4
        && !(colon && !agency && parts.size() > 1)
        && parts.stream().allMatch(part -> opensCapital(part.strip()));
  }

  private static boolean opensCapital(String part) {
    return !part.isEmpty()
        && part.length() <= 30
        && (Character.isUpperCase(part.charAt(0)) || Character.isDigit(part.charAt(0)));
  }

  /** "BERLIN, May 6" names the place "BERLIN". */
  private static String undated(NewsWords words, String place) {
    int comma = place.lastIndexOf(',');
    if (comma < 0) {
      return place;
    }
    String last = place.substring(comma + 1).strip();
    boolean date = last.chars().anyMatch(Character::isDigit);
    return date || words.dates().month(Line.key(last)) > 0
        ? undated(words, place.substring(0, comma).strip())
        : place;
  }
}
