package dev.synoptic.collate;

import dev.synoptic.collate.Unit.Stand;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.List;

/** Says in plain words how a reading departs: names the letters and quotes the wordings. */
public final class WordingNotes {

  /** A reading that leaves out more than this is better looked at than told. */
  private static final int MAX_LEFT_OUT = 3;

  private final Collation collation;
  private final int witness;
  private final Witness own;
  private final String letter;
  private final List<String> notes = new ArrayList<>();

  private WordingNotes(Collation collation, int witness) {
    this.collation = collation;
    this.witness = witness;
    this.own = collation.witnesses().get(witness);
    this.letter = own.report().letters();
  }

  /** Returns the notes on the departures of {@code witness}, gravest kinds first. */
  public static List<String> of(Collation collation, int witness, List<Departure> departures) {
    var notes = new WordingNotes(collation, witness);
    if (notes.own.form() == QuotationForm.INDIRECT) {
      return departures.isEmpty()
          ? List.of()
          : List.of(notes.letter + " puts it in its own words.");
    }
    departures.stream()
        .sorted((a, b) -> a.kind().compareTo(b.kind()))
        .forEach(departure -> notes.write(departure));
    notes.leftOut(departures, Departure.Kind.CUT, " without a mark");
    notes.leftOut(departures, Departure.Kind.MARKED, ", with a mark");
    notes.leftOut(departures, Departure.Kind.BETWEEN, " between two quotations");
    notes.extent(departures);
    return notes.notes;
  }

  private void write(Departure departure) {
    switch (departure.kind()) {
      case ALTERED, REPHRASED -> altered(departure);
      case ADDED -> added(departure);
      case INSERTED -> notes.add(letter + " puts in " + words(departure, witness) + ".");
      case MOVED -> moved(departure);
      case CUT, MARKED, BETWEEN, BEGINS_LATER, STOPS_EARLIER -> {}
    }
  }

  /** Says in one sentence all that is left out in one way. */
  private void leftOut(List<Departure> departures, Departure.Kind kind, String how) {
    List<Departure> heaviest =
        departures.stream()
            .filter(departure -> departure.kind() == kind)
            .filter(departure -> notes.isEmpty() || weight(departure, 0) >= Heft.FRAME.weight())
            .sorted((a, b) -> Integer.compare(weight(b, 0), weight(a, 0)))
            .limit(MAX_LEFT_OUT)
            .toList();
    List<String> words =
        departures.stream().filter(heaviest::contains).map(d -> words(d, 0)).toList();
    if (!words.isEmpty()) {
      notes.add(letter + " leaves out " + Excerpts.join(words) + how + ".");
    }
  }

  private int weight(Departure departure, int of) {
    List<Atom> atoms = collation.witnesses().get(of).atoms();
    return departure.units().stream()
        .flatMap(unit -> unit.atoms(of).stream())
        .mapToInt(atom -> atoms.get(atom).weight())
        .sum();
  }

  private void altered(Departure departure) {
    List<Siglum> agreeing = new ArrayList<>();
    for (int w = 0; w < collation.witnesses().size(); w++) {
      int other = w;
      if (departure.units().stream().allMatch(unit -> equal(unit, other))) {
        agreeing.add(collation.witnesses().get(w).report());
      }
    }
    String lemma = words(departure, 0);
    if (lemma.isEmpty()) {
      notes.add(letter + " puts in " + words(departure, witness) + ".");
      return;
    }
    if (words(departure, witness).isEmpty()) {
      notes.add(letter + " leaves out " + lemma + ", and so says the opposite.");
      return;
    }
    String print = agreeing.size() == 1 ? " prints " : " print ";
    notes.add(
        letter
            + " prints "
            + words(departure, witness)
            + "; "
            + Excerpts.list(agreeing)
            + print
            + lemma
            + ".");
  }

  private static boolean equal(Unit unit, int witness) {
    return unit.stand(0) == Stand.SILENT && unit.atoms(witness).isEmpty()
        || unit.stand(0) != Stand.SILENT && unit.forms(witness).equals(unit.forms(0));
  }

  private void added(Departure departure) {
    if (weight(departure, witness) < Heft.TURN.weight()) {
      return;
    }
    List<Siglum> having = new ArrayList<>();
    for (int w = 0; w < collation.witnesses().size(); w++) {
      int other = w;
      boolean same =
          departure.units().stream()
              .allMatch(unit -> unit.forms(other).equals(unit.forms(witness)));
      if (same) {
        having.add(collation.witnesses().get(w).report());
      }
    }
    String have = having.size() == 1 ? " alone has " : " have ";
    notes.add(Excerpts.list(having) + have + words(departure, witness) + ".");
  }

  private void moved(Departure departure) {
    List<Integer> atoms =
        departure.units().stream().flatMap(unit -> unit.atoms(witness).stream()).sorted().toList();
    if (atoms.isEmpty()) {
      return;
    }
    int first = atoms.get(0);
    int last = atoms.get(atoms.size() - 1);
    String moved = words(departure, witness);
    if (last + 1 < own.atoms().size()) {
      int next = own.atoms().get(last).word() + 1;
      String after = Excerpts.quoted(own.printed(next, Math.min(next + 3, own.words().size())));
      notes.add(letter + " prints " + moved + " before " + after + ".");
    } else if (first > 0) {
      int before = own.atoms().get(first).word();
      String ahead = Excerpts.quoted(own.printed(Math.max(0, before - 3), before));
      notes.add(letter + " prints " + moved + " after " + ahead + ".");
    }
  }

  /** Says where a reading begins and stops, where that is all there is to say. */
  private void extent(List<Departure> departures) {
    boolean later = has(departures, Departure.Kind.BEGINS_LATER);
    boolean earlier = has(departures, Departure.Kind.STOPS_EARLIER);
    if (!notes.isEmpty() || !later && !earlier) {
      return;
    }
    int words = own.words().size();
    if (later && earlier || words <= Excerpts.MAX_WORDS) {
      notes.add(letter + " has only " + Excerpts.quoted(own.printed(0, words)) + ".");
    } else if (later) {
      notes.add(letter + " begins at " + Excerpts.quoted(own.printed(0, 3)) + ".");
    } else {
      notes.add(letter + " stops at " + Excerpts.quoted(own.printed(words - 3, words)) + ".");
    }
  }

  private static boolean has(List<Departure> departures, Departure.Kind kind) {
    return departures.stream().anyMatch(departure -> departure.kind() == kind);
  }

  private String words(Departure departure, int of) {
    String printed = Unit.printed(departure.units(), of);
    return printed.isEmpty() ? "" : Excerpts.quoted(printed);
  }
}
