package dev.synoptic.name;

import dev.synoptic.model.Mention;
import java.util.Arrays;
import java.util.List;

/**
 * Learns what people are from the words beside their names: title before the name, apposition on
 * either side, "is a ...".
 */
final class RoleLearner {

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final RolePhrases phrases;
  private final RoleHolders holders;

  RoleLearner(
      ReportWords words,
      Gazetteer lists,
      Grammar grammar,
      RolePhrases phrases,
      RoleHolders holders) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
    this.phrases = phrases;
    this.holders = holders;
  }

  /**
   * Learns from a mention by name.
   *
   * @param event the mention
   * @param first the first word of the name itself, after its title
   * @param taken which tokens are mentions; a role in apposition before the name becomes one
   * @param events the mentions so far, to which that role is added
   */
  void learn(Event event, int first, boolean[] taken, List<Event> events) {
    Named person = event.who();
    if (person == null) {
      return;
    }
    for (int t = event.first(); t < first; t++) {
      // What the name itself begins with may be such a noun too: "Mayor Ruth Lind".
      if (phrases.isRoleNoun(t) && (t + 1 == first || !phrases.isRoleNoun(t + 1))) {
        add(person, Math.min(event.first(), phrases.start(t)), t);
      }
    }
    before(person, event.first(), event.end(), taken, events);
    after(person, event.end());
  }

  private void before(Named person, int first, int end, boolean[] taken, List<Event> events) {
    int before = first - 1;
    if (words.together(before, first) && phrases.isRoleNoun(before)) {
      add(person, phrases.start(before), before);
    }
    int called = noun(before);
    if (called >= 0) {
      add(person, phrases.start(called), called);
    }
    int same = isCopula(words.normal(before)) ? before - 1 : -1;
    if (same > 0
        && words.together(same - 1, first)
        && phrases.isRoleNoun(same)
        && phrases.isArticle(phrases.start(same) - 1)) {
      apposition(person, phrases.start(same), same, taken, events);
    }
    boolean apposed = words.is(before, ",") && words.together(before - 1, first);
    int head = apposed ? roleBeforeComma(before) : -1;
    if (head >= 0 && closes(end)) {
      int from = phrases.start(head);
      add(person, from, head);
      apposition(person, from, head, taken, events);
    }
  }

  /** Returns the noun before a naming: "a man called X", "the man's name is X"; -1 if none. */
  private int noun(int t) {
    String word = words.normal(t);
    int noun = -1;
    if (word.equals("called") || word.equals("named")) {
      noun = t - 1;
    } else if ((word.equals("is") || word.equals("was")) && words.is(t - 1, "name")) {
      noun = grammar.isOwner(t - 2) ? t - 3 : -1;
    }
    return noun >= 0 && words.together(noun, t) && phrases.isRoleNoun(noun) ? noun : -1;
  }

  /** Returns the noun of the role that ends before a comma: "the head of the council,". */
  private int roleBeforeComma(int comma) {
    for (int t = comma - 1; t > comma - 9 && words.together(t, comma); t--) {
      if (phrases.isRoleNoun(t) && phrases.complementEnd(t) == comma) {
        return t;
      }
      if (words.is(t, ",") || grammar.isVerb(t)) {
        return -1;
      }
    }
    return -1;
  }

  /** The words before "His sister, Ada," are a mention of Ada too. */
  private void apposition(Named person, int from, int head, boolean[] taken, List<Event> events) {
    boolean the = words.normal(from - 1).equals("the") && words.together(from - 1, from);
    if (the && from == head) {
      holders.reveal(person, words.normal(head));
    }
    int first = the ? from - 1 : from;
    while (first <= head && isTaken(first, head + 1, taken)) {
      first++;
    }
    if (first <= head) {
      person.add(words.range(first, head + 1), Mention.Form.ROLE);
      events.add(new Event(person, first, head + 1, grammar.isSubject(first, head + 1)));
      Arrays.fill(taken, first, head + 1, true);
    }
  }

  private static boolean isTaken(int from, int end, boolean[] taken) {
    for (int t = from; t < end; t++) {
      if (taken[t]) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(int end) {
    return words.is(end, ",")
        || words.is(end, ".")
        || words.is(end, ")")
        || words.is(end, ":")
        || words.isQuoteMark(end)
        || lists.in("saying", words.normal(end))
        || words.together(end - 1, end) && grammar.isVerb(end);
  }

  private void after(Named person, int end) {
    if (!words.together(end - 1, end + 1)) {
      return;
    }
    int at = words.is(end, ",") ? afterAge(end) : end;
    String next = words.normal(at);
    boolean copula = isCopula(next) && phrases.isArticle(at + 1);
    boolean serving = isCopula(next) && phrases.isOffice(at + 1);
    if (!words.is(at, ",") && !words.is(at, "(") && !copula && !serving) {
      return;
    }
    int from = phrases.isArticle(at + 1) ? at + 2 : at + 1;
    int head = phrases.head(from);
    boolean owns = head >= from && words.normal(head + 1).equals("'s");
    boolean speaks = words.is(at, ",") && lists.in("saying", words.normal(head + 1));
    if (head >= from && !owns && !speaks && !words.isCapital(head + 1)) {
      add(person, from, head);
    }
  }

  private static boolean isCopula(String word) {
    return word.equals("is")
        || word.equals("was")
        || word.equals("became")
        || word.equals("becomes")
        || word.equals("as");
  }

  /** Returns the comma after an age, "Ada Lindqvist, 41, a teacher"; {@code comma} where none. */
  private int afterAge(int comma) {
    boolean age =
        words.together(comma, comma + 2)
            && words.is(comma + 2, ",")
            && Character.isDigit(words.normal(comma + 1).charAt(0));
    return age ? comma + 2 : comma;
  }

  private void add(Named person, int from, int head) {
    if (from <= head && phrases.isRoleNoun(head)) {
      holders.add(person, phrases.role(from, head), from);
      person.learn(phrases.gender(from, head));
    }
  }
}
