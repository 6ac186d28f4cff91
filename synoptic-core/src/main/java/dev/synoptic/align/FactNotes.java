package dev.synoptic.align;

import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.model.Value;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
   * @param base the value that stands for the figure's own group
   * @param others groups whose values differ
   */
  Optional<String> of(StatedFigure figure, StatedFigure base, List<Differing> others) {
    var notes = new ArrayList<String>();
    fit(figure, base).ifPresent(notes::add);
    others.forEach(other -> notes.add(against(figure, other)));
    figure.said().ifPresent(speaker -> notes.add("in the words of " + speaker));
    if (figure.ahead()) {
      notes.add("said of what is to come");
    }
    return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
  }

  private Optional<String> fit(StatedFigure figure, StatedFigure base) {
    String words = words(base);
    return switch (base.fit(figure)) {
      case CONVERTED -> Optional.of("the same as “" + words + "” in another unit");
      case ROUNDED ->
          Optional.of(
              figure.isDate()
                  ? "fits “" + words + "”, which is " + base.date().iso()
                  : "fits “" + words + "” when rounded");
      case INCOMPARABLE ->
          isMoney(figure) && isMoney(base)
              ? Optional.of("the same amount as “" + words + "”, in another currency")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isMoney(StatedFigure figure) {
    return figure.magnitude().map(size -> size.dimension().startsWith("money")).orElse(false);
  }

  private String against(StatedFigure figure, Differing other) {
    StatedFigure its = other.group().figures().get(0);
    Set<Siglum> reports = other.group().reports();
    String who = reports.stream().map(Siglum::letters).collect(Collectors.joining(", "));
    if (!other.update()) {
      String gives = who + (reports.size() > 1 ? " give “" : " gives “") + words(its) + "”";
      boolean same = figure.asOf().isPresent() && figure.asOf().equals(its.asOf());
      return same && !figure.isDate() ? gives + ", also for " + day(figure) : gives;
    }
    return isLater(its, figure)
        ? "later “" + words(its) + "” in " + who
        : "earlier “" + words(its) + "” in " + who;
  }

  private static String day(StatedFigure figure) {
    return figure.asOf().map(DAY::format).orElse("");
  }

  private static boolean isLater(StatedFigure one, StatedFigure other) {
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
