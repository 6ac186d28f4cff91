package dev.synoptic.name;

import dev.synoptic.model.WordClass;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun means that comes before the name: "In her speech, Ada Lindqvist said". */
final class Cataphora {

  /** How far a subject is looked for that an opening phrase leads up to. */
  private static final int APPOSITION = 12;

  private final ReportWords words;
  private final Grammar grammar;
  private final Map<Integer, Event> subjects = new HashMap<>();

  Cataphora(ReportWords words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  /** Notes a mention. */
  void meet(Event event) {
    subjects.put(event.first(), event);
  }

  /** Returns the subject that an opening phrase with a pronoun leads up to: "In her speech, X". */
  @Nullable Event ahead(int t) {
    int from = words.sentence(words.sentenceOf(t)).firstToken();
    if (t - from > APPOSITION || !opensPhrase(from)) {
      return null;
    }
    for (int at = t + 1; at < t + 2 * APPOSITION && words.together(t, at); at++) {
      Event event = subjects.get(at);
      if (event != null && event.subject()) {
        return words.is(at - 1, ",") ? event : null;
      }
    }
    return null;
  }

  private boolean opensPhrase(int t) {
    return grammar.classOf(t) == WordClass.PREPOSITION
        || grammar.classOf(t) == WordClass.NUMERAL
        || grammar.classOf(t) == WordClass.CONJUNCTION
        || grammar.classOf(t) == WordClass.VERB;
  }
}
