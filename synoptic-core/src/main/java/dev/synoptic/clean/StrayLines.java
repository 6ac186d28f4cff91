package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.Set;

/**
 * Lines without a stop among paragraphs that all have one: captions, and headlines of other
 * reports. One alone is a caption, several in a row are links. A heading is shorter, and a list
 * follows a colon.
 */
final class StrayLines {

  /** A heading has fewer words. */
  private static final int MIN_WORDS = 8;

  private static final int MAX_WORDS = 45;

  /** So many of the kept paragraphs must end as sentences do for the others to be strays. */
  private static final double SENTENCES = 0.75;

  private static final int MIN_SENTENCES = 4;

  /** What headings open with that tell what comes below. */
  private static final Set<String> ASKING =
      Set.of("how", "what", "why", "when", "where", "who", "which", "is", "are", "can", "should");

  private final Judged judged;

  StrayLines(Judged judged) {
    this.judged = judged;
  }

  /** Sets strays aside, between the first sentence and the last. */
  void judge() {
    int first = judged.firstProse();
    int last = judged.lastProse();
    if (!endsInStops(first, last)) {
      return;
    }
    int i = first + 1;
    while (i < last) {
      int end = i;
      while (end < last && isStray(end)) {
        end++;
      }
      if (end > i && !leadsOn(i - 1)) {
        int strays = end - i;
        for (int at = i; at < end; at++) {
          judged.set(at, strays == 1 ? AsideKind.CAPTION : AsideKind.RELATED);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean endsInStops(int first, int last) {
    int sentences = 0;
    int kept = 0;
    for (int i = first; i <= last; i++) {
      if (judged.isKept(i)) {
        kept++;
        sentences += Prose.isSentence(judged.line(i)) ? 1 : 0;
      }
    }
    return sentences >= MIN_SENTENCES && sentences >= kept * SENTENCES;
  }

  /** A line that ends in a letter and opens like a sentence; lists and verse differ. */
  private boolean isStray(int i) {
    Line line = judged.line(i);
    String text = line.text();
    return judged.isKept(i)
        && judged.sign(i) == Paragraph.Sign.NONE
        && line.words() >= MIN_WORDS
        && line.words() <= MAX_WORDS
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && Character.isUpperCase(text.charAt(0))
        && !ASKING.contains(firstWord(line.key()));
  }

  private static String firstWord(String key) {
    int end = key.indexOf(' ');
    return end < 0 ? key : key.substring(0, end);
  }

  /** A line that ends in a colon, or a heading, has what follows with it. */
  private boolean leadsOn(int before) {
    int i = before;
    while (i >= judged.start() && !judged.isKept(i)) {
      i--;
    }
    return i >= judged.start() && !judged.line(i).endsSentence();
  }
}
