package dev.synoptic.bench;

import dev.synoptic.model.Figure;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Report;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reports a second, on one thread, of 800 words each; an operation is one report. The yardstick is
 * OpenNLP's chain of sentences, tokens and parts of speech, which is what a quotation finder that
 * rests on a statistical tagger would have to wait for.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ReportSpeed {

  /** For JMH. */
  public ReportSpeed() {}

  /** Sentences, tokens, word classes and names. */
  @Benchmark
  public ParsedReport parsing(SpeedReports reports) {
    return reports.parse(reports.next());
  }

  /** From clean text to quotations with their speakers, names and all. */
  @Benchmark
  public List<Quotation> quotations(SpeedReports reports) {
    return reports.quotations.find(reports.parse(reports.next()));
  }

  /** Quotations alone, of reports that are parsed already. */
  @Benchmark
  public List<Quotation> quotationsOfParsed(SpeedReports reports) {
    return reports.quotations.find(reports.nextParsed());
  }

  /** Figures alone, of reports that are parsed already. */
  @Benchmark
  public List<Figure> figuresOfParsed(SpeedReports reports) {
    return reports.figures.find(reports.nextParsed());
  }

  /** Grouping of all reports, which are parsed already. */
  @Benchmark
  @OperationsPerInvocation(SpeedReports.COUNT)
  public Grouping grouping(SpeedReports reports) {
    return reports.grouper.group(reports.parsed);
  }

  /** The yardstick: sentences, tokens and parts of speech by OpenNLP's statistical models. */
  @Benchmark
  public int openNlpTagger(SpeedReports reports, OpenNlp openNlp) {
    Report report = reports.next();
    return openNlp.tags(report.text());
  }
}
