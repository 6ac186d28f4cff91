package dev.synoptic.figure;

import dev.synoptic.figure.NumberWords.Role;
import dev.synoptic.figure.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers that leave room: "hundreds of thousands", "a few dozen", "a couple of hundred". */
final class VagueNumbers {

  private static final BigDecimal LEAST = BigDecimal.valueOf(2);
  private static final BigDecimal MOST = BigDecimal.valueOf(9);

  /** "Hundreds" are two to ten hundred; a thousand would be said otherwise. */
  private static final BigDecimal ROOM = BigDecimal.valueOf(5);

  private final NumberWords words;

  VagueNumbers(NumberWords words) {
    this.words = words;
  }

  /** Returns the vague number that begins at atom {@code at}. */
  Optional<Numeral> read(Atoms atoms, int at) {
    return words.is(Role.VAGUE, atoms.key(at)) ? many(atoms, at) : several(atoms, at);
  }

  /** Returns "several hundred", "a few thousand": two to nine times the scale. */
  private Optional<Numeral> several(Atoms atoms, int at) {
    int word = atoms.is(at, "a") ? at + 1 : at;
    boolean couple = atoms.is(word, "couple");
    if (!couple && !atoms.is(word, "few") && !atoms.is(word, "several")) {
      return Optional.empty();
    }
    int scale = couple && atoms.is(word + 1, "of") ? word + 2 : word + 1;
    String name = atoms.key(scale);
    if (!words.isMultiplier(name) && !name.equals("dozen")) {
      return Optional.empty();
    }
    Numeral times =
        new Numeral(at, scale, LEAST, couple ? LEAST : MOST, Form.VAGUE, BigDecimal.ONE);
    return Optional.of(times.times(words.factor(name), scale + 1));
  }

  /** Returns "hundreds of thousands": from a few of the largest word to the next larger number. */
  private Optional<Numeral> many(Atoms atoms, int at) {
    BigDecimal low = words.value(Role.VAGUE, atoms.key(at));
    int end = at + 1;
    while (atoms.is(end, "of") && words.is(Role.VAGUE, atoms.key(end + 1))) {
      low = low.multiply(words.value(Role.VAGUE, atoms.key(end + 1)).divide(LEAST));
      end += 2;
    }
    boolean small = atoms.is(at, "tens") || atoms.is(at, "scores");
    boolean counts = !small || end - at > 1 || atoms.is(at, "scores") && atoms.is(end, "of");
    return counts
        ? Optional.of(new Numeral(at, end, low, low.multiply(ROOM), Form.VAGUE, BigDecimal.ONE))
        : Optional.empty();
  }
}
