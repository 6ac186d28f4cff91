package dev.synoptic.flink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * A folder of JSON Lines: {@code stories} and {@code rejected}.
 *
 * @param folder where it is
 */
record JsonFiles(String folder) implements Out {

  /** The folder in the folder for stories. */
  static final String STORIES = "stories";

  /** The folder in the folder for pages that gave no report. */
  static final String REJECTED = "rejected";

  @Override
  public Optional<String> obstacle(boolean resumes) throws IOException {
    return resumes ? Optional.empty() : new OutFolder(folder).obstacle(STORIES, REJECTED);
  }

  @Override
  public boolean wantsPackets() {
    return false;
  }

  @Override
  public boolean takesRejected() {
    return true;
  }

  /** A story that is told anew is a new line. */
  @Override
  public void write(Told told) {
    told.lines()
        .sinkTo(
            sink(
                STORIES,
                (laid, out) -> {
                  out.write(laid.body());
                  out.write('\n');
                }))
        .name("stories")
        .uid("stories");
    told.flow()
        .rejected()
        .sinkTo(
            sink(
                REJECTED, (line, out) -> out.write((line + "\n").getBytes(StandardCharsets.UTF_8))))
        .name("rejected")
        .uid("rejected");
  }

  @Override
  public Optional<String> told() throws IOException {
    return Optional.of(new OutFolder(folder).told());
  }

  private <T> FileSink<T> sink(String name, Encoder<T> encoder) {
    return FileSink.forRowFormat(new Path(folder, name), encoder)
        .withBucketAssigner(new BasePathBucketAssigner<>())
        .withBucketCheckInterval(Duration.ofMinutes(1).toMillis())
        .withRollingPolicy(OnCheckpointRollingPolicy.build())
        .withOutputFileConfig(
            OutputFileConfig.builder().withPartPrefix(name).withPartSuffix(".jsonl").build())
        .build();
  }
}
