package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.List;
import java.util.Optional;

/**
 * Reads what something is called by someone: "was described by Lind as “a toy”", "called “a bad
 * joke” by Lind". Only words in quotation marks count: whose words the others are nobody can tell.
 */
final class Passives {

  private final Frame frame;
  private final NounPhrases phrases;
  private final Asides asides;
  private final TurnedSubjects subjects;

  Passives(Frame frame) {
    this.frame = frame;
    this.phrases = new NounPhrases(frame);
    this.asides = new Asides(frame, phrases);
    this.subjects = new TurnedSubjects(frame, phrases);
  }

  /** Returns what is called something with the participle at {@code at}, if it is one. */
  Optional<Reported> at(int at) {
    Optional<Verb> verb = participle(at);
    if (verb.isEmpty()) {
      return told(at);
    }
    int cueEnd = at + 1;
    int next = asides.after(cueEnd);
    Optional<Source> agent = agent(next);
    if (agent.isPresent()) {
      cueEnd = next + 1;
      next = asides.after(agent.get().end());
    }
    if (frame.is(next, "as") || frame.is(next, "for")) {
      next++;
    }
    int stretch = quoted(next);
    if (stretch < 0) {
      return Optional.empty();
    }
    if (agent.isEmpty()) {
      agent = agent(stretch + 1);
    }
    if (agent.isEmpty() && Utterances.isTitle(frame.prose(), frame.stretch(stretch))) {
      return Optional.empty();
    }
    boolean alone = agent.isEmpty() && !verb.get().lemma().equals("describe");
    return alone
        ? Optional.empty()
        : Optional.of(
            new Reported(
                new Places(at, cueEnd),
                agent,
                Optional.empty(),
                List.of(new Places(next, stretch + 1)),
                true));
  }

  /**
   * Returns the verb, if a participle that calls something so stands there, after "was" or a noun.
   */
  private Optional<Verb> participle(int at) {
    for (SayingVerbs.Entry entry : SayingVerbs.english().of(frame.word(at))) {
      boolean names = entry.verb().takes(Takes.NAME) && entry.verb().particles().isEmpty();
      if (names && entry.form().mayBePassive() && isPassive(at)) {
        return Optional.of(entry.verb());
      }
    }
    return Optional.empty();
  }

  /** "was told that the lock was “a toy”": who said so is not told. */
  private Optional<Reported> told(int at) {
    boolean told = frame.is(at, "told") || frame.is(at, "informed") || frame.is(at, "warned");
    if (!WordSets.BE.contains(frame.word(at - 1))) {
      return Optional.empty();
    }
    if (!told) {
      return frame.is(at - 2, "it") ? reportedBy(at) : Optional.empty();
    }
    int from = asides.after(at + 1);
    if (!frame.is(from, "that")) {
      return Optional.empty();
    }
    int end = new ClauseEnds(frame, phrases).after(from, ClauseEnds.Clause.MAIN);
    for (int i = from; i < end; i++) {
      if (frame.isStretch(i)) {
        Places said = new Places(from, end);
        return Optional.of(
            new Reported(
                new Places(at, at + 1), Optional.empty(), Optional.empty(), List.of(said), false));
      }
    }
    return Optional.empty();
  }

  /** "It was reported by the Courier that the lock was sold"; "It is claimed that it was sold". */
  private Optional<Reported> reportedBy(int at) {
    Optional<Source> agent = agent(at + 1);
    int from = asides.after(agent.map(Source::end).orElse(at + 1));
    if (!frame.is(from, "that") || !isClauseVerb(at)) {
      return Optional.empty();
    }
    int end = new ClauseEnds(frame, phrases).after(from, ClauseEnds.Clause.MAIN);
    return Optional.of(
        new Reported(
            new Places(at, agent.isPresent() ? at + 2 : at + 1),
            agent,
            Optional.empty(),
            List.of(new Places(from, end)),
            false));
  }

  private boolean isClauseVerb(int at) {
    return SayingVerbs.english().of(frame.word(at)).stream()
        .filter(entry -> entry.form().mayBePassive() && !entry.verb().isThought())
        .anyMatch(entry -> entry.verb().takes(Takes.THAT));
  }

  private boolean isPassive(int at) {
    int before = at - 1;
    while (frame.is(before, WordClass.ADVERB)) {
      before--;
    }
    boolean agent = frame.is(at + 1, "by");
    return WordSets.BE.contains(frame.word(before))
        || agent && (frame.isComma(before) || phrases.isNominal(before));
  }

  /** Returns the place of the quoted words that begin the phrase at {@code at}, or -1. */
  private int quoted(int at) {
    int limit = Math.min(frame.size(), at + 4);
    for (int i = at; i < limit; i++) {
      if (frame.isStretch(i)) {
        return i;
      }
      boolean leads = phrases.isDeterminer(i) || frame.is(i, WordClass.ADJECTIVE);
      if (!leads) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Source> agent(int at) {
    if (!frame.is(at, "by")) {
      return Optional.empty();
    }
    return subjects.after(at + 1).map(source -> Source.of(source.whoFrom(), source.whoEnd()));
  }
}
