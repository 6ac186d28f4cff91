package dev.synoptic.align;

import dev.synoptic.collate.Lexis;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Names;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the quotations of a story's reports together: one quote for each utterance. */
public final class QuoteAligner {

  /** Best established first, then in marks before indirect, then the longest, then by place. */
  private static final Comparator<Quote> ORDER =
      Comparator.comparing((Quote quote) -> -quote.independent())
          .thenComparing(quote -> -quote.carriers())
          .thenComparing(quote -> quote.readings().stream().allMatch(QuoteAligner::indirect))
          .thenComparing(quote -> -quote.reading().length())
          .thenComparing(quote -> quote.readings().get(0).report())
          .thenComparing(quote -> quote.readings().get(0).pieces().get(0));

  /**
   * Returns the quotes of {@code story}, most carried first: by independent carriers, then by all.
   *
   * @param names the story's names
   * @param said each report's quotations, in the order of the sigla
   * @param descent which reports count as one source
   */
  public List<Quote> align(Story story, Names names, List<List<Quotation>> said, Descent descent) {
    return align(story, names, said, descent, Set.of(), Set.of());
  }

  /**
   * Returns the quotes of {@code story}, most carried first: by independent carriers, then by all.
   *
   * @param names the story's names
   * @param said each report's quotations, in the order of the sigla
   * @param reuse which reports count as one source, and which have their words at second hand
   */
  public List<Quote> align(Story story, Names names, List<List<Quotation>> said, Reuse reuse) {
    Set<Siglum> secondHand = new HashSet<>();
    Set<Siglum> copyists = new HashSet<>();
    for (int r = 0; r < reuse.lineages().size(); r++) {
      Lineage lineage = reuse.lineages().get(r);
      boolean rewrites = lineage.relation() == Lineage.Relation.REWRITES && !lineage.of().isEmpty();
      if (rewrites || lineage.relation() == Lineage.Relation.GARBLES) {
        secondHand.add(new Siglum(r));
      } else if (!lineage.of().isEmpty()) {
        copyists.add(new Siglum(r));
      }
    }
    return align(story, names, said, reuse.descent(), secondHand, copyists);
  }

  private static List<Quote> align(
      Story story,
      Names names,
      List<List<Quotation>> said,
      Descent descent,
      Set<Siglum> secondHand,
      Set<Siglum> copyists) {
    var lexis = new Lexis();
    List<Spoken> all = new SpokenReader(story, names, lexis).read(said);
    var writer = new QuoteWriter(story, descent, lexis);
    return writer.write(Utterances.join(all), secondHand, copyists).stream().sorted(ORDER).toList();
  }

  private static boolean indirect(Reading reading) {
    return reading.form() == QuotationForm.INDIRECT;
  }
}
