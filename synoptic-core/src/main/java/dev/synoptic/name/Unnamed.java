package dev.synoptic.name;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the people whom a text brings in without name or office ("drivers and a suspect"): nobody
 * can say who they are, but "he" may mean them.
 */
final class Unnamed {

  /** How far back the article of a noun is looked for. */
  private static final int APPOSITION = 12;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final Lexicon lexicon = Lexicon.english();

  Unnamed(ReportWords words, Gazetteer lists, Grammar grammar) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
  }

  /** Returns the people that only a noun brings in and that are no mentions yet. */
  List<Event> in(boolean[] taken) {
    var events = new ArrayList<Event>();
    for (int t = 0; t < words.size(); t++) {
      boolean noun =
          !taken[t]
              && words.isWord(t)
              && !words.isCapital(t)
              && grammar.classOf(t) == WordClass.NOUN
              && isPerson(words.normal(t));
      if (noun && !words.isCapital(t + 1) && !apposed(t)) {
        events.add(new Event(null, t, t + 1, grammar.isSubject(t, t + 1)));
      }
    }
    return events;
  }

  private boolean isPerson(String noun) {
    return lexicon.isPerson(noun) || lists.in("noun_f", noun) || lists.in("noun_m", noun);
  }

  /** Returns whether the noun describes a name: between "is a" and the full stop, after a comma. */
  private boolean apposed(int t) {
    int before = t - 1;
    while (t - before < APPOSITION
        && words.together(before, t)
        && words.isWord(before)
        && !grammar.isVerb(before)) {
      before--;
    }
    return words.together(before, t)
        && (words.is(before, ",") && words.isCapital(before - 1)
            || grammar.classOf(before) == WordClass.AUXILIARY);
  }
}
