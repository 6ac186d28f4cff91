package dev.synoptic.quote;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report frame by frame and joins what one speaker says over several of them: words that go
 * on after "he said", words announced by a colon, paragraphs that are nothing but a quotation.
 */
final class Conversation {

  /** Words that a line over a part of a report has at most. */
  private static final int LONGEST_HEADING = 10;

  private final Prose prose;
  private final List<Frame> frames;
  private final List<Utterance> utterances = new ArrayList<>();

  /** Quotations at the beginning of the paragraph that wait for the cue after them. */
  private final List<Range> waiting = new ArrayList<>();

  /** Index of the last utterance, if the text after it may be its continuation; else -1. */
  private int last = -1;

  /** Whether the report told something in its own words after the last utterance. */
  private boolean interrupted;

  /** Index of the first utterance of a run of paragraphs that all hold one. */
  private int runStart;

  /** Of whom the sentence before tells, if it has no cue and stands in this paragraph. */
  private Optional<Range> actor = Optional.empty();

  private int lastBlock = -1;

  /** The sentence before, for "he said then". */
  private @Nullable Frame before;

  private Conversation(Prose prose) {
    this.prose = prose;
    this.frames = Frames.of(prose);
  }

  /** Returns what is said in {@code prose}, in reading order of the words. */
  static List<Utterance> in(Prose prose) {
    return new Conversation(prose).read();
  }

  private List<Utterance> read() {
    Map<Integer, List<Utterance>> turns = Posts.in(prose);
    Transcripts.in(prose).forEach((block, turn) -> turns.put(block, List.of(turn)));
    for (Frame frame : frames) {
      List<Utterance> turn = turns.get(frame.block());
      if (turn != null) {
        if (frame.block() != lastBlock) {
          giveUpWaiting();
          turn.forEach(this::add);
        }
        lastBlock = frame.block();
        last = -1;
        continue;
      }
      if (frame.block() != lastBlock && !runsInto(frame)) {
        giveUpWaiting();
        actor = isQuotationOnly(frame) && frame.block() == lastBlock + 1 ? actor : Optional.empty();
        last = interrupted ? -1 : last;
      }
      if (isQuotationOnly(frame)) {
        quotation(frame);
      } else {
        sentence(frame);
      }
      lastBlock = frame.block();
      before = isQuotationOnly(frame) ? before : frame;
    }
    giveUpWaiting();
    utterances.removeIf(utterance -> utterance.pieces().isEmpty());
    return utterances;
  }

  private static boolean isQuotationOnly(Frame frame) {
    boolean stretch = false;
    for (int at = 0; at < frame.size(); at++) {
      stretch |= frame.isStretch(at);
      if (frame.isWord(at)) {
        return false;
      }
    }
    return stretch;
  }

  private void quotation(Frame frame) {
    for (int at = 0; at < frame.size(); at++) {
      if (frame.isStretch(at)) {
        quotation(frame, frame.stretch(at));
      }
    }
  }

  private void quotation(Frame frame, Stretch stretch) {
    Range words = stretch.words();
    if (Utterances.endsWith(prose, stretch, ":") && Utterances.wordCount(prose, stretch) <= 3) {
      return; // “Related:” stands over a list
    }
    if (frame.block() != lastBlock && frame.size() == 1 && isHeading(stretch)) {
      utterances.add(Utterance.uncued(words, Optional.empty(), Optional.empty()));
      return;
    }
    if (actor.isPresent()) {
      add(Utterance.uncued(words, actor, actor));
      return;
    }
    if (last < 0) {
      waiting.add(words);
      return;
    }
    Utterance before = utterances.get(last);
    boolean announced = before.pieces().isEmpty();
    boolean sameBlock = frame.block() == lastBlock;
    boolean runsOn = stretch.first() > 0 && runsInto(stretch);
    boolean goesOn = sameBlock && !interrupted && before.form() == QuotationForm.DIRECT;
    if (announced || runsOn || goesOn) {
      utterances.set(last, before.with(words));
      return;
    }
    Optional<Range> who =
        sameBlock
            ? before.who().or(before::source)
            : new Turns(prose, utterances).next(words, last, runStart);
    Optional<Range> source = sameBlock ? before.source() : Optional.empty();
    add(Utterance.uncued(words, source, who));
  }

  /** “Slowly, the lights go out”: a line over a part of the report is no turn of its speakers. */
  private boolean isHeading(Stretch stretch) {
    return Utterances.wordCount(prose, stretch) <= LONGEST_HEADING
        && !Utterances.endsWith(prose, stretch, ".,?!-\u2026\u2013\u2014")
        && !stretch.runsOn();
  }

  /** Returns whether the paragraph before stands open and the frame goes on with its words. */
  private boolean runsInto(Frame frame) {
    return frame.isStretch(0) && frame.stretch(0).first() > 0 && runsInto(frame.stretch(0));
  }

  private boolean runsInto(Stretch stretch) {
    int before = prose.stretchAt(stretch.first() - 1);
    return before != Prose.NONE && prose.stretches().get(before).runsOn();
  }

  private void sentence(Frame frame) {
    List<Utterance> found = FrameReader.read(frame);
    if (found.isEmpty()) {
      untold(frame);
      return;
    }
    Optional<Range> told = actor;
    interrupted = false;
    for (Utterance one : found) {
      Utterance utterance = then(one, frame);
      add(told.isPresent() ? utterance.heSaid(told.get(), prose) : utterance);
    }
    last = continued(utterances.size() - found.size());
    if (!waiting.isEmpty()) {
      attachWaiting(utterances.size() - found.size());
    }
  }

  /** "…,” he said then: the sentence before tells when. */
  private Utterance then(Utterance utterance, Frame frame) {
    Frame told = before;
    return told != null && told.block() == frame.block() && utterance.setting().then()
        ? utterance.in(utterance.setting().asIn(told))
        : utterance;
  }

  /** The report goes on in its own words: they may tell who speaks beside them. */
  private void untold(Frame frame) {
    var actors = new Actors(frame);
    if (!waiting.isEmpty() && frame.block() == lastBlock) {
      nameWaiting(actors.after().map(who -> frame.range(who.whoFrom(), who.whoEnd())));
    }
    giveUpWaiting();
    runStart = utterances.size();
    Optional<Utterance> announced = announced(frame);
    if (announced.isPresent()) {
      add(announced.get());
      interrupted = false;
      return;
    }
    actor =
        isCaption(frame)
            ? Optional.empty()
            : actors.before().map(who -> frame.range(who.whoFrom(), who.whoEnd()));
    interrupted = true;
    last = frame.block() == lastBlock ? last : -1;
  }

  /**
   * Returns whether a line without a stop stands right behind someone's words: set between the
   * paragraphs of a quotation it tells of a picture, and its subject is not who goes on.
   */
  private boolean isCaption(Frame frame) {
    return last >= 0
        && !interrupted
        && frame.block() != lastBlock
        && frame.isWord(frame.size() - 1);
  }

  /** Adds the quotations that wait as said by {@code who}, if that is known. */
  private void nameWaiting(Optional<Range> who) {
    if (who.isPresent() && !endsWithQuestion(waiting.get(waiting.size() - 1))) {
      waiting.forEach(words -> utterances.add(Utterance.uncued(words, who, who)));
      waiting.clear();
    }
  }

  private boolean endsWithQuestion(Range words) {
    return prose.text().charAt(words.end() - 1) == '?';
  }

  /** "She had one answer:" announces what she says, without a verb of saying. */
  private static Optional<Utterance> announced(Frame frame) {
    if (!frame.is(frame.size() - 1, ":")) {
      return Optional.empty();
    }
    var subjects = new Subjects(frame, new NounPhrases(frame));
    return subjects
        .main(frame.size())
        .map(who -> Utterance.announced(frame.range(who.from(), who.end())));
  }

  /**
   * Returns the utterance that a quotation after the frame continues: “…,” she said, adding that it
   * was late. “…” continues the words in marks, if one person says both.
   */
  private int continued(int first) {
    int end = utterances.size() - 1;
    while (end > first && isRelative(utterances.get(end))) {
      end--;
    }
    for (int i = end; i >= first; i--) {
      if (!sameSource(utterances.get(i), utterances.get(end))) {
        return end;
      }
      if (utterances.get(i).form() == QuotationForm.DIRECT) {
        return i;
      }
    }
    return end;
  }

  /** “…,” said Lind, who added that it was late: the main clause tells who goes on. */
  private boolean isRelative(Utterance utterance) {
    return utterance
        .source()
        .filter(words -> WordSets.RELATIVES.contains(words.in(prose.text())))
        .isPresent();
  }

  private static boolean sameSource(Utterance a, Utterance b) {
    return a.who().isPresent() && b.who().isPresent() && a.who().get().overlaps(b.who().get());
  }

  /** “…” “…,” she said: the first quotation is hers too. */
  private void attachWaiting(int first) {
    Utterance utterance = utterances.get(first);
    if (utterance.form() != QuotationForm.DIRECT) {
      nameWaiting(utterance.who());
      giveUpWaiting();
      return;
    }
    for (Range words : waiting) {
      utterance = utterance.with(words);
    }
    utterances.set(first, utterance);
    waiting.clear();
  }

  private void add(Utterance utterance) {
    last = utterances.size();
    interrupted = false;
    actor = Optional.empty();
    utterances.add(utterance);
  }

  private void giveUpWaiting() {
    for (Range words : waiting) {
      utterances.add(Utterance.uncued(words, Optional.empty(), Optional.empty()));
    }
    waiting.clear();
  }
}
