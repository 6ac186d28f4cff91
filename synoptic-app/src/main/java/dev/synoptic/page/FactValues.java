package dev.synoptic.page;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.ValueGroup;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The different values of a fact.
 *
 * @param groups each value with those who state it, most carried first; of a fact that agrees or
 *     stands alone, the most exact one before them
 */
record FactValues(List<ValueGroup> groups) {

  /** Returns the values of {@code fact}; where one replaced others, that one first. */
  static FactValues of(Fact fact) {
    boolean one = fact.status() != Fact.Status.CONFLICT && !fact.isChange();
    Fact.Stated main = ValueGroup.mostExact(fact.values());
    return new FactValues(
        ValueGroup.of(fact.values()).stream()
            .sorted(
                Comparator.comparing(FactValues::isReplaced)
                    .thenComparing(group -> one && !group.stated().contains(main))
                    .thenComparingInt(group -> -group.reports().size()))
            .toList());
  }

  private static boolean isReplaced(ValueGroup group) {
    return group.stated().stream().allMatch(Fact.Stated::isReplaced);
  }

  /** Returns the reports that state another value than most do. */
  TreeSet<Siglum> others() {
    var others = new TreeSet<Siglum>();
    groups.stream().skip(1).forEach(group -> others.addAll(group.reports()));
    others.removeAll(groups.get(0).reports());
    return others;
  }

  /** Returns the labels, each once. */
  List<String> labels() {
    return groups.stream().map(ValueGroup::label).distinct().toList();
  }
}
