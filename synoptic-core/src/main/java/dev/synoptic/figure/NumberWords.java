package dev.synoptic.figure;

import dev.synoptic.text.DataFile;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that numbers are written with, read from the language's data file. */
final class NumberWords {

  /** How a number word joins with others. */
  enum Role {
    UNIT,
    TEEN,
    TEN,
    HUNDRED,
    SCALE,
    GROUP,
    HALF,
    ORDINAL,
    PART,
    VAGUE,
    SUFFIX
  }

  /** No report gives more decimals in words. */
  private static final int MAX_DECIMALS = 12;

  private final Map<Role, Map<String, BigDecimal>> byRole = new EnumMap<>(Role.class);
  private final Set<String> all = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  NumberWords(String file) {
    DataFile.forEach(NumberWords.class, file, this::add);
  }

  private void add(String line) {
    String[] parts = line.strip().split("\\s+");
    Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
    Map<String, BigDecimal> words = byRole.computeIfAbsent(role, r -> new HashMap<>());
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      String word = parts[i].substring(0, equals);
      words.put(word, new BigDecimal(parts[i].substring(equals + 1)));
      all.add(word);
      if (role == Role.UNIT || role == Role.TEEN || role == Role.TEN) {
        small.add(word);
      }
      if (role == Role.TEN) {
        all.add(word.substring(0, word.length() - 1) + "ies");
      }
    }
  }

  /** Returns all number words. */
  Set<String> words() {
    return Set.copyOf(all);
  }

  private Optional<BigDecimal> find(Role role, String word) {
    return Optional.ofNullable(words(role).get(word));
  }

  private Map<String, BigDecimal> words(Role role) {
    return byRole.getOrDefault(role, Map.of());
  }

  boolean is(Role role, String word) {
    return words(role).containsKey(word);
  }

  /** Returns what {@code word} stands for in {@code role}; it must have that role. */
  BigDecimal value(Role role, String word) {
    return find(role, word)
        .orElseThrow(() -> new IllegalArgumentException(word + " is no " + role));
  }

  /** Returns whether {@code word} is a number word of any kind. */
  boolean holds(String word) {
    return all.contains(word);
  }

  /** Returns whether {@code word} is a number below a hundred on its own. */
  boolean isSmall(String word) {
    return small.contains(word);
  }

  /** Returns whether {@code word} multiplies the number before it. */
  boolean isMultiplier(String word) {
    return is(Role.HUNDRED, word) || is(Role.SCALE, word);
  }

  /** Returns what {@code word}, a multiplier or a group of things, multiplies by. */
  BigDecimal factor(String word) {
    return find(Role.SCALE, word)
        .or(() -> find(Role.HUNDRED, word))
        .or(() -> find(Role.GROUP, word))
        .orElseThrow(() -> new IllegalArgumentException("multiplies nothing: " + word));
  }

  /** Returns where the words for digits after a decimal point end that begin at {@code at}. */
  int decimalsEnd(Atoms atoms, int at) {
    int end = at;
    while (is(Role.UNIT, atoms.key(end)) && end < at + MAX_DECIMALS) {
      end++;
    }
    return end == at && (is(Role.TEEN, atoms.key(at)) || is(Role.TEN, atoms.key(at)))
        ? at + 1
        : end;
  }

  /**
   * Returns what the words after "point" add: 0.05 for "zero five", 0.11 for "eleven"; negative
   * where there are none.
   */
  BigDecimal decimals(Atoms atoms, int at) {
    int end = decimalsEnd(atoms, at);
    if (end == at) {
      return BigDecimal.ONE.negate();
    }
    var digits = new StringBuilder("0.");
    for (int i = at; i < end; i++) {
      digits.append(small(atoms.key(i)).toPlainString());
    }
    return new BigDecimal(digits.toString());
  }

  /** Returns what a word for a number below a hundred stands for. */
  BigDecimal small(String word) {
    return find(Role.UNIT, word)
        .or(() -> find(Role.TEEN, word))
        .or(() -> find(Role.TEN, word))
        .orElseThrow(() -> new IllegalArgumentException("no small number: " + word));
  }

  /** Returns 60 for "sixties". */
  Optional<Integer> decade(String word) {
    boolean plural = word.endsWith("ies");
    return plural
        ? find(Role.TEN, word.substring(0, word.length() - 3) + "y").map(BigDecimal::intValue)
        : Optional.empty();
  }

  /** Returns the denominator that {@code word} names: "fifths", "quarter". */
  Optional<BigDecimal> denominator(String word) {
    Optional<BigDecimal> part = find(Role.PART, word);
    if (part.isPresent()) {
      return part;
    }
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return find(Role.ORDINAL, singular)
        .filter(ordinal -> ordinal.compareTo(BigDecimal.valueOf(3)) >= 0);
  }
}
