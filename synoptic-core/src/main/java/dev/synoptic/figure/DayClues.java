package dev.synoptic.figure;

import dev.synoptic.figure.CalendarWords.Role;
import dev.synoptic.figure.DayClue.Kind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Value;
import dev.synoptic.text.CommonWords;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Stem;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Collects the words of one report that tell something of its day, none of which is known. */
final class DayClues {

  /** Words on each side that tell the deed of a date. */
  private static final int AROUND = 9;

  /** Words that stand in more reports than this tell no deed: "say", "year". */
  private static final double COMMON = 0.12;

  /** Longer reports tell their day near the beginning. */
  private static final int MAX_SENTENCES = 120;

  private final Vocabulary words;
  private final DateReader dates;
  private final Lemmas lemmas = new Lemmas(Lexicon.english());
  private final int report;
  private final List<DayClue> clues = new ArrayList<>();

  private DayClues(Vocabulary words, DateReader dates, int report) {
    this.words = words;
    this.dates = dates;
    this.report = report;
  }

  /**
   * Returns the clues of {@code parsed}, in reading order.
   *
   * @param report its place in the story
   */
  static List<DayClue> of(ParsedReport parsed, int report, Vocabulary words, DateReader dates) {
    var all = new DayClues(words, dates, report);
    var tags = new Tags(parsed, Set.of());
    for (int s = 0; s < Math.min(MAX_SENTENCES, parsed.sentences().size()); s++) {
      Atoms atoms = Atoms.of(parsed.text(), parsed.sentences().get(s).range());
      all.read(
          new DateContext(atoms, tags, words, Optional.empty(), Optional.empty(), Optional.empty()),
          s);
    }
    return all.clues;
  }

  private void read(DateContext context, int sentence) {
    Atoms atoms = context.atoms();
    int[] kinds = words.openers().kinds(atoms);
    for (int at = 0; at < kinds.length; at++) {
      if (Openers.mayBeDate(kinds[at])) {
        Optional<Reading> date = dates.plain(context, at);
        if (date.isPresent() && named(context, sentence, date.get())) {
          at = date.get().to() - 1;
        } else {
          counted(context, sentence, at);
        }
      }
    }
  }

  /** "April 28", "Tuesday, 6 May", "2026". */
  private boolean named(DateContext context, int sentence, Reading reading) {
    if (!(reading.value().orElse(null) instanceof Value.Date date)) {
      return false;
    }
    boolean yearless = date.iso().startsWith("--");
    boolean day = yearless ? date.iso().length() == 7 : date.iso().length() == 10;
    boolean year = date.iso().length() == 4;
    if (day || year) {
      int weekday = weekday(context.atoms(), reading.from()).orElse(0);
      add(
          context,
          sentence,
          year ? Kind.NAMED_YEAR : Kind.DAY,
          weekday,
          reading,
          Optional.of(date));
    }
    return day || year;
  }

  private OptionalInt weekday(Atoms atoms, int at) {
    return atoms.get(at).capital()
        ? words.calendar().find(Role.WEEKDAY, atoms.key(at))
        : OptionalInt.empty();
  }

  /** "Tuesday", "last week", "next year"; "the last year" is a stretch of time. */
  private void counted(DateContext context, int sentence, int at) {
    Atoms atoms = context.atoms();
    OptionalInt weekday = weekday(atoms, at);
    OptionalInt shift = words.calendar().find(Role.LAST, atoms.key(at));
    boolean shifted = words.calendar().find(Role.LAST, atoms.key(at - 1)).isPresent();
    if (weekday.isPresent() && !shifted) {
      add(
          context,
          sentence,
          Kind.WEEKDAY,
          weekday.getAsInt(),
          Reading.none(at, at + 1),
          Optional.empty());
    }
    if (shift.isEmpty()
        || atoms.is(at - 1, "the")
        || atoms.is(at, "past")
        || atoms.key(at + 1).endsWith("s")) {
      return;
    }
    Kind kind =
        switch (words.calendar().unit(atoms.key(at + 1))) {
          case 'W' -> Kind.WEEK;
          case 'M' -> Kind.MONTH;
          case 'Y' -> Kind.YEAR;
          default -> Kind.DAY;
        };
    if (kind != Kind.DAY) {
      add(context, sentence, kind, shift.getAsInt(), Reading.none(at, at + 2), Optional.empty());
    }
  }

  private void add(
      DateContext context,
      int sentence,
      Kind kind,
      int number,
      Reading reading,
      Optional<Value.Date> date) {
    Atoms atoms = context.atoms();
    var deed = new HashSet<String>();
    var told = new HashSet<String>();
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      boolean own = i >= reading.from() && i < reading.to();
      if (!own && atom.isWord() && isTelling(atom)) {
        String stem = Stem.of(lemmas.of(context.tags(), atom));
        told.add(stem);
        boolean near = i >= reading.from() - AROUND && i < reading.to() + AROUND;
        if (near && !atom.capital() && CommonWords.english().share(stem) < COMMON) {
          deed.add(stem);
        }
      }
    }
    clues.add(
        new DayClue(report, sentence, kind, number, date, Set.copyOf(deed), Set.copyOf(told)));
  }

  private boolean isTelling(Atom atom) {
    return atom.key().length() > 2
        && !Words.isFunction(atom.key())
        && !words.calendar().holds(atom.key());
  }
}
