package dev.synoptic.reuse;

import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of news agencies. */
final class Agencies {

  private static final String FILE = "en/agencies.txt";

  /** Words of the longest name. */
  static final int MAX_WORDS = 4;

  private final Map<String, String> agencyOfName = new HashMap<>();

  private Agencies() {
    DataFile.forEach(Agencies.class, FILE, this::add);
  }

  /** Returns the agencies of the data file. */
  static Agencies known() {
    return Known.AGENCIES;
  }

  private void add(String line) {
    String[] names = line.split(" \\| ");
    for (String name : names) {
      agencyOfName.put(name, names[0]);
    }
  }

  /** Returns the agency whose name is exactly {@code name}, in the form that credits give. */
  Optional<String> named(String name) {
    return Optional.ofNullable(agencyOfName.get(name));
  }

  /** Loads the file on first use. */
  private static final class Known {
    static final Agencies AGENCIES = new Agencies();
  }
}
