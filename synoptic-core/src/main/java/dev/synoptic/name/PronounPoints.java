package dev.synoptic.name;

import dev.synoptic.model.Gender;

/**
 * How well someone told of before fits as whom a pronoun means, in points: by nearness, by what is
 * said of them and by where it stands. In the manner of Lappin and Leass (1994).
 */
final class PronounPoints {

  /** Points by distance in sentences. */
  private static final int[] NEARNESS = {66, 50, 30, 16};

  /** Sentences within which someone can be meant. */
  static final int REACH = NEARNESS.length;

  private static final int OWNER = 4;
  private static final int PARALLEL = 8;

  /** Who spoke last speaks on: "Lind said … He added" passes over whom Lind speaks of. */
  private static final int SPEAKS_ON = 14;

  private static final int TOLD_OF = -14;

  private static final int SUBJECT = 20;
  private static final int QUOTED = -30;
  private static final int UNNAMED = -4;
  private static final int GENDER_UNKNOWN = -12;

  /** Whom the paragraph itself names comes before those of the paragraph before. */
  private static final int OTHER_PARAGRAPH = -8;

  /** Who acts right before a quotation, in its own paragraph, says it, whatever the gender. */
  private static final int LEADS_IN = 16;

  /** The most that being named often is worth. */
  static final int SALIENT = 6;

  /** Words within which one clause is looked for. */
  private static final int SAME_CLAUSE = 60;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final Quoted quoted;

  PronounPoints(ReportWords words, Gazetteer lists, Grammar grammar, Quoted quoted) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
    this.quoted = quoted;
  }

  /** Returns the points of whom {@code event} mentions, {@code distance} sentences before. */
  int of(int t, Event event, int distance) {
    int score = NEARNESS[distance] + (event.subject() ? SUBJECT : 0);
    int here = quoted.at(t);
    int there = quoted.at(event.first());
    score += there > 0 && there != here ? QUOTED : 0;
    if (event.subject() && speaks(t)) {
      boolean says = distance < 2 && there == 0 && grammar.says(event.first(), event.end());
      score += says ? SPEAKS_ON : grammar.isToldOf(event.first()) ? TOLD_OF : PARALLEL;
    }
    score += quoted.before(t) > 0 && isOtherParagraph(t, event) ? OTHER_PARAGRAPH : 0;
    score += event.subject() && there == 0 && leadsIn(t, event) ? LEADS_IN : 0;
    Named who = event.who();
    if (who == null) {
      return score + UNNAMED;
    }
    if (!who.isNamed()) {
      return score;
    }
    score += who.gender() == Gender.UNKNOWN ? GENDER_UNKNOWN : 0;
    score += Math.min(SALIENT, who.mentions().size() - 1);
    score += grammar.isOwner(event.end()) ? OWNER : 0;
    if (distance == 0 && here == there) {
      score += sameClause(t, event);
    }
    return score;
  }

  private boolean isOtherParagraph(int t, Event event) {
    return words.sentence(words.sentenceOf(t)).block()
        != words.sentence(words.sentenceOf(event.first())).block();
  }

  /** Returns whether it stands right before the quotation: Lind was less sure. “I count six …” */
  private boolean leadsIn(int t, Event event) {
    int start = speaks(t) ? quoted.startBefore(t) : 0;
    return start > 0
        && !isOtherParagraph(t, event)
        && words.sentenceOf(start - 1) == words.sentenceOf(event.first());
  }

  /** In one clause, "his" is often the subject's. */
  private int sameClause(int t, Event event) {
    String pronoun = words.normal(t);
    boolean owner = pronoun.equals("his") || pronoun.equals("her") && ownsNext(t);
    boolean near = t - event.end() <= SAME_CLAUSE && !grammar.clauseBetween(event.end(), t);
    return owner && near ? 14 : 0;
  }

  /** Returns whether the pronoun at {@code t} is said to say something. */
  boolean speaks(int t) {
    return lists.in("saying", words.normal(t + 1)) || lists.in("saying", words.normal(t - 1));
  }

  /** Returns whether the pronoun at {@code t} owns what follows: "her bag". */
  boolean ownsNext(int t) {
    return words.together(t, t + 1)
        && switch (grammar.classOf(t + 1)) {
          case NOUN, ADJECTIVE, PROPER, NUMERAL -> true;
          default -> false;
        };
  }
}
