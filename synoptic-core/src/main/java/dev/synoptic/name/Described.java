package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a report means that calls its person by what everyone knows of them: Ada Lindqvist
 * won. “I am glad,” the former Ternmark driver said. The words must be those of a speaker, and just
 * one person must be at hand; nouns that bring in strangers ("the judge", "the victim") are none.
 */
final class Described {

  /** Sentences over which the one is meant of whom the report told. */
  private static final int NEAR = 3;

  /** More mentions than the sentences at hand have. */
  private static final int MEMORY = 24;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Quoted quoted;
  private final RolePhrases phrases;
  private final RoleWords roles = RoleWords.english();
  private final List<Event> past = new ArrayList<>();

  Described(ReportWords words, Gazetteer lists, Quoted quoted, RolePhrases phrases) {
    this.words = words;
    this.lists = lists;
    this.quoted = quoted;
    this.phrases = phrases;
  }

  /** Notes a mention; they come in reading order. */
  void meet(Event event) {
    past.add(event);
  }

  /** Returns whether the text has spoken of {@code who} already. */
  boolean isMet(Named who) {
    return past.stream().anyMatch(event -> event.who() == who);
  }

  /** Returns whom "the gun control advocate" at {@code t} means; null where nobody can tell. */
  @Nullable Named byCalling(int t, int from, int head, Gender gender) {
    String noun = words.normal(head);
    if (!words.normal(t).equals("the")) {
      return null;
    }
    if (isParent(head)) {
      return isTag(t, head + 3) ? atHand(t, gender) : null;
    }
    boolean telling =
        roles.in("calling", noun)
            || roles.in("racing", noun) && words.isCapital(head - 1)
            || head > from && !phrases.isOffice(head) && !roles.in("stranger", noun);
    return telling && isTag(t, head + 1) ? atHand(t, gender) : null;
  }

  /** "the mother of two", "the father of three": of someone of whom the report tells already. */
  private boolean isParent(int head) {
    return words.together(head, head + 2)
        && words.is(head + 1, "of")
        && words.token(head + 2).wordClass() == WordClass.NUMERAL
        && roles.in("parent", words.normal(head));
  }

  /** Returns whom "the Australian" at {@code t} means; null where nobody can tell. */
  @Nullable Named byOrigin(int t) {
    boolean origin =
        words.normal(t).equals("the")
            && words.together(t, t + 1)
            && (lists.isDemonym(words.normal(t + 1)) || words.normal(t + 1).endsWith("-year-old"));
    return origin && isTag(t, t + 2) ? atHand(t, Gender.UNKNOWN) : null;
  }

  private int block(int t) {
    return words.sentence(words.sentenceOf(t)).block();
  }

  /** Returns whether the words from {@code t} to {@code end} name who said a quotation. */
  private boolean isTag(int t, int end) {
    if (quoted.at(t) > 0) {
      return false;
    }
    boolean before = quoted.before(t) > 0 || quoted.before(t - 1) > 0;
    boolean verb = words.together(t, end) && lists.in("saying", words.normal(end));
    boolean turned = words.together(t - 1, t) && lists.in("saying", words.normal(t - 1));
    return before && (verb || turned && !words.is(end, "of"));
  }

  /**
   * Returns the only named person of whom the paragraph tells before, or else the last sentences;
   * null where there is none or several.
   */
  private @Nullable Named atHand(int t, Gender gender) {
    Named found = null;
    boolean acts = false;
    int own = quoted.before(t);
    for (int i = past.size() - 1; i >= Math.max(0, past.size() - MEMORY); i--) {
      Event event = past.get(i);
      Named who = event.who();
      boolean away = block(event.first()) != block(t);
      if (words.sentenceOf(t) - words.sentenceOf(event.first()) > NEAR || away && found != null) {
        break;
      }
      if (who == null || !who.isPerson() || own > 0 && quoted.at(event.first()) == own) {
        continue;
      }
      if (!who.isNamed() || found != null && found != who) {
        return null;
      }
      found = who;
      acts |= event.subject();
    }
    boolean fits =
        found != null
            && (gender == Gender.UNKNOWN
                || found.gender() == Gender.UNKNOWN
                || found.gender() == gender);
    return fits && acts ? found : null;
  }
}
