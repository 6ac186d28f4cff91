package dev.synoptic.bench;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Synopsis;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How many times a second one large story can be laid side by side, on one thread. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class FactSpeed {

  /** For JMH. */
  public FactSpeed() {}

  /** The figures of all reports put together: one fact for each checkable thing. */
  @Benchmark
  public List<Fact> storyFacts(SpeedStory story) {
    return story.aligner.align(story.story, story.stated, List.of(), story.descent);
  }

  /** The whole synopsis. */
  @Benchmark
  public Synopsis storySynopsis(SpeedStory story) {
    return story.synoptic.synopsis(story.story);
  }
}
