package dev.synoptic.quote;

import java.util.List;
import java.util.Optional;

/**
 * Reads a quotation that a colon leads in without any verb of saying: "Lind had one question: “…”",
 * "Her answer was short: “…”".
 */
final class LeadIns {

  private final Frame frame;
  private final NounPhrases phrases;

  LeadIns(Frame frame) {
    this.frame = frame;
    this.phrases = new NounPhrases(frame);
  }

  /** Returns what the quotation at {@code at} says, nothing of it before the place {@code from}. */
  Optional<Reported> at(int at, int from) {
    int colon = at - 1;
    boolean led = frame.isStretch(at) && frame.is(colon, ":") && colon > from;
    if (!led || !endsHere(at + 1) || !isSpeech(at)) {
      return Optional.empty();
    }
    return Optional.of(
        new Reported(
            new Places(colon, at),
            speaker(from, colon),
            Optional.empty(),
            List.of(new Places(at, at + 1)),
            false));
  }

  /** A title or a label after a colon is shorter and has no stop of its own. */
  private boolean isSpeech(int at) {
    Prose prose = frame.prose();
    Stretch stretch = frame.stretch(at);
    boolean stop = Utterances.endsWithStop(prose, stretch) || frame.isStop(at + 1);
    return Utterances.beginsLarge(prose, stretch)
        && stop
        && (Utterances.endsWithStop(prose, stretch) || !Utterances.isTitle(prose, stretch));
  }

  private boolean endsHere(int at) {
    return at >= frame.size() || frame.isStop(at);
  }

  /** The person who acts before the colon, or whose "answer" it was. */
  private Optional<Source> speaker(int from, int colon) {
    var actors = new Actors(frame);
    Optional<Source> subject =
        new Subjects(frame, phrases).main(colon).filter(source -> source.from() >= from);
    if (subject.filter(actors::isPerson).isPresent()) {
      return subject;
    }
    return owner(from, subject.map(Source::whoEnd).orElse(colon)).filter(actors::isPerson);
  }

  /** "Lind’s answer", "her answer". */
  private Optional<Source> owner(int from, int end) {
    for (int at = end - 1; at > from; at--) {
      if (frame.is(at, "'s")) {
        int start = phrases.startOf(at - 1);
        return start < 0 ? Optional.empty() : Optional.of(new Source(start, at + 1, start, at));
      }
    }
    return Optional.empty();
  }
}
