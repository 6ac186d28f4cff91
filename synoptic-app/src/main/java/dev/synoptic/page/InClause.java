package dev.synoptic.page;

import dev.synoptic.model.Range;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A value as printed, with the words of its clause: a number alone does not say what it counts.
 *
 * @param cite where
 * @param words the clause, the value strong
 */
record InClause(Cite cite, List<Run> words) {

  /** A clause is shown to about so many characters before the value. */
  private static final int BEFORE = 36;

  /** And to so many behind it. */
  private static final int BEHIND = 52;

  /** A break nearer to the value than this does not end what is shown. */
  private static final int LEAST = 16;

  /**
   * Returns the clauses of {@code spans}, in their order; one that an earlier one shows is left.
   */
  static List<InClause> of(StoryFrame frame, List<Span> spans) {
    var all = new ArrayList<InClause>();
    var shown = new ArrayList<Span>();
    for (Span span : spans) {
      if (shown.stream().noneMatch(s -> s.report().equals(span.report()) && within(s, span))) {
        String text = frame.report(span.report()).text();
        Range clause = clause(text, frame.sentences(span), span.range());
        shown.add(new Span(span.report(), clause));
        all.add(new InClause(frame.cite(span), runs(frame, span, clause)));
      }
    }
    return List.copyOf(all);
  }

  private static boolean within(Span clause, Span span) {
    return clause.range().start() <= span.range().start()
        && span.range().end() <= clause.range().end();
  }

  private static Range clause(String text, Range sentence, Range value) {
    String before = text.substring(sentence.start(), value.start());
    String behind = text.substring(value.end(), sentence.end());
    return new Range(value.start() - reach(before), value.end() + ahead(behind));
  }

  /** Returns how much of the end of {@code before} is shown. */
  private static int reach(String before) {
    int cut = before.length();
    for (int at = before.length() - 1; at >= 0; at--) {
      int length = before.length() - at - 1;
      if (length > BEFORE) {
        break;
      }
      char c = before.charAt(at);
      boolean breaks = isBreak(c) && length >= 1 && before.charAt(at + 1) == ' ';
      if (breaks && length >= LEAST) {
        return length - 1;
      }
      if (c == ' ') {
        cut = at + 1;
      }
    }
    return before.length() <= BEFORE ? before.length() : before.length() - cut;
  }

  /** Returns how much of the beginning of {@code behind} is shown. */
  private static int ahead(String behind) {
    int cut = 0;
    for (int at = 0; at < behind.length() && at <= BEHIND; at++) {
      char c = behind.charAt(at);
      boolean ends = at + 1 == behind.length() || behind.charAt(at + 1) == ' ';
      if (isBreak(c) && ends && at >= LEAST) {
        return at;
      }
      if (c == ' ') {
        cut = at;
      }
    }
    return behind.length() <= BEHIND ? behind.length() : cut;
  }

  private static boolean isBreak(char c) {
    return c == ',' || c == ';' || c == ':' || c == '—' || c == '–';
  }

  private static List<Run> runs(StoryFrame frame, Span span, Range clause) {
    String text = frame.report(span.report()).text();
    Range sentence = frame.sentences(span);
    Range value = span.range();
    String open = clause.start() > sentence.start() ? "… " : "";
    String end = clause.end() < sentence.end() ? " …" : "";
    return List.of(
        Run.plain(open + text.substring(clause.start(), value.start()).stripLeading()),
        new Run(value.in(text), "value", ""),
        Run.plain(text.substring(value.end(), clause.end()).stripTrailing() + end));
  }
}
