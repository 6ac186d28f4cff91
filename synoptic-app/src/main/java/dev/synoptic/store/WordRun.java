package dev.synoptic.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Words that must stand in a row, in each way a report may write them: to the index "690,000" is
 * two words and "690000" is one, while a reader who types either wants both.
 *
 * @param spellings the words as typed first; any of them will do
 */
record WordRun(List<List<String>> spellings) {

  /** Digits between two marks of thousands. */
  private static final int GROUP = 3;

  WordRun {
    spellings = spellings.stream().map(List::copyOf).toList();
  }

  /** Returns {@code words} with the other ways to write the numbers among them. */
  static WordRun of(List<String> words) {
    var spellings = new LinkedHashSet<List<String>>();
    spellings.add(words);
    spellings.add(joined(words));
    spellings.add(parted(words));
    return new WordRun(List.copyOf(new ArrayList<>(spellings)));
  }

  /** Returns the words of all spellings. */
  List<String> words() {
    return spellings.stream().flatMap(List::stream).distinct().toList();
  }

  /** "690", "000" to "690000". */
  private static List<String> joined(List<String> words) {
    var joined = new ArrayList<String>();
    boolean open = false;
    for (String word : words) {
      boolean goesOn = open && isNumber(word) && word.length() == GROUP;
      if (goesOn) {
        joined.add(joined.remove(joined.size() - 1) + word);
      } else {
        joined.add(word);
        // What begins with a nought is a code or a part of a decimal.
        open = isNumber(word) && word.length() <= GROUP && word.charAt(0) != '0';
      }
    }
    return joined;
  }

  /** "690000" to "690", "000". */
  private static List<String> parted(List<String> words) {
    var parted = new ArrayList<String>();
    for (String word : words) {
      if (!isNumber(word) || word.charAt(0) == '0') {
        parted.add(word);
        continue;
      }
      int from = 0;
      for (int to = word.length() % GROUP; to <= word.length(); to += GROUP) {
        if (to > from) {
          parted.add(word.substring(from, to));
          from = to;
        }
      }
    }
    return parted;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
