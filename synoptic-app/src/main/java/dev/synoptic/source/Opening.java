package dev.synoptic.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How something opens: what tells its format, whatever its name says. */
final class Opening {

  /** Enough for the comments and declarations that stand before a root element. */
  private static final int LENGTH = 4096;

  private final byte[] bytes;
  private final String text;

  private Opening(byte[] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  /** Looks at the first bytes of {@code in}, which can be read again. */
  static Opening of(BufferedInputStream in) throws IOException {
    in.mark(LENGTH);
    byte[] first = in.readNBytes(LENGTH);
    in.reset();
    return of(first);
  }

  /** Looks at the first bytes of a page. */
  static Opening of(byte[] first) {
    // UTF-16 shows as ASCII once its zeros are gone.
    String text = new String(first, StandardCharsets.ISO_8859_1).replace("\0", "");
    int at = 0;
    while (at < text.length()
        && (text.charAt(at) <= ' '
            || "\u00EF\u00BB\u00BF\u00FF\u00FE".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return new Opening(first, text.substring(at));
  }

  /** Returns the opening as Latin-1, without zeros, byte order mark and white space in front. */
  String text() {
    return text;
  }

  /** Returns whether it opens with these bytes. */
  boolean starts(int... marks) {
    return holds(0, marks);
  }

  /** Returns whether these bytes stand at {@code at}. */
  boolean holds(int at, int... marks) {
    if (bytes.length < at + marks.length) {
      return false;
    }
    for (int i = 0; i < marks.length; i++) {
      if ((bytes[at + i] & 0xFF) != marks[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first character that is no white space; a space where there is none. */
  char first() {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  /** Returns whether it opens as a JSON object does: a brace, then a name or the end. */
  boolean opensObject() {
    if (first() != '{') {
      return false;
    }
    int at = 1;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at == text.length() || text.charAt(at) == '"' || text.charAt(at) == '}';
  }

  /**
   * Returns the lower-case name of the root element of markup, prefix left out; empty for what is
   * no markup. Declarations and comments before it are passed over.
   */
  String root() {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '<') {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (next != '?' && next != '!') {
        return nameAt(at + 1);
      }
      if (text.regionMatches(true, at, "<!doctype html", 0, 14)) {
        return "html";
      }
      String close = close(at);
      int end = text.indexOf(close, at);
      if (end < 0) {
        return "";
      }
      at = end + close.length();
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
    }
    return "";
  }

  /** A document type may bring declarations of its own, in brackets. */
  private String close(int at) {
    if (text.startsWith("<!--", at)) {
      return "-->";
    }
    int end = text.indexOf('>', at);
    int bracket = text.indexOf('[', at);
    return text.charAt(at + 1) == '!' && bracket >= 0 && bracket < end ? "]>" : ">";
  }

  private String nameAt(int from) {
    int end = from;
    while (end < text.length() && !" \t\r\n/>".contains(text.substring(end, end + 1))) {
      end++;
    }
    String name = text.substring(from, end);
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
