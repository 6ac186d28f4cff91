package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Set;

/**
 * A verb with the auxiliaries, adverbs and negation before it: "has repeatedly said", "did not
 * say".
 *
 * @param from its first place
 * @param head place of the verb itself
 * @param end place after the verb and its particles
 * @param passive whether the subject is what the verb is done to
 * @param infinitive whether it is "to say"
 * @param finite whether it can be the verb of a sentence
 * @param negated whether it says that the words were not said
 * @param modal whether it says that the words could, should or will be said
 */
record VerbGroup(
    int from,
    int head,
    int end,
    boolean passive,
    boolean infinitive,
    boolean finite,
    boolean negated,
    boolean modal) {

  private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "cannot", "nor");
  private static final Set<String> MODALS =
      Set.of(
          "would",
          "could",
          "might",
          "may",
          "should",
          "must",
          "will",
          "'ll",
          "'d",
          "can",
          "shall",
          "wouldn't",
          "couldn't",
          "shouldn't",
          "won't",
          "can't");
  private static final Set<String> QUESTION_ADVERBS =
      Set.of("when", "where", "why", "how", "whenever", "once", "as", "so");

  /**
   * Returns the group of the verb at {@code head}, in {@code form}, that ends before {@code end}.
   */
  static VerbGroup around(Frame frame, int head, int end, VerbForm form) {
    int from = head;
    boolean be = false;
    boolean helped = false;
    boolean infinitive = false;
    boolean negated = false;
    boolean modal = false;
    while (from > 0 && !infinitive) {
      String before = frame.word(from - 1);
      negated |= NEGATIONS.contains(before) || before.endsWith("n't");
      modal |= MODALS.contains(before);
      if (isAuxiliary(frame, from - 1)) {
        be |= !helped && WordSets.BE.contains(before);
        helped = true;
      } else if (before.equals("to") && form == VerbForm.BASE && !helped) {
        infinitive = true;
      } else if (!isAdverb(frame, from - 1)) {
        break;
      }
      from--;
    }
    from = withoutLeadingAdverbs(frame, from, head, helped || infinitive);
    boolean finite = !infinitive && (helped ? form != VerbForm.PRESENT : form.mayBeFinite());
    if (form == VerbForm.PREDICATE) {
      finite = be;
    }
    boolean passive = be && form.mayBePassive();
    return new VerbGroup(from, head, end, passive, infinitive, finite, negated, modal);
  }

  /** An adverb at the head of the sentence is not the verb's: "Then, again, officials said". */
  private static int withoutLeadingAdverbs(Frame frame, int from, int head, boolean helped) {
    int at = from;
    if (at == 0 && !helped) {
      while (at < head && isAdverb(frame, at)) {
        at++;
      }
    }
    return at;
  }

  private static boolean isAuxiliary(Frame frame, int at) {
    String word = frame.word(at);
    return frame.is(at, WordClass.AUXILIARY)
        || WordSets.BE.contains(word) && !word.equals("'s")
        || WordSets.HAVE.contains(word);
  }

  private static boolean isAdverb(Frame frame, int at) {
    String word = frame.word(at);
    return word.equals("not")
        || word.equals("n't")
        || frame.is(at, WordClass.ADVERB)
            && !frame.isCapital(at)
            && !WordSets.isTime(word)
            && !word.equals("ago")
            && !QUESTION_ADVERBS.contains(word);
  }
}
