package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is reported with a noun: "the mayor's claim that …", "his words: “…”". */
final class NounCues {

  /** What one does to words of one's own. */
  private static final Set<String> SENDING =
      Set.of(
          "sent",
          "send",
          "sends",
          "issued",
          "issues",
          "released",
          "releases",
          "emailed",
          "gave",
          "gives",
          "provided",
          "posted",
          "posts",
          "wrote",
          "writes",
          "shared",
          "shares",
          "offered",
          "offers",
          "made",
          "published",
          "left",
          "added",
          "put",
          "texted",
          "delivered");

  private final Frame frame;
  private final NounPhrases phrases;
  private final ClauseEnds ends;

  NounCues(Frame frame) {
    this.frame = frame;
    this.phrases = new NounPhrases(frame);
    this.ends = new ClauseEnds(frame, phrases);
  }

  /** Returns what is reported with the noun at {@code at}, if it is one of saying. */
  Optional<Reported> at(int at) {
    SpeechNouns nouns = SpeechNouns.english();
    String noun = frame.word(at);
    if (frame.is(at, WordClass.VERB) || frame.is(at, WordClass.PROPER)) {
      return Optional.empty();
    }
    Optional<Source> owner = owner(at);
    int next = afterOwner(at + 1);
    if (next > at + 1) {
      owner = agent(at + 1);
    }
    if (nouns.takes(noun, "quote") && isBrought(at)) {
      return Optional.of(quoted(at, next > at + 1 ? owner : Optional.empty(), 0));
    }
    if (nouns.takes(noun, "quote") && quotes(next)) {
      int stretch = afterLink(next);
      return Optional.of(quoted(at, owner.or(() -> sender(at)), stretch));
    }
    if (owner.isPresent() && nouns.takes(noun, "that") && frame.is(next, "that")) {
      int end = ends.after(next, ClauseEnds.Clause.MAIN);
      return Optional.of(
          new Reported(
              new Places(at, at + 1),
              owner,
              Optional.empty(),
              List.of(new Places(next, end)),
              false));
    }
    return Optional.empty();
  }

  /** “Never,” came the reply. */
  private boolean isBrought(int noun) {
    return noun == 3
        && frame.isStretch(0)
        && (frame.is(1, "came") || frame.is(1, "was") || frame.is(1, "comes"))
        && phrases.isDeterminer(2);
  }

  private Reported quoted(int at, Optional<Source> owner, int stretch) {
    boolean fragment = !Utterances.beginsLarge(frame.prose(), frame.stretch(stretch));
    return new Reported(
        new Places(at, at + 1),
        owner,
        Optional.empty(),
        List.of(new Places(stretch, stretch + 1)),
        fragment);
  }

  private boolean quotes(int at) {
    int stretch = afterLink(at);
    return stretch > at
        && frame.isStretch(stretch)
        && !Utterances.isTitle(frame.prose(), frame.stretch(stretch));
  }

  /** Returns the place after "was", ":" or "that" before quoted words. */
  private int afterLink(int at) {
    int next = at;
    while (next < at + 4
        && (WordSets.BE.contains(frame.word(next))
            || frame.is(next, ":")
            || frame.is(next, ",")
            || frame.is(next, "that"))) {
      next++;
    }
    return next;
  }

  /** "Lind's claim", "her claim". */
  private Optional<Source> owner(int noun) {
    int at = noun - 1;
    while (frame.is(at, WordClass.ADJECTIVE)
        || frame.is(at, WordClass.NOUN)
        || phrases.isTime(at)
        || frame.is(at, WordClass.NUMERAL)) {
      at--;
    }
    if (WordSets.POSSESSIVES.contains(frame.word(at)) && !frame.is(at, "whose")) {
      return Optional.of(Source.of(at, at + 1));
    }
    if (!frame.is(at, "'s") && !frame.is(at, "'")) {
      return Optional.empty();
    }
    int start = phrases.startOf(at - 1);
    return start < 0 ? Optional.empty() : Optional.of(new Source(start, at + 1, start, at));
  }

  /** "Lind sent this answer: “…”": the answer is hers who sends it. */
  private Optional<Source> sender(int noun) {
    for (int at = noun - 1; at > 0 && !frame.isStretch(at); at--) {
      if (SENDING.contains(frame.word(at)) && !WordSets.BE.contains(frame.word(at - 1))) {
        return new Subjects(frame, phrases).main(at + 1);
      }
    }
    return Optional.empty();
  }

  private int afterOwner(int at) {
    if (frame.is(at, "by") || frame.is(at, "from")) {
      return phrases.endOf(at + 1) > at + 1 ? phrases.endOf(at + 1) : at;
    }
    return at;
  }

  /** "the claim by Lind". */
  private Optional<Source> agent(int at) {
    return Optional.of(Source.of(at + 1, phrases.endOf(at + 1)));
  }
}
