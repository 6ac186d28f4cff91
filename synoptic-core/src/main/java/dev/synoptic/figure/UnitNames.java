package dev.synoptic.figure;

import dev.synoptic.figure.Phrases.Found;
import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of units of measure in one language, and their symbols after digits. */
final class UnitNames {

  private final Phrases<String> names = new Phrases<>();
  private final Map<String, String> letters = new HashMap<>();

  UnitNames(String file) {
    DataFile.forEach(UnitNames.class, file, this::add);
  }

  private void add(String line) {
    String[] parts = line.split("\\|", -1);
    String symbol = parts[0].strip();
    for (String name : parts[1].split(",")) {
      names.add(name.strip(), symbol);
    }
    for (String form : parts.length > 2 ? parts[2].split(",") : new String[0]) {
      if (!form.isBlank()) {
        letters.put(form.strip(), symbol);
      }
    }
  }

  /**
   * Returns the unit that follows a number which ends before atom {@code at}: a name after a space
   * or hyphen, or letters glued to the digits.
   */
  Optional<Found<String>> after(Atoms atoms, int at) {
    Optional<Found<String>> glued = glued(atoms, at);
    if (glued.isPresent()) {
      return glued;
    }
    return names.startingAt(atoms, atoms.afterHyphen(at)).filter(f -> isParted(atoms, f, at));
  }

  /** A name may not be glued to the digits without a hyphen, unless the digits end before it. */
  private static boolean isParted(Atoms atoms, Found<String> found, int at) {
    return found.from() > at || !atoms.isGlued(at) || atoms.key(at).length() > 1;
  }

  private Optional<Found<String>> glued(Atoms atoms, int at) {
    if (!atoms.isGlued(at) || !atoms.isDigits(at - 1)) {
      return spacedSymbol(atoms, at);
    }
    int end = at;
    var form = new StringBuilder();
    Optional<Found<String>> longest = Optional.empty();
    while (end < at + 6 && atoms.isGlued(end)) {
      form.append(atoms.words(end));
      end++;
      String symbol = letters.get(form.toString());
      boolean ends = !atoms.isGlued(end) || !atoms.isWord(end) && !atoms.isDigits(end);
      if (symbol != null && ends) {
        longest = Optional.of(new Found<>(at, end, symbol));
      }
    }
    return longest;
  }

  /** "20 °C", "98 °F", "5 km/h", "12 GHz": symbols after a space; single letters are no units. */
  private Optional<Found<String>> spacedSymbol(Atoms atoms, int at) {
    if (!atoms.isDigits(at - 1)) {
      return Optional.empty();
    }
    int end = at + 1;
    var form = new StringBuilder(atoms.words(at));
    while (end < at + 6 && atoms.isGlued(end) && isPartOfSymbol(atoms, end)) {
      form.append(atoms.words(end));
      end++;
    }
    String symbol = form.length() > 1 ? letters.get(form.toString()) : null;
    return symbol == null ? Optional.empty() : Optional.of(new Found<>(at, end, symbol));
  }

  /** "km2", "m³", "µg/m3". */
  private static boolean isPartOfSymbol(Atoms atoms, int at) {
    return atoms.isWord(at)
        || atoms.is(at, "/")
        || atoms.is(at, "2")
        || atoms.is(at, "3")
        || atoms.is(at, "²")
        || atoms.is(at, "³");
  }
}
