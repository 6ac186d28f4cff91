package dev.synoptic.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 as a stream. Whatever the words are, what comes out is well-formed: characters
 * that XML 1.0 does not know are replaced by the sign for the unknown. Elements of blocks stand on
 * lines of their own; inside running text no white space is added.
 */
final class Xml {

  private static final char UNKNOWN = '\uFFFD';

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean unclosed;
  private boolean inText;
  private int textDepth;

  Xml(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element; {@code attributes} are names and values in turn, empty values left out. */
  Xml open(String name, String... attributes) throws IOException {
    closeTag();
    if (!open.isEmpty()) {
      newLine();
    }
    out.write('<');
    out.write(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.write(' ');
        out.write(attributes[i]);
        out.write("=\"");
        escape(attributes[i + 1], true);
        out.write('"');
      }
    }
    open.push(name);
    unclosed = true;
    return this;
  }

  /** Closes the element opened last. */
  Xml close() throws IOException {
    String name = open.pop();
    if (unclosed) {
      out.write("/>");
      unclosed = false;
    } else {
      if (!inText) {
        newLine();
      }
      out.write("</");
      out.write(name);
      out.write('>');
    }
    if (inText && open.size() < textDepth) {
      inText = false;
    }
    if (open.isEmpty()) {
      out.write('\n');
    }
    return this;
  }

  /** Writes words. The element they stand in is running text from here on. */
  Xml text(String words) throws IOException {
    closeTag();
    if (!inText) {
      inText = true;
      textDepth = open.size();
    }
    escape(words, false);
    return this;
  }

  /** Writes an element that holds nothing but {@code words}. */
  Xml element(String name, String words, String... attributes) throws IOException {
    return open(name, attributes).text(words).close();
  }

  private void closeTag() throws IOException {
    if (unclosed) {
      out.write('>');
      unclosed = false;
    }
  }

  private void newLine() throws IOException {
    if (!inText) {
      out.write('\n');
      out.write("  ".repeat(open.size()));
    }
  }

  private void escape(String text, boolean attribute) throws IOException {
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      switch (point) {
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '&' -> out.write("&amp;");
        case '"' -> out.write(attribute ? "&quot;" : "\"");
        case '\r' -> out.write("&#13;");
        case '\n', '\t' -> out.write(attribute ? " " : Character.toString(point));
        default -> out.write(isCharacter(point) ? Character.toString(point) : "" + UNKNOWN);
      }
    }
  }

  /** Returns whether {@code point} is a character of XML 1.0 (production 2). */
  private static boolean isCharacter(int point) {
    return point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
