package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Set;

/**
 * Tells words in quotation marks that are nobody's speech though a verb of saying stands beside
 * them: what people in general call a thing, and the titles of what is sung or read aloud.
 */
final class Terms {

  private static final Set<String> NAMING = Set.of("call", "speak", "refer", "talk", "describe");
  private static final Set<String> PERFORMING =
      Set.of("sing", "chant", "read", "recite", "perform");
  private static final Set<String> GENERIC = Set.of("they", "we", "people", "you", "some", "many");
  private static final int LONGEST = 3;

  private Terms() {}

  /** Returns whether the words in marks after {@code cue} are a term or a title. */
  static boolean isTerm(Frame frame, Cue cue) {
    int quoted = onlyStretch(frame, cue.right());
    if (quoted < 0) {
      return false;
    }
    Stretch stretch = frame.stretch(quoted);
    String lemma = cue.verb().lemma();
    if (PERFORMING.contains(lemma)) {
      return frame.isStretch(cue.end()) && Utterances.isTitle(frame.prose(), stretch);
    }
    return NAMING.contains(lemma)
        && frame.is(cue.group().head(), lemma)
        && cue.group().from() == cue.group().head()
        && isGeneric(frame, cue)
        && Utterances.wordCount(frame.prose(), stretch) <= LONGEST;
  }

  /** Returns the only quotation of what is said, or -1. */
  private static int onlyStretch(Frame frame, Complement right) {
    int found = -1;
    for (int at = right.from(); at < right.end(); at++) {
      if (frame.isStretch(at)) {
        if (found >= 0) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  /** "Farmers call …", "what we call …": the present of all times, and nobody in particular. */
  private static boolean isGeneric(Frame frame, Cue cue) {
    if (cue.source().isEmpty()) {
      return false;
    }
    Source source = cue.source().get();
    int head = source.whoEnd() - 1;
    String word = frame.word(head);
    return GENERIC.contains(word) || frame.is(head, WordClass.NOUN) && word.endsWith("s");
  }
}
