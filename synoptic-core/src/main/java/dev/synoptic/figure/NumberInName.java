package dev.synoptic.figure;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Sentence;
import dev.synoptic.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells numbers in words that are part of a name and count nothing: "<b>Coast Nine</b> detectives",
 * "Studio Four", "the Group of Seven". Newspapers give a number a capital at the beginning of a
 * sentence and in names; where all words have capitals, a name is known by the text below.
 */
final class NumberInName {

  /** Shorter words are written small in any headline. */
  private static final int SMALL_WORD = 3;

  private final NumberWords numbers;

  NumberInName(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** Returns whether the number is said with capitals inside a sentence that has others. */
  static boolean holds(Atoms atoms, Tags tags, Numeral number) {
    int from = number.from();
    if (!isLed(atoms, from - 1)) {
      return false;
    }
    for (int at = from; at < number.to(); at++) {
      if (atoms.isWord(at) ? !atoms.get(at).capital() : !atoms.isInnerHyphen(at)) {
        return false;
      }
    }
    boolean known = tags.isNamed(name(atoms.key(from - 1), atoms.key(from)));
    return known || !atoms.isTitled() && hasPlainWord(atoms);
  }

  /** "<b>Studio</b> Four", "<b>the</b> Seven Hills", "<b>Group of</b> Seven"; not "About Nine". */
  private static boolean isLed(Atoms atoms, int at) {
    boolean of = atoms.is(at, "of") && atoms.isWord(at - 1) && atoms.get(at - 1).capital();
    boolean name = atoms.isWord(at) && atoms.get(at).capital();
    return of || atoms.is(at, "the") || name && !Words.isFunction(atoms.key(at));
  }

  /** "Nine Die": a sentence of capitals alone shows no name. */
  private static boolean hasPlainWord(Atoms atoms) {
    for (int at = 0; at < atoms.size(); at++) {
      if (atoms.isWord(at) && isPlain(atoms.words(at)) && atoms.key(at).length() > SMALL_WORD) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(Character::isLowerCase);
  }

  private static String name(String first, String number) {
    return first + " " + number;
  }

  /**
   * Returns the names of two words, in lower case, that the text of {@code report} gives a number
   * in, beside words without capitals: "the Coast Nine squad".
   */
  Set<String> in(ParsedReport report) {
    var names = new HashSet<String>();
    int body = report.report().title().map(String::length).orElse(0);
    for (Sentence sentence : report.sentences()) {
      List<String> words =
          report.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
              .map(token -> token.in(report.text()))
              .toList();
      if (sentence.range().start() >= body) {
        add(names, words);
      }
    }
    return names;
  }

  private void add(Set<String> names, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String first = words.get(i - 1);
      String number = words.get(i);
      boolean beside =
          i > 1 && isPlain(words.get(i - 2)) || i + 1 < words.size() && isPlain(words.get(i + 1));
      if (beside && isCapital(first) && isCapital(number) && isSmall(number)) {
        names.add(name(first.toLowerCase(Locale.ROOT), number.toLowerCase(Locale.ROOT)));
      }
    }
  }

  private boolean isSmall(String word) {
    return numbers.isSmall(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
