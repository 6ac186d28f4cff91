package dev.synoptic.name;

import dev.synoptic.text.QuoteMarks;

/**
 * Which tokens stand between quotation marks. An opening mark that is not closed runs to the end of
 * its paragraph; that is all that telling who "he" is needs to know of quotations.
 */
final class Quoted {

  /** Words between a quotation and its speaker: “…,” an angry Lind said. */
  private static final int CLOSE = 4;

  private final int[] stretch;

  /** The first token of each quotation, by its number. */
  private final int[] starts;

  Quoted(ReportWords words) {
    this.stretch = new int[words.size()];
    this.starts = new int[words.size() + 1];
    int current = 0;
    int count = 0;
    int block = -1;
    boolean inDouble = false;
    for (int t = 0; t < words.size(); t++) {
      int here = words.sentence(words.sentenceOf(t)).block();
      if (here != block) {
        block = here;
        current = 0;
      }
      if (words.isQuoteMark(t)) {
        boolean single = QuoteMarks.isSingle(words.surface(t).charAt(0));
        boolean opens = opens(words, t, current);
        if (opens && current == 0) {
          current = ++count;
          starts[count] = t;
          inDouble = !single;
        } else if (!opens && current > 0 && !(single && inDouble)) {
          current = 0;
        }
      }
      stretch[t] = current;
    }
  }

  private static boolean opens(ReportWords words, int t, int current) {
    QuoteMarks.Side side = QuoteMarks.english().side(words.report().text(), words.token(t).start());
    return side == QuoteMarks.Side.EITHER ? current == 0 : side == QuoteMarks.Side.OPENING;
  }

  /** Returns the number of the quotation that holds token {@code t}; 0 outside. */
  int at(int t) {
    return stretch[t];
  }

  /** Returns the number of the quotation that a tag at {@code t} leads up to: She added: “…”. */
  int after(int t) {
    for (int at = t + 1; at <= Math.min(stretch.length - 1, t + CLOSE); at++) {
      if (stretch[at] > 0) {
        return stretch[t] == 0 ? stretch[at] : 0;
      }
    }
    return 0;
  }

  /**
   * Returns the number of the quotation that ends right before token {@code t}, so that who is
   * named there may be its speaker: “…,” she said; “…,” said Lind. 0 where there is none.
   */
  int before(int t) {
    for (int at = t - 1; at >= Math.max(0, t - CLOSE); at--) {
      if (stretch[at] > 0) {
        return stretch[t] == 0 ? stretch[at] : 0;
      }
    }
    return 0;
  }

  /** Returns the first token of the quotation that ends right before {@code t}; 0 without one. */
  int startBefore(int t) {
    return starts[before(t)];
  }
}
