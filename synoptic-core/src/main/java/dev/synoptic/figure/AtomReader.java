package dev.synoptic.figure;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a sentence into atoms, in one pass. */
final class AtomReader {

  private static final String APOSTROPHES = "'\u2019\u02BC\u2018";
  private static final String HYPHENS = "-\u2010\u2011\u2212\u00AD";
  private static final String DASHES = "\u2012\u2013\u2014\u2015";

  private final String text;
  private final int end;
  private final List<Atom> atoms = new ArrayList<>();

  AtomReader(String text, Range sentence) {
    this.text = text;
    this.end = Math.min(sentence.end(), text.length());
    int at = sentence.start();
    while (at < end) {
      at = next(at);
    }
  }

  List<Atom> read() {
    return atoms;
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return at + 1;
    }
    if (isLetter(c)) {
      return word(at);
    }
    if (isDigit(c) || c == '.' && at + 1 < end && isDigit(text.charAt(at + 1)) && opens(at)) {
      return digits(at);
    }
    return mark(at, c);
  }

  /** Returns whether a number such as ".08" may begin at {@code at}: not inside another word. */
  private boolean opens(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private int word(int start) {
    int at = start + 1;
    while (at < end && (isLetter(text.charAt(at)) || Character.isSurrogate(text.charAt(at)))) {
      at++;
    }
    if (at - start == 1) {
      at = dotted(at);
    }
    int stop = apostrophe(at);
    String key = key(start, stop);
    add(start, stop, Atom.Kind.WORD, key);
    return stop == at ? possessive(at) : stop;
  }

  /** Returns the end of the single letters with dots between them ("p.m.") that go on here. */
  private int dotted(int at) {
    int stop = at;
    while (stop + 1 < end
        && text.charAt(stop) == '.'
        && isLetter(text.charAt(stop + 1))
        && (stop + 2 >= end || !isLetter(text.charAt(stop + 2)))) {
      stop += 2;
    }
    return stop > at && stop < end && text.charAt(stop) == '.' ? stop + 1 : stop;
  }

  /** Returns the end of a word that goes on after an apostrophe ("don't", "O'Brien"). */
  private int apostrophe(int at) {
    if (at + 1 >= end || APOSTROPHES.indexOf(text.charAt(at)) < 0) {
      return at;
    }
    int stop = at + 1;
    while (stop < end && isLetter(text.charAt(stop))) {
      stop++;
    }
    boolean possessive =
        stop == at + 2 && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
    return stop == at + 1 || possessive ? at : stop;
  }

  /** Adds the possessive "'s" as an atom of its own, where it stands at {@code at}. */
  private int possessive(int at) {
    boolean here =
        at + 1 < end
            && APOSTROPHES.indexOf(text.charAt(at)) >= 0
            && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
            && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    if (here) {
      add(at, at + 2, Atom.Kind.WORD, "'s");
    }
    return here ? at + 2 : at;
  }

  private String key(int start, int stop) {
    String key = text.substring(start, stop).toLowerCase(Locale.ROOT);
    for (int i = start; i < stop; i++) {
      if (text.charAt(i) > '\u007F' && APOSTROPHES.indexOf(text.charAt(i)) > 0) {
        key = key.replace(text.charAt(i), '\'');
      }
    }
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }

  private int digits(int start) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      boolean separator = c == ',' || c == '.';
      if (isDigit(c)) {
        at++;
      } else if (separator && at + 1 < end && isDigit(text.charAt(at + 1))) {
        at++;
      } else if (isNarrowSpace(c) && groupFollows(at)) {
        at += 4;
      } else if (c == ' ' && groupFollows(at) && isSpacedGroup(start, at)) {
        at += 4;
      } else {
        break;
      }
    }
    add(start, at, Atom.Kind.DIGITS, text.substring(start, at));
    return at;
  }

  /** The spaces of ISO 80000-1 and of typesetters between groups of three digits. */
  private static boolean isNarrowSpace(char c) {
    return c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  private boolean groupFollows(int at) {
    if (at + 3 >= end) {
      return false;
    }
    for (int i = 1; i <= 3; i++) {
      if (!isDigit(text.charAt(at + i))) {
        return false;
      }
    }
    return at + 4 >= end || !Character.isLetterOrDigit(text.charAt(at + 4));
  }

  /**
   * An ordinary space parts groups only where the number is round or has three groups or more: "40
   * 000" and "1 234 567", not "737 800".
   */
  private boolean isSpacedGroup(int start, int at) {
    boolean first = at - start <= 3;
    boolean round = text.charAt(at + 2) == '0' && text.charAt(at + 3) == '0';
    boolean more = at + 4 < end && text.charAt(at + 4) == ' ' && groupFollows(at + 4);
    return first ? round || more : at - start > 4 && text.charAt(at - 4) == ' ';
  }

  private int mark(int at, char c) {
    int stop = at + (Character.isHighSurrogate(c) && at + 1 < end ? 2 : 1);
    String key = text.substring(at, stop);
    if (HYPHENS.indexOf(c) >= 0) {
      key = "-";
    } else if (DASHES.indexOf(c) >= 0) {
      key = "–";
    } else if (APOSTROPHES.indexOf(c) >= 0) {
      key = "'";
    }
    add(at, stop, Atom.Kind.MARK, key);
    return stop;
  }

  private void add(int start, int stop, Atom.Kind kind, String key) {
    atoms.add(new Atom(start, stop, kind, key, Character.isUpperCase(text.charAt(start))));
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
