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
import org.jspecify.annotations.Nullable;

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

  /** What each word stands for in its roles; looked up at every word. */
  private final Map<String, Map<Role, BigDecimal>> words = new HashMap<>();

  private final Set<String> decades = new HashSet<>();

  NumberWords(String file) {
    DataFile.forEach(NumberWords.class, file, this::add);
  }

  private void add(String line) {
    String[] parts = line.strip().split("\\s+");
    Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      String word = parts[i].substring(0, equals);
      words
          .computeIfAbsent(word, w -> new EnumMap<>(Role.class))
          .put(role, new BigDecimal(parts[i].substring(equals + 1)));
      if (role == Role.TEN) {
        decades.add(word.substring(0, word.length() - 1) + "ies");
      }
    }
  }

  /** Returns the words for decades: "sixties". */
  Set<String> decades() {
    return Set.copyOf(decades);
  }

  /** Returns all number words. */
  Set<String> words() {
    var all = new HashSet<>(words.keySet());
    all.addAll(decades);
    return Set.copyOf(all);
  }

  private Optional<BigDecimal> find(Role role, String word) {
    return Optional.ofNullable(get(role, word));
  }

  private @Nullable BigDecimal get(Role role, String word) {
    Map<Role, BigDecimal> roles = words.get(word);
    return roles == null ? null : roles.get(role);
  }

  boolean is(Role role, String word) {
    return get(role, word) != null;
  }

  /** Returns what {@code word} stands for in {@code role}; it must have that role. */
  BigDecimal value(Role role, String word) {
    return find(role, word)
        .orElseThrow(() -> new IllegalArgumentException(word + " is no " + role));
  }

  /** Returns whether {@code word} is a number word of any kind. */
  boolean holds(String word) {
    return words.containsKey(word) || decades.contains(word);
  }

  /** Returns whether {@code word} is a number below a hundred on its own. */
  boolean isSmall(String word) {
    return is(Role.UNIT, word) || is(Role.TEEN, word) || is(Role.TEN, word);
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
