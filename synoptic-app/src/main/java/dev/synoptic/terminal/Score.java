package dev.synoptic.terminal;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Descent;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A quote's readings set like a musical score: a row a reading, each word under its place in the
 * fullest wording, which is the first row.
 *
 * @param rows the fullest reading first
 * @param units columns of the score, in the order of the fullest reading
 */
record Score(List<Row> rows, List<Unit> units) {

  /** From this many readings on, equal readings share a row. */
  private static final int GROUPED_FROM = 7;

  /** An alteration may drop words too; fewer than this are part of the alteration. */
  private static final int CUT_WORDS = 3;

  Score {
    rows = List.copyOf(rows);
    units = List.copyOf(units);
  }

  /**
   * A row of the score.
   *
   * @param reading the reading of its first report
   * @param reports all reports that print just this, in order
   */
  record Row(Reading reading, Set<Siglum> reports) {}

  /**
   * A column of the score: what each row prints here.
   *
   * @param cells one for each row
   */
  record Unit(List<Cell> cells) {
    Unit {
      cells = List.copyOf(cells);
    }

    /** Returns the row that alone prints something here; -1 where several or none do. */
    int solo() {
      int solo = -1;
      for (int row = 0; row < cells.size(); row++) {
        if (!cells.get(row).text().isEmpty()) {
          if (solo >= 0) {
            return -1;
          }
          solo = row;
        }
      }
      return solo;
    }

    int width() {
      return cells.stream().mapToInt(Cell::width).max().orElse(0);
    }
  }

  /**
   * What one row prints in one unit.
   *
   * @param text its words; empty where it prints nothing
   * @param mark how they stand to the fullest reading
   */
  record Cell(String text, Mark mark) {
    int width() {
      int marks = mark == Mark.NONE ? 0 : mark == Mark.CUT ? 2 : 2 * mark.sign.length();
      return Width.of(text) + marks;
    }
  }

  /** How words stand to the fullest reading. */
  enum Mark {
    NONE(""),
    /** Other content words. */
    ALTERED("≠"),
    /** Words that the fullest reading has not. */
    ADDED("+"),
    /** The same words in another place. */
    MOVED("⇄"),
    /** Left out inside with no mark; the cell has no text. */
    CUT("--");

    final String sign;

    Mark(String sign) {
      this.sign = sign;
    }
  }

  /**
   * A reading and what it prints at each entry of the apparatus.
   *
   * @param reading the gravest of its report
   * @param cells one an entry
   */
  private record Line(Reading reading, List<Cell> cells) {
    List<String> bare() {
      return cells.stream()
          .map(cell -> (cell.mark == Mark.MOVED ? Mark.MOVED.sign : "") + Excerpt.bare(cell.text))
          .toList();
    }
  }

  /** Returns the score of {@code quote}; without units where it has no apparatus. */
  static Score of(Quote quote, Descent descent) {
    List<Apparatus.Entry> entries = quote.apparatus().entries();
    List<Reading> readings = onePerReport(quote);
    Reading fullest = fullest(quote, readings);
    var lines = new ArrayList<Line>(List.of(new Line(fullest, cells(entries, fullest))));
    for (Reading reading : readings) {
      if (!reading.report().equals(fullest.report())) {
        lines.add(new Line(reading, cells(entries, reading)));
      }
    }
    List<Map.Entry<Row, Line>> rows = rows(lines, descent);
    var units = new ArrayList<Unit>();
    for (int e = 0; e < entries.size(); e++) {
      int entry = e;
      units.add(new Unit(rows.stream().map(row -> row.getValue().cells.get(entry)).toList()));
    }
    return new Score(rows.stream().map(Map.Entry::getKey).toList(), units);
  }

  private static List<Reading> onePerReport(Quote quote) {
    var readings = new TreeMap<Siglum, Reading>();
    for (Reading reading : quote.readings()) {
      readings.merge(
          reading.report(), reading, (a, b) -> b.wording().compareTo(a.wording()) < 0 ? b : a);
    }
    return List.copyOf(readings.values());
  }

  /** The fullest reading is the one whose words are every lemma. */
  private static Reading fullest(Quote quote, List<Reading> readings) {
    var candidates = new ArrayList<Reading>(readings);
    for (Apparatus.Entry entry : quote.apparatus().entries()) {
      if (!entry.variants().isEmpty()) {
        List<Siglum> own = entry.variants().get(0).reports();
        if (candidates.stream().anyMatch(reading -> own.contains(reading.report()))) {
          candidates.removeIf(reading -> !own.contains(reading.report()));
        }
      }
    }
    return candidates.stream()
        .min(Comparator.comparing(Reading::wording).reversed().thenComparing(Reading::report))
        .orElseThrow();
  }

  /** Returns what {@code reading} prints at each entry. */
  private static List<Cell> cells(List<Apparatus.Entry> entries, Reading reading) {
    var cells = new ArrayList<Cell>();
    for (Apparatus.Entry entry : entries) {
      Cell cell = new Cell("", Mark.NONE);
      for (Variant variant : entry.variants()) {
        if (variant.reports().contains(reading.report())) {
          cell = new Cell(Harmless.of(variant.words()).strip(), mark(variant, reading));
        }
      }
      cells.add(cell.text.isEmpty() ? new Cell("", Mark.NONE) : cell);
    }
    markCuts(entries, cells, reading.wording());
    return cells;
  }

  private static Mark mark(Variant variant, Reading reading) {
    boolean own = reading.form() == QuotationForm.INDIRECT;
    return switch (variant.kind()) {
      case SAME, OMITTED -> Mark.NONE;
      case MOVED -> Mark.MOVED;
      case ADDED -> own ? Mark.NONE : Mark.ADDED;
      case SUBSTITUTED -> reading.wording() == Wording.ALTERED ? Mark.ALTERED : Mark.NONE;
    };
  }

  /** Marks the first entry of each stretch that a reading drops inside without saying so. */
  private static void markCuts(List<Apparatus.Entry> entries, List<Cell> cells, Wording wording) {
    if (wording != Wording.CUT && wording != Wording.ALTERED) {
      return;
    }
    int before = -1;
    for (int at = 0; at < cells.size(); at++) {
      if (cells.get(at).text.isEmpty()) {
        continue;
      }
      boolean inside = before >= 0 && at > before + 1;
      if (inside && !marked(cells.get(before).text, cells.get(at).text)) {
        int words = 0;
        for (int gap = before + 1; gap < at; gap++) {
          words += Excerpt.words(entries.get(gap).lemma()).size();
        }
        if (words >= (wording == Wording.CUT ? 1 : CUT_WORDS)) {
          cells.set(before + 1, new Cell("", Mark.CUT));
        }
      }
      before = at;
    }
  }

  /** Returns whether the words on either side of a gap own up to it. */
  private static boolean marked(String before, String after) {
    return before.endsWith("…")
        || before.endsWith("...")
        || before.endsWith("]")
        || after.startsWith("…")
        || after.startsWith("...")
        || after.startsWith("[");
  }

  /** Returns a row for each report, or for each reading where there are many or all are equal. */
  private static List<Map.Entry<Row, Line>> rows(List<Line> lines, Descent descent) {
    boolean oneReading = lines.stream().map(Line::bare).distinct().count() == 1;
    boolean grouped = lines.size() >= GROUPED_FROM || oneReading;
    var rows = new LinkedHashMap<Object, Map.Entry<Row, Line>>();
    for (Line line : lines) {
      Siglum report = line.reading.report();
      Object key = grouped ? List.of(line.bare(), line.reading.form()) : report;
      rows.computeIfAbsent(key, k -> Map.entry(new Row(line.reading, new LinkedHashSet<>()), line))
          .getKey()
          .reports()
          .add(report);
    }
    var ordered = new ArrayList<Map.Entry<Row, Line>>(rows.values());
    if (grouped) {
      // What most sources print comes first; the fullest reading stays the ruler.
      ordered
          .subList(1, ordered.size())
          .sort(Comparator.comparingInt(row -> -descent.independent(row.getKey().reports())));
    }
    return ordered;
  }
}
