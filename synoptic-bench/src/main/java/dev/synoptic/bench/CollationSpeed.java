package dev.synoptic.bench;

import dev.synoptic.align.QuoteAligner;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Story;
import dev.synoptic.name.NameFinder;
import dev.synoptic.name.NameJoiner;
import dev.synoptic.quote.QuotationFinder;
import dev.synoptic.text.TextParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Twenty readings of one utterance of 60 words, with words left out, replaced and moved: from
 * quotations that are found already to one quote with its apparatus. An operation is the whole
 * quote; finding out that the readings belong together is part of it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class CollationSpeed {

  private static final int READINGS = 20;
  private static final int WORDS = 60;

  /** The folder that holds the sample stories. */
  @Param("samples")
  public String samples;

  private final QuoteAligner aligner = new QuoteAligner();
  private Story story;
  private Names names;
  private List<List<Quotation>> said;

  /** For JMH. */
  public CollationSpeed() {}

  /** Makes the readings, and checks that they come out as readings of one quote. */
  @Setup
  public void make() throws IOException {
    String[] words = SpeedTexts.reports(Path.of(samples), 1).get(0).text().split("\\W+");
    var reports = new ArrayList<ParsedReport>();
    for (int i = 0; i < READINGS; i++) {
      String reading = reading(Arrays.asList(words).subList(10, 10 + WORDS), new Random(i));
      String text = "Council votes\n\n\"" + reading + ",\" Mayor Ada Lindqvist said on Monday.\n";
      reports.add(
          new NameFinder().find(new TextParser().parse(BenchReports.of("report-" + i, text))));
    }
    story = new Story("story", reports, List.of());
    names = new NameJoiner().join(reports);
    said = reports.stream().map(new QuotationFinder()::find).toList();
    int carriers = collation().get(0).carriers();
    if (carriers != READINGS) {
      throw new IllegalStateException(carriers + " readings of one quote, not " + READINGS);
    }
  }

  private static String reading(List<String> words, Random chance) {
    var reading = new ArrayList<>(words);
    for (int change = 0; change < 6; change++) {
      int at = chance.nextInt(reading.size());
      switch (chance.nextInt(3)) {
        case 0 -> reading.remove(at);
        case 1 -> reading.set(at, reading.get(chance.nextInt(reading.size())));
        default -> reading.add(chance.nextInt(reading.size()), reading.remove(at));
      }
    }
    return String.join(" ", reading);
  }

  /** Twenty readings of 60 words, put together and collated. */
  @Benchmark
  public List<Quote> collation() {
    return aligner.align(story, names, said, Descent.allIndependent(READINGS));
  }
}
