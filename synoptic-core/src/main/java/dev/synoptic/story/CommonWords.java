package dev.synoptic.story;

import dev.synoptic.sketch.Hash64;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.Stem;
import java.util.HashMap;
import java.util.Map;

/**
 * How common words are in news at large, whatever the reports at hand tell: in five reports of one
 * event the event's own words are in all five, and yet they are what tells it from others.
 */
final class CommonWords {

  private static final String FILE = "en/common-words.txt";

  private final Map<Long, Float> shares = new HashMap<>();

  private CommonWords() {
    DataFile.forEach(CommonWords.class, FILE, this::add);
  }

  /** Returns the common words of English. */
  static CommonWords english() {
    return English.WORDS;
  }

  private void add(String line) {
    String[] entry = line.split(" ");
    float share = Integer.parseInt(entry[0]) / 1000f;
    for (int i = 1; i < entry.length; i++) {
      // Forms of one word stand in some reports together: their shares add up to less than the sum.
      shares.merge(Hash64.of(Stem.of(entry[i])), share, (a, b) -> Math.min(0.98f, a + 0.7f * b));
    }
  }

  /** Returns the share of reports, 0 to 1, in which the word of {@code term} stands. */
  float share(long term) {
    return shares.getOrDefault(term, 0f);
  }

  /** Loads the file on first use. */
  private static final class English {
    static final CommonWords WORDS = new CommonWords();
  }
}
