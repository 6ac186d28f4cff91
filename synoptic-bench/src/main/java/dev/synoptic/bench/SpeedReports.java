package dev.synoptic.bench;

import dev.synoptic.figure.FigureFinder;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.name.NameFinder;
import dev.synoptic.quote.QuotationFinder;
import dev.synoptic.story.Grouper;
import dev.synoptic.text.TextParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The reports that benchmarks work on, one after the other, and the stages they measure. */
@State(Scope.Benchmark)
public class SpeedReports {

  /** How many reports there are. */
  static final int COUNT = 1000;

  /** The folder that holds the sample stories. */
  @Param("samples")
  public String samples;

  final TextParser parser = new TextParser();
  final NameFinder names = new NameFinder();
  final QuotationFinder quotations = new QuotationFinder();
  final FigureFinder figures = new FigureFinder();
  final Grouper grouper = new Grouper();
  List<Report> reports;
  List<ParsedReport> parsed;
  private int at;

  /** For JMH. */
  public SpeedReports() {}

  /** Makes the reports. */
  @Setup
  public void make() throws IOException {
    reports = SpeedTexts.reports(Path.of(samples), COUNT);
    parsed = reports.stream().map(this::parse).toList();
  }

  ParsedReport parse(Report report) {
    return names.find(parser.parse(report));
  }

  Report next() {
    at = (at + 1) % COUNT;
    return reports.get(at);
  }

  ParsedReport nextParsed() {
    at = (at + 1) % COUNT;
    return parsed.get(at);
  }
}
