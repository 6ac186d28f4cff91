package dev.synoptic.figure;

import dev.synoptic.model.WordClass;
import java.math.BigDecimal;

/** Tells whether a bare number is the age of somebody: "Marsh, 49, said", "a widow of 71". */
final class PersonsAge {

  /** How far before a number a list of ages may begin: "ages 7, 9 and almost 10". */
  private static final int LIST = 8;

  /** A number in words behind a name is an age from here on: "Ada Marsh, nineteen, said". */
  private static final BigDecimal GROWN = BigDecimal.valueOf(13);

  private final Atoms atoms;
  private final Tags tags;
  private final Clues clues;
  private final Quantity quantity;
  private final int last;
  private final int to;

  PersonsAge(Atoms atoms, Tags tags, Clues clues, Quantity quantity) {
    this.atoms = atoms;
    this.tags = tags;
    this.clues = clues;
    this.quantity = quantity;
    this.last = quantity.from() - 1;
    this.to = quantity.to();
  }

  /** Returns whether the number is an age. */
  boolean isStated() {
    return !counts() && (isOfPerson() || isSaid() || isListed()) || isApposition() || isAtAge();
  }

  private boolean counts() {
    Atom next = atoms.get(to);
    return tags.isNominal(next) || next.key().equals("of") || next.key().equals("%");
  }

  /** "A woman of 71", "a plumber of 19,". */
  private boolean isOfPerson() {
    return atoms.is(last, "of") && clues.holds("person", atoms.key(last - 1));
  }

  /** "She is 49.", "Ada Marsh was 86 and", "whose twins are 9 and almost 14". */
  private boolean isSaid() {
    boolean one = atoms.is(last, "is") || atoms.is(last, "was") || atoms.is(last, "'s");
    boolean many = atoms.is(last, "are") || atoms.is(last, "were");
    boolean pronoun =
        atoms.is(last - 1, "who") || atoms.is(last - 1, "he") || atoms.is(last - 1, "she");
    boolean named =
        one
            && tags.is(atoms.get(last - 1), WordClass.PROPER)
            && !atoms.is(last, "'s")
            && tags.personAt(atoms.get(last - 1).start()).isPresent();
    boolean children = many && clues.holds("children", atoms.key(last - 1));
    return (one && (pronoun || named) || children) && ends();
  }

  private boolean ends() {
    return switch (atoms.key(to)) {
      case ",", ".", ";", ")", "", "and", "when", "but" -> true;
      default -> false;
    };
  }

  /** "Her children, ages 7 and <b>10</b>", "whose sons are 9 and almost <b>14</b>". */
  private boolean isListed() {
    boolean joined = false;
    for (int i = last; i >= Math.max(1, last - LIST); i--) {
      boolean glue = atoms.is(i, ",") || atoms.is(i, "and") || atoms.is(i, "or");
      joined |= glue;
      if (joined && isHead(i)) {
        return true;
      }
      boolean near = atoms.is(i, "almost") || atoms.is(i, "nearly");
      if (!glue && !near && !atoms.isDigits(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isHead(int at) {
    boolean are = atoms.is(at, "are") || atoms.is(at, "were");
    return atoms.is(at, "ages")
        || atoms.is(at, "aged")
        || are && clues.holds("children", atoms.key(at - 1));
  }

  /** "Blaha, who <b>at 19</b> is the youngest". */
  private boolean isAtAge() {
    boolean youngest =
        (atoms.is(to, "is") || atoms.is(to, "was"))
            && atoms.is(to + 1, "the")
            && (atoms.is(to + 2, "youngest") || atoms.is(to + 2, "oldest"));
    return atoms.is(last, "at") && (youngest || atoms.is(last - 1, "who"));
  }

  /** "Marsh, 49, said": a number between commas or at a clause's end, after a name. */
  private boolean isApposition() {
    if (!atoms.is(last, ",") || !closes() || atoms.isDigits(to + 1)) {
      return false;
    }
    Atom name = atoms.get(last - 1);
    boolean proper = tags.is(name, WordClass.PROPER);
    if (quantity.number().form() == Numeral.Form.DIGITS) {
      return proper || tags.is(name, WordClass.NOUN); // "his wife, 49, said"
    }
    return quantity.number().form() == Numeral.Form.WORDS
        && proper
        && atoms.is(to, ",")
        && quantity.low().compareTo(GROWN) >= 0
        && tags.personAt(name.start()).isPresent();
  }

  private boolean closes() {
    return switch (atoms.key(to)) {
      case ",", ".", "", ";", "and", ")", "who" -> true;
      case "of" -> !isOfThem(to + 1);
      default -> false;
    };
  }

  /** "400 people, 90 of them children". */
  private boolean isOfThem(int at) {
    return clues.holds("them", atoms.key(at)) || clues.holds("whole", atoms.key(at));
  }
}
