package dev.synoptic.terminal;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import dev.synoptic.phrase.Counts;
import dev.synoptic.terminal.Score.Cell;
import dev.synoptic.terminal.Score.Mark;
import dev.synoptic.terminal.Score.Row;
import dev.synoptic.terminal.Score.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes a score. It breaks like music: the lines of all readings end together, and the letters
 * stand at the start of each. What one reading alone has runs on as text.
 */
final class ScoreSheet {

  private static final int INDENT = 4;

  /** Where all agree, units are cut into pieces of about this many columns, so that lines fill. */
  private static final int PIECE = 16;

  /** A stretch of one reading alone that is wider than this is set as text. */
  private static final int MAX_SOLO = 34;

  /** Past this many words the middle of such a stretch is folded. */
  private static final int MAX_WORDS = 60;

  /** A score has at most this many rows; altered readings have one in any case. */
  private static final int MAX_ROWS = 8;

  private final Sheet sheet;
  private final Score score;
  private final List<Integer> shown;
  private final List<Styled> labels;
  private final int hang;
  private final int width;
  private boolean second;

  private ScoreSheet(Score score, Sheet sheet) {
    this.sheet = sheet;
    this.score = score;
    this.shown = shown(score);
    this.labels = score.rows().stream().map(ScoreSheet::label).toList();
    this.hang = shown.stream().mapToInt(row -> labels.get(row).width()).max().orElse(1) + 2;
    this.width = sheet.columns() - INDENT - hang;
  }

  static void write(Score score, Sheet sheet) {
    var writer = new ScoreSheet(score, sheet);
    var system = new ArrayList<Unit>();
    List<Unit> units = writer.pieces();
    for (int at = 0; at < units.size(); ) {
      int end = writer.soloEnd(units, at);
      if (writer.isLong(units, at, end)) {
        writer.system(system);
        writer.solo(units.subList(at, end));
        at = end;
      } else {
        writer.add(system, units.get(at));
        at++;
      }
    }
    writer.system(system);
    writer.folded();
  }

  /** Many readings: the first rows, and all that are altered. */
  private static List<Integer> shown(Score score) {
    var shown = new ArrayList<Integer>();
    for (int row = 0; row < score.rows().size(); row++) {
      if (shown.size() < MAX_ROWS || score.rows().get(row).reading().wording() == Wording.ALTERED) {
        shown.add(row);
      }
    }
    return shown;
  }

  /** A row of few reports names them all; one of many names the first and how many more. */
  private static Styled label(Row row) {
    List<Siglum> reports = List.copyOf(row.reports());
    return reports.size() <= 5
        ? StoryView.letters(reports)
        : StoryView.letter(reports.get(0)).and("+" + (reports.size() - 1));
  }

  private void folded() {
    int rows = score.rows().size() - shown.size();
    if (rows > 0) {
      sheet.paragraph(
          INDENT, Styled.of(Counts.of(rows, "more reading") + ", none of them altered"));
    }
  }

  /** Returns the units, long ones cut so that lines can fill. */
  private List<Unit> pieces() {
    var pieces = new ArrayList<Unit>();
    for (Unit unit : score.units()) {
      boolean agree = unit.cells().stream().allMatch(cell -> cell.mark() == Mark.NONE);
      Unit whole = agree && unit.solo() < 0 ? Pieces.folded(unit, MAX_WORDS) : unit;
      pieces.addAll(Pieces.of(whole, agree ? PIECE : Math.min(MAX_SOLO, width)));
    }
    for (int row = 0; row < score.rows().size(); row++) {
      if (score.rows().get(row).reading().form() == QuotationForm.INDIRECT) {
        tag(pieces, row);
      }
    }
    return pieces;
  }

  /** Says after the last words of a row that they are the report's own. */
  private static void tag(List<Unit> pieces, int row) {
    for (int at = pieces.size() - 1; at >= 0; at--) {
      Cell cell = pieces.get(at).cells().get(row);
      if (!cell.text().isEmpty()) {
        var cells = new ArrayList<Cell>(pieces.get(at).cells());
        cells.set(row, new Cell(cell.text() + " (indirect)", cell.mark()));
        pieces.set(at, new Unit(cells));
        return;
      }
    }
  }

  private int soloEnd(List<Unit> units, int from) {
    int solo = units.get(from).solo();
    int end = from;
    while (solo >= 0 && end < units.size() && units.get(end).solo() == solo) {
      end++;
    }
    return end;
  }

  private boolean isLong(List<Unit> units, int from, int end) {
    if (score.rows().size() < 2) {
      return end > from;
    }
    return units.subList(from, Math.max(from, end)).stream().mapToInt(u -> u.width() + 1).sum()
        > MAX_SOLO;
  }

  private void add(List<Unit> system, Unit unit) {
    int used = system.stream().mapToInt(u -> u.width() + 1).sum();
    if (used + unit.width() > width) {
      system(system);
    }
    system.add(unit);
  }

  /** Writes one line of each reading that prints something here, and forgets the units. */
  private void system(List<Unit> system) {
    if (system.isEmpty()) {
      return;
    }
    part();
    for (int row : shown) {
      Styled line = Styled.EMPTY;
      int end = 0;
      for (int at = 0; at < system.size(); at++) {
        line = line.padded(end).and(cell(system, row, at));
        end += system.get(at).width() + 1;
      }
      if (!line.stripped().isEmpty()) {
        print(row, line);
      }
    }
    system.clear();
  }

  private void part() {
    if (second && score.rows().size() > 1) {
      sheet.blank();
    }
    second = true;
  }

  private void print(int row, Styled words) {
    sheet.hangingLine(INDENT, labels.get(row), hang, words);
  }

  private static Styled cell(List<Unit> system, int row, int at) {
    Cell cell = system.get(at).cells().get(row);
    Mark mark = cell.mark();
    Style style = mark == Mark.ALTERED ? Style.ALTERED : mark == Mark.CUT ? Style.CUT : Style.PLAIN;
    if (mark == Mark.NONE || mark == Mark.CUT) {
      return Styled.of(mark == Mark.CUT ? "--" : cell.text(), style);
    }
    boolean opens = at == 0 || system.get(at - 1).cells().get(row).mark() != mark;
    boolean closes = at + 1 == system.size() || system.get(at + 1).cells().get(row).mark() != mark;
    return Styled.of((opens ? mark.sign : "") + cell.text() + (closes ? mark.sign : ""), style);
  }

  /** Writes a stretch that one reading alone has, as running text. */
  private void solo(List<Unit> units) {
    int row = units.get(0).solo();
    if (!shown.contains(row)) {
      return;
    }
    var words = new ArrayList<String>();
    units.forEach(unit -> words.addAll(Excerpt.words(unit.cells().get(row).text())));
    Mark mark = units.get(0).cells().get(row).mark();
    boolean altered = mark == Mark.ALTERED;
    String sign = mark == Mark.NONE ? "" : mark.sign;
    Styled text =
        Styled.of(
            sign + Pieces.folded(words, MAX_WORDS) + sign, altered ? Style.ALTERED : Style.PLAIN);
    if (score.rows().size() > 1) {
      text = text.and("  (").and(labels.get(row)).and(alone(row) + cutBy(units) + ")");
    }
    part();
    sheet.hanging(INDENT, labels.get(row), hang, text);
  }

  private String alone(int row) {
    return score.rows().get(row).reports().size() == 1
        ? Harmless.GLUE + "alone"
        : Harmless.GLUE + "only";
  }

  /** Says who leaves out such a stretch inside, without a mark. */
  private String cutBy(List<Unit> units) {
    var cutting = new TreeSet<Siglum>();
    for (Unit unit : units) {
      for (int row = 0; row < unit.cells().size(); row++) {
        if (unit.cells().get(row).mark() == Mark.CUT) {
          cutting.addAll(score.rows().get(row).reports());
        }
      }
    }
    return cutting.isEmpty() ? "" : "; --" + Harmless.GLUE + "cut in " + StoryView.named(cutting);
  }
}
