package dev.synoptic.figure;

import java.util.Optional;
import java.util.Set;

/** Numbers that mark a point of a list, a page, a release, a screen or a player. */
final class NumberMark {

  /** Lists of more points are numbered by other signs. */
  private static final int LONGEST_LIST = 20;

  /** The lines of screens that go by their number. */
  private static final Set<String> SCREEN_LINES =
      Set.of("240", "360", "480", "576", "720", "1080", "1440", "2160", "4320");

  private NumberMark() {}

  /** Returns whether the bare number counts the points of a list: "1. Open the lid", "(2) turn". */
  static boolean isListed(Atoms atoms, Numeral number) {
    int at = number.from();
    boolean plain = atoms.isDigits(at) && number.to() == at + 1 && number.isWhole();
    if (!plain || number.low().intValue() > LONGEST_LIST) {
      return false;
    }
    boolean mark = atoms.is(at + 1, ".") || atoms.is(at + 1, ")");
    boolean opens = at == 0 && mark && (at + 2 == atoms.size() || atoms.get(at + 2).capital());
    boolean brackets = atoms.is(at - 1, "(") && atoms.is(at + 1, ")") && atoms.isWord(at + 2);
    boolean first =
        atoms.is(at, "1")
            || atoms.is(at - 2, ",")
            || atoms.is(at - 2, ";")
            || atoms.is(at - 2, "and");
    return opens || brackets && first;
  }

  /**
   * Returns whether the number is a mark: the lines of a screen ("1080p", "4K"), a release ("PS4
   * 5.50 update"), a player's shirt ("Joe Haden (21)") or the length of a film beside a bar ("|
   * 0:56").
   */
  static boolean isMark(Atoms atoms, Tags tags, Numeral number) {
    int at = number.from();
    int to = at + 1;
    if (!atoms.isDigits(at)) {
      return false;
    }
    if (number.to() != to) {
      return isPicture(atoms, number) || isSharp(atoms, number);
    }
    String digits = atoms.key(at);
    boolean lines =
        atoms.isGlued(to)
            && (atoms.is(to, "p") || atoms.is(to, "i"))
            && SCREEN_LINES.contains(digits);
    boolean release =
        digits.indexOf('.') > 0 && (isRelease(atoms.key(to)) || isRelease(atoms.key(at - 1)));
    boolean shirt =
        atoms.is(at - 1, "(")
            && atoms.is(to, ")")
            && tags.personAt(atoms.get(Math.max(0, at - 2)).start()).isPresent();
    return lines || release || shirt;
  }

  /** "Photo Desk 3/16 A mother and": between names, a fraction is the number of a picture. */
  private static boolean isPicture(Atoms atoms, Numeral number) {
    int at = number.from();
    Atom next = atoms.get(number.to());
    return number.to() == at + 3
        && atoms.is(at + 1, "/")
        && atoms.get(at - 1).capital()
        && (next.capital() || next.isDigits());
  }

  /** "A 4K screen". */
  private static boolean isSharp(Atoms atoms, Numeral number) {
    int at = number.from();
    return number.to() == at + 2
        && (atoms.is(at, "4") || atoms.is(at, "8"))
        && atoms.is(at + 1, "k")
        && atoms.isGlued(at + 1);
  }

  private static boolean isRelease(String word) {
    return switch (word) {
      case "update", "firmware", "version", "patch", "beta" -> true;
      default -> false;
    };
  }

  /** Returns the end of a counter of pages or pictures ("1 of 25", "3/12") that begins here. */
  static Optional<Integer> counterAt(Atoms atoms, Quantity first) {
    int of = first.to();
    int last = of + 1;
    boolean slash = atoms.is(of, "/") && atoms.isGlued(of) && atoms.isGlued(last);
    if (slash && first.isBare() && !first.number().isFraction() && atoms.isDigits(last)) {
      return Optional.of(last + 1);
    }
    boolean counter =
        first.isBare()
            && atoms.isDigits(first.from())
            && atoms.is(of, "of")
            && atoms.isDigits(last)
            && !atoms.isGlued(last + 1)
            && (!atoms.isWord(last + 1)
                || isPicture(atoms.key(last + 1))
                || atoms.get(last + 1).capital() && isOutside(atoms, first.from() - 1));
    return counter ? Optional.of(last + 1) : Optional.empty();
  }

  /** "USA TODAY 3 of 41 Skip": between two names no clause counts anything. */
  private static boolean isOutside(Atoms atoms, int at) {
    return at >= 0 && (atoms.get(at).capital() || atoms.is(at, ")") || atoms.isDigits(at));
  }

  private static boolean isPicture(String word) {
    return switch (word) {
      case "photo", "photos", "image", "images", "picture", "pictures", "slides", "next" -> true;
      default -> false;
    };
  }
}
