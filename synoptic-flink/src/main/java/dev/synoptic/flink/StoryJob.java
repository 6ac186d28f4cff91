package dev.synoptic.flink;

import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSource;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The flow with what goes into it.
 *
 * @param lateness how much later than a later one a report of a stream may come
 * @param every least time of the stream between two tellings of a story; zero: each is told once
 * @param live whether what comes in is a stream, not sorted as a batch
 * @param stored whether what comes out goes into a store, which wants reports with their pages
 */
record StoryJob(Duration lateness, Duration every, boolean live, boolean stored) {

  /**
   * A batch takes its share of tasks from the bytes that go through it, 16 MiB for each: with the
   * work that a report makes, an archive of 4,000 of them would run on one.
   */
  private static final Configuration EVEN =
      new Configuration().set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);

  /** Makes a job of which the stories alone are wanted. */
  StoryJob(Duration lateness, Duration every, boolean live) {
    this(lateness, every, live, false);
  }

  /** Sets up the flow over files and folders. */
  StoryFlow overFiles(List<String> in, StreamExecutionEnvironment env) {
    env.setRuntimeMode(live ? RuntimeExecutionMode.STREAMING : RuntimeExecutionMode.BATCH);
    env.configure(EVEN);
    boolean inOrder = live; // Flink ships what a lambda holds, and not this record
    FileSource.FileSourceBuilder<Delivered> files =
        FileSource.forBulkFileFormat(
                new PageFileFormat(), in.stream().map(Path::new).toArray(Path[]::new))
            .setFileEnumerator(() -> new PageFileSplits(inOrder));
    if (live) {
      files.setSplitAssigner(FilesInOrder::new);
    }
    DataStreamSource<Delivered> pages =
        env.fromSource(files.build(), WatermarkStrategy.noWatermarks(), "files", Types.DELIVERED);
    SingleOutputStreamOperator<Filed> filed = filed(live ? pages.setParallelism(1) : pages);
    return new StoryFlow(filed, this::timed, pace());
  }

  /** Sets up the flow over a topic; a report's time is that of its message. */
  StoryFlow overTopic(
      KafkaTopics kafka, String topic, String group, StreamExecutionEnvironment env) {
    DataStreamSource<Delivered> pages =
        env.fromSource(
            kafka.pages(topic, group), PartitionClock.of(lateness), "pages", Types.DELIVERED);
    // One reader knows all partitions: none is without one, which would hold up the others, and
    // none goes ahead of the others while Kafka is gone. It reads faster than the desk groups.
    return over(pages.setParallelism(1));
  }

  /** Sets up the flow over pages that come with their times and watermarks. */
  StoryFlow over(DataStreamSource<Delivered> pages) {
    return new StoryFlow(filed(pages), made -> made, pace());
  }

  private SingleOutputStreamOperator<Filed> filed(DataStreamSource<Delivered> in) {
    return in.uid("pages")
        .rebalance()
        .process(new Filing(stored), Types.FILED)
        .name("clean and parse")
        .uid("filing");
  }

  private StoryPace pace() {
    return new StoryPace(every.toMillis(), !live);
  }

  private DataStream<Filed> timed(DataStream<Filed> filed) {
    return filed.assignTimestampsAndWatermarks(Lateness.of(lateness));
  }
}
