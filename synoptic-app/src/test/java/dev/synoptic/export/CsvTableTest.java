package dev.synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @Test
  void hasARowForEachReadingAndEachValue() throws IOException {
    for (Map.Entry<String, Comparison> story : Stories.all().entrySet()) {
      List<List<String>> rows = parse(Stories.written(CsvTable::write, story.getValue()));

      assertThat(rows.get(0)).isEqualTo(CsvTable.COLUMNS);
      assertThat(rows).as(story.getKey()).hasSize(1 + expected(story.getValue()));
      assertThat(rows).allMatch(row -> row.size() == CsvTable.COLUMNS.size());
    }
  }

  private static int expected(Comparison comparison) {
    int rows = 0;
    for (Synopsis synopsis : comparison.stories()) {
      rows += synopsis.quotes().stream().mapToInt(quote -> quote.readings().size()).sum();
      rows += synopsis.facts().stream().mapToInt(fact -> fact.values().size()).sum();
    }
    return rows;
  }

  @Test
  void givesTheWordsAndWhereTheyStand() throws IOException {
    String text = Stories.written(CsvTable::write, Stories.all().get("samples"));

    assertThat(text).startsWith("\uFEFFrow,story,").contains("\r\nquote,").contains("\r\nfact,");
    assertThat(parse(text))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("Donald Trump", "altered")
                    .anyMatch(cell -> cell.contains("Never say forever")));
  }

  @Test
  void aValueThatChangedCarriesItsOwnCounts() throws IOException {
    var twelve = "A mudslide in Oravo killed 12 people, %s said.";
    Comparison comparison =
        new Synoptic()
            .compareAsOne(
                List.of(
                    page("a.txt", "2025-03-03T08:00:00Z", twelve.formatted("police")),
                    page("b.txt", "2025-03-03T09:00:00Z", twelve.formatted("the mayor")),
                    page(
                        "c.txt",
                        "2025-03-04T20:00:00Z",
                        "The mudslide in Oravo has killed 15 people, police said on Tuesday.")));

    assertThat(parse(Stories.written(CsvTable::write, comparison)))
        .filteredOn(row -> row.get(0).equals("fact") && row.get(9).equals("count"))
        .extracting(row -> List.of(row.get(4), row.get(11), row.get(12), row.get(16)))
        .containsExactly(
            List.of("A", "changed", "12", "2"),
            List.of("B", "changed", "12", "2"),
            List.of("C", "changed", "15", "1"));
  }

  private static Page page(String path, String published, String text) {
    var stated =
        new Stated(
            Optional.empty(), Optional.empty(), Published.parse(published), Optional.of("en"));
    return new Page(Origin.ofPath(path), PageType.TEXT, "What is known so far\n\n" + text, stated);
  }

  @Test
  void noCellOfAHostileReportIsAFormula() throws IOException {
    String text = Stories.written(CsvTable::write, Stories.all().get("hostile"));

    List<List<String>> rows = parse(text);
    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(rows.stream().flatMap(List::stream))
        .noneMatch(cell -> !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0);
    assertThat(text).doesNotContain("\u0000").doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1 (555)", "-x", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "-1+2"})
  void defusesFormulas(String cell) {
    assertThat(CsvRow.harmless(cell)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12.5", "102300000000", "2025-05-06", "“=1”", "it's", "", "'=1"})
  void leavesOtherCellsAsTheyAre(String cell) {
    assertThat(CsvRow.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void anyCellsComeBack() throws IOException {
    List<String> cells = List.of("a,b", "say \"no\"", "two\nlines", " edge ", "", "plain", "𝒳");
    var out = new StringWriter();
    CsvRow.write(cells, out);

    assertThat(parse(out.toString())).containsExactly(cells);
  }

  /** Reads RFC 4180, strictly: every row ends in CR LF. */
  private static List<List<String>> parse(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted) {
        if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
          cell.append(c);
          at++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        assertThat(cell).isEmpty();
        quoted = true;
      } else if (c == ',' || c == '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          assertThat(text.charAt(++at)).isEqualTo('\n');
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        assertThat(c).isNotEqualTo('\n');
        cell.append(c);
      }
    }
    assertThat(row).isEmpty();
    return rows;
  }
}
