package dev.synoptic.bench;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import java.util.List;

/**
 * Who is reported to say what, as places in a text; gold or found.
 *
 * @param source who says it; empty where nobody is named
 * @param cue the words that mark speech; empty where there are none
 * @param content what is said
 * @param form how it is given
 */
record Attribution(List<Range> source, List<Range> cue, List<Range> content, QuotationForm form) {

  /** Copies the lists. */
  Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
