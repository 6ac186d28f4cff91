package dev.synoptic.bench;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts words in quotation marks that nobody said, such as scare quotes, titles and nicknames, and
 * how many of them are taken for speech. What stands between marks and in no labelled content is
 * nobody's speech.
 */
final class ScareScore {

  private static final String OPENING = "\u201C\u00AB";
  private static final String CLOSING = "\u201D\u00BB";

  private int all;
  private int nobodys;
  private int taken;

  /** Adds the words in double marks of one report. */
  void add(Attributions gold, Attributions found) {
    List<Range> golds = contents(gold);
    List<Range> founds = contents(found);
    for (Range words : quoted(gold.text())) {
      boolean given = founds.stream().anyMatch(range -> holds(range, words));
      all += given ? 1 : 0;
      if (golds.stream().noneMatch(range -> range.overlaps(words))) {
        nobodys++;
        taken += given ? 1 : 0;
      }
    }
  }

  private static List<Range> contents(Attributions report) {
    return report.attributions().stream().flatMap(a -> a.content().stream()).toList();
  }

  private static boolean holds(Range outer, Range inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  /** Returns what stands between double marks, line by line; the plain mark opens and closes. */
  static List<Range> quoted(String text) {
    var quoted = new ArrayList<Range>();
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean plain = c == '"';
      if (c == '\n') {
        open = -1;
      } else if (open >= 0 && (plain || CLOSING.indexOf(c) >= 0)) {
        if (at > open) {
          quoted.add(new Range(open, at));
        }
        open = -1;
      } else if (plain || OPENING.indexOf(c) >= 0) {
        open = at + 1;
      }
    }
    return quoted;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "words in marks taken for speech: %d, of them nobody's: %d (%.1f %%);"
            + " nobody's in all: %d, taken: %.1f %%",
        all,
        taken,
        all == 0 ? 0 : 100.0 * taken / all,
        nobodys,
        nobodys == 0 ? 0 : 100.0 * taken / nobodys);
  }
}
