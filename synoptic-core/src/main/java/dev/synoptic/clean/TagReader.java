package dev.synoptic.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a tag as the HTML standard does (section 13.2.5.6 and what follows), and copies what of it
 * anybody asks for: its name, and few of its attributes.
 */
final class TagReader {

  /** The attributes that say something of a part or of the page, by their length. */
  private static final List<List<String>> KEPT =
      List.of(
          List.of(),
          List.of(),
          List.of("id"),
          List.of("rel"),
          List.of("role", "href", "type", "name", "lang"),
          List.of("class"),
          List.of(),
          List.of("content"),
          List.of("itemprop", "datetime", "property"));

  /** How a part that is not shown is marked, whether by its style or by this attribute. */
  private static final String HIDDEN = " hidden";

  private static final Pattern DISPLAYS_NONE =
      Pattern.compile("display\\s*+:\\s*+none", Pattern.CASE_INSENSITIVE);

  private enum Wanted {
    NONE,
    /** Whether it leads anywhere. */
    LINK,
    ALL
  }

  private final String source;
  private final char[] page;
  private final Skeleton skeleton;
  private int end;
  private boolean closesItself;
  private boolean linkedData;
  private boolean card;

  /** What of the tag's attributes is asked for. */
  private Wanted wanted = Wanted.ALL;

  TagReader(String source, Skeleton skeleton) {
    this.source = source;
    this.page = skeleton.page();
    this.skeleton = skeleton;
  }

  /** Returns where the tag that was read last ends. */
  int end() {
    return end;
  }

  /** Returns whether it ends in a slash. */
  boolean closesItself() {
    return closesItself;
  }

  /** Returns whether its attributes allow that it shows only while a pointer rests on a word. */
  boolean mayBeCard() {
    return card;
  }

  /** Returns whether its type is that of linked data. */
  boolean holdsLinkedData() {
    return linkedData;
  }

  /**
   * Reads and copies the tag whose name starts at {@code start}.
   *
   * @return its name in lower case; empty where it is no plain tag
   */
  String read(int start, boolean endTag) {
    int nameEnd = start;
    while (nameEnd < page.length && isNamePart(page[nameEnd])) {
      nameEnd++;
    }
    if (nameEnd == start || nameEnd == page.length || !endsName(page[nameEnd])) {
      return "";
    }
    String written = source.substring(start, nameEnd);
    String name = written.toLowerCase(Locale.ROOT);
    wanted =
        endTag || name.equals("img") ? Wanted.NONE : name.equals("a") ? Wanted.LINK : Wanted.ALL;
    skeleton.tag(start - (endTag ? 2 : 1), nameEnd);
    if (!attributes(nameEnd)) {
      return "";
    }
    skeleton.tag(closesItself ? " />" : ">");
    return name;
  }

  /** Reads the attributes from {@code start} on; returns whether the tag has an end. */
  private boolean attributes(int start) {
    closesItself = false;
    linkedData = false;
    card = false;
    int at = start;
    while (at >= 0 && at < page.length) {
      char c = page[at];
      if (c == '>') {
        end = at + 1;
        return true;
      }
      if (isSpace(c) || c == '/') {
        at++;
        closesItself = c == '/' && at < page.length && page[at] == '>';
      } else {
        at = attribute(at);
      }
    }
    return false;
  }

  /** Reads the attribute at {@code start}; returns where it ends, or -1 where it is odd. */
  private int attribute(int start) {
    int nameEnd = start;
    while (nameEnd < page.length && isAttributeNamePart(page[nameEnd])) {
      nameEnd++;
    }
    int equals = spacesEnd(nameEnd);
    if (nameEnd == start || equals == page.length || page[nameEnd] == '<') {
      return -1;
    }
    boolean kept = isKept(start, nameEnd);
    int attributeEnd = nameEnd;
    if (page[equals] == '=') {
      int value = spacesEnd(equals + 1);
      attributeEnd = value == page.length ? -1 : valueEnd(value);
      linkedData |= kept && attributeEnd >= 0 && isLinkedData(start, value, attributeEnd);
      card |= kept && attributeEnd >= 0 && mayNameCard(value, attributeEnd);
    }
    if (wanted == Wanted.ALL && attributeEnd >= 0 && hides(start, nameEnd, attributeEnd)) {
      skeleton.tag(HIDDEN);
    }
    if (kept && attributeEnd >= 0) {
      // Where a link leads is nobody's question, only whether it is one.
      skeleton.tag(" ");
      skeleton.tag(start, wanted == Wanted.LINK ? nameEnd : attributeEnd);
    }
    return attributeEnd;
  }

  /** Returns whether the attribute says by its name or as a style that the part is not shown. */
  private boolean hides(int start, int nameEnd, int attributeEnd) {
    return switch (nameEnd - start) {
      case 5 ->
          source.regionMatches(true, start, "style", 0, 5)
              && DISPLAYS_NONE.matcher(source).region(nameEnd, attributeEnd).find();
      case 6 -> source.regionMatches(true, start, "hidden", 0, 6);
      default -> false;
    };
  }

  /** The letters that the names of cards have; few others have them. */
  private boolean mayNameCard(int value, int valueEnd) {
    for (int at = value; at + 2 < valueEnd; at++) {
      char c = page[at];
      if (c == 'o' && page[at + 1] == 'v' && page[at + 2] == 'e'
          || c == 't' && page[at + 1] == 'i' && page[at + 2] == 'p') {
        return true;
      }
    }
    return false;
  }

  private boolean isLinkedData(int name, int value, int valueEnd) {
    return page[name] == 't'
        && source.substring(value, valueEnd).toLowerCase(Locale.ROOT).contains("ld+json");
  }

  private boolean isKept(int start, int end) {
    if (wanted == Wanted.NONE || end - start >= KEPT.size()) {
      return false;
    }
    if (wanted == Wanted.LINK) {
      return end - start == 4 && source.regionMatches(true, start, "href", 0, 4);
    }
    for (String name : KEPT.get(end - start)) {
      if (source.regionMatches(true, start, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns where the value ends that opens at {@code at}, its closing mark included; -1: never.
   */
  private int valueEnd(int at) {
    char mark = page[at];
    if (mark == '"' || mark == '\'') {
      int closing = source.indexOf(mark, at + 1);
      return closing < 0 ? -1 : closing + 1;
    }
    int stop = at;
    while (stop < page.length && page[stop] != '>' && !isSpace(page[stop])) {
      stop++;
    }
    return stop;
  }

  private int spacesEnd(int start) {
    int at = start;
    while (at < page.length && isSpace(page[at])) {
      at++;
    }
    return at;
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Returns whether {@code c} ends the name of a tag. */
  static boolean endsName(char c) {
    return isSpace(c) || c == '/' || c == '>';
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
  }

  private static boolean isAttributeNamePart(char c) {
    return c > ' ' && c != '=' && c != '>' && c != '/' && c != '<';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
