package dev.synoptic.brief;

import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Descent;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Writes the brief: the reports' own sentences, each cited. Taken are sentences that other lines of
 * descent tell as well, that can be read alone, and that do not say what is said already; none from
 * a report that garbles, none with a quotation whose words are altered or in doubt, and none that
 * gives a value which another report has replaced by a newer one.
 */
public final class BriefWriter {

  /** A sentence with fewer words of content says too little alone. */
  private static final int MIN_STEMS = 5;

  /** Sentences that are read for what they claim: those whose words are told most. */
  private static final int MAX_READ = 150;

  private final SameValues same;

  /** Sets up the writer with what tells values that contradict each other. */
  public BriefWriter(SameValues same) {
    this.same = same;
  }

  /** Returns the brief of a story, the news first. */
  public List<BriefSentence> write(Dossier dossier) {
    Story story = dossier.story();
    List<BriefCandidate> all = BriefReader.read(story);
    Descent descent = dossier.reuse().descent();
    Set<Siglum> garblers = dossier.garblers();
    SpanIndex altered = altered(dossier.quotes());
    var updates = new Updates(dossier.facts(), descent);
    var centrality = new Centrality(all, descent);
    var weights = new ClaimWeights(centrality, all.size(), dossier.names());
    var support = new Support(centrality, new Claims(dossier), weights, garblers, same);
    var freshness = new Freshness(story);
    List<Weighed> weighed =
        all.stream()
            .filter(candidate -> !garblers.contains(candidate.report()))
            .filter(candidate -> isUsable(candidate, story))
            .filter(candidate -> !altered.overlaps(candidate.span()))
            .filter(candidate -> !updates.outdate(candidate.span()))
            .map(c -> Weighed.of(c, centrality, freshness.of(c.report())))
            .sorted(Comparator.comparing((Weighed w) -> -w.worth()).thenComparing(Weighed::number))
            .limit(MAX_READ)
            .map(w -> w.carriedBy(support.lines(w.sentence(), descent)))
            .map(w -> w.carriedBy(updates.broughtUpToDate(w.sentence().span())))
            .toList();
    return new BriefChoice(weighed, centrality, support, new Headlines(story))
        .sentences().stream()
            .map(one -> new BriefSentence(story.words(one.span()), support.cites(one)))
            .toList();
  }

  private static boolean isUsable(BriefCandidate candidate, Story story) {
    return candidate.stems().size() >= MIN_STEMS
        && SelfContained.holds(story.report(candidate.report()), candidate.range());
  }

  /**
   * Returns the quotations whose words are not to be relied on: the altered ones, and of a quote of
   * which nothing tells what was said all.
   */
  private static SpanIndex altered(List<Quote> quotes) {
    var altered = new SpanIndex();
    for (Quote quote : quotes) {
      boolean undecided = quote.readings().stream().anyMatch(Reading::isUndecided);
      for (Reading reading : quote.readings()) {
        boolean direct = reading.form() != QuotationForm.INDIRECT;
        if (reading.wording() == Wording.ALTERED || undecided && direct) {
          for (Range piece : reading.pieces()) {
            altered.add(new Span(reading.report(), piece));
          }
        }
      }
    }
    return altered;
  }
}
