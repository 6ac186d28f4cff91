package dev.synoptic.flink;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/** Writes JSON Lines into folders: {@code stories} and {@code rejected}. */
final class JsonFiles {

  /** The folder in the folder for stories. */
  static final String STORIES = "stories";

  /** The folder in the folder for pages that gave no report. */
  static final String REJECTED = "rejected";

  private final Path folder;

  JsonFiles(String folder) {
    this.folder = new Path(folder);
  }

  /** Writes what comes out of {@code flow}: a story that is told anew is a new line. */
  void write(StoryFlow flow) {
    flow.stories()
        .sinkTo(
            sink(
                STORIES,
                (laid, out) -> {
                  out.write(laid.json());
                  out.write('\n');
                }))
        .name("stories")
        .uid("stories");
    flow.rejected()
        .sinkTo(
            sink(
                REJECTED, (line, out) -> out.write((line + "\n").getBytes(StandardCharsets.UTF_8))))
        .name("rejected")
        .uid("rejected");
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
