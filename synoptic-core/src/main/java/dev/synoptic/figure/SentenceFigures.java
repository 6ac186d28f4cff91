package dev.synoptic.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads all values of one sentence, from left to right; what is read once is not read again. */
final class SentenceFigures {

  private final DateReader dates;
  private final AmountReader amounts;

  SentenceFigures(DateReader dates, AmountReader amounts) {
    this.dates = dates;
    this.amounts = amounts;
  }

  /**
   * Returns the values of the sentence of {@code start}, in reading order; times of day are on the
   * day told of.
   */
  List<Reading> read(DateContext start, ToldDay told) {
    DateContext context = start;
    Atoms atoms = start.atoms();
    int[] kinds = start.words().openers().kinds(atoms);
    var readings = new ArrayList<Reading>();
    int end = 0; // bounds take the words before them along: none may belong to a figure already
    int at = 0;
    while (at < atoms.size()) {
      int address = addressEnd(atoms, at);
      if (address > at) {
        at = address;
        continue;
      }
      int kind = kinds[at];
      if (!Openers.mayBeDate(kind) && !Openers.mayBeAmount(kind)) {
        at++;
        continue;
      }
      List<Reading> here = at(context, at, kind);
      for (Reading reading : here) {
        if (reading.value().isPresent() && reading.from() >= end) {
          end = reading.to();
          readings.add(reading);
          if (!isSpoken(context, reading.from())) {
            told.names(reading);
          }
          context = context.telling(told.day());
        }
      }
      at = here.isEmpty() ? at + 1 : Math.max(at + 1, here.get(here.size() - 1).to());
    }
    return readings;
  }

  /** "The fire began on Monday, the police <b>said on Tuesday</b>": the day of the words. */
  private static boolean isSpoken(DateContext context, int from) {
    Atoms atoms = context.atoms();
    int verb = atoms.is(from - 1, "on") || atoms.is(from - 1, "late") ? from - 2 : from - 1;
    return verb >= 0 && context.words().clues().holds("saying", atoms.key(verb));
  }

  private List<Reading> at(DateContext context, int at, int kind) {
    Optional<Reading> date = Openers.mayBeDate(kind) ? dates.read(context, at) : Optional.empty();
    if (date.isPresent()) {
      return List.of(date.get());
    }
    return Openers.mayBeAmount(kind)
        ? amounts.read(context.atoms(), context.tags(), at)
        : List.of();
  }

  /** Returns the end of a web or mail address or a handle that begins at {@code at}. */
  private static int addressEnd(Atoms atoms, int at) {
    if (!atoms.isGlued(at + 1)) {
      return at;
    }
    boolean scheme = atoms.is(at + 1, ":") && atoms.is(at + 2, "/") && atoms.isGlued(at + 2);
    boolean www = atoms.is(at, "www") && atoms.is(at + 1, ".");
    boolean handle = (atoms.is(at, "@") || atoms.is(at, "#")) && atoms.isWord(at + 1);
    if (!scheme && !www && !handle) {
      return at;
    }
    int end = at + 1;
    while (atoms.isGlued(end)) {
      end++;
    }
    return end;
  }
}
