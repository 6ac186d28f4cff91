package dev.synoptic.clean;

import java.util.BitSet;
import java.util.Set;

/**
 * Tells a page's tags from its text, after the tokenization of the HTML standard (section 13.2.5).
 * Where a page does what the standard and parsers take in different ways, or what would need the
 * tree to decide, it gives up: such a page is left to the parser as a whole.
 */
final class SkeletonReader {

  /** Their content is text of one stretch, or none at all. */
  private static final Set<String> TEXT = Set.of("title", "textarea");

  private static final Set<String> DATA = Set.of("script", "style", "iframe", "noframes");

  /** What is too rare or too odd to be worth its rules. */
  private static final Set<String> ODD =
      Set.of("plaintext", "xmp", "noembed", "frameset", "foreignobject", "annotation-xml");

  /** Inside drawings these are other elements than elsewhere, or end the drawing. */
  private static final Set<String> FOREIGN_TO_DRAWINGS =
      Set.of(
          "b",
          "big",
          "blockquote",
          "body",
          "br",
          "center",
          "code",
          "dd",
          "div",
          "dl",
          "dt",
          "em",
          "embed",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "hr",
          "i",
          "img",
          "li",
          "listing",
          "menu",
          "meta",
          "nobr",
          "ol",
          "p",
          "pre",
          "ruby",
          "s",
          "small",
          "span",
          "strong",
          "strike",
          "sub",
          "sup",
          "table",
          "tt",
          "u",
          "ul",
          "var",
          "font",
          "script",
          "textarea",
          "iframe",
          "noframes",
          "mi",
          "mo",
          "mn",
          "ms",
          "mtext");

  /** These part no text, whatever they stand in; their tags are left out. */
  private static final Set<String> DRESS = Set.of("b", "strong", "i", "em", "u", "font", "small");

  private final String source;
  private final Skeleton skeleton;
  private final TagReader tags;
  private boolean drawing;

  /** Of the spans that are open, those whose tags were kept. */
  private final BitSet keptSpans = new BitSet();

  private int spans;

  /** Where the {@code noscript} that is open must end; parsers differ in what they take it for. */
  private int noscriptEnd = -1;

  SkeletonReader(String source, Skeleton skeleton) {
    this.source = source;
    this.skeleton = skeleton;
    this.tags = new TagReader(source, skeleton);
  }

  /** Reads the page; returns whether all of it could be told apart. */
  boolean read() {
    int text = 0;
    int at = source.indexOf('<');
    while (at >= 0) {
      int end = at + 1 < source.length() ? construct(text, at) : at + 1;
      if (end < 0) {
        return false;
      }
      if (end > at + 1) {
        text = end;
      }
      at = source.indexOf('<', end);
    }
    return text(text, source.length()) && noscriptEnd < 0;
  }

  /**
   * Reads what opens at {@code at}, before which the text from {@code text} on stands.
   *
   * @return where it ends; just after the sign where this is text; -1 to give up
   */
  private int construct(int text, int at) {
    char c = source.charAt(at + 1);
    boolean end = c == '/';
    if (end || TagReader.isLetter(c)) {
      return text(text, at) ? tag(at, at + (end ? 2 : 1), end) : -1;
    }
    if (c != '!' && c != '?') {
      return at + 1;
    }
    return text(text, at) ? declaration(at) : -1;
  }

  /** Nobody reads what a drawing is made of. */
  private boolean text(int start, int end) {
    return drawing || skeleton.text(start, end);
  }

  private int declaration(int at) {
    if (source.startsWith("<!--", at)) {
      int end = commentEnd(at + 4);
      skeleton.tag("<!---->");
      return end;
    }
    if (source.startsWith("<![CDATA[", at)) {
      return -1;
    }
    int end = source.indexOf('>', at) + 1;
    if (end == 0) {
      return -1;
    }
    if (source.regionMatches(true, at, "<!doctype", 0, 9)) {
      skeleton.tag(at, end);
    } else {
      skeleton.tag("<!---->");
    }
    return end;
  }

  private int commentEnd(int start) {
    if (source.startsWith(">", start) || source.startsWith("->", start)) {
      return -1;
    }
    for (int at = source.indexOf("--", start); at >= 0; at = source.indexOf("--", at + 1)) {
      if (source.startsWith(">", at + 2)) {
        return at + 3;
      }
      if (source.startsWith("!>", at + 2)) {
        return -1;
      }
    }
    return -1;
  }

  private int tag(int at, int nameStart, boolean end) {
    int length = skeleton.length();
    String name = tags.read(nameStart, end);
    if (name.isEmpty() || ODD.contains(name)) {
      return -1;
    }
    if (isLeftOut(name, end)) {
      skeleton.cut(length);
    }
    return end ? closed(name, at) : opened(name);
  }

  private boolean isLeftOut(String name, boolean end) {
    if (drawing) {
      return !name.equals("svg") && !name.equals("math");
    }
    if (name.equals("span")) {
      return end ? closesLeftOutSpan() : opensLeftOutSpan();
    }
    return DRESS.contains(name);
  }

  /** A span may hold a card; else it parts no text either, and pages are full of them. */
  private boolean opensLeftOutSpan() {
    keptSpans.set(spans, tags.mayBeCard());
    spans++;
    return !tags.mayBeCard();
  }

  private boolean closesLeftOutSpan() {
    if (spans == 0) {
      return true;
    }
    spans--;
    return !keptSpans.get(spans);
  }

  private int closed(String name, int at) {
    if (name.equals("svg") || name.equals("math")) {
      drawing = false;
    }
    if (name.equals("noscript") && noscriptEnd >= 0) {
      if (at != noscriptEnd) {
        return -1;
      }
      noscriptEnd = -1;
    }
    return tags.end();
  }

  private int opened(String name) {
    if (name.equals("svg") || name.equals("math")) {
      drawing |= !tags.closesItself();
      return tags.end();
    }
    if (drawing) {
      return FOREIGN_TO_DRAWINGS.contains(name) ? -1 : tags.end();
    }
    if (name.equals("noscript")) {
      if (noscriptEnd >= 0) {
        return -1;
      }
      noscriptEnd = contentEnd(name, tags.end());
      return noscriptEnd < 0 ? -1 : tags.end();
    }
    boolean text = TEXT.contains(name);
    if (!text && !DATA.contains(name)) {
      return tags.end();
    }
    int end = contentEnd(name, tags.end());
    if (end < 0) {
      return -1;
    }
    if (text) {
      return skeleton.text(tags.end(), end) ? end : -1;
    }
    if (name.equals("script") && nests(tags.end(), end)) {
      return -1;
    }
    if (tags.holdsLinkedData()) {
      skeleton.tag(tags.end(), end);
    }
    return end;
  }

  /**
   * A script that opens a comment and then a script ends elsewhere (13.2.5.27 and what follows).
   */
  private boolean nests(int start, int end) {
    int comment = find("<!--", start, end);
    return comment >= 0 && find("<script", comment, end) >= 0;
  }

  /** Returns where the end tag of {@code name} stands that ends its content; -1 where none does. */
  private int contentEnd(String name, int start) {
    int at = source.indexOf("</", start);
    while (at >= 0) {
      int end = at + 2 + name.length();
      if (end < source.length()
          && source.regionMatches(true, at + 2, name, 0, name.length())
          && TagReader.endsName(source.charAt(end))) {
        return at;
      }
      at = source.indexOf("</", at + 2);
    }
    return -1;
  }

  /** Returns where {@code words}, which open with a sign, stand before {@code end}, or -1. */
  private int find(String words, int start, int end) {
    for (int at = source.indexOf('<', start); at >= 0 && at < end; ) {
      if (source.regionMatches(true, at, words, 0, words.length())) {
        return at;
      }
      at = source.indexOf('<', at + 1);
    }
    return -1;
  }
}
