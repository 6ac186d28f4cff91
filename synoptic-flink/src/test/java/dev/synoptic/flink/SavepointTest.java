package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job leaves when it stops, and what the next one makes of it. */
class SavepointTest {

  private static final List<String> TOPICS = List.of("pages", "news-stories", "news-rejected");

  /** What the state of a desk begins with, before its version. */
  private static final String DESK = "SYND";

  @TempDir private Path folder;

  @Test
  void stateOfAnotherVersionIsRefusedByItsName() throws Exception {
    try (Broker broker = Broker.start(TOPICS)) {
      broker.send("pages", StreamOfNews.through("pages", 3).first());
      JobClient first = TopicJob.start(broker);
      broker.last("news-stories", Duration.ofMinutes(1), last -> !last.isEmpty());
      Path metadata = Path.of(URI.create(savepoint(first))).resolve("_metadata");
      first.cancel().get();
      age(metadata);

      JobClient second = TopicJob.start(broker, Optional.of(metadata.getParent()));
      assertThatThrownBy(() -> second.getJobExecutionResult().get(60, TimeUnit.SECONDS))
          .hasStackTraceContaining("not the state of a desk of version 1");
    }
  }

  /** Makes the desk's state one of a version to come; so little of it lies in the file itself. */
  private static void age(Path metadata) throws IOException {
    byte[] bytes = Files.readAllBytes(metadata);
    int mark = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(DESK);
    assertThat(mark).isPositive();
    ByteBuffer.wrap(bytes).putInt(mark + DESK.length(), 99);
    Files.write(metadata, bytes);
  }

  @Test
  void storiesThatHaveEndedLeaveNothingBehind() throws Exception {
    StreamOfNews news = StreamOfNews.through("pages", 40);
    try (Broker broker = Broker.start(TOPICS)) {
      broker.send("pages", news.first());
      JobClient job = TopicJob.start(broker);
      broker.last("news-stories", Duration.ofMinutes(2), last -> last.size() > 38);
      long running = bytes(savepoint(job));
      broker.send("pages", news.later());
      news.assertEndsIn(broker);
      long ended = bytes(savepoint(job));
      job.cancel().get();

      // Forty reports of the month after are still there.
      assertThat(ended).isBetween(1L, running / 2);
    }
  }

  private String savepoint(JobClient job) throws Exception {
    return job.triggerSavepoint(folder.toUri().toString(), SavepointFormatType.CANONICAL).get();
  }

  private static long bytes(String savepoint) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(URI.create(savepoint)))) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }
}
