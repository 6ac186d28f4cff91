package dev.synoptic.collate;

import dev.synoptic.model.Descent;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who prints which of two wordings. The fullest reading is the ruler because there must be one;
 * that does not make its words the speaker's. Where as many lines of descent print the other words,
 * or two do, and nobody among them is known to have taken the words from elsewhere or was later,
 * nothing tells which was said.
 */
public final class Attestation {

  /** Lines that do not alter the same words in the same way, unless they were said so. */
  private static final int ENOUGH = 2;

  private final Collation collation;
  private final Story story;
  private final Descent descent;
  private final Set<Siglum> secondHand;

  /**
   * Weighs the readings of {@code collation}.
   *
   * @param secondHand reports that attest nothing: they took their words from others, or garble
   */
  public Attestation(Collation collation, Story story, Descent descent, Set<Siglum> secondHand) {
    this.collation = collation;
    this.story = story;
    this.descent = descent;
    this.secondHand = Set.copyOf(secondHand);
  }

  /** Returns whether none of the words that {@code witness} has otherwise are shown to be wrong. */
  public boolean isUndecided(int witness, List<Departure> departures) {
    List<Departure> altered =
        departures.stream().filter(d -> d.kind() == Departure.Kind.ALTERED).toList();
    return !altered.isEmpty()
        && !secondHand.contains(report(witness))
        && altered.stream().allMatch(departure -> isUndecided(witness, departure));
  }

  private boolean isUndecided(int witness, Departure departure) {
    List<Siglum> own = attesting(witness, departure);
    List<Siglum> others = attesting(0, departure);
    Set<Integer> lines = lines(own);
    if (lines(others).containsAll(lines)) {
      // Copies of one text: the wording that more of them have was in it.
      return own.size() >= others.size();
    }
    return lines.size() >= ENOUGH || lines.size() >= lines(others).size() && !isLater(own, others);
  }

  /** Returns the reports that print what {@code witness} prints at a departure. */
  private List<Siglum> attesting(int witness, Departure departure) {
    return IntStream.range(0, collation.witnesses().size())
        .filter(w -> w == witness || isSame(w, witness, departure))
        .mapToObj(this::report)
        .filter(report -> !secondHand.contains(report))
        .toList();
  }

  private boolean isSame(int a, int b, Departure departure) {
    return departure.units().stream().allMatch(unit -> unit.forms(a).equals(unit.forms(b)))
        && isAround(a, departure);
  }

  /** Who prints nothing there, nor both before and after, attests nothing: it may have stopped. */
  private boolean isAround(int witness, Departure departure) {
    List<Unit> units = departure.units();
    return units.stream().anyMatch(unit -> !unit.atoms(witness).isEmpty())
        || isIn(witness, 0, units.get(0).from())
            && isIn(witness, units.get(units.size() - 1).to(), collation.columns().size());
  }

  private boolean isIn(int witness, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(column -> collation.columns().get(column).cell(witness).isPresent());
  }

  private boolean isLater(List<Siglum> own, List<Siglum> others) {
    Optional<LocalDate> first = first(own);
    Optional<LocalDate> other = first(others);
    return first.isPresent() && other.isPresent() && other.get().isBefore(first.get());
  }

  private Optional<LocalDate> first(List<Siglum> reports) {
    return reports.stream()
        .map(story::report)
        .map(ParsedReport::report)
        .flatMap(report -> report.published().map(Published::date).stream())
        .min(LocalDate::compareTo);
  }

  private Set<Integer> lines(List<Siglum> reports) {
    return reports.stream()
        .map(report -> descent.lines().get(report.index()))
        .collect(Collectors.toSet());
  }

  private Siglum report(int witness) {
    return collation.witnesses().get(witness).report();
  }
}
