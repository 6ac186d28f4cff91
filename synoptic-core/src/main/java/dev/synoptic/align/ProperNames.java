package dev.synoptic.align;

/** Tells names that no list knows from roles: "Acme Cells" from "the maker of the cells". */
final class ProperNames {

  private static final int MIN_ACRONYM = 3;

  private ProperNames() {}

  /** Returns whether {@code words} are several with capitals, or one all in capitals. */
  static boolean looksLikeOne(String words) {
    int count = 0;
    int from = 0;
    while (from < words.length()) {
      int to = words.indexOf(' ', from);
      to = to < 0 ? words.length() : to;
      if (to > from && !Character.isUpperCase(words.charAt(from))) {
        return false;
      }
      count += to > from ? 1 : 0;
      from = to + 1;
    }
    return count > 1 && !article(words)
        || words.length() >= MIN_ACRONYM && words.chars().allMatch(Character::isUpperCase);
  }

  private static boolean article(String words) {
    return words.startsWith("The ") || words.startsWith("A ") || words.startsWith("An ");
  }
}
