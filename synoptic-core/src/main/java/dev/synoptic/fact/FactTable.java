package dev.synoptic.fact;

import dev.synoptic.model.ContentId;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes the groups as facts, in the order of the table. */
final class FactTable {

  /** A fact with how much it is of the news. */
  private record Row(Fact fact, int weight) {}

  private static final Comparator<Row> ORDER =
      Comparator.comparingInt((Row row) -> rank(row.fact().status()))
          .thenComparingInt(row -> -row.weight())
          .thenComparingInt(row -> -row.fact().independent())
          .thenComparingInt(row -> -row.fact().carriers())
          .thenComparingInt(row -> rank(row.fact().kind()))
          .thenComparing(row -> row.fact().values().get(0).span());

  /** "In 2024" is in two sentences that tell unlike things, unless they share so many words. */
  private static final int WORDS_OF_A_YEAR = 2;

  private final Story story;
  private final Descent descent;
  private final Stages stages;
  private final FactWorth worth;
  private final FactWeight weight;
  private final FactNotes notes;
  private final FactLabel label;

  FactTable(
      Story story,
      Descent descent,
      Stages stages,
      FactWorth worth,
      FactWeight weight,
      FactLabel label) {
    this.story = story;
    this.descent = descent;
    this.stages = stages;
    this.worth = worth;
    this.weight = weight;
    this.notes = new FactNotes(story);
    this.label = label;
  }

  private static int rank(Fact.Status status) {
    return switch (status) {
      case CONFLICT -> 0;
      case AGREE -> 1;
      case SINGLE -> 2;
    };
  }

  /** Counts and amounts are what a reader checks first; ages and ranks what is checked last. */
  private static int rank(FigureKind kind) {
    return switch (kind) {
      case MONEY, COUNT, SHARE, QUANTITY -> 0;
      case DATE -> 1;
      case DURATION, AGE, RANK -> 2;
    };
  }

  /** Returns one fact for each row of groups that is worth it: what is in dispute always is. */
  List<Fact> of(List<FactGroup> groups, List<Dispute> disputes) {
    var rows = new ArrayList<Row>();
    Map<Integer, List<Dispute>> concerning = byGroup(disputes);
    for (FactRow row : new FactRows(groups, disputes, stages).rows()) {
      boolean plain = row.kind() == FactRow.Kind.PLAIN;
      if (!plain || worth.holds(groups.get(row.newest()))) {
        Fact fact = fact(groups, row, concerning);
        boolean bare = plain && fact.about().isEmpty() && fact.status() == Fact.Status.AGREE;
        FactGroup group = groups.get(row.newest());
        int least = FactWorth.isYear(group) ? WORDS_OF_A_YEAR : 1;
        if (!bare || FactLabel.sharedWords(group.figures()) >= least) {
          rows.add(new Row(fact, weight.of(group, fact.independent())));
        }
      }
    }
    rows.sort(ORDER);
    return rows.stream().map(Row::fact).toList();
  }

  private static Map<Integer, List<Dispute>> byGroup(List<Dispute> disputes) {
    Map<Integer, List<Dispute>> concerning = new HashMap<>();
    for (Dispute dispute : disputes) {
      concerning.computeIfAbsent(dispute.one(), g -> new ArrayList<>()).add(dispute);
      concerning.computeIfAbsent(dispute.other(), g -> new ArrayList<>()).add(dispute);
    }
    return concerning;
  }

  private Fact fact(List<FactGroup> groups, FactRow row, Map<Integer, List<Dispute>> concerning) {
    var values = new ArrayList<Fact.Stated>();
    var figures = new ArrayList<StatedFigure>();
    List<FactGroup> own = row.groups().stream().map(groups::get).toList();
    for (int index : row.groups()) {
      FactGroup group = groups.get(index);
      List<FactNotes.Differing> others =
          differing(index, groups, concerning.getOrDefault(index, List.of()));
      for (StatedFigure figure : group.figures()) {
        figures.add(figure);
        values.add(
            new Fact.Stated(
                figure.span(),
                figure.figure().value(),
                figure.figure().precision(),
                row.kind() == FactRow.Kind.CHANGE
                    ? notes.ofChange(figure, group, own)
                    : notes.of(figure, group, others)));
      }
    }
    values.sort(Comparator.comparing(Fact.Stated::span));
    Set<Siglum> carriers = carriers(groups, row);
    return new Fact(
        id(values),
        figures.get(0).figure().value().kind(),
        label.of(figures),
        status(row, carriers.size()),
        descent.independent(carriers),
        carriers.size(),
        values);
  }

  /** Returns who gives the value; of values that changed, who gives the newest. */
  private static Set<Siglum> carriers(List<FactGroup> groups, FactRow row) {
    Set<Siglum> carriers = new TreeSet<>();
    for (int index : row.groups()) {
      if (row.kind() != FactRow.Kind.CHANGE || index == row.newest()) {
        carriers.addAll(groups.get(index).reports());
      }
    }
    return carriers;
  }

  private static List<FactNotes.Differing> differing(
      int index, List<FactGroup> groups, List<Dispute> disputes) {
    return disputes.stream()
        .map(d -> new FactNotes.Differing(groups.get(d.against(index)), d.update()))
        .toList();
  }

  private static Fact.Status status(FactRow row, int carriers) {
    if (row.kind() == FactRow.Kind.CONFLICT) {
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
