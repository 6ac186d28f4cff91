package dev.synoptic.fact;

import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.model.Value;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in plain words what a reader should know of a value beside the others. */
final class FactNotes {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Story story;

  FactNotes(Story story) {
    this.story = story;
  }

  /**
   * A group whose value differs.
   *
   * @param group the group
   * @param update whether the later of the two replaces the earlier one
   */
  record Differing(FactGroup group, boolean update) {}

  /**
   * Returns the note on {@code figure} in a fact.
   *
   * @param group the group that it is of
   * @param others groups whose values differ
   */
  Optional<String> of(StatedFigure figure, FactGroup group, List<Differing> others) {
    var notes = new ArrayList<String>();
    fit(figure, group.base()).ifPresent(notes::add);
    notes.addAll(against(figure, others));
    return written(notes, figure);
  }

  /**
   * Returns the note on {@code figure} in a fact whose value changed.
   *
   * @param group the group that it is of
   * @param all the groups, in order of time
   */
  Optional<String> ofChange(StatedFigure figure, FactGroup group, List<FactGroup> all) {
    FactGroup newest = all.get(all.size() - 1);
    var notes = new ArrayList<String>();
    if (group == newest) {
      notes.add(change(all));
    } else {
      notes.add(Fact.Stated.REPLACED + "“" + words(newest.base()) + "” (" + who(newest) + ")");
    }
    fit(figure, group.base()).ifPresent(notes::add);
    return written(notes, figure);
  }

  private Optional<String> written(List<String> notes, StatedFigure figure) {
    reckoned(figure).ifPresent(notes::add);
    figure.said().ifPresent(speaker -> notes.add("in the words of " + inSentence(speaker)));
    if (figure.ahead() && !figure.isDate()) {
      notes.add("said of what is to come");
    }
    return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
  }

  /** "Tuesday" in a report without a date is a day only by what the reports say together. */
  private Optional<String> reckoned(StatedFigure figure) {
    boolean relative = figure.isDate() && words(figure).chars().noneMatch(Character::isDigit);
    if (!relative || isDated(story.report(figure.span().report()))) {
      return Optional.empty();
    }
    return Optional.of(
        story.reports().stream().anyMatch(FactNotes::isDated)
            ? "undated report: counted from the day of the others"
            : "no report is dated: counted from the days they name");
  }

  private static boolean isDated(ParsedReport report) {
    return report.report().published().isPresent();
  }

  /** Returns "rose from “12” (A, 3 March 2025) to “15” (C, 4 March 2025)". */
  private String change(List<FactGroup> all) {
    StatedFigure first = all.get(0).base();
    StatedFigure last = all.get(all.size() - 1).base();
    String verb = size(last) > size(first) ? "rose from " : "fell from ";
    return verb
        + all.stream()
            .map(group -> "“" + words(group.base()) + "” (" + who(group) + ")")
            .collect(Collectors.joining(" to "));
  }

  private static double size(StatedFigure figure) {
    return figure.magnitude().map(Magnitude::low).orElse(0.0);
  }

  /** Returns who gives the value of {@code group}, and for which day. */
  private static String who(FactGroup group) {
    String day = day(group.base());
    return letters(group.reports()) + (day.isEmpty() ? "" : ", " + day);
  }

  private static String letters(Set<Siglum> reports) {
    return reports.stream().map(Siglum::letters).collect(Collectors.joining(", "));
  }

  private Optional<String> fit(StatedFigure figure, StatedFigure base) {
    String words = words(base);
    return switch (base.fit(figure)) {
      case CONVERTED -> Optional.of("the same as “" + words + "” in another unit");
      case ROUNDED ->
          Optional.of(
              figure.isDate()
                  ? "fits “" + words + "”" + meant(words, base.date())
                  : "fits “" + words + "” when rounded");
      case INCOMPARABLE ->
          isMoney(figure) && isMoney(base)
              ? Optional.of("the same amount as “" + words + "”, in another currency")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "Tuesday" is a day of the calendar to a reader only when it is said; "1959" says itself. */
  private static String meant(String words, Value.Date date) {
    boolean plain = words.chars().anyMatch(Character::isDigit) || !date.first().equals(date.last());
    return plain ? "" : ", which is " + DAY.format(date.first());
  }

  /** "A spokesman for the harbour" opens no sentence here. */
  private static String inSentence(String speaker) {
    boolean article =
        speaker.startsWith("A ") || speaker.startsWith("An ") || speaker.startsWith("The ");
    return article ? Character.toLowerCase(speaker.charAt(0)) + speaker.substring(1) : speaker;
  }

  private static boolean isMoney(StatedFigure figure) {
    return figure.magnitude().map(size -> size.dimension().startsWith("money")).orElse(false);
  }

  /** What others give instead: the same words in several reports are said once. */
  private record Other(String when, String words, String alsoFor) {}

  private List<String> against(StatedFigure figure, List<Differing> others) {
    Map<Other, Set<Siglum>> reports = new LinkedHashMap<>();
    for (Differing other : others) {
      StatedFigure its = other.group().base();
      String when = other.update() ? (isLater(its, figure) ? "later" : "earlier") : "";
      boolean sameDay = figure.asOf().isPresent() && figure.asOf().equals(its.asOf());
      boolean counted = figure.figure().value().kind() == FigureKind.COUNT;
      String alsoFor = sameDay && counted ? ", also for " + day(figure) : "";
      reports
          .computeIfAbsent(new Other(when, words(its), alsoFor), o -> new TreeSet<>())
          .addAll(other.group().reports());
    }
    return reports.entrySet().stream().map(e -> against(e.getKey(), e.getValue())).toList();
  }

  private static String against(Other other, Set<Siglum> reports) {
    if (!other.when().isEmpty()) { // "later" is read again by Fact.Stated.isOutOfDate
      return other.when() + " “" + other.words() + "” in " + letters(reports);
    }
    String gives = reports.size() > 1 ? " give “" : " gives “";
    return letters(reports) + gives + other.words() + "”" + other.alsoFor();
  }

  private static String day(StatedFigure figure) {
    return figure.asOf().map(DAY::format).orElse("");
  }

  private static boolean isLater(StatedFigure one, StatedFigure other) {
    if (one.asOf().isPresent() && other.asOf().isPresent() && !one.asOf().equals(other.asOf())) {
      return one.asOf().get().isAfter(other.asOf().get());
    }
    if (!one.states().isEmpty() && !other.states().isEmpty() && size(one) != size(other)) {
      return size(one) > size(other); // without days a toll's growth tells the time
    }
    return one.span().report().compareTo(other.span().report()) > 0;
  }

  private String words(StatedFigure figure) {
    String words = story.words(figure.span());
    boolean bare =
        figure.figure().value() instanceof Value.Amount amount
            && amount.unit().isPresent()
            && figure.magnitude().map(size -> size.unit().isEmpty()).orElse(false);
    return bare
        ? words
            + " "
            + ((Value.Amount) figure.figure().value()).unit().orElse("").toLowerCase(Locale.ROOT)
        : words;
  }
}
