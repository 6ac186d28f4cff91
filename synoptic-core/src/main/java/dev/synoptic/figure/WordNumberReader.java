package dev.synoptic.figure;

import dev.synoptic.figure.NumberWords.Role;
import dev.synoptic.figure.Numeral.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads whole numbers in words: "one hundred and six", "twenty-one thousand", "a dozen", and the
 * ordinals that end them ("twenty-first").
 */
final class WordNumberReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final List<Role> SMALL = List.of(Role.UNIT, Role.TEEN, Role.TEN);

  private final NumberWords words;

  WordNumberReader(NumberWords words) {
    this.words = words;
  }

  /** Returns the number in words that begins at atom {@code at}. */
  Optional<Numeral> read(Atoms atoms, int at) {
    String first = atoms.key(at);
    if (words.isSmall(first)) {
      return Optional.of(new Walk(atoms, at, at).read());
    }
    if (words.is(Role.ORDINAL, first)) {
      return Optional.of(Numeral.exact(at, at + 1, words.value(Role.ORDINAL, first), Form.ORDINAL));
    }
    boolean article = first.equals("a") || first.equals("an");
    if (article && words.isMultiplier(atoms.key(at + 1))) {
      return Optional.of(new Walk(atoms, at, at + 1).read());
    }
    if (article && isGroup(atoms, at + 1)) {
      BigDecimal group = words.value(Role.GROUP, atoms.key(at + 1));
      Form form = atoms.is(at + 1, "score") ? Form.VAGUE : Form.WORDS;
      return Optional.of(new Numeral(at, at + 2, group, group, form, group));
    }
    return words.is(Role.HUNDRED, first) || words.is(Role.SCALE, first) && first.endsWith("sand")
        ? Optional.of(new Walk(atoms, at, at).read())
        : Optional.empty();
  }

  private boolean isGroup(Atoms atoms, int at) {
    boolean group = words.is(Role.GROUP, atoms.key(at));
    return group && (!atoms.is(at, "score") || atoms.is(at + 1, "of"));
  }

  /** One walk over the words of a number. */
  private final class Walk {

    private final Atoms atoms;
    private final int start;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private Optional<BigDecimal> limit = Optional.empty();
    private BigDecimal scale = BigDecimal.ONE;
    private Role last = Role.GROUP;
    private boolean ordinal;

    Walk(Atoms atoms, int start, int at) {
      this.atoms = atoms;
      this.start = start;
      this.at = at;
    }

    Numeral read() {
      while (!ordinal && step()) {
        // every step reads one word
      }
      decimals();
      BigDecimal value = total.add(current);
      return new Numeral(start, at, value, value, ordinal ? Form.ORDINAL : Form.WORDS, scale);
    }

    private boolean step() {
      int next = atoms.afterHyphen(at);
      if (atoms.is(next, "and") && (last == Role.HUNDRED || last == Role.SCALE)) {
        return addSmallAfterAnd(next + 1);
      }
      String word = atoms.key(next);
      return addSmall(next, word)
          || multiply(next, word)
          || endOrdinal(next, word)
          || at > start && word.endsWith("s") && multiply(next, singular(word)); // "two millions"
    }

    private String singular(String word) {
      return word.substring(0, word.length() - 1);
    }

    private boolean addSmallAfterAnd(int next) {
      // "between one hundred and two hundred" are two numbers
      String after = atoms.key(next + 1);
      boolean thousands =
          last == Role.HUNDRED && words.is(Role.SCALE, after) && !atoms.is(start - 1, "between");
      boolean multiplied = words.isMultiplier(after) && !thousands;
      boolean part = words.denominator(atoms.key(atoms.afterHyphen(next + 1))).isPresent();
      String word = atoms.key(next);
      return (!multiplied || hundredsFollow(next)) && !part && addSmall(next, word)
          || endOrdinal(next, word);
    }

    /** "Two million and three hundred", but not "two million and three hundred thousand". */
    private boolean hundredsFollow(int next) {
      return last == Role.SCALE
          && words.is(Role.HUNDRED, atoms.key(next + 1))
          && !words.is(Role.SCALE, atoms.key(next + 2))
          && !atoms.is(start - 1, "between");
    }

    private boolean addSmall(int next, String word) {
      for (Role role : SMALL) {
        if (words.is(role, word) && fits(role)) {
          current = current.add(words.value(role, word));
          scale = BigDecimal.ONE;
          return accept(next, role);
        }
      }
      return false;
    }

    private boolean fits(Role role) {
      return role == Role.UNIT
          ? last != Role.UNIT && last != Role.TEEN
          : last == Role.GROUP || last == Role.HUNDRED || last == Role.SCALE;
    }

    private boolean multiply(int next, String word) {
      if (words.is(Role.HUNDRED, word)) {
        if (last == Role.HUNDRED || current.compareTo(HUNDRED) >= 0 || last == Role.SCALE) {
          return false;
        }
        current = current.signum() == 0 ? HUNDRED : current.multiply(HUNDRED);
        scale = HUNDRED;
        return accept(next, Role.HUNDRED);
      }
      return words.is(Role.SCALE, word) && multiplyBy(words.value(Role.SCALE, word), next);
    }

    private boolean multiplyBy(BigDecimal factor, int next) {
      boolean empty = current.signum() == 0;
      if (last == Role.SCALE && limit.isPresent() && factor.compareTo(limit.get()) >= 0) {
        total = total.multiply(factor); // "three lakh crore", "a thousand million"
        limit = Optional.of(factor);
        scale = scale.multiply(factor);
        return accept(next, Role.SCALE);
      }
      if (limit.isPresent() && (empty || factor.compareTo(limit.get()) >= 0)) {
        return false;
      }
      total = total.add(empty ? factor : current.multiply(factor));
      current = BigDecimal.ZERO;
      limit = Optional.of(factor);
      scale = factor;
      return accept(next, Role.SCALE);
    }

    /** "Twenty-first", "one hundredth" end the number; "two thirds" is left to fractions. */
    private boolean endOrdinal(int next, String word) {
      if (!words.is(Role.ORDINAL, word)) {
        return false;
      }
      BigDecimal value = words.value(Role.ORDINAL, word);
      boolean large = value.compareTo(HUNDRED) >= 0;
      boolean begun = last == Role.TEN || last == Role.HUNDRED || last == Role.SCALE;
      if (!begun && !large || last == Role.TEN && !large && value.compareTo(BigDecimal.TEN) >= 0) {
        return false;
      }
      if (large && (limit.isEmpty() || current.signum() == 0)) {
        current = total.add(current).max(BigDecimal.ONE).multiply(value);
        total = BigDecimal.ZERO;
      } else {
        current = large ? current.multiply(value) : current.add(value);
      }
      ordinal = true;
      return accept(next, Role.ORDINAL);
    }

    private boolean accept(int next, Role role) {
      at = next + 1;
      last = role;
      return true;
    }

    /** Reads "point five" after the number. */
    private void decimals() {
      if (ordinal || !atoms.is(at, "point")) {
        return;
      }
      BigDecimal after = words.decimals(atoms, at + 1);
      if (after.signum() >= 0) {
        at = words.decimalsEnd(atoms, at + 1);
        current = current.add(after);
        scale = BigDecimal.ONE;
      }
    }
  }
}
