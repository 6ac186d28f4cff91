package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.Mention;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "he" and "she" mean: by gender, nearness, and whether a verb was said of the person.
 * The first must stand out from the second, and people whom the report never names ("a driver")
 * count too; else the pronoun stays open. A scored list in the manner of Lappin and Leass (1994).
 */
final class Pronouns {

  private static final Map<String, Gender> GENDERS =
      Map.of(
          "he",
          Gender.HE,
          "him",
          Gender.HE,
          "his",
          Gender.HE,
          "himself",
          Gender.HE,
          "she",
          Gender.SHE,
          "her",
          Gender.SHE,
          "hers",
          Gender.SHE,
          "herself",
          Gender.SHE);

  /** Points by distance in sentences. */
  private static final int[] NEARNESS = {60, 50, 32, 18};

  private static final int SUBJECT = 22;
  private static final int QUOTED = -30;
  private static final int UNNAMED = -4;
  private static final int GENDER_UNKNOWN = -12;
  private static final int ENOUGH = 38;
  private static final int LEAD = 12;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final Quoted quoted;
  private final Lexicon lexicon = Lexicon.english();
  private Speakers speakers;

  Pronouns(ReportWords words, Gazetteer lists, Grammar grammar, Quoted quoted) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
    this.quoted = quoted;
    this.speakers = new Speakers(words, lists, quoted, List.of());
  }

  /** Resolves the pronouns of the report; {@code named} are the mentions by name and role. */
  void resolve(List<Event> named, boolean[] taken) {
    var events = new ArrayList<>(named);
    events.addAll(unnamed(taken));
    pass(events, taken, false);
    speakers = new Speakers(words, lists, quoted, events);
    pass(events, taken, true);
  }

  /** Resolves those outside quotations, then those inside, where the speaker must be known. */
  private void pass(List<Event> events, boolean[] taken, boolean inside) {
    events.sort(Comparator.comparingInt(Event::first));
    var past = new ArrayList<Event>();
    var found = new ArrayList<Event>();
    int next = 0;
    for (int t = 0; t < words.size(); t++) {
      while (next < events.size() && events.get(next).first() < t) {
        past.add(events.get(next++));
      }
      Gender gender = words.isWord(t) ? GENDERS.get(words.normal(t)) : null;
      if (gender != null && !taken[t] && inside == (quoted.at(t) > 0)) {
        Event event = resolved(t, gender, past);
        if (event != null) {
          past.add(event);
          found.add(event);
        }
      }
    }
    events.addAll(found);
  }

  /** Returns the people that only a noun with an article brings in: "a driver", "the suspect". */
  private List<Event> unnamed(boolean[] taken) {
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
    while (words.together(before, t) && words.isWord(before) && !grammar.isVerb(before)) {
      before--;
    }
    return words.together(before, t)
        && (words.is(before, ",") && words.isCapital(before - 1)
            || grammar.classOf(before) == WordClass.AUXILIARY);
  }

  private @Nullable Event resolved(int t, Gender gender, List<Event> past) {
    Named best = null;
    int first = Integer.MIN_VALUE;
    int second = Integer.MIN_VALUE;
    for (Map.Entry<Object, Integer> candidate : scores(t, gender, past).entrySet()) {
      int score = candidate.getValue();
      if (score > first) {
        second = first;
        first = score;
        best = candidate.getKey() instanceof Named named ? named : null;
      } else {
        second = Math.max(second, score);
      }
    }
    if (best == null || first < ENOUGH || first - LEAD < second) {
      return null;
    }
    best.learn(gender);
    best.add(words.range(t, t + 1), Mention.Form.PRONOUN);
    return new Event(best, t, t + 1, grammar.isSubject(t, t + 1));
  }

  /** Returns the points of everyone who can be meant. */
  private Map<Object, Integer> scores(int t, Gender gender, List<Event> past) {
    var scores = new LinkedHashMap<Object, Integer>();
    int sentence = words.sentenceOf(t);
    @Nullable Named speaker = quoted.at(t) > 0 ? speakers.of(quoted.at(t)) : null;
    boolean unknown = quoted.at(t) > 0 && speaker == null;
    for (int i = past.size() - 1; i >= 0; i--) {
      Event event = past.get(i);
      int distance = sentence - words.sentenceOf(event.first());
      if (distance >= NEARNESS.length) {
        break;
      }
      boolean open = !unknown || quoted.at(event.first()) == quoted.at(t);
      if (open && fits(event, gender) && !(event.who() != null && event.who() == speaker)) {
        int score = score(t, event, distance);
        scores.merge(event.who() == null ? event : event.who(), score, Math::max);
      }
    }
    return scores;
  }

  private boolean fits(Event event, Gender gender) {
    Named who = event.who();
    if (who == null) {
      Gender noun = new Titles(words, lists).genderOf(words.normal(event.first()));
      return noun == Gender.UNKNOWN || noun == gender;
    }
    return who.isPerson() && (who.gender() == gender || who.gender() == Gender.UNKNOWN);
  }

  private int score(int t, Event event, int distance) {
    int score = NEARNESS[distance] + (event.subject() ? SUBJECT : 0);
    int here = quoted.at(t);
    int there = quoted.at(event.first());
    score += there > 0 && there != here ? QUOTED : 0;
    Named who = event.who();
    if (who == null) {
      return score + UNNAMED;
    }
    score += who.gender() == Gender.UNKNOWN ? GENDER_UNKNOWN : 0;
    if (distance == 0 && here == there) {
      score += sameClause(t, event);
    }
    return score;
  }

  /** A clause's subject is its own "his", and never its own "him". */
  private int sameClause(int t, Event event) {
    if (grammar.clauseBetween(event.end(), t)) {
      return 0;
    }
    String pronoun = words.normal(t);
    boolean object =
        pronoun.equals("him")
            || pronoun.equals("her") && !ownsNext(t)
            || pronoun.equals("he")
            || pronoun.equals("she");
    return object ? -60 : event.subject() ? 14 : 0;
  }

  private boolean ownsNext(int t) {
    return words.together(t, t + 1)
        && switch (grammar.classOf(t + 1)) {
          case NOUN, ADJECTIVE, PROPER, NUMERAL -> true;
          default -> false;
        };
  }
}
