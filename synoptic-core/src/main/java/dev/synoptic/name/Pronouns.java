package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "he" and "she" mean: by gender, nearness, and whether a verb was said of the person.
 * The first must stand out from the second, and people whom the report never names ("a driver")
 * count too; else the pronoun stays open. A scored list in the manner of Lappin and Leass (1994).
 */
final class Pronouns {

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

  private static final Set<String> OTHERS =
      Set.of("it", "they", "we", "i", "who", "you", "which", "that");

  /** How many earlier mentions are looked at: more than any four sentences of a report hold. */
  private static final int MEMORY = 60;

  private static final int AHEAD = 82;

  private static final int ENOUGH = 38;
  private static final int LEAD = 12;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final Quoted quoted;
  private final Cataphora cataphora;
  private final PronounPoints points;

  /** Whom each quotation names, by its number. */
  private final Map<Integer, Set<Named>> namedIn = new HashMap<>();

  private final List<Integer> places = new ArrayList<>();
  private Speakers speakers;

  Pronouns(ReportWords words, Gazetteer lists, Grammar grammar, Quoted quoted) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
    this.quoted = quoted;
    this.cataphora = new Cataphora(words, grammar);
    this.points = new PronounPoints(words, lists, grammar, quoted);
    this.speakers = new Speakers(words, lists, quoted, List.of());
  }

  /** Resolves the pronouns of the report; {@code named} are the mentions by name and role. */
  void resolve(List<Event> named, boolean[] taken) {
    var events = new ArrayList<>(named);
    named.forEach(cataphora::meet);
    for (Event event : named) {
      if (quoted.at(event.first()) > 0 && event.who() != null) {
        namedIn
            .computeIfAbsent(quoted.at(event.first()), quotation -> new HashSet<>())
            .add(event.who());
      }
    }
    for (int t = 0; t < words.size(); t++) {
      if (words.isWord(t) && genderAt(t) != Gender.UNKNOWN) {
        places.add(t);
      }
    }
    events.addAll(new Unnamed(words, lists, grammar).in(taken));
    pass(events, taken, false);
    speakers = new Speakers(words, lists, quoted, events);
    pass(events, taken, true);
  }

  private Gender genderAt(int t) {
    String word = words.normal(t);
    return HE.contains(word) ? Gender.HE : SHE.contains(word) ? Gender.SHE : Gender.UNKNOWN;
  }

  /** Resolves those outside quotations, then those inside, where the speaker must be known. */
  private void pass(List<Event> events, boolean[] taken, boolean inside) {
    events.sort(Comparator.comparingInt(Event::first));
    var past = new ArrayList<Event>();
    var found = new ArrayList<Event>();
    int next = 0;
    for (int t : places) {
      while (next < events.size() && events.get(next).first() < t) {
        past.add(events.get(next++));
      }
      Gender gender = genderAt(t);
      if (!taken[t] && inside == (quoted.at(t) > 0)) {
        Event event = resolved(t, gender, past);
        if (event != null) {
          past.add(event);
          found.add(event);
        }
      }
    }
    events.addAll(found);
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
    if (points.speaks(t) && isOvershadowed(best, t, gender, past)) {
      return null;
    }
    best.learn(gender);
    best.add(words.range(t, t + 1), Mention.Form.PRONOUN);
    return new Event(best, t, t + 1, grammar.isSubject(t, t + 1));
  }

  /**
   * Returns whether the sentence right before is about someone else whose given name is mostly one
   * of the other gender, and {@code who} is last named in an earlier paragraph. Lists of names are
   * of a few countries: "Minister Pauli Orrel flew to the port. “We will ask,” he said."
   */
  private boolean isOvershadowed(Named who, int t, Gender gender, List<Event> past) {
    int sentence = words.sentenceOf(t);
    Event last = past.isEmpty() ? null : past.get(past.size() - 1);
    Event own = null;
    for (int i = past.size() - 1; i >= 0 && own == null; i--) {
      own = past.get(i).who() == who ? past.get(i) : null;
    }
    if (last == null || last.who() == null || own == null || !last.subject()) {
      return false;
    }
    Named other = last.who();
    boolean named = other.isPerson() && other.isNamed() && other.gender() != Gender.UNKNOWN;
    return named
        && other.gender() != gender
        && sentence - words.sentenceOf(last.first()) <= 1
        && block(last.first()) == block(t)
        && block(own.first()) != block(t);
  }

  private int block(int t) {
    return words.sentence(words.sentenceOf(t)).block();
  }

  /**
   * Returns the points of everyone who can be meant. Whom a quotation names is not its speaker:
   * “The president will do as he likes,” he said.
   */
  private Map<Object, Integer> scores(int t, Gender gender, List<Event> past) {
    var scores = new LinkedHashMap<Object, Integer>();
    int sentence = words.sentenceOf(t);
    @Nullable Named speaker = quoted.at(t) > 0 ? speakers.of(quoted.at(t)) : null;
    boolean unknown = quoted.at(t) > 0 && speaker == null;
    Named subject = isObject(t) ? lastSubject(t, past) : null;
    Set<Named> spokenOf = spokenOf(t);
    for (int i = past.size() - 1; i >= Math.max(0, past.size() - MEMORY); i--) {
      Event event = past.get(i);
      int distance = sentence - words.sentenceOf(event.first());
      if (distance >= PronounPoints.REACH) {
        break;
      }
      boolean open = !unknown || quoted.at(event.first()) == quoted.at(t);
      boolean barred =
          event.who() != null
              && (event.who() == speaker
                  || event.who() == subject
                  || spokenOf.contains(event.who()));
      if (open && !barred && fits(event, gender)) {
        int score = points.of(t, event, distance);
        scores.merge(isPassing(event) ? event : event.who(), score, Math::max);
      }
    }
    Event ahead = quoted.at(t) > 0 ? null : cataphora.ahead(t);
    if (ahead != null && ahead.who() != null && fits(ahead, gender)) {
      scores.merge(
          ahead.who(),
          AHEAD + Math.min(PronounPoints.SALIENT, ahead.who().mentions().size() - 1),
          Math::max);
    }
    return scores;
  }

  /** Returns whom the quotation names that a pronoun at {@code t} says: they do not say it. */
  private Set<Named> spokenOf(int t) {
    if (!points.speaks(t)) {
      return Set.of();
    }
    int own = quoted.before(t) > 0 ? quoted.before(t) : quoted.after(t);
    return namedIn.getOrDefault(own, Set.of());
  }

  /**
   * Returns whether no verb is said of someone without a name, "a message for her cousin’s killer":
   * a pronoun may mean them, so it means nobody else for sure.
   */
  private static boolean isPassing(Event event) {
    return event.who() == null || !event.who().isNamed() && !event.subject();
  }

  private boolean fits(Event event, Gender gender) {
    Named who = event.who();
    if (who == null) {
      Gender noun = new Titles(words, lists).genderOf(words.normal(event.first()));
      return noun == Gender.UNKNOWN || noun == gender;
    }
    return who.isPerson() && (who.gender() == gender || who.gender() == Gender.UNKNOWN);
  }

  private boolean isObject(int t) {
    String pronoun = words.normal(t);
    return pronoun.equals("him") || pronoun.equals("her") && !points.ownsNext(t);
  }

  /**
   * Returns the last one of whom a verb was said before {@code t}: never the "him" of that verb.
   */
  private @Nullable Named lastSubject(int t, List<Event> past) {
    for (int i = past.size() - 1; i >= Math.max(0, past.size() - MEMORY); i--) {
      Event event = past.get(i);
      if (!words.together(event.first(), t) || quoted.at(event.first()) != quoted.at(t)) {
        return null;
      }
      if (event.subject()) {
        return otherSubject(event.end(), t) ? null : event.who();
      }
    }
    return null;
  }

  private boolean otherSubject(int from, int to) {
    for (int t = from; t < Math.min(to, from + MEMORY); t++) {
      String word = words.normal(t);
      if (OTHERS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
