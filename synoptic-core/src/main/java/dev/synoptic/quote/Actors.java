package dev.synoptic.quote;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.Optional;
import java.util.Set;

/** Tells who acts in a sentence that has no verb of saying, beside a quotation that lacks one. */
final class Actors {

  private static final Set<String> POINTERS =
      Set.of("that", "this", "those", "these", "it", "such");

  private static final Set<String> NAMING =
      Set.of(
          "words", "view", "verdict", "answer", "reply", "opinion", "advice", "motto", "message");

  /** Whoever does this has not spoken just before. */
  private static final Set<String> LISTENING =
      Set.of(
          "answer",
          "answered",
          "reply",
          "replied",
          "respond",
          "responded",
          "listened",
          "heard",
          "agreed",
          "disagreed",
          "nodded",
          "did",
          "does",
          "has",
          "had");

  private final Frame frame;
  private final NounPhrases phrases;

  Actors(Frame frame) {
    this.frame = frame;
    this.phrases = new NounPhrases(frame);
  }

  /** Returns the person of whom the sentence tells, where a quotation follows it. */
  Optional<Source> before() {
    if (frame.is(frame.size() - 1, "?")) {
      return Optional.empty();
    }
    if (frame.is(0, "for")) {
      Source after = Source.of(1, phrases.coreEnd(1));
      if (isPerson(after)) {
        return Optional.of(after);
      }
    }
    return new Subjects(frame, phrases).main(frame.size()).filter(this::isPerson);
  }

  /** Returns the person with whom the sentence begins, where it follows a quotation. */
  Optional<Source> after() {
    Optional<Source> pointed = pointedAt();
    if (pointed.isPresent()) {
      return pointed;
    }
    int end = phrases.coreEnd(0);
    if (end == 0 || end >= frame.size() || LISTENING.contains(frame.word(end))) {
      return Optional.empty();
    }
    Source first = Source.of(0, end);
    boolean acts =
        frame.is(end, WordClass.VERB)
            || frame.is(end, WordClass.AUXILIARY)
            || frame.is(end, WordClass.ADVERB)
            || frame.isComma(end);
    return acts && isNamed(first) ? Optional.of(first) : Optional.empty();
  }

  /** "That was the view of Lind", "Those were Lind’s words." */
  private Optional<Source> pointedAt() {
    if (!POINTERS.contains(frame.word(0)) || !WordSets.BE.contains(frame.word(1))) {
      return Optional.empty();
    }
    for (int at = 2; at < Math.min(frame.size(), 8); at++) {
      if (NAMING.contains(frame.word(at))) {
        return named(at);
      }
    }
    Source who = Source.of(2, phrases.coreEnd(2));
    return isNamed(who) ? Optional.of(who) : Optional.empty();
  }

  private Optional<Source> named(int noun) {
    int owner = noun - 1;
    if (!frame.is(owner, "'s") && !frame.is(owner, "'")) {
      Source who = Source.of(noun + 2, phrases.coreEnd(noun + 2));
      return frame.is(noun + 1, "of") && isNamed(who) ? Optional.of(who) : Optional.empty();
    }
    int start = phrases.startOf(owner - 1);
    Source who = Source.of(start, owner);
    return start >= 0 && isNamed(who) ? Optional.of(who) : Optional.empty();
  }

  /** Returns whether the words name a person, by name, by "he" or "she", or by what they are. */
  boolean isPerson(Source source) {
    if (source.whoEnd() <= source.whoFrom()) {
      return false;
    }
    String first = frame.word(source.whoFrom());
    boolean pronoun = first.equals("he") || first.equals("she");
    if (pronoun && source.whoEnd() == source.whoFrom() + 1) {
      return true;
    }
    int head = Math.min(source.whoEnd(), phrases.coreEnd(source.whoFrom())) - 1;
    boolean noun = head >= source.whoFrom() && frame.is(head, WordClass.NOUN);
    boolean of = head + 1 < source.whoEnd() && frame.is(head + 1, WordClass.PREPOSITION);
    return isNamed(source)
        || of && isNamed(Source.of(source.whoFrom(), head + 1)) // "Lind of the pilots’ union"
        || noun && Lexicon.english().isPerson(frame.word(head));
  }

  private boolean isNamed(Source source) {
    if (source.whoEnd() <= source.whoFrom() || frame.isStretch(source.whoEnd() - 1)) {
      return false;
    }
    Prose prose = frame.prose();
    int name = prose.nameAt(frame.firstToken(source.whoEnd() - 1));
    if (name == Prose.NONE) {
      return false;
    }
    LocalName local = prose.report().names().get(name);
    return local.kind() == NameKind.PERSON && !phrases.isPronoun(source.whoEnd() - 1);
  }
}
