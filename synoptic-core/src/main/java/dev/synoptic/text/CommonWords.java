package dev.synoptic.text;

import java.util.HashMap;
import java.util.Map;

/**
 * How common words are in news at large, whatever the reports at hand tell: in five reports of one
 * event the event's own words are in all five, and yet they are what tells it from others.
 */
public final class CommonWords {

  private static final String FILE = "en/common-words.txt";

  /** Share of reports in which a word stands that the list does not have. */
  private static final double UNLISTED_SHARE = 1 / 1500.0;

  private final Map<String, Float> shares = new HashMap<>();

  private CommonWords() {
    DataFile.forEach(CommonWords.class, FILE, this::add);
  }

  /** Returns the common words of English. */
  public static CommonWords english() {
    return English.WORDS;
  }

  private void add(String line) {
    String[] entry = line.split(" ");
    float share = Integer.parseInt(entry[0]) / 1000f;
    for (int i = 1; i < entry.length; i++) {
      // Forms of one word stand in some reports together: their shares add up to less than the sum.
      shares.merge(Stem.of(entry[i]), share, (a, b) -> Math.min(0.98f, a + 0.7f * b));
    }
  }

  /**
   * Returns the share of reports, above 0 and up to 1, in which a word with {@code stem} stands.
   */
  public double share(String stem) {
    Float share = shares.get(stem);
    return share == null ? UNLISTED_SHARE : share;
  }

  /** Loads the file on first use. */
  private static final class English {
    static final CommonWords WORDS = new CommonWords();
  }
}
