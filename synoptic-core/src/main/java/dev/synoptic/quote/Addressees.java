package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.Optional;
import java.util.Set;

/** Finds who is spoken to: "told reporters in Ottawa that …", "said to the mayor". */
final class Addressees {

  /** Verbs whose object is always the person spoken to: never "told he would go". */
  private static final Set<String> ALWAYS_TO_A_PERSON =
      Set.of(
          "tell",
          "inform",
          "remind",
          "assure",
          "reassure",
          "notify",
          "brief",
          "convince",
          "persuade",
          "tip",
          "message",
          "taunt",
          "scold",
          "chide");

  private final Frame frame;
  private final NounPhrases phrases;
  private final Asides asides;

  Addressees(Frame frame, NounPhrases phrases, Asides asides) {
    this.frame = frame;
    this.phrases = phrases;
    this.asides = asides;
  }

  /** Returns whether the object of {@code verb} is always the person spoken to. */
  static boolean isToAPerson(Verb verb) {
    return ALWAYS_TO_A_PERSON.contains(verb.lemma());
  }

  /** Returns to whom {@code verb} is said, where the words at {@code at} name someone. */
  Optional<Source> of(Verb verb, int at) {
    if (isToAPerson(verb) && isTitle(at)) {
      return Optional.of(Source.of(at, at + 1));
    }
    Optional<Source> person = person(at);
    if (person.isEmpty() || frame.is(at, "to") && frame.is(at + 1, WordClass.VERB)) {
      return Optional.empty();
    }
    if (frame.is(at, "to") || ALWAYS_TO_A_PERSON.contains(verb.lemma())) {
      return person;
    }
    int next = asides.after(person.get().end());
    if (frame.isStretch(next) && isPredicate(next) && !isPerson(person.get().end() - 1)) {
      return Optional.empty();
    }
    boolean speech =
        frame.is(next, "that")
            || frame.isStretch(next)
            || frame.isComma(next) && frame.isStretch(next + 1)
            || frame.is(next, "to")
            || frame.is(next, "not") && frame.is(next + 1, "to")
            || verb.takes(Takes.WHETHER) && WordSets.QUESTION_WORDS.contains(frame.word(next))
            || verb.prepositions().contains(frame.word(next))
            || frame.is(next, ":");
    return speech || followsQuotation(verb, at, next) ? person : Optional.empty();
  }

  /** “Is it safe?” Lind asked the mayor. */
  private boolean followsQuotation(Verb verb, int at, int next) {
    boolean ends = next >= frame.size() || frame.isStop(next);
    return ends && frame.isStretch(0) && verb.takes(Takes.QUOTE) && frame.isCapital(at);
  }

  /** warned the toll “may rise”: the quoted words go on with a verb, so the toll is no listener. */
  private boolean isPredicate(int stretch) {
    int token = frame.stretch(stretch).first() + 1;
    return token < frame.stretch(stretch).end()
        && frame.prose().wordClass(token) == WordClass.AUXILIARY
        && !frame.prose().isCapital(token);
  }

  private boolean isPerson(int at) {
    return WordSets.OBJECT_PRONOUNS.contains(frame.word(at))
        || frame.is(at, WordClass.PROPER)
        || Lexicon.english().isPerson(Lexicon.english().lemma(frame.word(at), WordClass.NOUN));
  }

  private boolean isFinite(int at) {
    return frame.is(at, WordClass.VERB) || frame.is(at, WordClass.AUXILIARY);
  }

  /** told the hosts of “Morning View”: a name, not speech. */
  private boolean isTitle(int at) {
    return frame.isStretch(at) && Utterances.isTitle(frame.prose(), frame.stretch(at));
  }

  /** Returns the person spoken to, where the phrase at {@code at} can be one. */
  private Optional<Source> person(int at) {
    int first = frame.is(at, "to") ? at + 1 : at;
    if (frame.is(first, "that") || frame.is(first, WordClass.VERB)) {
      return Optional.empty();
    }
    int end = phrases.coreEnd(first);
    if (end == first) {
      return Optional.empty();
    }
    while (frame.is(end, "of") || frame.is(end, "and")) {
      if (frame.is(end, "of") && isTitle(end + 1)) {
        return Optional.of(Source.of(first, end + 2));
      }
      int more = phrases.coreEnd(end + 1);
      if (more == end + 1 || frame.is(end, "and") && isFinite(more)) {
        break;
      }
      end = more;
    }
    return Optional.of(Source.of(first, end));
  }
}
