package dev.synoptic.page;

import dev.synoptic.model.Fact;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each report leaves out of what two or more carry.
 *
 * @param section what it says of itself
 * @param columns the reports, or the lines of descent where there are many reports
 * @param tables quotes, then facts; none without rows
 */
record MissingView(Section section, List<Column> columns, List<Table> tables) {

  /** Above this many reports a column is a line of descent. */
  private static final int REPORTS = 12;

  /** More columns than this leave the labels no room beside the remark. */
  private static final int BESIDE = 8;

  /** More columns than this are told, not drawn: who has it, and how many have not. */
  private static final int DRAWN = 24;

  /** Rows of a table beyond this number are folded. */
  private static final int OPEN_ROWS = 24;

  /**
   * A column.
   *
   * @param sig siglum of the report, or of the first of its line
   * @param outlet who publishes
   * @param reports all reports of the column
   */
  record Column(Sig sig, String outlet, List<Siglum> reports) {}

  /**
   * Rows of one kind.
   *
   * @param kind what a row is, in a word
   * @param title what they are
   * @param total what the last row says
   * @param rows quotes or facts
   * @param leavesOut for each column the number it leaves out
   */
  record Table(String kind, String title, String total, List<Row> rows, List<Integer> leavesOut) {

    /** Returns the rows shown at once. */
    List<Row> first() {
      return rows.size() <= OPEN_ROWS + 4 ? rows : rows.subList(0, OPEN_ROWS);
    }

    /** Returns the rows shown on demand. */
    List<Row> further() {
      return rows.subList(first().size(), rows.size());
    }
  }

  /**
   * A quote or a fact.
   *
   * @param label a few words
   * @param printed whether they are a report's
   * @param target id of its place
   * @param cells one a column
   */
  record Row(String label, boolean printed, String target, List<Glyph> cells) {

    /** Returns the columns that give it, by number. */
    List<Integer> carried() {
      return IntStream.range(0, cells.size())
          .filter(at -> cells.get(at) != Glyph.NOTHING)
          .boxed()
          .toList();
    }
  }

  /** How much of a quote or fact a report gives, most first. */
  enum Glyph {
    WHOLE("whole", "gw"),
    PART("part", "gh"),
    OWN_WORDS("own words", "go"),
    ALTERED("altered", "gx"),
    NOTHING("nothing", "gs");

    private final String label;
    private final String style;

    Glyph(String label, String style) {
      this.label = label;
      this.style = style;
    }

    /** Returns what it means. */
    String label() {
      return label;
    }

    /** Returns its class name. */
    String style() {
      return style;
    }
  }

  /** Returns what the reports of a story leave out. */
  static MissingView of(StoryFrame frame) {
    List<Column> columns = columns(frame);
    var tables = new ArrayList<Table>();
    add(tables, columns, "Quote", "Quotes that two or more reports carry", quotes(frame, columns));
    add(tables, columns, "Fact", "Facts that two or more reports give", facts(frame, columns));
    String summary =
        tables.isEmpty()
            ? "no quote or fact is carried by two reports, so none can be missed"
            : "what each report leaves out of what two or more carry";
    return new MissingView(frame.section("missing", "Missing", summary), columns, tables);
  }

  /** Returns whether the table wants the whole width of the page. */
  boolean isWide() {
    return columns.size() > BESIDE;
  }

  /** Returns whether each column is drawn. */
  boolean isDrawn() {
    return columns.size() <= DRAWN;
  }

  /** Returns whether a column stands for a line of descent. */
  boolean isByLine() {
    return columns.stream().anyMatch(c -> c.reports().size() > 1);
  }

  private static List<Column> columns(StoryFrame frame) {
    List<List<Siglum>> columns =
        frame.reports().size() <= REPORTS
            ? frame.sigla().stream().map(List::of).toList()
            : frame.lines();
    return columns.stream()
        .map(c -> new Column(frame.sig(c.get(0)), frame.outlet(c.get(0)), c))
        .toList();
  }

  private static void add(
      List<Table> tables, List<Column> columns, String kind, String title, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var leavesOut = new ArrayList<Integer>();
    for (int column = 0; column < columns.size(); column++) {
      int at = column;
      leavesOut.add((int) rows.stream().filter(r -> r.cells().get(at) == Glyph.NOTHING).count());
    }
    tables.add(new Table(kind, title, "leaves out, of " + rows.size(), rows, leavesOut));
  }

  private static List<Row> quotes(StoryFrame frame, List<Column> columns) {
    var rows = new ArrayList<Row>();
    int number = 0;
    for (Quote quote : frame.synopsis().quotes()) {
      number++;
      if (quote.carriers() > 1) {
        Map<Siglum, Glyph> glyphs = new HashMap<>();
        quote.readings().forEach(r -> glyphs.merge(r.report(), glyph(r), MissingView::fuller));
        String target = frame.id("q" + number);
        rows.add(new Row(QuoteView.label(frame, quote), true, target, cells(columns, glyphs)));
      }
    }
    return rows;
  }

  private static Glyph glyph(Reading reading) {
    if (reading.form() == QuotationForm.INDIRECT) {
      return Glyph.OWN_WORDS;
    }
    return switch (reading.wording()) {
      case SAME -> Glyph.WHOLE;
      case PART, CUT, MOVED -> Glyph.PART;
      case ALTERED -> Glyph.ALTERED;
    };
  }

  private static Glyph fuller(Glyph a, Glyph b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static List<Row> facts(StoryFrame frame, List<Column> columns) {
    var rows = new ArrayList<Row>();
    int number = 0;
    for (Fact fact : frame.synopsis().facts()) {
      number++;
      if (fact.carriers() > 1) {
        Map<Siglum, Glyph> glyphs = new HashMap<>();
        fact.values().forEach(v -> glyphs.put(v.span().report(), Glyph.WHOLE));
        String value = FactValues.of(fact).labels().get(0);
        String label = fact.about().isBlank() ? value : Clip.end(fact.about(), 56) + ", " + value;
        rows.add(new Row(label, false, frame.id("f" + number), cells(columns, glyphs)));
      }
    }
    return rows;
  }

  private static List<Glyph> cells(List<Column> columns, Map<Siglum, Glyph> glyphs) {
    return columns.stream()
        .map(
            column ->
                column.reports().stream()
                    .map(s -> glyphs.getOrDefault(s, Glyph.NOTHING))
                    .min(Comparator.naturalOrder())
                    .orElse(Glyph.NOTHING))
        .toList();
  }
}
