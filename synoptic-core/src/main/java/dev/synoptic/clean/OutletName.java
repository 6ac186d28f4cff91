package dev.synoptic.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses among the names that a page gives its outlet. Pages call the agency that wrote a report
 * its publisher, and put a motto where their name belongs; the name that agrees with the address is
 * the outlet's, whichever place it stands in.
 */
final class OutletName {

  private static final int MAX_CHARS = 80;

  private static final int MAX_NAME_WORDS = 5;

  /** Shorter names agree with parts of many addresses. */
  private static final int MIN_PART = 3;

  private static final Set<String> ARTICLES =
      Set.of("the", "le", "la", "les", "el", "los", "las", "il", "der", "die", "das", "de", "het");

  private OutletName() {}

  /**
   * Returns the first of {@code names} that agrees with {@code domain}, else the first.
   *
   * @param names most trusted first
   * @param domain the registrable domain of the page's address
   */
  static Optional<String> choose(List<String> names, Optional<String> domain) {
    List<String> fit = names.stream().map(OutletName::bare).filter(OutletName::isName).toList();
    return fit.stream()
        .filter(name -> domain.filter(address -> agrees(name, address)).isPresent())
        .findFirst()
        .or(() -> fit.stream().findFirst());
  }

  /**
   * Returns the name that {@code title}, that of the page's head, has beside the report's: behind
   * its last mark, or where the address knows it, before its first.
   */
  static Optional<String> besideTitle(String title, LineLists lists, Optional<String> domain) {
    for (String mark : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00B7 ")) {
      int at = title.lastIndexOf(mark);
      if (at > 0) {
        String name = title.substring(at + mark.length()).strip();
        return Optional.of(name)
            .filter(tail -> isCapitalised(tail) && !lists.isSection(Line.of(tail)))
            .filter(tail -> domain.map(address -> agrees(tail, address)).orElse(true));
      }
    }
    int colon = title.indexOf(": ");
    return Optional.of(title.substring(0, Math.max(0, colon)))
        .filter(head -> isCapitalised(head) && domain.filter(d -> agrees(head, d)).isPresent());
  }

  /** Two to five words, all but the small ones with a capital: a sentence's end is none. */
  private static boolean isCapitalised(String name) {
    List<String> words = List.of(name.split(" "));
    return words.size() >= 2
        && words.size() <= MAX_NAME_WORDS
        && words.stream().allMatch(word -> word.length() <= 3 || isOpenedByCapital(word))
        && isOpenedByCapital(words.get(words.size() - 1));
  }

  /** "l'Aune" is. */
  private static boolean isOpenedByCapital(String word) {
    int elided = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
    return Character.isUpperCase(word.charAt(0))
        || elided > 0
            && elided + 1 < word.length()
            && Character.isUpperCase(word.charAt(elided + 1));
  }

  /** "Harbour Courier | News, sport, weather": what follows the mark is no name. */
  private static String bare(String name) {
    int mark = name.indexOf(" | ");
    return (mark > 0 ? name.substring(0, mark) : name).strip();
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= MAX_CHARS
        && name.charAt(0) != '@'
        && !name.startsWith("https://")
        && !name.startsWith("http://");
  }

  /**
   * Returns whether {@code domain} could be the address of {@code name}: one holds the other's
   * letters ("Harbour Courier" at harbourcourier.example), or the address shortens the name
   * ("Harbour Courier" at hcourier.example, "National Broadcasting" at nbc.example).
   */
  static boolean agrees(String name, String domain) {
    String label = Line.letters(domain.substring(0, domain.indexOf('.')));
    String letters = Line.letters(withoutArticle(name.toLowerCase(Locale.ROOT)));
    String whole = Line.letters(domain);
    if (letters.isEmpty() || label.isEmpty()) {
      return false;
    }
    boolean holds =
        letters.equals(label)
            || letters.contains(label) && label.length() >= MIN_PART
            || whole.contains(letters) && letters.length() >= MIN_PART;
    return holds || letters.charAt(0) == label.charAt(0) && shortens(label, letters);
  }

  private static String withoutArticle(String name) {
    int space = name.indexOf(' ');
    return space > 0 && ARTICLES.contains(name.substring(0, space))
        ? name.substring(space + 1)
        : name;
  }

  private static boolean shortens(String label, String letters) {
    int at = 0;
    for (int i = 0; i < letters.length() && at < label.length(); i++) {
      at += letters.charAt(i) == label.charAt(at) ? 1 : 0;
    }
    return at == label.length();
  }
}
