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
        .filter(f -> atoms.range(f.from(), f.to()).in(atoms.text()).equals(f.meaning().written()))
        .map(f -> new Found<>(f.from(), f.to(), f.meaning().unit()));
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
