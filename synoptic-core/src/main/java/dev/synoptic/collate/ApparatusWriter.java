package dev.synoptic.collate;

import dev.synoptic.collate.Unit.Stand;
import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Apparatus.Entry;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Variant.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a collation as an apparatus: an entry ends wherever any report departs or comes back, and
 * where one goes from one of its quotations to another.
 */
public final class ApparatusWriter {

  private ApparatusWriter() {}

  /** Returns the apparatus of {@code collation}. */
  public static Apparatus write(Collation collation) {
    List<Unit> units = joined(Unit.of(collation));
    var entries = new ArrayList<Entry>();
    for (int u = 0; u < units.size(); u++) {
      entries.add(entry(units.get(u), units.subList(u + 1, units.size())));
    }
    return new Apparatus(entries);
  }

  private static List<Unit> joined(List<Unit> units) {
    var joined = new ArrayList<Unit>();
    int from = 0;
    for (int u = 0; u < units.size(); u++) {
      if (u + 1 == units.size() || !units.get(u).goesOnIn(units.get(u + 1))) {
        joined.add(units.get(from).through(units.get(u)));
        from = u + 1;
      }
    }
    return joined;
  }

  /** What makes two reports print the same at one place. */
  private record Print(String words, Kind kind) {}

  private static Entry entry(Unit unit, List<Unit> later) {
    List<Witness> witnesses = unit.collation().witnesses();
    var reports = new LinkedHashMap<Print, List<Siglum>>();
    for (int w = 0; w < witnesses.size(); w++) {
      Print print = new Print(printed(unit, w, later), kind(unit, w));
      reports.computeIfAbsent(print, p -> new ArrayList<>()).add(witnesses.get(w).report());
    }
    var variants = new ArrayList<Variant>();
    for (Map.Entry<Print, List<Siglum>> same : reports.entrySet()) {
      List<Siglum> sigla = same.getValue().stream().sorted().toList();
      variants.add(new Variant(same.getKey().words(), sigla, same.getKey().kind()));
    }
    return new Entry(printed(unit, 0, later), variants);
  }

  /** Returns what a witness prints; where another quotation of its own follows, an ellipsis. */
  private static String printed(Unit unit, int witness, List<Unit> later) {
    String printed = unit.printed(witness);
    if (!unit.endsQuotation(witness)
        || later.stream().allMatch(next -> next.atoms(witness).isEmpty())) {
      return printed;
    }
    var marked = new StringBuilder(printed);
    Witness.endFragment(marked);
    return marked.toString();
  }

  private static Kind kind(Unit unit, int witness) {
    boolean lemma = unit.stand(0) != Stand.SILENT;
    boolean words = !unit.atoms(witness).isEmpty();
    if (!words) {
      return lemma ? Kind.OMITTED : Kind.SAME;
    }
    if (!lemma) {
      return Kind.ADDED;
    }
    if (!unit.forms(witness).equals(unit.forms(0)) && !unit.sameLetters(witness)) {
      return Kind.SUBSTITUTED;
    }
    return unit.block(witness) == Cell.IN_PLACE ? Kind.SAME : Kind.MOVED;
  }
}
