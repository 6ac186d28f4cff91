package dev.synoptic.quote;

import dev.synoptic.model.Occasion;
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
    Optional<SpeechWords> words = report.report().language().flatMap(SpeechWords::of);
    if (words.isPresent()) {
      return PlainSpeech.in(prose, words.get());
    }
    return english(report, prose);
  }

  private static List<Quotation> english(ParsedReport report, Prose prose) {
    var speakers = new Speakers(prose);
    var bodies = new Bodies(prose);
    var quotations = new ArrayList<Quotation>();
    Optional<Heard> before = Optional.empty();
    Optional<Heard> latest = Optional.empty();
    for (Utterance utterance : Conversation.in(prose)) {
      Optional<Range> who = utterance.who().or(utterance::source);
      Optional<Heard> person =
          before.filter(heard -> !speakers.isNamedIn(utterance.pieces(), heard.speaker()));
      Optional<Heard> last = before;
      Optional<Heard> body = latest;
      Optional<Speaker> speaker =
          who.flatMap(words -> speakers.of(words, person).or(() -> bodies.of(words, body)))
              .filter(found -> utterance.source().isPresent() || !Speakers.isDocument(found));
      quotations.add(quotation(utterance, speaker, speakers, report.text()));
      latest = speaker.map(found -> new Heard(found, utterance.end()));
      before = latest.filter(heard -> speakers.mayBePerson(heard.speaker())).or(() -> last);
    }
    Repeats.fill(quotations, report.text());
    quotations.sort(Comparator.comparingInt(q -> q.content().get(0).start()));
    return Repeats.once(quotations, report.text());
  }

  private static Quotation quotation(
      Utterance utterance, Optional<Speaker> speaker, Speakers speakers, String text) {
    return new Quotation(
        utterance.pieces(),
        utterance.source(),
        utterance.cue(),
        speaker,
        utterance.addressee().flatMap(speakers::addressee),
        utterance.form(),
        utterance.setting().place().map(words -> said(words, text)),
        utterance.setting().words());
  }

  /** The time is left to those who read dates. */
  private static Occasion said(Range place, String text) {
    return new Occasion(Optional.empty(), Optional.of(place.in(text).replaceAll("\\s+", " ")));
  }
}
