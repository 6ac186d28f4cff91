package dev.synoptic.name;

import dev.synoptic.model.Mention;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns what people are from the report itself (title before the name, apposition, "is a ...") and
 * finds whom "the prime minister", "the former banker" then means: only where just one person of
 * the report fits.
 */
final class Roles {

  private static final int LONGEST = 8;

  /** More people of one role than any report has. */
  private static final int BEARERS = 50;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final Lexicon lexicon = Lexicon.english();
  private final Map<String, List<Named>> bearers = new HashMap<>();

  Roles(ReportWords words, Gazetteer lists, Grammar grammar) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
  }

  /** Learns from a mention by name whose title begins at {@code from} and name at {@code first}. */
  void learn(Named person, int from, int first, int end) {
    if (from < first) {
      add(person, from, first - 1, Set.of());
    }
    int before = first - 1;
    if (from == first && words.together(before, first) && isRoleNoun(before)) {
      add(person, start(before), before, owner(start(before)));
    }
    boolean apposed = words.is(before, ",") && words.together(before - 1, first);
    if (apposed && isRoleNoun(before - 1) && closes(end)) {
      add(person, start(before - 1), before - 1, owner(start(before - 1)));
    }
    after(person, end);
  }

  private boolean closes(int end) {
    return words.is(end, ",")
        || words.is(end, ".")
        || words.is(end, ")")
        || lists.in("saying", words.normal(end));
  }

  private void after(Named person, int end) {
    if (!words.together(end - 1, end + 1)) {
      return;
    }
    String next = words.normal(end);
    boolean copula =
        (next.equals("is") || next.equals("was") || next.equals("became")) && isArticle(end + 1);
    if (!words.is(end, ",") && !copula) {
      return;
    }
    int from = isArticle(end + 1) ? end + 2 : end + 1;
    int head = head(from);
    if (head >= from && !words.isCapital(head + 1)) {
      add(person, from, head, complement(head));
    }
  }

  private boolean isArticle(int t) {
    String word = words.normal(t);
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  private boolean isRoleNoun(int t) {
    String word = words.normal(t);
    return words.isWord(t)
        && (lists.in("title", word)
            || lists.in("noun_f", word)
            || lists.in("noun_m", word)
            || lexicon.isPerson(word) && !lists.isDemonym(word));
  }

  private boolean isModifier(int t) {
    if (!words.isWord(t)) {
      return false;
    }
    return switch (grammar.classOf(t)) {
      case NOUN, PROPER, ADJECTIVE -> true;
      case ADVERB, VERB ->
          lists.in("modifier", words.normal(t)) || lists.in("title", words.normal(t));
      default -> lists.in("modifier", words.normal(t));
    };
  }

  /**
   * Returns the role noun that ends the nominal words from {@code from} on; -1 where there is none.
   */
  private int head(int from) {
    int head = -1;
    for (int t = from; t < from + LONGEST && words.together(from, t); t++) {
      if (isRoleNoun(t)) {
        head = t;
      } else if (!isModifier(t) && !words.is(t, "'s") && !words.is(t, "\u2019s")) {
        break;
      } else if (head >= 0 && grammar.classOf(t) == WordClass.NOUN) {
        // "a police officer uniform": the role noun was no head.
        return -1;
      }
    }
    return head;
  }

  private int start(int head) {
    int start = head;
    while (words.together(start - 1, head) && head - start < LONGEST && isModifier(start - 1)) {
      start--;
    }
    return start;
  }

  /** Returns what owns the words that begin at {@code start}: "Canada's". */
  private Set<String> owner(int start) {
    boolean owned = words.together(start - 2, start) && grammar.isOwner(start - 1);
    return owned && words.isCapital(start - 2) ? Set.of(origin(words.normal(start - 2))) : Set.of();
  }

  /** Returns the names in "of the Harbour Council", "at Tern Bank" after a role. */
  private Set<String> complement(int head) {
    var names = new HashSet<String>();
    int t = head + 1;
    if (words.together(head, t) && grammar.classOf(t) == WordClass.PREPOSITION) {
      for (t = t + 1; t < head + 12 && words.together(head, t); t++) {
        boolean goesOn =
            words.isCapital(t)
                || isArticle(t)
                || words.is(t, "of")
                || words.is(t, "and")
                || words.is(t, "for");
        if (!goesOn) {
          break;
        }
        if (words.isCapital(t)) {
          names.add(origin(words.normal(t)));
        }
      }
    }
    return names;
  }

  private void add(Named person, int from, int head, Set<String> more) {
    Role role = role(from, head, more);
    person.roles().add(role);
    List<Named> all = bearers.computeIfAbsent(role.head(), noun -> new ArrayList<>());
    if (all.size() < BEARERS && !all.contains(person)) {
      all.add(person);
    }
    person.learn(new Titles(words, lists).gender(from, head + 1));
  }

  private Role role(int from, int head, Set<String> more) {
    var origins = new HashSet<>(more);
    boolean past = false;
    var compound = new StringBuilder();
    for (int t = from; t < head; t++) {
      String word = words.normal(t);
      if (isPast(word)) {
        past = true;
      } else if (lists.isDemonym(word)
          || lists.place(word) != null
          || lists.in("place_short", word)) {
        origins.add(origin(word));
      } else if (words.isCapital(t) && !lists.in("modifier", word) && !isRoleNoun(t)) {
        origins.add(word);
      } else if (isCompound(t, word)) {
        compound.append(word).append(' ');
      }
    }
    String noun = words.normal(head);
    return new Role(noun, compound + noun, past, origins);
  }

  private boolean isCompound(int t, String word) {
    return grammar.classOf(t) == WordClass.NOUN
        || isRoleNoun(t)
        || lists.in("modifier", word) && !lists.in("loose", word);
  }

  private static boolean isPast(String word) {
    return word.equals("former")
        || word.equals("ex")
        || word.equals("late")
        || word.equals("previous");
  }

  /** Returns the country of an adjective of origin, so that "Canadian" and "Canada" are one. */
  private String origin(String word) {
    String country = lists.countryOf(word);
    return country == null ? word : country;
  }

  /** Finds the mentions by role in sentence {@code s} and adds them to {@code events}. */
  void resolve(int s, boolean[] taken, List<Event> events) {
    int end = words.sentence(s).endToken();
    for (int t = words.sentence(s).firstToken(); t < end; t++) {
      int from = definite(t);
      int head = from < 0 ? -1 : head(from);
      if (head < from
          || head < 0
          || isTaken(t, head + 1, taken)
          || namesFollow(head)
          || isApposed(t, taken)) {
        continue;
      }
      Set<String> names = new HashSet<>(complement(head));
      if (from != t + 1) {
        names.add(origin(words.normal(t)));
      }
      Named person = only(role(from, head, names));
      if (person != null) {
        person.add(words.range(t, head + 1), Mention.Form.ROLE);
        events.add(new Event(person, t, head + 1, grammar.isSubject(t, head + 1)));
        java.util.Arrays.fill(taken, t, head + 1, true);
        t = head;
      }
    }
  }

  /**
   * Returns where the role begins whose determiner or owner stands at {@code t}; -1 if none does.
   */
  private int definite(int t) {
    if (words.normal(t).equals("the") && words.together(t, t + 1)) {
      return t + 1;
    }
    boolean place = words.isCapital(t) && lists.place(words.normal(t)) != null;
    return place && words.together(t, t + 2) && grammar.isOwner(t + 1) ? t + 2 : -1;
  }

  private boolean isApposed(int t, boolean[] taken) {
    return words.is(t - 1, ",") && t > 1 && taken[t - 2] && words.together(t - 2, t);
  }

  private static boolean isTaken(int from, int end, boolean[] taken) {
    for (int t = from; t < end; t++) {
      if (taken[t]) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a name follows, so that the role only introduces it. */
  private boolean namesFollow(int head) {
    int next = words.is(head + 1, ",") ? head + 2 : head + 1;
    return words.together(head, next)
        && words.isCapital(next)
        && grammar.classOf(next) == WordClass.PROPER
        && (next == head + 1 || !grammar.isOwner(next + 1));
  }

  private @Nullable Named only(Role told) {
    Named found = null;
    for (Named person : bearers.getOrDefault(told.head(), List.of())) {
      if (person.roles().stream().anyMatch(role -> role.fits(told))) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }
}
