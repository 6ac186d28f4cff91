package dev.synoptic.fact;

import dev.synoptic.model.About;
import dev.synoptic.model.Published;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.sketch.Components;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells which values that seem to follow each other are no earlier stages: the ten Americans among
 * twelve dead, the two dead of 1959. A report that gives both as they stand, and does not say that
 * the one became the other, counts two things with them.
 */
final class Succession {

  /** Concept of growing. */
  private static final String RISE = "rise";

  private final Story story;
  private final List<FactGroup> groups;
  private final Stages stages;
  private final Settled settled;

  Succession(Story story, List<FactGroup> groups, Stages stages, Settled settled) {
    this.story = story;
    this.groups = groups;
    this.stages = stages;
    this.settled = settled;
  }

  /** Returns {@code disputes} without the updates that lead to or from what is no stage. */
  List<Dispute> checked(List<Dispute> disputes) {
    var none = new BitSet();
    var chains = new Components(groups.size());
    disputes.stream().filter(Dispute::update).forEach(d -> chains.join(d.one(), d.other()));
    for (List<Integer> chain : chains.several()) {
      mark(chain, none);
    }
    var checked = new ArrayList<Dispute>(disputes);
    checked.removeIf(d -> d.update() && (none.get(d.one()) || none.get(d.other())));
    return checked;
  }

  /** Marks those of {@code chain} that another of it shows to be no earlier stage. */
  private void mark(List<Integer> chain, BitSet none) {
    List<Integer> bySize =
        chain.stream().sorted(Comparator.comparingDouble(g -> size(groups.get(g)))).toList();
    for (int i = 0; i < bySize.size(); i++) {
      FactGroup less = groups.get(bySize.get(i));
      for (int j = i + 1; j < bySize.size() && !none.get(bySize.get(i)); j++) {
        FactGroup more = groups.get(bySize.get(j));
        if (standTogether(less, more) || stages.mayGrow(less, more) && isStale(less, more)) {
          none.set(bySize.get(i));
        }
      }
    }
  }

  /** Returns whether a report gives both and does not say that the one became the other. */
  private boolean standTogether(FactGroup less, FactGroup more) {
    for (Siglum report : less.reports()) {
      if (more.isBy(report) && standTogether(of(less, report), of(more, report))) {
        return true;
      }
    }
    return false;
  }

  private boolean standTogether(List<StatedFigure> less, List<StatedFigure> more) {
    for (StatedFigure a : less) {
      for (StatedFigure b : more) {
        if (isStage(a) || isStage(b) || a.asOf().isPresent() && isOfAnotherDay(a, b)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isOfAnotherDay(StatedFigure a, StatedFigure b) {
    return b.asOf().isPresent() && !a.asOf().equals(b.asOf());
  }

  /** Returns whether the words beside {@code figure} say that it changed or may change. */
  private boolean isStage(StatedFigure figure) {
    return figure.role() == About.Role.BEFORE
        || figure.context().contains(RISE)
        || settled.isOfTheHour(figure);
  }

  private static List<StatedFigure> of(FactGroup group, Siglum report) {
    return group.values().stream().filter(f -> f.span().report().equals(report)).toList();
  }

  /** Returns whether the lesser number was first told on a later day than the greater. */
  private boolean isStale(FactGroup less, FactGroup more) {
    Optional<LocalDate> first = firstTold(less);
    Optional<LocalDate> greater = firstTold(more);
    return first.isPresent() && greater.isPresent() && first.get().isAfter(greater.get());
  }

  private Optional<LocalDate> firstTold(FactGroup group) {
    return group.reports().stream()
        .flatMap(report -> story.report(report).report().published().stream())
        .map(Published::date)
        .min(Comparator.naturalOrder());
  }

  private static double size(FactGroup group) {
    return group.base().magnitude().map(Magnitude::low).orElse(0.0);
  }
}
