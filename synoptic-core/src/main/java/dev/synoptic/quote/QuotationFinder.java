package dev.synoptic.quote;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Range;
import dev.synoptic.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds who is quoted saying what, in one report. */
public final class QuotationFinder {

  /** Returns the quotations of {@code report} in reading order. */
  public List<Quotation> find(ParsedReport report) {
    var prose = new Prose(report);
    var speakers = new Speakers(prose);
    var quotations = new ArrayList<Quotation>();
    Optional<Speaker> before = Optional.empty();
    for (Utterance utterance : Conversation.in(prose)) {
      Optional<Range> who = utterance.who().or(utterance::source);
      Optional<Speaker> last = before;
      Optional<Speaker> speaker = who.flatMap(words -> speakers.of(words, last));
      quotations.add(quotation(utterance, speaker, speakers));
      before = speaker.or(() -> last);
    }
    quotations.sort(Comparator.comparingInt(q -> q.content().get(0).start()));
    return List.copyOf(quotations);
  }

  private static Quotation quotation(
      Utterance utterance, Optional<Speaker> speaker, Speakers speakers) {
    return new Quotation(
        utterance.pieces(),
        utterance.source(),
        utterance.cue(),
        speaker,
        utterance.addressee().flatMap(words -> speakers.of(words, Optional.empty())),
        utterance.form(),
        Optional.empty());
  }
}
