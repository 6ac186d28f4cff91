package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.Mention;
import dev.synoptic.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions by role ("the prime minister", "the company's chief executive", "his sister")
 * and whom they mean. Whom no name of the report fits stays someone known by a role alone, who can
 * be met again: "a driver ... the driver ... he".
 */
final class RoleMentions {

  /** What the word before a role tells. */
  private enum Opener {
    DEFINITE,
    INDEFINITE,
    NONE
  }

  private static final Map<String, Opener> OPENERS =
      Map.ofEntries(
          Map.entry("the", Opener.DEFINITE),
          Map.entry("his", Opener.DEFINITE),
          Map.entry("her", Opener.DEFINITE),
          Map.entry("its", Opener.DEFINITE),
          Map.entry("their", Opener.DEFINITE),
          Map.entry("our", Opener.DEFINITE),
          Map.entry("a", Opener.INDEFINITE),
          Map.entry("an", Opener.INDEFINITE),
          Map.entry("one", Opener.INDEFINITE),
          Map.entry("another", Opener.INDEFINITE));

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final RolePhrases phrases;
  private final RoleHolders holders;
  private final boolean[] taken;
  private final List<Event> events;
  private final Described described;
  private final List<Named> unnamed = new ArrayList<>();

  /** How often a noun stands after "a" or "another"; read when first asked. */
  private final Map<String, Integer> brought = new HashMap<>();

  /**
   * @param taken which tokens are mentions; filled with those that are found
   * @param events the mentions, to which those found are added
   */
  RoleMentions(
      ReportWords words,
      Gazetteer lists,
      Grammar grammar,
      RolePhrases phrases,
      RoleHolders holders,
      Described described,
      boolean[] taken,
      List<Event> events) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
    this.phrases = phrases;
    this.holders = holders;
    this.described = described;
    this.taken = taken;
    this.events = events;
  }

  /** Finds the mentions by role of the whole report; returns those known by a role alone. */
  List<Named> resolve() {
    var earlier = new ArrayList<>(events);
    earlier.sort(Comparator.comparingInt(Event::first));
    int next = 0;
    for (int s = 0; s < words.sentences(); s++) {
      int end = words.sentence(s).endToken();
      for (int t = words.sentence(s).firstToken(); t < end; t++) {
        while (next < earlier.size() && earlier.get(next).first() <= t) {
          meet(earlier.get(next++));
        }
        t = Math.max(t, mention(t, words.isHeadline(s) || words.isTitle(s)) - 1);
        t = Math.max(t, byOrigin(t) - 1);
      }
    }
    return unnamed;
  }

  /** “…,” the Australian said; returns the index after the mention. */
  private int byOrigin(int t) {
    Named who = taken[t] ? null : described.byOrigin(t);
    if (who != null) {
      add(who, t, t + 2, true);
      return t + 2;
    }
    return t;
  }

  private void add(Named who, int first, int end, boolean subject) {
    who.add(words.range(first, end), Mention.Form.ROLE);
    events.add(new Event(who, first, end, subject));
    Arrays.fill(taken, first, end, true);
  }

  private void meet(Event event) {
    described.meet(event);
    if (event.who() != null) {
      holders.meet(event.who(), words.sentenceOf(event.first()));
    }
  }

  /** Reads the mention that begins at {@code t}; returns the index after it. */
  private int mention(int t, boolean headline) {
    Opener opener = OPENERS.getOrDefault(words.normal(t), Opener.NONE);
    boolean definite = opener == Opener.DEFINITE || isOwnerBefore(t);
    boolean indefinite = opener == Opener.INDEFINITE;
    boolean bare = !definite && !indefinite && headline && isBare(t);
    if (!definite && !indefinite && !bare) {
      return t;
    }
    int from = bare ? t : t + 1;
    int head = phrases.head(from);
    if (head < from
        || !words.together(t, head)
        || taken[head]
        || namesFollow(head)
        || isApposed(t, head)) {
      return t;
    }
    int first = words.normal(t).equals("the") || indefinite || bare ? t : from;
    for (int i = first; i < head; i++) {
      first = taken[i] ? i + 1 : first;
    }
    if (bare && !phrases.isOffice(head) || indefinite && (grammar.describes(t) || isNaming(head))) {
      return t;
    }
    Named later = indefinite ? toldLater(from, head) : null;
    Named who =
        later != null ? later : indefinite ? newcomer(t, from, head) : holder(t, from, head, bare);
    if (who == null) {
      return t;
    }
    add(who, first, head + 1, grammar.isSubject(first, phrases.complementEnd(head)));
    holders.meet(who, words.sentenceOf(t));
    return head + 1;
  }

  /** Returns whether a name's "'s" stands at {@code t}: "Canada's". */
  private boolean isOwnerBefore(int t) {
    return grammar.isOwner(t) && t > 0 && words.isCapital(t - 1) && words.together(t - 1, t);
  }

  /** Returns where the name before the "'s" at {@code t} begins: "South Korea's president". */
  private int ownerStart(int t) {
    int first = t - 1;
    while (first > 0
        && taken[first - 1]
        && words.isCapital(first - 1)
        && words.together(first - 1, t)) {
      first--;
    }
    return first;
  }

  /** Returns whether a role may stand without an article, as headlines have it. */
  private boolean isBare(int t) {
    return words.isWord(t)
        && (words.startsAnew(t) || lists.in("saying", words.normal(t - 1)) || words.is(t - 1, ","))
        && !taken[t];
  }

  private @Nullable Named holder(int t, int from, int head, boolean bare) {
    Role told = phrases.role(from, head);
    Gender gender = phrases.gender(from, head);
    Named who = holders.only(told, gender, t, words.sentenceOf(t));
    if (who != null && isOfAnother(who, told, head)) {
      who = null;
    }
    if (who != null || bare || !isOfNames(head) && holders.any(told, gender)) {
      return who;
    }
    Named here = described.byCalling(t, from, head, gender);
    return here == null ? newcomer(t, from, head) : here;
  }

  /**
   * “…,” an eyewitness said. The eyewitness, Ada Lind, …: returns who it turns out to be, where the
   * report brings in just one; null else.
   */
  private @Nullable Named toldLater(int from, int head) {
    String noun = words.normal(head);
    Named who = from == head ? holders.revealed(noun) : null;
    return who != null && brought(noun) == 1 && !described.isMet(who) ? who : null;
  }

  /** Returns how many of a kind the report brings in: "a witness ... another witness". */
  private int brought(String noun) {
    if (brought.isEmpty()) {
      for (int t = 1; t < words.size(); t++) {
        if (OPENERS.get(words.normal(t - 1)) == Opener.INDEFINITE) {
          brought.merge(words.normal(t), 1, Integer::sum);
        }
      }
    }
    return brought.getOrDefault(noun, 0);
  }

  /** Returns whether names follow to which the role belongs: "the mayor of Porto". */
  private boolean isOfNames(int head) {
    for (int t = head + 1; t < phrases.complementEnd(head); t++) {
      if (words.isCapital(t)) {
        return true;
      }
    }
    return false;
  }

  /** "The mayor of Porto" is said of another mayor than the one of whom no town was told. */
  private boolean isOfAnother(Named who, Role told, int head) {
    return isOfNames(head)
        && who.roles().stream()
            .noneMatch(held -> RoleMatch.closeness(held, told) >= RoleMatch.BOND);
  }

  /** Returns someone whom the report brings in by a role. */
  private Named newcomer(int t, int from, int head) {
    int first = isOwnerBefore(t) ? ownerStart(t) : t;
    String printed = words.words(first, phrases.complementEnd(head));
    Named who = Named.unnamed(printed, phrases.gender(from, head));
    holders.add(who, phrases.role(from, head), t);
    unnamed.add(who);
    return who;
  }

  /** Returns whether the role only describes the name before it: "Ada Lindqvist, the mayor". */
  private boolean isApposed(int t, int head) {
    return !grammar.isOwner(head + 1)
        && !lists.in("saying", words.normal(head + 1))
        && words.is(t - 1, ",")
        && t > 1
        && taken[t - 2]
        && words.together(t - 2, t);
  }

  /** Returns whether a name follows that the noun is given: "a man called Olof Holm". */
  private boolean isNaming(int head) {
    String next = words.normal(head + 1);
    return (next.equals("called") || next.equals("named")) && words.isCapital(head + 2);
  }

  /** Returns whether the name at {@code t} owns what follows: "the mayor, Canada's first". */
  private boolean ownsNext(int t) {
    int end = t;
    while (end < words.size() && taken[end] && words.together(t, end)) {
      end++;
    }
    return grammar.isOwner(end);
  }

  /** Returns whether a name follows, so that the role only introduces it. */
  private boolean namesFollow(int head) {
    int next = words.is(head + 1, ",") ? head + 2 : head + 1;
    return words.together(head, next)
        && words.isCapital(next)
        && taken[next]
        && (next == head + 1 || !ownsNext(next));
  }
}
