package dev.synoptic.clean;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * The text of a report that a page gives to programs alone: the {@code articleBody} of its
 * schema.org data, where scripts are to draw the page and nothing of it stands in the markup.
 */
final class StatedBody {

  private static final String NAME = "\"articleBody\"";

  /** No character reference is longer. */
  private static final int MAX_REFERENCE = 12;

  private final String source;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final MappedWriter writer = new MappedWriter();

  private StatedBody(String source) {
    this.source = source;
  }

  /** Returns its paragraphs, with their places in {@code source}; none where there is no such. */
  static List<Paragraph> paragraphs(String source) {
    var body = new StatedBody(source);
    int at = body.valueStart(source.indexOf(NAME));
    if (at >= 0) {
      body.read(at);
    }
    return body.paragraphs;
  }

  /**
   * Returns where the string's first character stands that is the value of the name at {@code at}.
   */
  private int valueStart(int at) {
    if (at < 0) {
      return -1;
    }
    int colon = blanksEnd(at + NAME.length());
    int value = colon < source.length() && source.charAt(colon) == ':' ? blanksEnd(colon + 1) : -1;
    return value >= 0 && value < source.length() && source.charAt(value) == '"' ? value + 1 : -1;
  }

  private int blanksEnd(int from) {
    int at = from;
    while (at < source.length() && Glyphs.isSpace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private void read(int start) {
    int at = start;
    while (at < source.length() && source.charAt(at) != '"') {
      char c = source.charAt(at);
      int end = c == '\\' ? escapeEnd(at) : c == '&' ? referenceEnd(at) : at + 1;
      if (end > source.length()) {
        break;
      }
      write(at, end);
      at = end;
    }
    endParagraph();
  }

  private int escapeEnd(int at) {
    boolean unicode = at + 1 < source.length() && source.charAt(at + 1) == 'u';
    int end = at + (unicode ? 6 : 2);
    // Two escapes make one character.
    boolean pair =
        unicode
            && end + 6 <= source.length()
            && source.startsWith("\\u", end)
            && Character.isHighSurrogate(unit(at))
            && Character.isLowSurrogate(unit(end));
    return pair ? end + 6 : end;
  }

  private int referenceEnd(int at) {
    int end = source.indexOf(';', at);
    return end > at && end - at <= MAX_REFERENCE ? end + 1 : at + 1;
  }

  private void write(int at, int end) {
    if (end == at + 1) {
      writer.copy(source, at, end);
      return;
    }
    String words = meaning(at, end);
    if (words.equals("\n") || words.equals("\r")) {
      endParagraph();
    } else if (Character.isSurrogate(words.charAt(0)) && words.length() == 1) {
      // Half a pair is no character.
      return;
    } else if (words.codePointCount(0, words.length()) == 1) {
      writer.standIn(words, new Range(at, end));
    } else {
      writer.copy(source, at, end);
    }
  }

  private String meaning(int at, int end) {
    if (source.charAt(at) == '&') {
      return Parser.unescapeEntities(source.substring(at, end), false);
    }
    char c = source.charAt(at + 1);
    if (c != 'u') {
      int letter = "nrtbf".indexOf(c);
      return letter < 0 ? String.valueOf(c) : String.valueOf("\n\r\t\b\f".charAt(letter));
    }
    String first = String.valueOf(unit(at));
    return end - at > 6 ? first + unit(at + 6) : first;
  }

  /** Returns the character that the escape at {@code at} means; a blank where it is broken. */
  private char unit(int at) {
    int value = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = i < source.length() ? Character.digit(source.charAt(i), 16) : -1;
      if (digit < 0) {
        return ' ';
      }
      value = value * 16 + digit;
    }
    return (char) value;
  }

  private void endParagraph() {
    MappedText words = writer.take();
    if (!words.isEmpty()) {
      paragraphs.add(new Paragraph(words, Line.of(words.text()), Paragraph.Sign.NONE));
    }
  }
}
