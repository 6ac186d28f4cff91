package dev.synoptic.terminal;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Missing;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What each report leaves out of what two or more carry, as a matrix. */
final class MissingSection {

  private static final int MAX_ROWS = 15;

  /** A row's name needs this much room; where it has less, silent reports are counted. */
  private static final int MIN_NAME = 28;

  private static final int MAX_NAME = 64;

  private static final String LEAVES_OUT = "leaves out, of ";

  private final StoryView view;
  private final Sheet sheet;
  private final int cell;
  private final int name;

  private MissingSection(StoryView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    // Totals need two digits and a blank.
    this.cell = Math.max(3, new Siglum(view.reports() - 1).letters().length() + 1);
    this.name = Math.min(MAX_NAME, sheet.columns() - Sheet.INDENT - 1 - cell * view.reports());
  }

  static void write(StoryView view, Sheet sheet) {
    List<Quote> quotes = view.sharedQuotes();
    List<Fact> facts =
        view.synopsis().facts().stream().filter(f -> f.carriers() >= StoryView.SHARED).toList();
    if (quotes.isEmpty() && facts.isEmpty()) {
      sheet.head("MISSING", "nothing to compare: no quote and no fact is in two reports");
      return;
    }
    sheet.head("MISSING", "what each report leaves out of what two or more carry");
    var section = new MissingSection(view, sheet);
    if (section.name < MIN_NAME) {
      section.totals(quotes.size(), facts.size());
      return;
    }
    sheet.paragraph(
        Sheet.INDENT,
        Styled.of("■ whole  ▄ part, cut or moved  □ own words  ≠ altered  · nothing"));
    section.quotes(quotes);
    section.facts(facts);
  }

  private void quotes(List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return;
    }
    line(Styled.of("Quotes"), StoryView::letter);
    for (Quote quote : quotes.subList(0, Math.min(MAX_ROWS, quotes.size()))) {
      Map<Siglum, Styled> signs = new TreeMap<>();
      quote.readings().forEach(reading -> signs.putIfAbsent(reading.report(), sign(reading)));
      Styled words = Styled.of("“" + StoryView.clipped(quote.reading())).elided(name - 1).and("”");
      line(words, siglum -> signs.getOrDefault(siglum, Styled.of("·")));
    }
    more(quotes.size());
    sum(quotes.size(), missing -> missing.quotes().size());
  }

  private static Styled sign(Reading reading) {
    if (reading.wording() == Wording.ALTERED) {
      return Styled.of("≠", Style.ALTERED);
    }
    if (reading.form() == QuotationForm.INDIRECT) {
      return Styled.of("□");
    }
    return Styled.of(reading.wording() == Wording.SAME ? "■" : "▄");
  }

  private void facts(List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    line(Styled.of("Facts"), StoryView::letter);
    for (Fact fact : facts.subList(0, Math.min(MAX_ROWS, facts.size()))) {
      var carriers = StoryView.carriers(fact);
      Styled about = Styled.of(FactValues.about(view, fact)).elided(name);
      line(about, siglum -> Styled.of(carriers.contains(siglum) ? "■" : "·"));
    }
    more(facts.size());
    sum(facts.size(), missing -> missing.facts().size());
  }

  private void more(int rows) {
    if (rows > MAX_ROWS) {
      sheet.paragraph(Sheet.INDENT, Styled.of("and " + (rows - MAX_ROWS) + " more"));
    }
  }

  private void sum(int of, ToIntFunction<Missing> count) {
    Map<Siglum, Integer> left = new TreeMap<>();
    view.synopsis().missing().forEach(m -> left.put(m.report(), count.applyAsInt(m)));
    line(
        Styled.of(LEAVES_OUT + of),
        siglum -> Styled.of(Integer.toString(left.getOrDefault(siglum, 0))));
    sheet.blank();
  }

  /** Writes a name and a cell for each report. */
  private void line(Styled words, Function<Siglum, Styled> cells) {
    Styled line = Styled.of(" ".repeat(Sheet.INDENT)).and(words.padded(name)).and(" ");
    for (Siglum siglum : view.sigla()) {
      Styled sign = cells.apply(siglum);
      line = line.and(" ".repeat(Math.max(0, cell - sign.width()))).and(sign);
    }
    sheet.line(line);
  }

  /** Too many reports for a matrix: each with how much it leaves out. */
  private void totals(int quotes, int facts) {
    var said = new ArrayList<Styled>();
    for (Missing missing : view.synopsis().missing()) {
      said.add(
          StoryView.letter(missing.report())
              .and(
                  Character.toString(Harmless.GLUE)
                      + missing.quotes().size()
                      + "+"
                      + missing.facts().size()));
    }
    sheet.paragraph(
        Sheet.INDENT,
        Styled.of(
            "Left out, of " + quotes + " quotes + " + facts + " facts; a matrix is in -f html"));
    sheet.paragraph(Sheet.INDENT, Styled.join("   ", said));
  }
}
