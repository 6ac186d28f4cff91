package dev.synoptic.brief;

import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the reports whose words cannot be trusted to be what was said or written. */
final class Garblers {

  /** A report that alters fewer quotes may have heard them otherwise. */
  private static final int MIN_ALTERED = 2;

  /** Share of its quotes that a garbling report alters at least. */
  private static final double MIN_SHARE = 0.4;

  private Garblers() {}

  /** Returns the reports that garble by their lineage, or by the quotes they alter. */
  static Set<Siglum> of(List<Quote> quotes, Reuse reuse) {
    var garblers = new TreeSet<Siglum>();
    for (int r = 0; r < reuse.lineages().size(); r++) {
      Siglum report = new Siglum(r);
      boolean garbles = reuse.lineages().get(r).relation() == Relation.GARBLES;
      if (garbles || alters(quotes, report)) {
        garblers.add(report);
      }
    }
    return garblers;
  }

  private static boolean alters(List<Quote> quotes, Siglum report) {
    int readings = 0;
    int altered = 0;
    for (Quote quote : quotes) {
      for (Reading reading : quote.readings()) {
        boolean counts = quote.independent() > 1 && reading.form() != QuotationForm.INDIRECT;
        if (counts && reading.report().equals(report)) {
          readings++;
          altered += reading.wording() == Wording.ALTERED ? 1 : 0;
        }
      }
    }
    return altered >= MIN_ALTERED && altered >= MIN_SHARE * readings;
  }
}
