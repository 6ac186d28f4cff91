package dev.synoptic.align;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Names;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Story;
import java.util.List;

/** Puts the quotations of a story's reports together: one quote for each utterance. */
public final class QuoteAligner {

  /**
   * Returns the quotes of {@code story}, most carried first.
   *
   * @param names the story's names
   * @param said each report's quotations, in the order of the sigla
   * @param descent which reports count as one source
   */
  public List<Quote> align(Story story, Names names, List<List<Quotation>> said, Descent descent) {
    return List.of();
  }
}
