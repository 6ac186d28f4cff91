package dev.synoptic.collate;

import dev.synoptic.collate.Departure.Kind;
import dev.synoptic.collate.PrintedWord.Break;
import dev.synoptic.collate.Unit.Stand;
import dev.synoptic.model.QuotationForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds where one reading of a collation departs from the fullest. */
public final class Departures {

  /** Agreement on this few atoms between two departures does not part them for a reader. */
  private static final int MAX_BRIDGE = 2;

  private final int witness;
  private final Witness own;
  private final Witness base;
  private final List<Unit> units;
  private final List<Departure> departures = new ArrayList<>();

  private Departures(Collation collation, List<Unit> units, int witness) {
    this.witness = witness;
    this.own = collation.witnesses().get(witness);
    this.base = collation.witnesses().get(0);
    this.units = units;
  }

  /**
   * Returns the departures of {@code witness}, in the order of the fullest reading.
   *
   * @param units the units of {@code collation}
   */
  public static List<Departure> of(Collation collation, List<Unit> units, int witness) {
    var departures = new Departures(collation, units, witness);
    departures.find();
    return departures.departures;
  }

  private void find() {
    int first = units.size();
    int last = -1;
    for (int u = 0; u < units.size(); u++) {
      if (meets(units.get(u))) {
        first = Math.min(first, u);
        last = u;
      }
    }
    int from = 0;
    while (from < units.size()) {
      Stand stand = stand(units.get(from));
      int to = from + 1;
      while (to < units.size() && goesOn(units.get(to - 1), units.get(to))) {
        to++;
      }
      List<Unit> run = units.subList(from, to);
      switch (stand) {
        case OTHER -> differing(run, from > first && to <= last);
        case EQUAL -> equal(run);
        case SILENT -> silent(run, to <= first, from > last);
      }
      from = to;
    }
  }

  /** Returns whether both readings have words here. */
  private boolean meets(Unit unit) {
    return !unit.atoms(witness).isEmpty() && unit.stand(0) != Stand.SILENT;
  }

  /** Returns how the reading stands; units that neither has count as equal. */
  private Stand stand(Unit unit) {
    boolean has = !unit.atoms(witness).isEmpty();
    boolean lemma = unit.stand(0) != Stand.SILENT;
    if (has == lemma) {
      return has ? unit.stand(witness) : Stand.EQUAL;
    }
    return has ? Stand.OTHER : unit.stand(witness);
  }

  private boolean goesOn(Unit unit, Unit next) {
    return stand(unit) == stand(next) && unit.block(witness) == next.block(witness)
        || neither(next) && stand(unit) != Stand.EQUAL;
  }

  private boolean neither(Unit unit) {
    return unit.atoms(witness).isEmpty() && unit.stand(0) == Stand.SILENT;
  }

  private void equal(List<Unit> run) {
    if (run.get(0).block(witness) != Cell.IN_PLACE) {
      add(Kind.MOVED, run);
    }
  }

  private void silent(List<Unit> run, boolean before, boolean after) {
    List<Atom> lost = without(run, 0, base, Set.of());
    boolean nothing = lost.stream().allMatch(atom -> atom.heft() == Heft.FILLER);
    if (nothing || all(run, 0, PrintedWord::inserted)) {
      return;
    }
    if (!before && !after && Negations.alone(lost)) {
      add(Kind.ALTERED, run);
      return;
    }
    if (before || after) {
      add(before ? Kind.BEGINS_LATER : Kind.STOPS_EARLIER, run);
    } else {
      add(leftOut(run), run);
    }
  }

  /** Returns how the reading deals with the words it leaves out inside. */
  private Kind leftOut(List<Unit> run) {
    int left = atomBefore(run);
    int right = atomAfter(run);
    if (left < 0 || right < 0 || right < left) {
      return Kind.BETWEEN;
    }
    Kind kind = Kind.CUT;
    for (int atom = left; atom < right; atom++) {
      PrintedWord word = own.wordOf(atom);
      if (word.omission() || atom > left && word.inserted()) {
        return Kind.MARKED;
      }
      kind = word.after() == Break.QUOTATION ? Kind.BETWEEN : kind;
    }
    return kind;
  }

  private int atomBefore(List<Unit> run) {
    for (int u = units.indexOf(run.get(0)) - 1; u >= 0; u--) {
      List<Integer> atoms = units.get(u).atoms(witness);
      if (!atoms.isEmpty()) {
        return atoms.get(atoms.size() - 1);
      }
    }
    return -1;
  }

  private int atomAfter(List<Unit> run) {
    for (int u = units.indexOf(run.get(run.size() - 1)) + 1; u < units.size(); u++) {
      List<Integer> atoms = units.get(u).atoms(witness);
      if (!atoms.isEmpty()) {
        return atoms.get(0);
      }
    }
    return -1;
  }

  private void differing(List<Unit> run, boolean inside) {
    Set<Integer> forms = new HashSet<>();
    Set<Integer> otherForms = new HashSet<>();
    run.forEach(unit -> forms.addAll(unit.forms(0)));
    run.forEach(unit -> otherForms.addAll(unit.forms(witness)));
    List<Atom> lost = without(run, 0, base, otherForms);
    List<Atom> put = without(run, witness, own, forms);
    if (Atom.letters(lost).equals(Atom.letters(put)) && !lost.isEmpty()) {
      // "troublemaker" for "trouble-maker": other spaces and hyphens are no other words.
      return;
    }
    if (Misspelling.of(lost, put)) {
      add(Kind.REPHRASED, run);
      return;
    }
    if (!put.isEmpty() && all(run, witness, PrintedWord::inserted)) {
      add(Kind.INSERTED, run);
    } else if (put.isEmpty() && !lost.isEmpty()) {
      add(Negations.alone(lost) ? Kind.ALTERED : Kind.CUT, run);
    } else if (lost.isEmpty() && Negations.alone(put)) {
      add(inside ? Kind.ALTERED : Kind.ADDED, run);
    } else if (lost.isEmpty()) {
      boolean turns = put.stream().anyMatch(atom -> atom.heft().compareTo(Heft.TURN) >= 0);
      add(turns && inside && !free(run) ? Kind.ALTERED : Kind.ADDED, run);
    } else {
      boolean matters =
          lost.stream().anyMatch(atom -> atom.heft().matters())
              || put.stream().anyMatch(atom -> atom.heft().matters());
      boolean insertion = all(run, 0, PrintedWord::inserted);
      boolean mixed = own.form() == QuotationForm.MIXED || base.form() == QuotationForm.MIXED;
      boolean fitted = mixed && Shifts.are(lost, put);
      add(matters && !insertion && !fitted ? Kind.ALTERED : Kind.REPHRASED, run);
    }
  }

  private boolean all(List<Unit> run, int of, Predicate<PrintedWord> test) {
    Witness words = of == 0 ? base : own;
    return run.stream()
        .flatMap(unit -> unit.atoms(of).stream())
        .allMatch(atom -> test.test(words.wordOf(atom)));
  }

  private static List<Atom> without(List<Unit> run, int witness, Witness of, Set<Integer> forms) {
    return run.stream()
        .flatMap(unit -> unit.atoms(witness).stream())
        .map(of.atoms()::get)
        .filter(atom -> !forms.contains(atom.form()))
        .toList();
  }

  /**
   * Returns whether added words need not be the reading's own: the fullest reading may leave them
   * out, because it breaks here, because they are a sentence, or because another report has them.
   */
  private boolean free(List<Unit> run) {
    List<Integer> atoms = run.stream().flatMap(unit -> unit.atoms(witness).stream()).toList();
    return own.sentences(atoms.get(0), atoms.get(atoms.size() - 1))
        || baseBreaks(run)
        || shared(run);
  }

  private boolean baseBreaks(List<Unit> run) {
    for (int u = units.indexOf(run.get(0)) - 1; u >= 0; u--) {
      List<Integer> atoms = units.get(u).atoms(0);
      if (!atoms.isEmpty()) {
        PrintedWord word = base.wordOf(atoms.get(atoms.size() - 1));
        return word.omission() || word.after().compareTo(Break.INTERRUPTION) >= 0;
      }
    }
    return true;
  }

  private boolean shared(List<Unit> run) {
    int witnesses = run.get(0).collation().witnesses().size();
    for (int w = 1; w < witnesses; w++) {
      int other = w;
      if (w != witness
          && run.stream().allMatch(unit -> unit.forms(other).equals(unit.forms(witness)))) {
        return true;
      }
    }
    return false;
  }

  /** Adds a departure; one of the same kind close before it becomes one with it. */
  private void add(Kind kind, List<Unit> run) {
    int before = departures.size() - 1;
    while (before >= 0 && !alike(departures.get(before).kind(), kind)) {
      before--;
    }
    if (before < 0 || !near(departures.get(before), run.get(0))) {
      departures.add(new Departure(kind, run));
      return;
    }
    Departure first = departures.get(before);
    int from = units.indexOf(first.units().get(0));
    int to = units.indexOf(run.get(run.size() - 1)) + 1;
    Kind graver = first.kind().compareTo(kind) <= 0 ? first.kind() : kind;
    departures.subList(before, departures.size()).clear();
    departures.add(new Departure(graver, units.subList(from, to)));
  }

  private static boolean alike(Kind before, Kind kind) {
    boolean wordings = before == Kind.ALTERED || before == Kind.REPHRASED;
    return wordings && (kind == Kind.ALTERED || kind == Kind.REPHRASED)
        || before == Kind.MOVED && kind == Kind.MOVED;
  }

  private boolean near(Departure before, Unit next) {
    int from = units.indexOf(before.units().get(before.units().size() - 1)) + 1;
    int between = 0;
    for (int u = from; u < units.indexOf(next); u++) {
      Unit unit = units.get(u);
      boolean leftOut = unit.atoms(witness).isEmpty() && unit.atoms(0).size() > 1;
      between += Math.max(unit.atoms(0).size(), unit.atoms(witness).size());
      between += leftOut ? MAX_BRIDGE : 0;
    }
    return between <= MAX_BRIDGE
        && (before.kind() == Kind.MOVED
            || before.units().get(0).block(witness) == next.block(witness));
  }
}
