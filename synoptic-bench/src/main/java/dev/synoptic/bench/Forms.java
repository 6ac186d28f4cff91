package dev.synoptic.bench;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import java.util.List;

/** Tells from the marks in and around given words whether they are quoted. */
final class Forms {

  private static final String DOUBLE = "\"\u201C\u201D\u00AB\u00BB";

  private Forms() {}

  /** Returns direct where all words of {@code content} are in marks, mixed where some are. */
  static QuotationForm of(String text, List<Range> content) {
    int quoted = 0;
    int all = 0;
    boolean open = false;
    for (Range place : content) {
      int start = Math.max(0, place.start() - markBefore(text, place.start()));
      int end = Math.min(text.length(), place.end() + markAt(text, place.end()));
      for (int at = start; at < end; at++) {
        int mark = markAt(text, at);
        if (mark > 0) {
          char c = text.charAt(at);
          open = c == '\u201C' || c != '\u201D' && !open;
          at += mark - 1;
        } else if (Character.isLetterOrDigit(text.charAt(at))) {
          all++;
          quoted += open ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return QuotationForm.INDIRECT;
    }
    return quoted == all ? QuotationForm.DIRECT : QuotationForm.MIXED;
  }

  /** Returns the length of the mark at {@code at}, 0 if there is none; two single ones count. */
  private static int markAt(String text, int at) {
    if (at < text.length() && DOUBLE.indexOf(text.charAt(at)) >= 0) {
      return 1;
    }
    return text.startsWith("''", at) || text.startsWith("``", at) ? 2 : 0;
  }

  private static int markBefore(String text, int at) {
    if (at > 0 && DOUBLE.indexOf(text.charAt(at - 1)) >= 0) {
      return 1;
    }
    return at > 1 && markAt(text, at - 2) == 2 ? 2 : 0;
  }
}
