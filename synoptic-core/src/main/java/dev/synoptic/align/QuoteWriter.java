package dev.synoptic.align;

import dev.synoptic.collate.ApparatusWriter;
import dev.synoptic.collate.Attestation;
import dev.synoptic.collate.Collation;
import dev.synoptic.collate.Departure;
import dev.synoptic.collate.Departures;
import dev.synoptic.collate.Lexis;
import dev.synoptic.collate.Reliability;
import dev.synoptic.collate.Rulers;
import dev.synoptic.collate.Rulers.Ruled;
import dev.synoptic.collate.ShownWords;
import dev.synoptic.collate.Unit;
import dev.synoptic.collate.Witness;
import dev.synoptic.collate.WordCutter.Piece;
import dev.synoptic.collate.WordingJudge;
import dev.synoptic.collate.WordingNotes;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Occasion;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes the quotations of one utterance as a quote: readings, verdicts, notes, apparatus. */
final class QuoteWriter {

  private final Story story;
  private final Descent descent;
  private final Lexis lexis;
  private final Rulers rulers;

  /** Writes quotes of {@code story}. */
  QuoteWriter(Story story, Descent descent, Lexis lexis) {
    this.story = story;
    this.descent = descent;
    this.lexis = lexis;
    this.rulers = new Rulers(descent);
  }

  /**
   * Returns the quotes of {@code utterances}, each the quotations of one or more reports.
   *
   * @param secondHand reports that reword or garble what they take from others in the story
   * @param copyists reports that carry others of the story: they attest nothing of their own
   */
  List<Quote> write(List<List<Spoken>> utterances, Set<Siglum> secondHand, Set<Siglum> copyists) {
    List<Draft> drafts = utterances.stream().map(this::draft).toList();
    var reliability = new Reliability(descent);
    var judged = new ArrayList<Optional<Ruled>>();
    for (Draft draft : drafts) {
      Optional<Ruled> ruled =
          reliability.canTell(draft.witnesses)
              ? Optional.of(rulers.collation(draft.witnesses, secondHand, Optional.empty()))
              : Optional.empty();
      ruled.ifPresent(known -> reliability.count(known.collation()));
      judged.add(ruled);
    }
    Set<Siglum> unreliable = new HashSet<>(reliability.unreliable());
    unreliable.addAll(secondHand);
    Set<Siglum> attestingNothing = new HashSet<>(unreliable);
    attestingNothing.addAll(copyists);
    var quotes = new ArrayList<Quote>();
    for (int i = 0; i < drafts.size(); i++) {
      quotes.add(write(drafts.get(i), unreliable, judged.get(i), attestingNothing));
    }
    return quotes;
  }

  /**
   * A quote before it is collated.
   *
   * @param whole whether mixed quotations count with the report's own words in them
   */
  private record Draft(List<Carrier> carriers, List<Witness> witnesses, boolean whole) {}

  private Draft draft(List<Spoken> utterance) {
    List<Carrier> carriers = carriers(utterance);
    boolean whole =
        utterance.stream().anyMatch(Spoken::indirect)
            && utterance.stream().noneMatch(s -> s.quotation().form() == QuotationForm.DIRECT);
    List<Witness> witnesses =
        carriers.stream().map(carrier -> carrier.witness(story, whole, lexis)).toList();
    return new Draft(carriers, witnesses, whole);
  }

  private Quote write(
      Draft draft, Set<Siglum> unreliable, Optional<Ruled> judged, Set<Siglum> secondHand) {
    List<Carrier> carriers = draft.carriers;
    Collation collation = rulers.collation(draft.witnesses, unreliable, judged).collation();
    var readings = new ArrayList<Reading>();
    var vote = new SpeakerVote(carriers, descent);
    List<Unit> units = Unit.of(collation);
    var attestation = new Attestation(collation, story, descent, secondHand);
    for (Carrier carrier : carriers) {
      readings.add(reading(carrier, draft.whole, collation, units, attestation, carriers));
    }
    Witness fullest = collation.witnesses().get(0);
    String words = ShownWords.of(fullest);
    return new Quote(
        id(fullest, words),
        vote.name(),
        vote.words(),
        AudienceVote.of(carriers, descent),
        words,
        descent.independent(carriers.stream().map(Carrier::report).toList()),
        carriers.size(),
        readings,
        ApparatusWriter.write(collation));
  }

  private static List<Carrier> carriers(List<Spoken> utterance) {
    var byReport = new TreeMap<Siglum, List<Spoken>>();
    for (Spoken spoken : utterance) {
      byReport.computeIfAbsent(spoken.report(), r -> new ArrayList<>()).add(spoken);
    }
    return byReport.values().stream().map(Carrier::of).toList();
  }

  private String id(Witness fullest, String words) {
    String report = story.report(fullest.report()).report().id().value();
    int start = fullest.words().get(0).range().start();
    return ContentId.of("q", report, Integer.toString(start), words);
  }

  private Reading reading(
      Carrier carrier,
      boolean whole,
      Collation collation,
      List<Unit> units,
      Attestation attestation,
      List<Carrier> all) {
    int witness = place(collation, carrier.report());
    List<Departure> departures =
        witness == 0 ? List.of() : Departures.of(collation, units, witness);
    QuotationForm form = carrier.form();
    Wording wording = witness == 0 ? Wording.SAME : WordingJudge.judge(form, departures);
    var notes = new ArrayList<String>();
    if (witness > 0) {
      notes.addAll(WordingNotes.of(collation, witness, departures));
      if (wording == Wording.ALTERED && attestation.isUndecided(witness, departures)) {
        notes.add(Reading.UNDECIDED);
      }
    }
    notes.addAll(CarrierNotes.of(carrier, all, story));
    Quotation main = carrier.main().quotation();
    List<Range> pieces = carrier.pieces(story, whole).stream().map(Piece::range).toList();
    Optional<Occasion> said =
        carrier.parts().stream().flatMap(part -> part.quotation().said().stream()).findFirst();
    return new Reading(
        carrier.report(), pieces, form, main.source(), main.cue(), said, wording, notes);
  }

  private static int place(Collation collation, Siglum report) {
    int place = 0;
    while (!collation.witnesses().get(place).report().equals(report)) {
      place++;
    }
    return place;
  }
}
