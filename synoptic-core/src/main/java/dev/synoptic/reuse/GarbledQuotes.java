package dev.synoptic.reuse;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows a garbled copy by its quotations once they are collated: a reporter mishears a word, but a
 * report that prints most of what others quote too in other words than everybody was put into other
 * words by a machine, even where the text that it was made from is not at hand.
 */
public final class GarbledQuotes {

  /** Fewer altered quotations may have been misheard, or translated twice. */
  private static final int MIN_ALTERED = 3;

  /**
   * Code points, about five words, that a reading must have to speak for care: names and set
   * phrases survive any rewording.
   */
  private static final int MIN_FAITHFUL = 25;

  /**
   * Returns {@code reuse} with the reports of unknown lineage that garble by their {@code quotes}.
   */
  public Reuse judge(Reuse reuse, List<Quote> quotes) {
    var lineages = new ArrayList<Lineage>();
    for (int report = 0; report < reuse.lineages().size(); report++) {
      Lineage lineage = reuse.lineages().get(report);
      boolean garbled =
          lineage.relation() == Relation.UNKNOWN && altersMost(new Siglum(report), quotes);
      lineages.add(garbled ? lineage.with(Relation.GARBLES) : lineage);
    }
    return new Reuse(reuse.passages(), lineages, reuse.descent());
  }

  private static boolean altersMost(Siglum report, List<Quote> quotes) {
    int altered = 0;
    int faithful = 0;
    int faithfulAtLength = 0;
    for (Quote quote : quotes) {
      for (Reading reading : quote.readings()) {
        boolean comparable =
            quote.independent() > 1
                && reading.report().equals(report)
                && reading.form() != QuotationForm.INDIRECT;
        if (comparable && reading.wording() == Wording.ALTERED) {
          altered++;
        } else if (comparable) {
          faithful++;
          faithfulAtLength += length(reading) >= MIN_FAITHFUL ? 1 : 0;
        }
      }
    }
    return altered >= MIN_ALTERED && altered >= faithful && altered > faithfulAtLength;
  }

  private static int length(Reading reading) {
    return reading.pieces().stream().mapToInt(Range::length).sum();
  }
}
