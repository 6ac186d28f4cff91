package dev.synoptic.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language, as pairs of an opening mark and the marks that close it.
 *
 * <p>Pages mix conventions, so {@link #forLanguage} always knows the marks of all languages; a
 * language of its own only settles what a mark like “ does where conventions contradict.
 */
public final class QuoteMarks {

  /** What a quotation mark does at its place. */
  public enum Side {
    /** Words that are quoted begin after it. */
    OPENING,
    /** Words that are quoted end before it. */
    CLOSING,
    /** Shape and neighbours don't tell. */
    EITHER
  }

  private static final String FILE = "quote-marks.txt";

  private final Map<Character, String> closers = new HashMap<>();
  private final Map<Character, String> openers = new HashMap<>();

  private QuoteMarks(String language) {
    DataFile.forEach(
        QuoteMarks.class,
        FILE,
        line -> {
          String[] pair = line.split(" ");
          if (pair[0].equals("any") || pair[0].equals(language)) {
            closers.merge(pair[1].charAt(0), pair[2], String::concat);
            openers.merge(pair[2].charAt(0), pair[1], String::concat);
          }
        });
  }

  /** Returns the marks of a BCP 47 language tag; those of English where it is not known. */
  public static QuoteMarks forLanguage(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return language.isEmpty() || language.equals("en") ? English.MARKS : new QuoteMarks(language);
  }

  /** Returns the marks of English. */
  public static QuoteMarks english() {
    return English.MARKS;
  }

  /** Returns whether {@code c} is a quotation mark or can be one, in any language. */
  public static boolean isMark(int c) {
    if (c < 0x80) {
      return c == '"' || c == '\'' || c == '`';
    }
    return c == 0xAB
        || c == 0xBB
        || c >= 0x2018 && c <= 0x201F
        || c == 0x2039
        || c == 0x203A
        || c >= 0x300C && c <= 0x300F
        || c >= 0x301D && c <= 0x301F
        || c == 0xFF02
        || c == 0xFF07;
  }

  /** Returns whether {@code c} is a single mark, which may be an apostrophe instead. */
  public static boolean isSingle(int c) {
    return c == '\''
        || c == '`'
        || c >= 0x2018 && c <= 0x201B
        || c == 0x2039
        || c == 0x203A
        || c == 0xFF07;
  }

  /** Returns whether {@code open} begins a quotation that {@code close} ends, in this language. */
  public boolean pairs(char open, char close) {
    return closers.getOrDefault(open, "").indexOf(close) >= 0;
  }

  /** Returns whether {@code c} can begin a quotation in this language. */
  public boolean opens(char c) {
    return closers.containsKey(c);
  }

  /** Returns whether {@code c} can end a quotation in this language. */
  public boolean closes(char c) {
    return openers.containsKey(c);
  }

  /**
   * Returns what the mark at {@code at} of {@code text} does, by its shape and, for marks of one
   * shape or in the wrong shape, by the white space around it: writers and converters often get the
   * shape wrong, hardly ever the space.
   */
  public Side side(String text, int at) {
    char mark = text.charAt(at);
    boolean openBefore = at == 0 || opensBefore(text.charAt(at - 1));
    boolean closedAfter = at + 1 >= text.length() || closesAfter(text.charAt(at + 1));
    if (openBefore != closedAfter) {
      return openBefore ? Side.OPENING : Side.CLOSING;
    }
    boolean opens = opens(mark);
    return opens == closes(mark) ? Side.EITHER : opens ? Side.OPENING : Side.CLOSING;
  }

  private static boolean opensBefore(char before) {
    return Chars.isSpace(before)
        || before == '('
        || before == '['
        || Chars.isDash(before)
        || isMark(before);
  }

  private static boolean closesAfter(char after) {
    return Chars.isSpace(after)
        || isMark(after)
        || ".,;:!?)]\u2026".indexOf(after) >= 0
        || Chars.isDash(after);
  }

  /** Loads the file on first use. */
  private static final class English {
    static final QuoteMarks MARKS = new QuoteMarks("en");
  }
}
