package dev.synoptic.align;

import dev.synoptic.model.ContentId;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the groups as facts, disputed ones in one row, in the order of the table. */
final class FactTable {

  private static final Comparator<Fact> ORDER =
      Comparator.comparingInt((Fact fact) -> rank(fact.status()))
          .thenComparingInt(fact -> -fact.carriers())
          .thenComparing(fact -> fact.values().get(0).span());

  private final Story story;
  private final Descent descent;
  private final FactNotes notes;

  FactTable(Story story, Descent descent) {
    this.story = story;
    this.descent = descent;
    this.notes = new FactNotes(story);
  }

  private static int rank(Fact.Status status) {
    return switch (status) {
      case CONFLICT -> 0;
      case AGREE -> 1;
      case SINGLE -> 2;
    };
  }

  /** Returns one fact for each group or set of groups that dispute one another. */
  List<Fact> of(List<FactGroup> groups, List<Dispute> disputes) {
    int[] rows = rows(groups.size(), disputes);
    var byRow = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < rows.length; i++) {
      byRow.computeIfAbsent(rows[i], row -> new ArrayList<>()).add(i);
    }
    var facts = new ArrayList<Fact>();
    for (List<Integer> row : byRow.values()) {
      facts.add(fact(groups, row, disputes));
    }
    facts.sort(ORDER);
    return List.copyOf(facts);
  }

  /** Returns the number of the row of each group: disputing groups share one. */
  private static int[] rows(int groups, List<Dispute> disputes) {
    int[] rows = new int[groups];
    for (int i = 0; i < groups; i++) {
      rows[i] = i;
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Dispute dispute : disputes) {
        int least = Math.min(rows[dispute.one()], rows[dispute.other()]);
        changed |= rows[dispute.one()] != least || rows[dispute.other()] != least;
        rows[dispute.one()] = least;
        rows[dispute.other()] = least;
      }
    }
    return rows;
  }

  private Fact fact(List<FactGroup> groups, List<Integer> row, List<Dispute> disputes) {
    var values = new ArrayList<Fact.Stated>();
    var figures = new ArrayList<StatedFigure>();
    for (int index : row) {
      FactGroup group = groups.get(index);
      StatedFigure base = base(group);
      for (StatedFigure figure : group.figures()) {
        figures.add(figure);
        values.add(
            new Fact.Stated(
                figure.span(),
                figure.figure().value(),
                figure.figure().precision(),
                notes.of(figure, base, differing(index, groups, disputes))));
      }
    }
    values.sort(Comparator.comparing(Fact.Stated::span));
    Set<Siglum> carriers = new TreeSet<>();
    values.forEach(value -> carriers.add(value.span().report()));
    return new Fact(
        id(values),
        figures.get(0).figure().value().kind(),
        FactLabel.of(figures),
        status(row, carriers.size(), disputes),
        descent.independent(carriers),
        carriers.size(),
        values);
  }

  /** Returns the most exact figure that most reports give: the others are measured by it. */
  private static StatedFigure base(FactGroup group) {
    List<StatedFigure> figures = group.figures();
    StatedFigure best = figures.get(0);
    for (StatedFigure figure : figures) {
      boolean finer =
          figure.isDate()
              ? DateFit.days(figure.date()) < DateFit.days(best.date())
              : figure.magnitude().orElseThrow().digits() > best.magnitude().orElseThrow().digits();
      best = finer ? figure : best;
    }
    return best;
  }

  private static List<FactNotes.Differing> differing(
      int index, List<FactGroup> groups, List<Dispute> disputes) {
    var differing = new ArrayList<FactNotes.Differing>();
    for (Dispute dispute : disputes) {
      if (dispute.one() == index || dispute.other() == index) {
        int other = dispute.one() == index ? dispute.other() : dispute.one();
        differing.add(new FactNotes.Differing(groups.get(other), dispute.update()));
      }
    }
    return differing;
  }

  private static Fact.Status status(List<Integer> row, int carriers, List<Dispute> disputes) {
    boolean conflict = disputes.stream().anyMatch(d -> row.contains(d.one()) && !d.update());
    if (conflict) {
      return Fact.Status.CONFLICT;
    }
    return carriers > 1 ? Fact.Status.AGREE : Fact.Status.SINGLE;
  }

  private String id(List<Fact.Stated> values) {
    return ContentId.of(
        "f", values.stream().map(value -> key(value.span())).sorted().toArray(String[]::new));
  }

  private String key(Span span) {
    return story.report(span.report()).report().id().value()
        + ":"
        + span.range().start()
        + "-"
        + span.range().end();
  }
}
