package dev.synoptic.collate;

import dev.synoptic.collate.Unit.Stand;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Siglum;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which reports garble quotations: where three or more lines of descent carry a quote, the others
 * show which words are not the speaker's.
 */
public final class Reliability {

  private static final int MIN_LINES = 3;

  /** Share of a report's words of content in such quotes that stand alone against the others. */
  private static final double MAX_CONTRADICTED = 0.12;

  /** Words that must be contradicted in all. */
  private static final int MIN_CONTRADICTED = 2;

  private final Descent descent;
  private final Map<Siglum, Integer> content = new HashMap<>();
  private final Map<Siglum, Integer> contradicted = new HashMap<>();

  /** Counts by lines of {@code descent}. */
  public Reliability(Descent descent) {
    this.descent = descent;
  }

  /** Returns whether so many lines have these readings that they can tell on one another. */
  public boolean canTell(List<Witness> witnesses) {
    return descent.independent(witnesses.stream().map(Witness::report).toList()) >= MIN_LINES;
  }

  /** Counts the words of one quote. */
  public void count(Collation collation) {
    List<Witness> witnesses = collation.witnesses();
    for (Witness witness : witnesses) {
      int words = (int) witness.atoms().stream().filter(Atom::content).count();
      content.merge(witness.report(), words, Integer::sum);
    }
    for (Unit unit : Unit.of(collation)) {
      var place = new Place(unit);
      for (int w = 0; w < witnesses.size(); w++) {
        if (place.alone(w)) {
          contradicted.merge(witnesses.get(w).report(), contentIn(unit, w), Integer::sum);
        }
      }
    }
  }

  /** Returns at how many places two other lines agree against the fullest reading. */
  int againstFullest(Collation collation) {
    int against = 0;
    for (Unit unit : Unit.of(collation)) {
      against += matters(unit) && new Place(unit).alone(0) ? 1 : 0;
    }
    return against;
  }

  private static boolean matters(Unit unit) {
    List<Atom> atoms = unit.collation().witnesses().get(0).atoms();
    return unit.atoms(0).stream().anyMatch(i -> atoms.get(i).heft().matters());
  }

  private static int contentIn(Unit unit, int witness) {
    List<Atom> atoms = unit.collation().witnesses().get(witness).atoms();
    return (int) unit.atoms(witness).stream().filter(i -> atoms.get(i).content()).count();
  }

  /** What the lines of descent print at one place. */
  private final class Place {

    private final Unit unit;
    private final Map<List<Integer>, Set<Integer>> linesOf = new HashMap<>();

    Place(Unit unit) {
      this.unit = unit;
      for (int w = 0; w < unit.collation().witnesses().size(); w++) {
        if (!unit.atoms(w).isEmpty()) {
          linesOf.computeIfAbsent(unit.forms(w), f -> new HashSet<>(2)).add(line(w));
        }
      }
    }

    private int line(int witness) {
      return descent.lines().get(unit.collation().witnesses().get(witness).report().index());
    }

    /**
     * Returns whether a reading's words here are its own line's alone where two others agree, or
     * where the fullest has others.
     */
    boolean alone(int witness) {
      if (unit.atoms(witness).isEmpty() || unit.stand(0) == Stand.SILENT) {
        return false;
      }
      List<Integer> own = unit.forms(witness);
      int line = line(witness);
      int most = 0;
      for (Map.Entry<List<Integer>, Set<Integer>> print : linesOf.entrySet()) {
        Set<Integer> lines = print.getValue();
        int others = lines.size() - (lines.contains(line) ? 1 : 0);
        if (others > 0 && print.getKey().equals(own)) {
          return false;
        }
        most = Math.max(most, others);
      }
      return most > 1 || most > 0 && witness > 0;
    }
  }

  /** Returns the reports whose quotations the others often contradict. */
  public Set<Siglum> unreliable() {
    var unreliable = new HashSet<Siglum>();
    contradicted.forEach(
        (report, words) -> {
          double share = words / (double) Math.max(1, content.getOrDefault(report, 1));
          if (words >= MIN_CONTRADICTED && share > MAX_CONTRADICTED) {
            unreliable.add(report);
          }
        });
    return unreliable;
  }
}
