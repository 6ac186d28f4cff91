package dev.synoptic.revise;

import dev.synoptic.model.About;
import dev.synoptic.model.Change;
import dev.synoptic.model.Figure;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Range;
import dev.synoptic.model.Value;
import dev.synoptic.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that changed: those that stand in each other's place, then those of one thing, and last
 * those whose value the other version does not give anywhere.
 */
final class FigureChanges {

  private final Versions versions;
  private final Set<Figure> removed;
  private final Set<Figure> added;
  private final List<Change> changes = new ArrayList<>();

  private FigureChanges(Versions versions) {
    this.versions = versions;
    this.removed = new LinkedHashSet<>(versions.before().figures());
    this.added = new LinkedHashSet<>(versions.after().figures());
  }

  static List<Change> of(Versions versions, List<Change.Edit> edits) {
    var figures = new FigureChanges(versions);
    figures.inPlace();
    figures.inEdits(edits);
    figures.ofOneThing();
    figures.rest();
    figures.bareNumbers(edits);
    return figures.changes;
  }

  /** Pairs figures that share a word: "12 people" and "17 people". */
  private void inPlace() {
    List<Figure> later = versions.after().figures();
    int[] holder = new int[versions.to().size()];
    Arrays.fill(holder, -1);
    for (int i = 0; i < later.size(); i++) {
      for (int word : versions.to().wordsIn(List.of(later.get(i).words()))) {
        holder[word] = i;
      }
    }
    for (Figure figure : versions.before().figures()) {
      for (int word : versions.from().wordsIn(List.of(figure.words()))) {
        int other = versions.words().later(word);
        if (other >= 0 && holder[other] >= 0 && added.contains(later.get(holder[other]))) {
          pair(figure, later.get(holder[other]));
          break;
        }
      }
    }
  }

  private void pair(Figure before, Figure after) {
    removed.remove(before);
    added.remove(after);
    if (!readAlike(before, after) && !Statement.of(before).equals(Statement.of(after))) {
      changes.add(altered(before.words(), after.words()));
    }
  }

  /** Pairs figures of one kind that stand in the same edit. */
  private void inEdits(List<Change.Edit> edits) {
    var earlier = new Places<Figure>(removed, figure -> List.of(figure.words()));
    var later = new Places<Figure>(added, figure -> List.of(figure.words()));
    for (Change.Edit edit : edits) {
      for (Figure figure : earlier.in(edit.before())) {
        later.in(edit.after()).stream()
            .filter(other -> added.contains(other) && removed.contains(figure))
            .filter(other -> other.value().kind() == figure.value().kind())
            .findFirst()
            .ifPresent(other -> pair(figure, other));
      }
    }
  }

  /** Pairs what is left and measures the same thing, where each version says it once. */
  private void ofOneThing() {
    Map<Measure, Figure> earlier = onlyOnes(removed);
    Map<Measure, Figure> later = onlyOnes(added);
    for (Figure figure : List.copyOf(removed)) {
      Measure measure = Measure.of(figure);
      if (earlier.containsKey(measure) && later.containsKey(measure)) {
        pair(figure, later.get(measure));
      }
    }
  }

  private static Map<Measure, Figure> onlyOnes(Collection<Figure> figures) {
    var ones = new HashMap<Measure, Figure>();
    var met = new HashSet<Measure>();
    for (Figure figure : figures) {
      Measure measure = Measure.of(figure);
      if (measure.thing().isEmpty()) {
        continue;
      }
      if (met.add(measure)) {
        ones.put(measure, figure);
      } else {
        ones.remove(measure);
      }
    }
    return ones;
  }

  /** What a figure measures. */
  private record Measure(
      List<String> thing, About.Role role, FigureKind kind, Optional<String> unit) {
    static Measure of(Figure figure) {
      Optional<String> unit =
          figure.value() instanceof Value.Amount amount ? amount.unit() : Optional.empty();
      return new Measure(
          figure.about().thing(), figure.about().role(), figure.value().kind(), unit);
    }
  }

  /** What a figure says, however it is written. What is counted may be named in other words. */
  private record Statement(
      Precision precision, FigureKind kind, List<BigDecimal> count, Optional<Value> value) {
    static Statement of(Figure figure) {
      Value value = figure.value();
      boolean counts = value instanceof Value.Amount && value.kind() == FigureKind.COUNT;
      return new Statement(
          figure.precision(),
          value.kind(),
          counts && value instanceof Value.Amount amount
              ? List.of(amount.low(), amount.high())
              : List.of(),
          counts ? Optional.empty() : Optional.of(value));
    }
  }

  private void rest() {
    Set<Statement> earlier = statements(versions.before());
    Set<Statement> later = statements(versions.after());
    for (Figure figure : removed) {
      if (!later.contains(Statement.of(figure))) {
        changes.add(change(Change.Act.REMOVED, List.of(figure.words()), List.of(), List.of()));
      }
    }
    for (Figure figure : added) {
      if (!earlier.contains(Statement.of(figure))) {
        changes.add(change(Change.Act.ADDED, List.of(), List.of(figure.words()), List.of()));
      }
    }
  }

  private static Set<Statement> statements(Version version) {
    var statements = new HashSet<Statement>();
    version.figures().forEach(figure -> statements.add(Statement.of(figure)));
    return statements;
  }

  /** Numbers that are no figure, such as a score or a road's, count as figures once they change. */
  private void bareNumbers(List<Change.Edit> edits) {
    var earlier = new Places<Figure>(versions.before().figures(), f -> List.of(f.words()));
    var later = new Places<Figure>(versions.after().figures(), f -> List.of(f.words()));
    for (Change.Edit edit : edits) {
      boolean told = !earlier.in(edit.before()).isEmpty() || !later.in(edit.after()).isEmpty();
      boolean number =
          hasNumber(versions.from(), edit.before()) || hasNumber(versions.to(), edit.after());
      if (!told && number) {
        changes.add(of(edit));
      }
    }
  }

  private static Change of(Change.Edit edit) {
    if (edit.before().length() > 0 && edit.after().length() > 0) {
      return altered(edit.before(), edit.after());
    }
    return edit.before().length() > 0
        ? change(Change.Act.REMOVED, List.of(edit.before()), List.of(), List.of())
        : change(Change.Act.ADDED, List.of(), List.of(edit.after()), List.of());
  }

  private static boolean hasNumber(Wordage of, Range place) {
    for (int word : of.wordsIn(List.of(place))) {
      if (of.isNumber(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether both are the same words: "on Tuesday" may only mean another day elsewhere. */
  private boolean readAlike(Figure one, Figure other) {
    return one.precision() == other.precision()
        && Words.normal(one.words().in(versions.from().text()))
            .equals(Words.normal(other.words().in(versions.to().text())));
  }

  private static Change altered(Range before, Range after) {
    return change(
        Change.Act.ALTERED,
        List.of(before),
        List.of(after),
        List.of(new Change.Edit(before, after)));
  }

  private static Change change(
      Change.Act act, List<Range> before, List<Range> after, List<Change.Edit> edits) {
    return new Change(Change.Subject.FIGURE, act, before, after, edits, List.of());
  }
}
