package dev.synoptic.terminal;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Fact.Stated;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import dev.synoptic.model.Value.Amount;
import dev.synoptic.phrase.ValueGroup;
import dev.synoptic.phrase.Values;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of a fact's values stands for it, and the words around them. */
final class FactValues {

  /** Characters of a sentence shown on either side of a value that conflicts. */
  private static final int SENTENCE = 110;

  private FactValues() {}

  /** Returns the same amount in other units, where the report of {@code main} gives it so. */
  static Set<String> beside(Fact fact, Stated main) {
    var others = new LinkedHashSet<String>();
    for (Stated stated : fact.values()) {
      boolean same = stated.span().report().equals(main.span().report());
      if (same && !unit(stated.value()).equals(unit(main.value()))) {
        others.add(Values.of(stated.value(), stated.precision()));
      }
    }
    return others;
  }

  private static Optional<String> unit(Value value) {
    return value instanceof Amount amount ? amount.unit() : Optional.empty();
  }

  /** Returns the fact's values in words, each once: "42 cellars, about 60 cellars". */
  static String all(Fact fact) {
    return ValueGroup.of(fact.values()).stream()
        .map(ValueGroup::label)
        .collect(Collectors.joining(", "));
  }

  /** Returns the sentence of {@code span}, its words marked. */
  static Styled sentence(StoryView view, Span span, Style style) {
    ParsedReport report = view.synopsis().story().report(span.report());
    return around(report, span.range(), SENTENCE, style);
  }

  /** Returns the words of its sentence next to a value, {@code columns} wide at most. */
  static Styled context(StoryView view, Stated stated, int columns) {
    Span span = stated.span();
    return context(view.synopsis().story().report(span.report()), span.range(), columns);
  }

  /** Returns the words of {@code report} next to {@code value}, {@code columns} wide at most. */
  static Styled context(ParsedReport report, Range value, int columns) {
    int words = Width.of(StoryView.clipped(value.in(report.text())));
    // Quotation marks and ellipses take six columns.
    int around = Math.max(0, columns - words - 6);
    return around(report, value, around / 2, Style.STRONG).elided(columns);
  }

  private static Styled around(ParsedReport report, Range value, int chars, Style style) {
    Range near = near(report, value, chars);
    String text = report.text();
    String before = opening(report, near, value) + text.substring(near.start(), value.start());
    String after = text.substring(value.end(), near.end()) + closing(report, near, value);
    // A sentence that opens or closes a quotation brings its own marks.
    return Styled.of(before.startsWith("“") || before.startsWith("\"") ? "" : "“")
        .and(before)
        .and(value.in(text), style)
        .and(after)
        .and(after.endsWith("”") || after.endsWith("\"") ? "" : "”");
  }

  private static String opening(ParsedReport report, Range shown, Range value) {
    return shown.start() > sentence(report, value).start() ? "… " : "";
  }

  private static String closing(ParsedReport report, Range shown, Range value) {
    return shown.end() < sentence(report, value).end() ? " …" : "";
  }

  /** Returns the stretch of the sentence around {@code value}, cut at blanks. */
  private static Range near(ParsedReport report, Range value, int chars) {
    Range sentence = sentence(report, value);
    String text = report.text();
    int before = value.start() - sentence.start();
    int after = sentence.end() - value.end();
    // What one side does not need, the other has.
    int head = Math.max(chars, 2 * chars - after);
    int tail = Math.max(chars, 2 * chars - before);
    int start = sentence.start();
    if (before > head) {
      int blank = text.indexOf(' ', value.start() - head);
      start = blank >= 0 && blank < value.start() ? blank + 1 : value.start();
    }
    int end = sentence.end();
    if (after > tail) {
      int blank = text.lastIndexOf(' ', value.end() + tail);
      end = Math.max(value.end(), blank);
    }
    return new Range(start, end);
  }

  private static Range sentence(ParsedReport report, Range value) {
    int at = report.sentenceAt(value.start());
    if (at >= report.sentences().size()) {
      return value;
    }
    return report.sentences().get(at).range().cover(value);
  }
}
