package dev.synoptic.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages a second, on one thread, from markup to report: ours, with its map to the source, beside
 * two other libraries for the JVM, which give the text alone.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 7, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class PageSpeed {

  /** For JMH. */
  public PageSpeed() {}

  /** Ours. */
  @Benchmark
  public Cleaned pageClean(SpeedPages pages) {
    return pages.cleaner.clean(Page.of("page.html", PageType.HTML, pages.next()));
  }

  /** Readability4J, which follows Mozilla's Readability. */
  @Benchmark
  public @Nullable String pageReadability4j(SpeedPages pages) {
    return new Readability4J("https://outlet.example/", pages.next()).parse().getTextContent();
  }

  /** boilerpipe's extractor of articles; the time of a page that it fails on counts, too. */
  @Benchmark
  public String pageBoilerpipe(SpeedPages pages) {
    try {
      return ArticleExtractor.INSTANCE.getText(pages.next());
    } catch (BoilerpipeProcessingException | RuntimeException e) {
      // Its parser, of 2011, fails on some pages of today.
      return "";
    }
  }
}
