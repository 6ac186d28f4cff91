package dev.synoptic.collate;

import dev.synoptic.collate.Unit.Stand;
import dev.synoptic.model.Descent;
import dev.synoptic.model.QuotationForm;
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

  /** Words of content of which two others show that the fullest reading has put them in. */
  private static final int MAX_PUT_IN = 2;

  private static final int MIN_BRIDGING = 2;

  /** More words beside contradicted ones are a sentence that others leave out. */
  private static final int MAX_CONTRADICTED_RUN = 4;

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

  /** Returns how far two other lines agree against the fullest reading. */
  Against againstFullest(Collation collation) {
    List<Unit> units = Unit.of(collation);
    int places = 0;
    int content = 0;
    int from = 0;
    while (from < units.size()) {
      int to = from;
      int here = 0;
      int own = 0;
      while (to < units.size() && isOwn(units.get(to))) {
        Unit unit = units.get(to);
        here += matters(unit) && new Place(unit).alone(0) ? 1 : 0;
        own += contentIn(unit, 0);
        to++;
      }
      if (here == 0 && own > 0 && own <= MAX_PUT_IN) {
        here = bridging(units, from, to) >= MIN_BRIDGING ? 1 : 0;
      }
      places += here;
      content += here > 0 ? Math.min(own, MAX_CONTRADICTED_RUN) : 0;
      from = Math.max(to, from + 1);
    }
    return new Against(places, content);
  }

  /**
   * Returns how many lines print the words before and after these units as one, with nothing
   * between: two that leave the same word or two out by chance are rarer than one that puts it in.
   */
  private int bridging(List<Unit> units, int from, int to) {
    List<Witness> witnesses = units.get(0).collation().witnesses();
    Set<Integer> lines = new HashSet<>();
    boolean inserted =
        units.subList(from, to).stream()
            .flatMap(unit -> unit.atoms(0).stream())
            .anyMatch(atom -> witnesses.get(0).wordOf(atom).inserted());
    for (int w = 1; w < witnesses.size() && !inserted; w++) {
      if (bridges(units, from, to, w)) {
        lines.add(descent.lines().get(witnesses.get(w).report().index()));
      }
    }
    return lines.size();
  }

  private static boolean bridges(List<Unit> units, int from, int to, int witness) {
    Witness own = units.get(0).collation().witnesses().get(witness);
    boolean silent =
        units.subList(from, to).stream().allMatch(unit -> unit.stand(witness) == Stand.SILENT);
    if (from == 0 || to == units.size() || !silent || own.form() == QuotationForm.INDIRECT) {
      return false;
    }
    List<Integer> left = units.get(from - 1).atoms(witness);
    List<Integer> right = units.get(to).atoms(witness);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    int last = left.get(left.size() - 1);
    PrintedWord word = own.wordOf(last);
    return right.get(0) == last + 1
        && !word.omission()
        && !own.wordOf(last + 1).inserted()
        && word.after() == PrintedWord.Break.NONE;
  }

  /**
   * What speaks against a ruler.
   *
   * @param places at how many places two other lines agree on other words
   * @param content its words of content there, and beside them, that no other line has
   */
  record Against(int places, int content) {}

  /** Returns whether the fullest reading has words here that no other line has. */
  private boolean isOwn(Unit unit) {
    List<Integer> forms = unit.forms(0);
    List<Witness> witnesses = unit.collation().witnesses();
    int line = descent.lines().get(witnesses.get(0).report().index());
    for (int w = 1; w < witnesses.size(); w++) {
      if (descent.lines().get(witnesses.get(w).report().index()) != line
          && unit.forms(w).equals(forms)) {
        return false;
      }
    }
    return !unit.atoms(0).isEmpty();
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
