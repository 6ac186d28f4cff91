package dev.synoptic.bench;

import dev.synoptic.model.Report;
import dev.synoptic.model.Segment;
import org.jsoup.parser.Parser;

/**
 * How well a report's map to its source holds.
 *
 * @param wrong characters that are not the character they map to, after decoding
 * @param unmapped characters other than white space without a place
 */
record MapCheck(int wrong, int unmapped) {

  /** Returns the check of {@code report} against {@code source}. */
  static MapCheck of(Report report, String source) {
    int wrong = 0;
    boolean[] mapped = new boolean[report.text().length()];
    for (Segment segment : report.segments()) {
      String clean = segment.clean().in(report.text());
      String raw = segment.source().in(source);
      wrong += holds(clean, raw) ? 0 : clean.length();
      for (int at = segment.clean().start(); at < segment.clean().end(); at++) {
        mapped[at] = true;
      }
    }
    int unmapped = 0;
    for (int at = 0; at < mapped.length; at++) {
      unmapped += mapped[at] || Character.isWhitespace(report.text().charAt(at)) ? 0 : 1;
    }
    return new MapCheck(wrong, unmapped);
  }

  private static boolean holds(String clean, String raw) {
    if (clean.equals(raw)) {
      return true;
    }
    String decoded = Parser.unescapeEntities(raw, false);
    return clean.equals(decoded) || clean.equals(" ") && isBlank(decoded);
  }

  /** Java counts U+0085, next line, as no white space. */
  private static boolean isBlank(String text) {
    return text.replace('\u0085', ' ').isBlank();
  }
}
