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
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job leaves when it stops, and what the next one makes of it. */
class SavepointIT {

  /** Made when the state got its first version, in the middle of {@link #news}; never made anew. */
  private static final Path OF_VERSION_1 = Path.of("src", "test", "resources", "savepoint-1");

  private static final List<String> TOPICS = List.of("pages", "news-stories", "news-rejected");

  /** What the state of a desk begins with, before its version. */
  private static final String DESK = "SYND";

  private static final Pattern REPORT = Pattern.compile("\"inputId\":\"(e[0-9-]+)\"");

  @TempDir private Path folder;

  private static StreamOfNews news() {
    return StreamOfNews.through("pages", 6);
  }

  /** Writes the savepoint that {@link #OF_VERSION_1} is, for a new version of the state. */
  public static void main(String[] args) throws Exception {
    List<MadeUpNews.Item> first = news().first();
    try (Broker broker = Broker.start(TOPICS)) {
      broker.send("pages", first.subList(0, first.size() * 2 / 3));
      JobClient job = TopicJob.start(broker);
      broker.last("news-stories", Duration.ofMinutes(2), last -> last.size() > 2);
      job.stopWithSavepoint(
              false, Path.of(args[0]).toUri().toString(), SavepointFormatType.CANONICAL)
          .get();
    }
  }

  @Test
  void savepointOfTheFirstVersionGoesOnAndLosesNoReport() throws Exception {
    StreamOfNews news = news();
    var endedIn = new TreeMap<String, String>();
    try (Broker broker = Broker.start(TOPICS)) {
      broker.send("pages", news.first());
      broker.send("pages", news.later());
      JobClient job = TopicJob.start(broker, Optional.of(OF_VERSION_1.toAbsolutePath()));
      broker.read(
          "news-stories",
          Duration.ofMinutes(1),
          () -> endedIn.size() == news.first().size(),
          message -> {
            Matcher report = REPORT.matcher(message.value());
            while (message.value().contains("\"ended\":true") && report.find()) {
              assertThat(endedIn.put(report.group(1), message.key())).isIn(null, message.key());
            }
          });
      job.cancel().get();
    }
    assertThat(endedIn.keySet())
        .containsExactlyInAnyOrderElementsOf(
            news.first().stream().map(MadeUpNews.Item::id).toList());
  }

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
          .hasStackTraceContaining("not the state of a desk of version 3");
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

  private String savepoint(JobClient job) throws Exception {
    return job.triggerSavepoint(folder.toUri().toString(), SavepointFormatType.CANONICAL).get();
  }
}
