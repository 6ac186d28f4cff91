package dev.synoptic.brief;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Words;

/** Cuts long sentences down to the clauses around a date. */
final class Clauses {

  /** Sentences up to this long are shown whole. */
  private static final int SHORT_TOKENS = 30;

  private static final int LEAST_TOKENS = 6;

  /** Returns the part of {@code sentence} that tells what happened at {@code date}. */
  Range around(ParsedReport report, Sentence sentence, Range date) {
    int first = sentence.firstToken();
    int end = sentence.endToken();
    if (end - first <= SHORT_TOKENS) {
      return range(report, first, end);
    }
    int at = report.tokenAt(date.start());
    int stop = report.tokenAt(date.end());
    int from = at;
    while (from > first && !(isBreak(report, from - 1) && standsAlone(report, from, stop))) {
      from--;
    }
    from = isJoint(report, from) ? from + 1 : from;
    int to = stop;
    while (to < end && !(isBreak(report, to) && hasVerb(report, from, to))) {
      to++;
    }
    return to - from < LEAST_TOKENS
            || cutsBrackets(report, from, to)
            || !SelfContained.quotesWhole(report, range(report, from, to))
        ? range(report, first, end)
        : range(report, from, to);
  }

  /** "(TSX: CVN)": a colon in brackets ends no clause. */
  private static boolean cutsBrackets(ParsedReport report, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      String mark = report.tokens().get(i).in(report.text());
      open += mark.equals("(") ? 1 : mark.equals(")") ? -1 : 0;
      if (open < 0) {
        return true;
      }
    }
    return open > 0;
  }

  /** A clause that opens with "which" or "saying" needs the one before it. */
  private static boolean standsAlone(ParsedReport report, int from, int to) {
    boolean hangs = opensClause(report, from) && !isJoint(report, from);
    return !hangs && hasVerb(report, from, to);
  }

  /** "But", "and" that join a clause of its own to the one before. */
  private static boolean isJoint(ParsedReport report, int at) {
    String word = Words.normal(report.tokens().get(at).in(report.text()));
    return word.equals("but") || word.equals("and");
  }

  private static boolean hasVerb(ParsedReport report, int from, int to) {
    boolean verb = false;
    boolean noun = false;
    for (int i = from; i < to; i++) {
      WordClass wordClass = report.tokens().get(i).wordClass();
      verb |= wordClass == WordClass.VERB;
      noun |= wordClass == WordClass.NOUN || wordClass == WordClass.PROPER;
    }
    return verb && noun && to - from >= LEAST_TOKENS;
  }

  /** Returns whether the token ends a clause: a semicolon, a dash, or a comma before a joint. */
  private static boolean isBreak(ParsedReport report, int at) {
    String mark = report.tokens().get(at).in(report.text());
    return switch (mark) {
      case ";", ":", "\u2014", "\u2013", "--" -> true;
      case "," -> at + 1 < report.tokens().size() && opensClause(report, at + 1);
      default -> false;
    };
  }

  private static boolean opensClause(ParsedReport report, int at) {
    Token next = report.tokens().get(at);
    String word = Words.normal(next.in(report.text()));
    return next.wordClass() == WordClass.CONJUNCTION
        || word.equals("which")
        || word.equals("who")
        || word.equals("where")
        || word.equals("when")
        || word.endsWith("ing");
  }

  private static Range range(ParsedReport report, int from, int to) {
    int last = to - 1;
    while (last > from
        && report.tokens().get(last).kind() == TokenKind.PUNCTUATION
        && ".)".indexOf(report.tokens().get(last).in(report.text())) < 0) {
      last--;
    }
    return new Range(report.tokens().get(from).start(), report.tokens().get(last).end());
  }
}
