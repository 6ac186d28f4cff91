package dev.synoptic.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses among the names that a page gives its outlet. Pages call the agency that wrote a report
 * its publisher, and put a motto where their name belongs; the name that agrees with the address is
 * the outlet's, whichever place it stands in.
 */
final class OutletName {

  private static final int MAX_CHARS = 80;

  /** Shorter names agree with parts of many addresses. */
  private static final int MIN_PART = 3;

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
    String letters = Line.letters(name.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
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

  private static boolean shortens(String label, String letters) {
    int at = 0;
    for (int i = 0; i < letters.length() && at < label.length(); i++) {
      at += letters.charAt(i) == label.charAt(at) ? 1 : 0;
    }
    return at == label.length();
  }
}
