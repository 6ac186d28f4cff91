package dev.synoptic.quote;

import java.util.Optional;
import java.util.Set;

/** "When a reporter asked Lind about it, he answered": who is asked answers. */
final class Asked {

  private static final Set<String> OPENERS = Set.of("when", "after", "as", "once");

  private static final Set<String> ASKED =
      Set.of("asked", "pressed", "questioned", "challenged", "quizzed", "told", "interviewed");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private Asked() {}

  /** Returns who is asked at the head of {@code frame}, where {@code source} only says "he". */
  static Optional<Source> before(Frame frame, Source source) {
    boolean pronoun =
        source.end() == source.from() + 1 && PRONOUNS.contains(frame.word(source.from()));
    if (!pronoun || !OPENERS.contains(frame.word(0))) {
      return Optional.empty();
    }
    int verb = 1;
    while (verb < source.from() && !ASKED.contains(frame.word(verb)) && !frame.isComma(verb)) {
      verb++;
    }
    if (verb >= source.from() || frame.isComma(verb)) {
      return Optional.empty();
    }
    var phrases = new NounPhrases(frame);
    boolean passive = WordSets.BE.contains(frame.word(verb - 1));
    Optional<Source> person =
        passive
            ? new Subjects(frame, phrases).before(verb - 1)
            : Optional.of(Source.of(verb + 1, phrases.coreEnd(verb + 1)));
    return person.filter(new Actors(frame)::isPerson);
  }
}
