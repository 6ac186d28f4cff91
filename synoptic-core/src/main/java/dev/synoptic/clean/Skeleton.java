package dev.synoptic.clean;

import dev.synoptic.model.Range;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * A page's tags without its words: what the parser needs to build the tree. Each stretch of text is
 * replaced by its number, and scripts, styles, comments and most attributes are left out, so that
 * the parser reads a fraction of the page and need not keep places: the number in the tree tells
 * where the words stand, wherever the parser moves them.
 *
 * <p>Numbers are written in characters of the kind that they stand for, since parsers treat white
 * space apart: two characters of private use, or a blank and digits to the base of three in other
 * white space.
 */
final class Skeleton {

  private static final char FIRST_DIGIT = '\uE000';
  private static final int BASE = 2048;
  private static final int MAX_STRETCHES = BASE * BASE;
  private static final String BLANK_DIGITS = "\t\n\f";

  /** Of any number; a blank before it counts. */
  private static final int MAX_DIGITS = 16;

  private final String source;
  private final char[] page;
  private char[] markup;
  private int length;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int count;

  /** Starts a skeleton of {@code source}. */
  Skeleton(String source) {
    this.source = source;
    this.page = source.toCharArray();
    this.markup = new char[page.length / 4 + 64];
  }

  /** Returns the skeleton of {@code source}, where all its tags can be told from its text. */
  static Optional<Skeleton> of(String source) {
    var skeleton = new Skeleton(source);
    return new SkeletonReader(source, skeleton).read() ? Optional.of(skeleton) : Optional.empty();
  }

  /** Returns what the parser is to read. */
  String markup() {
    return new String(markup, 0, length);
  }

  /** Returns the page's characters, which are read faster than those of a string. */
  char[] page() {
    return page;
  }

  /** Adds {@code tags} as they are: parts of one, or several. */
  void tag(String tags) {
    reserve(tags.length());
    tags.getChars(0, tags.length(), markup, length);
    length += tags.length();
  }

  /** Adds the source from {@code start} to {@code end} as it is. */
  void tag(int start, int end) {
    reserve(end - start);
    System.arraycopy(page, start, markup, length, end - start);
    length += end - start;
  }

  /** Returns how long the skeleton is so far. */
  int length() {
    return length;
  }

  /** Takes back what was added after the first {@code kept} characters: tags alone. */
  void cut(int kept) {
    length = kept;
  }

  /** Makes room for {@code more} characters and a stretch's number. */
  private void reserve(int more) {
    if (length + more + MAX_DIGITS > markup.length) {
      markup = Arrays.copyOf(markup, Math.max(markup.length * 2, length + more + MAX_DIGITS));
    }
  }

  /** Adds a stretch of text; returns whether there was a number left for it. */
  boolean text(int start, int end) {
    if (start == end) {
      return true;
    }
    if (count == MAX_STRETCHES) {
      return false;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    reserve(0);
    if (isBlank(start, end)) {
      blank(count);
    } else {
      put((char) (FIRST_DIGIT + count / BASE));
      put((char) (FIRST_DIGIT + count % BASE));
    }
    count++;
    return true;
  }

  private boolean isBlank(int start, int end) {
    for (int at = start; at < end; at++) {
      char c = page[at];
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
        return false;
      }
    }
    return true;
  }

  /** The blank comes first: parsers drop a line feed that opens some elements. */
  private void blank(int number) {
    put(' ');
    for (int rest = number; rest > 0; rest /= BLANK_DIGITS.length()) {
      put(BLANK_DIGITS.charAt(rest % BLANK_DIGITS.length()));
    }
  }

  private void put(char c) {
    markup[length] = c;
    length++;
  }

  /** Writes the words that {@code numbers}, the text of a node, stands for. */
  void write(SourceAligner aligner, MappedWriter writer, String numbers) {
    int at = 0;
    while (at < numbers.length()) {
      int number = 0;
      if (numbers.charAt(at) == ' ') {
        at++;
        for (int power = 1; at < numbers.length() && digit(numbers, at) >= 0; power *= 3) {
          number += digit(numbers, at) * power;
          at++;
        }
        writer.blank(source, starts[number], ends[number]);
      } else {
        number = (numbers.charAt(at) - FIRST_DIGIT) * BASE + numbers.charAt(at + 1) - FIRST_DIGIT;
        at += 2;
        write(aligner, writer, new Range(starts[number], ends[number]));
      }
    }
  }

  private static int digit(String numbers, int at) {
    return BLANK_DIGITS.indexOf(numbers.charAt(at));
  }

  private void write(SourceAligner aligner, MappedWriter writer, Range place) {
    // Not by indexOf, which looks to the end of the page where there is none.
    int reference = place.start();
    while (reference < place.end() && page[reference] != '&') {
      reference++;
    }
    if (reference == place.end()) {
      writer.copy(source, place.start(), place.end());
    } else {
      String text = Parser.unescapeEntities(place.in(source), false);
      aligner.write(writer, text, place.start(), place.end());
    }
  }
}
