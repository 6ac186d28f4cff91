package dev.synoptic.brief;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Range;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.Value;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A figure of a sentence, with what it takes to tell whether a figure of another sentence stands in
 * its place.
 *
 * @param value what it states
 * @param precision how exactly it is meant
 * @param term what the value is reckoned by: "year" of so much a year, "whole" of so much over two
 *     years, empty where nothing is said
 * @param near stems of the words of content close to it
 */
record ClaimFigure(Value value, Precision precision, String term, Set<String> near) {

  /** Words of content on either side that tell what a figure is about. */
  private static final int REACH = 4;

  /** Two counts as close as this, as a share of the larger, count one thing. */
  private static final double CLOSE = 0.1;

  /** Fewer things than this are close by chance. */
  private static final double FEW = 12;

  /** Reads the figure of {@code value} at {@code words}, of the sentence at {@code sentence}. */
  static ClaimFigure read(
      ParsedReport report, Range sentence, Range words, Value value, Precision precision) {
    int after = report.tokenAt(words.end());
    Set<String> near = new TreeSet<>();
    addNear(near, report, sentence, report.tokenAt(words.start()) - 1, -1);
    addNear(near, report, sentence, after, 1);
    String term = term(form(report, after), form(report, after + 1));
    return new ClaimFigure(value, precision, term, near);
  }

  /** Adds the first words of content from token {@code from} on, forwards or backwards. */
  private static void addNear(
      Set<String> near, ParsedReport report, Range sentence, int from, int step) {
    int found = 0;
    for (int t = from; t >= 0 && t < report.tokens().size() && found < REACH; t += step) {
      Token token = report.tokens().get(t);
      if (!sentence.contains(token.start())) {
        return;
      }
      String form = Words.normal(token.in(report.text()));
      if (token.kind() == TokenKind.WORD && !Words.isFunction(form)) {
        near.add(BriefReader.stem(form, token.wordClass()));
        found++;
      }
    }
  }

  private static String form(ParsedReport report, int token) {
    List<Token> tokens = report.tokens();
    return token < tokens.size() ? Words.normal(tokens.get(token).in(report.text())) : "";
  }

  private static String term(String after, String next) {
    return switch (after) {
      case "a", "an", "per", "each", "every" -> English.RATES.contains(next) ? next : "";
      case "over" -> "whole";
      default -> "";
    };
  }

  /**
   * Returns whether figures of two sentences, which tell the same otherwise, are two values of one
   * thing: each sentence has one for which the other has no equal, only a rival.
   */
  static boolean contradict(List<ClaimFigure> mine, List<ClaimFigure> others, SameValues same) {
    List<ClaimFigure> alone = unmatched(mine, others, same);
    List<ClaimFigure> rivals = unmatched(others, mine, same);
    return alone.stream().anyMatch(figure -> rivals.stream().anyMatch(figure::isRival));
  }

  /** Returns the figures that neither one of the others equals nor two of them add up to. */
  private static List<ClaimFigure> unmatched(
      List<ClaimFigure> figures, List<ClaimFigure> others, SameValues same) {
    var all = new ArrayList<>(others);
    for (int i = 1; i < others.size(); i++) {
      others.get(i).and(others.get(i - 1)).ifPresent(all::add);
    }
    return figures.stream()
        .filter(figure -> all.stream().noneMatch(other -> figure.fits(other, same)))
        .toList();
  }

  /** Returns both counts as one: 141 passengers and a crew of 27 are 168. */
  private Optional<ClaimFigure> and(ClaimFigure other) {
    if (!(value instanceof Value.Amount one && other.value instanceof Value.Amount two)
        || one.kind() != FigureKind.COUNT
        || two.kind() != FigureKind.COUNT) {
      return Optional.empty();
    }
    var sum =
        new Value.Amount(
            FigureKind.COUNT, one.low().add(two.low()), one.high().add(two.high()), one.unit());
    return Optional.of(new ClaimFigure(sum, precision, term, near));
  }

  private boolean fits(ClaimFigure other, SameValues same) {
    boolean reckoned = term.equals(other.term) || term.isEmpty() || other.term.isEmpty();
    return reckoned && same.fit(value, precision, other.value, other.precision);
  }

  /** Returns whether both measure by one unit, near the same words or in nearly the same size. */
  private boolean isRival(ClaimFigure other) {
    if (value instanceof Value.Duration && other.value instanceof Value.Duration) {
      return !Collections.disjoint(near, other.near); // weeks or months: both are a length of time
    }
    if (!(value instanceof Value.Amount one && other.value instanceof Value.Amount two)
        || one.kind() != two.kind()) {
      return false;
    }
    boolean counted = one.kind() == FigureKind.COUNT;
    boolean alike =
        one.unit().equals(two.unit()) || counted && (one.unit().isEmpty() || two.unit().isEmpty());
    return isClose(one, two) && (counted || alike)
        || alike && !Collections.disjoint(near, other.near);
  }

  private static boolean isClose(Value.Amount one, Value.Amount two) {
    double a = one.low().doubleValue();
    double b = two.low().doubleValue();
    double larger = Math.max(a, b);
    return Math.abs(a - b) <= CLOSE * larger && (larger > FEW || one.kind() != FigureKind.COUNT);
  }

  /** Loads the file on first use. */
  private static final class English {
    static final Set<String> RATES = DataFile.words(ClaimFigure.class, "en/rates.txt");
  }
}
