package dev.synoptic.phrase;

import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Value;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * One value of a fact and everywhere it is stated. "41", "41 dead" and "41 people" are one.
 *
 * @param label the value as a reader says it
 * @param stated where it is stated
 */
public record ValueGroup(String label, List<Fact.Stated> stated) {

  /** Copies the list. */
  public ValueGroup {
    stated = List.copyOf(stated);
  }

  /** Returns the different values of {@code stated}, in the order in which they first stand. */
  public static List<ValueGroup> of(Collection<Fact.Stated> stated) {
    var byValue = new LinkedHashMap<Object, List<Fact.Stated>>();
    for (Fact.Stated one : stated) {
      byValue.computeIfAbsent(key(one.value()), v -> new ArrayList<>()).add(one);
    }
    return byValue.values().stream().map(group -> new ValueGroup(label(group), group)).toList();
  }

  /** Returns the value that {@code one} of {@code stated} gives, with all who state it. */
  public static ValueGroup with(Fact.Stated one, Collection<Fact.Stated> stated) {
    Object value = key(one.value());
    List<Fact.Stated> alike =
        stated.stream().filter(other -> key(other.value()).equals(value)).toList();
    return new ValueGroup(label(alike), alike);
  }

  /** Returns the most exact of {@code stated}; of equally exact ones the one that comes first. */
  public static Fact.Stated mostExact(Collection<Fact.Stated> stated) {
    return stated.stream()
        .min(
            Comparator.comparing((Fact.Stated one) -> one.precision() != Precision.EXACT)
                .thenComparing(one -> vagueness(one.value())))
        .orElseThrow();
  }

  /** Days that a date may mean, beyond one. */
  private static long vagueness(Value value) {
    return value instanceof Value.Date date
        ? ChronoUnit.DAYS.between(date.first(), date.last())
        : 0;
  }

  /** What is counted may be said or not: it is one count. */
  private static Object key(Value value) {
    return value instanceof Value.Amount amount && amount.kind() == FigureKind.COUNT
        ? List.of(amount.low(), amount.high())
        : value;
  }

  /** An exact statement makes the value exact; one that says what is counted says most. */
  private static String label(List<Fact.Stated> stated) {
    boolean exact = stated.stream().anyMatch(s -> s.precision() == Precision.EXACT);
    Fact.Stated first =
        stated.stream().filter(s -> hasUnit(s.value())).findFirst().orElse(stated.get(0));
    return Values.of(first.value(), exact ? Precision.EXACT : first.precision());
  }

  private static boolean hasUnit(Value value) {
    return value instanceof Value.Amount amount && amount.unit().isPresent();
  }

  /** Returns the reports that state it. */
  public TreeSet<Siglum> reports() {
    var reports = new TreeSet<Siglum>();
    stated.forEach(one -> reports.add(one.span().report()));
    return reports;
  }
}
