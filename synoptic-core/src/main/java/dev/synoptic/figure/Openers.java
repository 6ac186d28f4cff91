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

  /** Words between a weak opener and the word that shows a figure: "early in the year". */
  private static final int REACH = 3;

  private final Map<String, Integer> words = new HashMap<>();

  Openers(
      NumberWords numbers,
      CalendarWords calendar,
      Holidays holidays,
      Currencies currencies,
      Clues clues) {
    add(calendar.words(), DATE);
    add(calendar.shifts(), DATE | WEAK);
    add(holidays.firstWords(), DATE);
    add(numbers.words(), DATE | AMOUNT);
    add(currencies.firstWords(), AMOUNT);
    add(FractionReader.signs(), AMOUNT);
    add(clues.words("opener"), DATE | AMOUNT);
    add(clues.words("weak-opener"), DATE | AMOUNT | WEAK);
  }

  private void add(Set<String> more, int kind) {
    more.forEach(word -> words.merge(word, kind, (one, other) -> one | other));
  }

  /** Returns what can begin at atom {@code at}; see {@link #mayBeDate} and {@link #mayBeAmount}. */
  int kind(Atoms atoms, int at) {
    Atom atom = atoms.get(at);
    if (atom.isDigits()) {
      return DATE | AMOUNT;
    }
    int kind = words.getOrDefault(atom.key(), 0);
    if (!atom.isWord()) {
      boolean glued = atoms.isGlued(at + 1) && atoms.isDigits(at + 1);
      return glued ? DATE | AMOUNT : kind;
    }
    return (kind & WEAK) == 0 || leadsOn(atoms, at) ? kind : 0;
  }

  /** Returns whether {@code kind} says that a date can begin. */
  static boolean mayBeDate(int kind) {
    return (kind & DATE) != 0;
  }

  /** Returns whether {@code kind} says that an amount can begin. */
  static boolean mayBeAmount(int kind) {
    return (kind & AMOUNT) != 0;
  }

  /** Returns whether a number or a word of the calendar follows closely. */
  private boolean leadsOn(Atoms atoms, int at) {
    for (int i = at + 1; i <= at + REACH; i++) {
      Atom atom = atoms.get(i);
      if (atom.isDigits() || (words.getOrDefault(atom.key(), 0) & ~WEAK) != 0) {
        return true;
      }
    }
    return false;
  }
}
