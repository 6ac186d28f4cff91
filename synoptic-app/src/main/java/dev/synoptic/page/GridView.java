package dev.synoptic.page;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The reports side by side: a column a report, a row for what two or more of them tell.
 *
 * @param section what it says of itself
 * @param columns the reports, base first
 * @param rows in the order of the base
 */
record GridView(Section section, List<Column> columns, List<Row> rows) {

  /** Beyond this number only those who tell a unit stand beside the base. */
  private static final int FIXED_COLUMNS = 5;

  /** More cells than this would make the page slow to lay out on a phone. */
  private static final int MOST_CELLS = 2_000;

  /** So many of the reports that print the very same are named by their letters. */
  private static final int NAMED_ALIKE = 12;

  /** A cell shows this many paragraphs; the rest is in the source. */
  private static final int PARAGRAPHS = 5;

  /** A paragraph of a cell is shown to about this many characters. */
  private static final int PARAGRAPH = 700;

  /**
   * What a row is about.
   *
   * @param text in a few words
   * @param printed whether the words are a report's
   * @param kind what and which it is
   * @param target id of its place in another section
   */
  record Name(String text, boolean printed, String kind, String target) {}

  /**
   * A column.
   *
   * @param sig siglum of the report
   * @param outlet who publishes
   * @param base whether it sets the order of the rows
   */
  record Column(Sig sig, String outlet, boolean base) {}

  /**
   * A row.
   *
   * @param names what it is about
   * @param order where it begins in each report that has it
   * @param carried in how many reports it stands
   * @param cells one a column
   */
  record Row(List<Name> names, String order, int carried, List<Cell> cells) {}

  /**
   * A report's sentences.
   *
   * @param sig siglum of the report
   * @param outlet who publishes
   * @param language of the report; empty where unknown
   * @param paragraphs the sentences; none where the report does not have it
   * @param more how many paragraphs are left to the source
   * @param anchor id of the report's source
   * @param alike which other reports print the very same; empty for none
   * @param as the letters of the report whose cell shows the same for it; empty for none
   */
  record Cell(
      Sig sig,
      String outlet,
      String language,
      List<List<Run>> paragraphs,
      int more,
      String anchor,
      String alike,
      String as) {

    /** Returns whether another cell of the row shows what this one would. */
    boolean isFolded() {
      return !as.isEmpty();
    }

    private Cell withAlike(String others) {
      return new Cell(sig, outlet, language, paragraphs, more, anchor, others, "");
    }

    private Cell shownIn(Cell first) {
      return new Cell(sig, outlet, language, List.of(), 0, anchor, "", first.sig.letters());
    }
  }

  /** Returns the grid of a story. */
  static GridView of(StoryFrame frame) {
    List<GridUnit> all = GridUnits.of(frame);
    int most = Math.max(15, MOST_CELLS / frame.reports().size());
    List<GridUnit> units = all.subList(0, Math.min(most, all.size()));
    Siglum base = frame.base().orElseGet(() -> base(frame, units));
    var order = new ArrayList<Siglum>();
    order.add(base);
    frame.sigla().stream().filter(s -> !s.equals(base)).forEach(order::add);
    List<List<Mark>> marks = SharedWords.of(frame);
    List<Row> rows =
        units.stream()
            .sorted(inOrderOf(frame, base))
            .map(unit -> row(frame, unit, order, marks))
            .toList();
    List<Column> columns =
        order.stream().map(s -> new Column(frame.sig(s), frame.outlet(s), s.equals(base))).toList();
    String summary = summary(rows.size(), all.size());
    return new GridView(frame.section("grid", "Side by side", summary), columns, rows);
  }

  private static String summary(int shown, int all) {
    if (all == 0) {
      return "no quote, figure or passage stands in two reports";
    }
    return (shown < all
            ? "the " + shown + " units that most reports tell, of " + all
            : Words.count(all, "unit", "units"))
        + "; underlined words stand in another column too";
  }

  private static Siglum base(StoryFrame frame, List<GridUnit> units) {
    return frame.sigla().stream()
        .min(
            Comparator.comparingLong(
                    (Siglum s) -> -units.stream().filter(u -> u.sentences().containsKey(s)).count())
                .thenComparing(s -> -frame.report(s).text().length()))
        .orElseThrow();
  }

  private static Comparator<GridUnit> inOrderOf(StoryFrame frame, Siglum base) {
    return Comparator.comparingInt(
            (GridUnit u) -> {
              int start = u.start(frame, base);
              return start < 0 ? Integer.MAX_VALUE : start;
            })
        .thenComparingInt(u -> u.start(frame, u.sentences().keySet().iterator().next()));
  }

  private static Row row(
      StoryFrame frame, GridUnit unit, List<Siglum> order, List<List<Mark>> marks) {
    var starts = new StringBuilder();
    for (Siglum siglum : unit.sentences().keySet()) {
      starts.append(siglum.letters()).append(':').append(unit.start(frame, siglum)).append(' ');
    }
    return new Row(
        unit.names(),
        starts.toString().strip(),
        unit.sentences().size(),
        folded(order.stream().map(s -> cell(frame, unit, s, marks.get(s.index()))).toList()));
  }

  /**
   * Sixty copies of a sentence are one cell with sixty names: whoever compares wants to see where
   * the words differ. Few reports keep a cell each, since each has its column.
   */
  private static List<Cell> folded(List<Cell> cells) {
    if (cells.size() <= FIXED_COLUMNS) {
      return cells;
    }
    var alike = new LinkedHashMap<List<Object>, List<Cell>>();
    for (Cell cell : cells) {
      alike.computeIfAbsent(words(cell), k -> new ArrayList<>()).add(cell);
    }
    return cells.stream()
        .map(cell -> folded(cell, alike.getOrDefault(words(cell), List.of(cell))))
        .toList();
  }

  private static Cell folded(Cell cell, List<Cell> alike) {
    if (cell.paragraphs().isEmpty() || alike.size() == 1) {
      return cell;
    }
    Cell first = alike.get(0);
    if (!cell.sig().equals(first.sig())) {
      return cell.shownIn(first);
    }
    List<String> letters = alike.stream().skip(1).map(c -> c.sig().letters()).toList();
    int named = letters.size() > NAMED_ALIKE + 1 ? NAMED_ALIKE : letters.size();
    var names = new ArrayList<>(letters.subList(0, named));
    if (named < letters.size()) {
      names.add((letters.size() - named) + " more");
    }
    return cell.withAlike("word for word in " + Counts.list(names) + " too");
  }

  private static List<Object> words(Cell cell) {
    return List.of(cell.language(), cell.paragraphs(), cell.more());
  }

  private static Cell cell(StoryFrame frame, GridUnit unit, Siglum siglum, List<Mark> marks) {
    ParsedReport report = frame.report(siglum);
    List<Range> paragraphs = unit.paragraphs(frame, siglum);
    return new Cell(
        frame.sig(siglum),
        frame.outlet(siglum),
        Language.of(report.report()),
        paragraphs.stream()
            .limit(PARAGRAPHS)
            .map(range -> runs(report.text(), range, marks))
            .toList(),
        Math.max(0, paragraphs.size() - PARAGRAPHS),
        frame.id(siglum.letters()),
        "",
        "");
  }

  private static List<Run> runs(String text, Range range, List<Mark> marks) {
    if (range.length() <= PARAGRAPH) {
      return Runs.of(text, range, marks);
    }
    int space = text.lastIndexOf(' ', range.start() + PARAGRAPH);
    int end = space > range.start() ? space : range.start() + PARAGRAPH;
    var runs = new ArrayList<>(Runs.of(text, new Range(range.start(), end), marks));
    runs.add(Run.plain(" …"));
    return runs;
  }

  /** Returns whether there are more reports than a row has columns for. */
  boolean isWide() {
    return columns.size() > FIXED_COLUMNS;
  }
}
