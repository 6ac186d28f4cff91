package dev.synoptic.fact;

import dev.synoptic.sketch.Components;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Puts groups into the rows of the table: those that conflict, and those that follow in time. */
final class FactRows {

  private final List<FactGroup> groups;
  private final List<Dispute> disputes;
  private final Stages stages;

  FactRows(List<FactGroup> groups, List<Dispute> disputes, Stages stages) {
    this.groups = groups;
    this.disputes = disputes;
    this.stages = stages;
  }

  /** Returns every group in one row. A value in dispute is in no row of values that changed. */
  List<FactRow> rows() {
    var rows = new ArrayList<FactRow>();
    Set<Integer> disputed = new HashSet<>();
    for (List<Integer> row : components(Dispute::isConflict)) {
      rows.add(new FactRow(FactRow.Kind.CONFLICT, row));
      disputed.addAll(row);
    }
    Set<Integer> changing = new HashSet<>();
    for (List<Integer> row : components(dispute -> follows(dispute, disputed))) {
      List<Integer> ordered =
          row.stream().sorted(Comparator.comparing(groups::get, stages.byTime())).toList();
      rows.add(new FactRow(FactRow.Kind.CHANGE, ordered));
      changing.addAll(row);
    }
    for (int i = 0; i < groups.size(); i++) {
      if (!disputed.contains(i) && !changing.contains(i)) {
        rows.add(new FactRow(FactRow.Kind.PLAIN, List.of(i)));
      }
    }
    return rows;
  }

  private boolean follows(Dispute dispute, Set<Integer> disputed) {
    return dispute.update()
        && !disputed.contains(dispute.one())
        && !disputed.contains(dispute.other())
        && stages.areTimed(groups.get(dispute.one()), groups.get(dispute.other()));
  }

  /** Returns the groups that such disputes bring together, two or more in each. */
  private Collection<List<Integer>> components(Predicate<Dispute> such) {
    var components = new Components(groups.size());
    disputes.stream().filter(such).forEach(d -> components.join(d.one(), d.other()));
    return components.several();
  }
}
