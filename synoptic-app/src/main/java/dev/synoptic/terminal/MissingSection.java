package dev.synoptic.terminal;

import dev.synoptic.model.Fact;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.ValueGroup;
import dev.synoptic.phrase.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What each report leaves out of what two or more carry, as a matrix. A column is a report; in long
 * stories it is a line of descent.
 */
final class MissingSection {

  private static final int MAX_ROWS = 15;

  /** Longer stories have a column a line of descent. */
  private static final int MAX_REPORTS = 12;

  /** A row's name needs this much room; where it has less, columns are left out. */
  private static final int MIN_NAME = 28;

  private static final int MAX_NAME = 64;

  /** How a column stands to a quote or fact, the best first; altered outweighs all. */
  private enum Sign {
    ALTERED("≠"),
    WHOLE("■"),
    PART("▄"),
    OWN_WORDS("□"),
    NOTHING("·");

    private final String mark;

    Sign(String mark) {
      this.mark = mark;
    }

    private Styled styled() {
      return Styled.of(mark, this == ALTERED ? Style.ALTERED : Style.PLAIN);
    }
  }

  private final StoryView view;
  private final Sheet sheet;
  private final List<List<Siglum>> columns;
  private final int cell;
  private final int name;
  private final int leftOut;

  private MissingSection(StoryView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    List<List<Siglum>> all =
        view.reports() <= MAX_REPORTS ? view.sigla().stream().map(List::of).toList() : view.lines();
    // Totals need two digits and a blank.
    this.cell =
        1 + Math.max(2, all.stream().mapToInt(column -> label(column).width()).max().orElse(0));
    int fit = Math.min(all.size(), (sheet.columns() - Sheet.INDENT - 1 - MIN_NAME) / cell);
    this.columns = all.subList(0, fit);
    this.leftOut = all.size() - fit;
    this.name = Math.min(MAX_NAME, sheet.columns() - Sheet.INDENT - 1 - cell * fit);
  }

  static void write(StoryView view, Sheet sheet) {
    List<Quote> quotes = view.sharedQuotes();
    List<Fact> facts =
        view.synopsis().facts().stream().filter(f -> f.carriers() >= StoryView.SHARED).toList();
    if (quotes.isEmpty() && facts.isEmpty()) {
      sheet.head("MISSING", "nothing to compare: no quote and no fact is in two reports");
      return;
    }
    boolean lines = view.reports() > MAX_REPORTS;
    sheet.head(
        "MISSING",
        "what each "
            + (lines ? "line of descent" : "report")
            + " leaves out of what two or more carry");
    var section = new MissingSection(view, sheet);
    sheet.paragraph(
        Sheet.INDENT,
        Styled.of("■ whole  ▄ part, cut or moved  □ own words  ≠ altered  · nothing"));
    section.table("Quotes", quotes, section::words, MissingSection::signs);
    sheet.blank();
    section.table("Facts", facts, section::about, MissingSection::signs);
    if (section.leftOut > 0) {
      String more = Counts.of(section.leftOut, "more column") + " in -f html";
      sheet.paragraph(Sheet.INDENT, Styled.of(more));
    }
  }

  private <T> void table(
      String title, List<T> rows, Function<T, Styled> names, Function<T, Map<Siglum, Sign>> signs) {
    if (rows.isEmpty()) {
      return;
    }
    line(Styled.of(title), columns.stream().map(MissingSection::label).toList());
    int[] silent = new int[columns.size()];
    for (int row = 0; row < rows.size(); row++) {
      Map<Siglum, Sign> of = signs.apply(rows.get(row));
      var cells = new ArrayList<Styled>();
      for (int column = 0; column < columns.size(); column++) {
        Sign best = best(of, columns.get(column));
        silent[column] += best == Sign.NOTHING ? 1 : 0;
        cells.add(best.styled());
      }
      if (row < MAX_ROWS) {
        line(names.apply(rows.get(row)), cells);
      }
    }
    if (rows.size() > MAX_ROWS) {
      sheet.paragraph(Sheet.INDENT, Styled.of("and " + (rows.size() - MAX_ROWS) + " more"));
    }
    var sums = new ArrayList<Styled>();
    for (int sum : silent) {
      sums.add(Styled.of(Integer.toString(sum)));
    }
    line(Styled.of("leaves out, of " + rows.size()), sums);
  }

  private Styled words(Quote quote) {
    return view.words(quote, name);
  }

  private Styled about(Fact fact) {
    Fact.Stated main = ValueGroup.mostExact(fact.values());
    Styled value = Styled.of(Values.of(main.value(), main.precision())).elided(name / 2).and("  ");
    return value.and(FactValues.context(view, main, name - value.width()));
  }

  private static Sign best(Map<Siglum, Sign> signs, List<Siglum> column) {
    return column.stream()
        .map(siglum -> signs.getOrDefault(siglum, Sign.NOTHING))
        .min(Sign::compareTo)
        .orElse(Sign.NOTHING);
  }

  private static Map<Siglum, Sign> signs(Quote quote) {
    var signs = new TreeMap<Siglum, Sign>();
    for (Reading reading : quote.readings()) {
      signs.merge(reading.report(), sign(reading), (a, b) -> a.compareTo(b) < 0 ? a : b);
    }
    return signs;
  }

  private static Sign sign(Reading reading) {
    if (reading.wording() == Wording.ALTERED) {
      return Sign.ALTERED;
    }
    if (reading.form() == QuotationForm.INDIRECT) {
      return Sign.OWN_WORDS;
    }
    return reading.wording() == Wording.SAME ? Sign.WHOLE : Sign.PART;
  }

  private static Map<Siglum, Sign> signs(Fact fact) {
    Set<Siglum> carriers = StoryView.carriers(fact);
    var signs = new TreeMap<Siglum, Sign>();
    carriers.forEach(siglum -> signs.put(siglum, Sign.WHOLE));
    return signs;
  }

  private static Styled label(List<Siglum> column) {
    Styled first = StoryView.letter(column.get(0));
    return column.size() == 1 ? first : first.and("+" + (column.size() - 1));
  }

  /** Writes a name and a cell for each column. */
  private void line(Styled words, List<Styled> cells) {
    Styled named = words.elided(name).padded(name);
    Styled line = Styled.of(" ".repeat(Sheet.INDENT)).and(named).and(" ");
    for (Styled sign : cells) {
      line = line.and(" ".repeat(Math.max(0, cell - sign.width()))).and(sign);
    }
    sheet.line(line);
  }
}
