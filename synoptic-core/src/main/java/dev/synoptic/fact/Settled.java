package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Published;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;

/**
 * Which figures are said so surely, of what the story tells, that others can be held to them: no
 * parts of a whole, no guesses at a range, nothing long past.
 */
final class Settled {

  private static final int RECENT_DAYS = 60;

  private final Story story;
  private final FactWords words;

  // Asked for in every pair: found once.
  private final BitSet known = new BitSet();
  private final BitSet ofTheHour = new BitSet();
  private final BitSet background = new BitSet();
  private final BitSet fractions = new BitSet();
  private final Optional<LocalDate> around;

  Settled(Story story, Collection<StatedFigure> all, FactWords words) {
    this.story = story;
    this.words = words;
    this.around = StatedFigures.middle(story);
    for (StatedFigure figure : all) {
      known.set(figure.number(), isKnown(figure));
      ofTheHour.set(figure.number(), saysAny("now", figure));
      background.set(figure.number(), isLongPast(figure));
      fractions.set(figure.number(), isSaidAsFraction(figure));
    }
  }

  /** Numbers of an address of the web count nothing; nor does "07". */
  private boolean isOfAddress(StatedFigure figure) {
    ParsedReport report = story.report(figure.span().report());
    int sentence = report.sentenceAt(figure.span().range().start());
    String words = story.words(figure.span());
    boolean coded = words.length() > 1 && words.charAt(0) == '0' && !words.contains(".");
    return coded
        || sentence < report.sentences().size()
            && report.sentences().get(sentence).range().in(report.text()).contains("http");
  }

  /** Returns whether {@code figure} gives one value, be it of a part. */
  boolean isOneValue(StatedFigure figure) {
    return known.get(figure.number());
  }

  /** Returns whether {@code figure} gives one value, for the whole of what it is about. */
  boolean holds(StatedFigure figure) {
    return known.get(figure.number()) && !figure.part();
  }

  private boolean isKnown(StatedFigure figure) {
    boolean sure = !figure.isDate() || figure.figure().precision() == Precision.EXACT;
    boolean day = !figure.isDate() || DateFit.days(figure.date()) <= 366;
    boolean range = figure.magnitude().map(Magnitude::isRange).orElse(false);
    return sure && day && !range && !isVague(figure) && !isOfAddress(figure);
  }

  /** "Twenty years ago" may be one year or another, "a score of bullets" more or fewer. */
  private boolean isVague(StatedFigure figure) {
    String words = story.words(figure.span());
    return figure.isDate()
        ? words.endsWith("ago") && DateFit.days(figure.date()) > 1
        : words.contains("score") || words.contains("dozen");
  }

  /** "A third" may be 32 per cent, or 35. */
  boolean isFraction(StatedFigure figure) {
    return fractions.get(figure.number());
  }

  private boolean isSaidAsFraction(StatedFigure figure) {
    return figure.figure().value().kind() == FigureKind.SHARE
        && story.words(figure.span()).chars().noneMatch(Character::isDigit);
  }

  /** Returns whether one of them tells what a count has grown to, and they are of two days. */
  boolean haveGrown(StatedFigure a, StatedFigure b) {
    return a.asOf().isPresent()
        && b.asOf().isPresent()
        && !a.asOf().equals(b.asOf())
        && (saysGrown(a) || saysGrown(b));
  }

  private static boolean saysGrown(StatedFigure figure) {
    return figure.context().contains("rise") || figure.context().contains("increase");
  }

  /** "Now", "so far", "at first": true of an hour, and another value of another. */
  boolean isOfTheHour(StatedFigure figure) {
    return ofTheHour.get(figure.number());
  }

  /** Returns whether a word of the set {@code set} stands in the sentence of {@code figure}. */
  private boolean saysAny(String set, StatedFigure figure) {
    ParsedReport report = story.report(figure.span().report());
    int index = report.sentenceAt(figure.span().range().start());
    if (index == report.sentences().size()) {
      return false;
    }
    Sentence sentence = report.sentences().get(index);
    return report.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
        .anyMatch(token -> words.holds(set, Words.normal(token.in(report.text()))));
  }

  /**
   * What happened in a year long past ("nine died in 2011") is not what the story tells; what was
   * spent since then is.
   */
  boolean isBackground(StatedFigure figure) {
    return background.get(figure.number());
  }

  private boolean isLongPast(StatedFigure figure) {
    if (figure.times().isEmpty()) {
      return false;
    }
    Optional<LocalDate> day = day(figure);
    return day.isPresent()
        && !(figure.states().isEmpty() && saysAny("since", figure))
        && figure.times().stream()
            .anyMatch(time -> time.last().isBefore(day.get().minusDays(RECENT_DAYS)));
  }

  /** Returns the day of the figure's report, or of those beside it. */
  Optional<LocalDate> day(StatedFigure figure) {
    return story
        .report(figure.span().report())
        .report()
        .published()
        .map(Published::date)
        .or(() -> around);
  }
}
