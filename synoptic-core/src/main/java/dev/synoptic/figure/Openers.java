package dev.synoptic.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a word can begin: a date, an amount, both, or nothing. Nine words in ten of a report begin
 * no figure, and are passed over before any reader looks at them.
 */
final class Openers {

  private static final int DATE = 1;
  private static final int AMOUNT = 2;

  /** Begins a figure only together with what follows: articles, "in", "last", "early". */
  private static final int WEAK = 4;

  /** A word of the calendar, or one that tells a date otherwise. */
  private static final int SIGN = 8;

  /** Set for signs and codes of money, which are common words, too: "us", "can". */
  private static final int MONEY = 16;

  /** A date that begins with a number in words has its word of the calendar this near. */
  private static final int FAR = 12;

  /** Words between a weak opener and the word that shows a figure: "early in the year". */
  private static final int REACH = 5;

  private final Map<String, Integer> words = new HashMap<>();

  Openers(
      NumberWords numbers,
      CalendarWords calendar,
      Holidays holidays,
      Currencies currencies,
      Clues clues) {
    add(calendar.words(), DATE | SIGN);
    add(calendar.shifts(), DATE | WEAK | SIGN);
    add(holidays.firstWords(), DATE | SIGN);
    add(numbers.words(), DATE | AMOUNT);
    add(numbers.decades(), DATE | SIGN);
    add(currencies.firstWords(), AMOUNT | MONEY);
    add(FractionReader.signs(), AMOUNT);
    add(clues.words("opener"), DATE | AMOUNT | SIGN);
    add(clues.words("weak-opener"), DATE | WEAK);
    add(clues.words("article-opener"), DATE | AMOUNT | WEAK);
  }

  private void add(Set<String> more, int kind) {
    more.forEach(word -> words.merge(word, kind, (one, other) -> one | other));
  }

  /** Returns what can begin at each atom; see {@link #mayBeDate} and {@link #mayBeAmount}. */
  int[] kinds(Atoms atoms) {
    int size = atoms.size();
    var raw = new int[size + REACH + 1];
    for (int at = 0; at < size; at++) {
      Atom atom = atoms.get(at);
      raw[at] = atom.isDigits() ? DATE | AMOUNT : words.getOrDefault(atom.key(), 0);
    }
    var kinds = new int[size];
    int sign = size + FAR;
    for (int at = size - 1; at >= 0; at--) {
      kinds[at] = opened(atoms, raw, at, sign - at < FAR);
      sign = (raw[at] & SIGN) != 0 ? at : sign;
    }
    return kinds;
  }

  private static int opened(Atoms atoms, int[] raw, int at, boolean near) {
    int kind = raw[at];
    if (!atoms.isWordOrDigits(at)) {
      boolean glued = atoms.isGlued(at + 1) && atoms.isDigits(at + 1);
      return glued ? DATE | AMOUNT : kind;
    }
    if ((kind & WEAK) != 0) {
      return kind & leadsOn(atoms, raw, at);
    }
    if ((kind & MONEY) != 0 && kind == (AMOUNT | MONEY) && !isPrice(atoms, raw, at)) {
      return 0;
    }
    boolean dated =
        (kind & SIGN) != 0
            || near
            || isHourOrYear(atoms, raw, at)
            || atoms.isDigits(at) && mayBeDate(atoms, at);
    return dated ? kind : kind & ~DATE;
  }

  /**
   * Digits may be a date without a word of the calendar: years, "5/12", "16:08", "13.05.2015", "6
   * o'clock"; "1,200 boats" are none.
   */
  private static boolean mayBeDate(Atoms atoms, int at) {
    String key = atoms.key(at);
    return key.length() == 4
        || key.length() == 8
        || key.indexOf('.') > 0
        || atoms.is(at + 1, "/")
        || atoms.isGlued(at + 1)
        || atoms.is(at + 1, "o'clock")
        || Clock.isZone(atoms, at + 1);
  }

  /** A sign of money has its amount beside it; the second atom may be the dot of "Rs. 500". */
  private static boolean isPrice(Atoms atoms, int[] raw, int at) {
    return atoms.isDigits(at + 1)
        || atoms.isDigits(at + 2)
        || (raw[at + 1] & AMOUNT) != 0
        || (raw[at + 2] & AMOUNT) != 0;
  }

  /**
   * "Until six" is an hour, "nineteen eighty" a year: numbers that need no word of the calendar.
   */
  private static boolean isHourOrYear(Atoms atoms, int[] raw, int at) {
    int next = atoms.afterHyphen(at + 1);
    return Clock.LEADS.contains(atoms.key(at - 1))
        || next < raw.length && (raw[next] & AMOUNT) != 0;
  }

  /** Returns whether {@code kind} says that a date can begin. */
  static boolean mayBeDate(int kind) {
    return (kind & DATE) != 0;
  }

  /** Returns whether {@code kind} says that an amount can begin. */
  static boolean mayBeAmount(int kind) {
    return (kind & AMOUNT) != 0;
  }

  /** Returns what a number or a word of the calendar that follows closely makes possible. */
  private static int leadsOn(Atoms atoms, int[] raw, int at) {
    int kinds = 0;
    for (int i = at + 1; i <= at + REACH; i++) {
      if (raw[i] != 0 && (raw[i] & WEAK) == 0) {
        boolean dated = (raw[i] & SIGN) != 0 || atoms.isDigits(i);
        kinds |= WEAK | SIGN | AMOUNT | (dated ? DATE : 0);
      }
    }
    return kinds;
  }
}
