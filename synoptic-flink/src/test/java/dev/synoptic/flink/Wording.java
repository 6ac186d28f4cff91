package dev.synoptic.flink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The sentences and words that made-up news of one language are made of. */
final class Wording {

  private static final String FILE = "newswire.txt";
  private static final String SYLLABLES = "bracorvelmindastulpengorhasketilnowarzefi";
  private static final String[] FIRST = {
    "Anna", "Peter", "Maria", "Thomas", "Elena", "David", "Laura", "Martin", "Julia", "Robert"
  };

  private final Map<String, List<String>> parts;

  private Wording(Map<String, List<String>> parts) {
    this.parts = parts;
  }

  /** Returns the wording of each language. */
  static Map<String, Wording> all() {
    var all = new HashMap<String, Wording>();
    InputStream file = Objects.requireNonNull(Wording.class.getResourceAsStream(FILE), FILE);
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> l.contains(" | ")).toList()) {
        String[] cells = line.split(" \\| ", 3);
        Map<String, List<String>> parts =
            all.computeIfAbsent(cells[0], l -> new Wording(new HashMap<>())).parts;
        boolean words = !cells[2].contains("{");
        parts
            .computeIfAbsent(cells[1], p -> new ArrayList<>())
            .addAll(words ? Arrays.asList(cells[2].split("; ")) : List.of(cells[2]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Returns what there is of a part: {@code lead}, {@code title}, {@code body}, {@code noun}. */
  List<String> all(String part) {
    return Objects.requireNonNull(parts.get(part), part);
  }

  String any(String part, Random random) {
    List<String> all = all(part);
    return all.get(random.nextInt(all.size()));
  }

  /** Returns {@code text} with each slot filled by what {@code event} has for it, or anew. */
  String filled(String text, UnaryOperator<String> event, Random random) {
    var filled = new StringBuilder();
    int at = 0;
    for (int slot = text.indexOf('{'); slot >= 0; slot = text.indexOf('{', at)) {
      int end = text.indexOf('}', slot);
      String name = text.substring(slot + 1, end);
      String known = event.apply(name);
      filled.append(text, at, slot).append(known.isEmpty() ? anew(name, random) : known);
      at = end + 1;
    }
    String whole = filled.append(text.substring(at)).toString();
    return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
  }

  private String anew(String slot, Random random) {
    return switch (slot) {
      case "person" -> person(random);
      case "village" -> name(random);
      case "few" -> Integer.toString(2 + random.nextInt(58));
      case "many" -> Integer.toString(100 + random.nextInt(9_000));
      default -> any(slot, random);
    };
  }

  static String person(Random random) {
    return FIRST[random.nextInt(FIRST.length)] + " " + name(random);
  }

  /** Returns a name that nobody has. */
  static String name(Random random) {
    var name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(SYLLABLES.length() - 3);
      name.append(SYLLABLES, at, at + 2 + random.nextInt(2));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
