package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Finds captions among paragraphs by the credit that ends them. A caption stands inside the report;
 * the same words at its end are the report's last sentence with the agency's name, and stay.
 */
final class CaptionFinder {

  /** Captions that tell more than this are rare; paragraphs that end in a credit are not. */
  private static final int MAX_WORDS = 60;

  /** The last paragraph is taken for a caption only if it is short and others look like it. */
  private static final int MAX_LAST_WORDS = 25;

  /**
   * Where more paragraphs than this share end in an agency's name, it marks items of a round-up.
   */
  private static final double ROUND_UP_SHARE = 0.4;

  private final NewsWords words;
  private final Judged judged;

  CaptionFinder(NewsWords words, Judged judged) {
    this.words = words;
    this.judged = judged;
  }

  /** Marks the captions among the kept paragraphs. */
  void mark() {
    var signed = new ArrayList<Integer>();
    int kept = 0;
    int last = -1;
    for (int i = judged.start(); i < judged.size(); i++) {
      if (judged.isKept(i)) {
        kept++;
        last = i;
        if (consider(i)) {
          signed.add(i);
        }
      }
    }
    if (signed.size() > kept * ROUND_UP_SHARE && signed.size() > 2) {
      return;
    }
    for (int i : signed) {
      if (i != last || signed.size() > 1 && isShort(i)) {
        judged.set(i, AsideKind.CAPTION);
      }
    }
  }

  /** Marks paragraph {@code i} if it surely is a caption; returns whether it may be one. */
  private boolean consider(int i) {
    Line line = judged.line(i);
    // Who is quoted stands below a block quotation as agencies stand below a picture.
    boolean quoted = judged.sign(i) == Paragraph.Sign.QUOTED;
    if (line.words() > MAX_WORDS || quoted || speaks(line)) {
      return false;
    }
    Optional<CreditTail> tail = CreditTail.find(words, line.text());
    if (tail.isEmpty()) {
      return false;
    }
    if (tail.get().picture()) {
      judged.set(i, AsideKind.CAPTION);
      return false;
    }
    return true;
  }

  /** A paragraph that opens with a quotation is speech, whatever ends it. */
  private static boolean speaks(Line line) {
    return line.opensQuoted() && line.text().charAt(0) != '\'';
  }

  private boolean isShort(int i) {
    Line line = judged.line(i);
    return line.words() <= MAX_LAST_WORDS && !line.holdsSeveralSentences();
  }
}
