package dev.synoptic.figure;

import dev.synoptic.figure.Phrases.Found;
import dev.synoptic.text.DataFile;
import java.util.Optional;
import java.util.Set;

/** Signs, codes and names of currencies in one language. */
final class Currencies {

  /**
   * A currency as the text names it.
   *
   * @param unit ISO 4217 code, or the sign or bare name as written
   * @param minor whether the hundredth part is named: cents, pence
   */
  record Currency(String unit, boolean minor) {}

  private record Sign(String unit, String written) {}

  private final Phrases<Sign> signs = new Phrases<>();
  private final Phrases<Currency> names = new Phrases<>();

  Currencies(String file) {
    DataFile.forEach(Currencies.class, file, this::add);
  }

  private void add(String line) {
    String[] parts = line.split("\\|", -1);
    String unit = parts[0].strip();
    for (String sign : parts[1].split(",")) {
      signs.add(sign.strip(), new Sign(unit, sign.strip()));
    }
    String[] kinds = parts[2].split("/", -1);
    for (int i = 0; i < kinds.length; i++) {
      for (String name : kinds[i].split(",")) {
        names.add(name.strip(), new Currency(unit, i > 0));
      }
    }
  }

  /** Returns the words and marks that signs before a number begin with. */
  Set<String> firstWords() {
    return signs.firstWords();
  }

  /** Returns the sign or code that begins at atom {@code at}, case kept: "US$", "Rs", "EUR". */
  Optional<Found<String>> signAt(Atoms atoms, int at) {
    return signs
        .startingAt(atoms, at)
        .filter(f -> isWritten(atoms, f) || isSpread(atoms, f))
        .map(f -> new Found<>(f.from(), f.to(), f.meaning().unit()));
  }

  private static boolean isWritten(Atoms atoms, Found<Sign> sign) {
    return atoms.range(sign.from(), sign.to()).in(atoms.text()).equals(sign.meaning().written());
  }

  /**
   * Texts that were cut into tokens write "c $ 16.4 million" and "hk $ 10"; codes stand before the
   * sign in any case: "usd$ 15". "A $ 5 note" and "owns $ 5" name no country.
   */
  private static boolean isSpread(Atoms atoms, Found<Sign> sign) {
    int mark = sign.to() - 1;
    if (!atoms.is(mark, "$") || mark != sign.from() + 1) {
      return false;
    }
    boolean code = atoms.isGlued(mark) && atoms.key(sign.from()).length() == 3;
    boolean loose = !atoms.isGlued(mark) && !atoms.isGlued(mark + 1) && atoms.isDigits(mark + 1);
    boolean word = atoms.is(sign.from(), "a") || atoms.is(sign.from(), "s");
    return code || loose && !word;
  }

  /** Returns the name, code or sign that begins at atom {@code at} and stands after a number. */
  Optional<Found<Currency>> nameAt(Atoms atoms, int at) {
    Optional<Found<Currency>> name = names.startingAt(atoms, at);
    return name.isPresent()
        ? name
        : signAt(atoms, at)
            .map(f -> new Found<>(f.from(), f.to(), new Currency(f.meaning(), false)));
  }
}
