package dev.synoptic.flink;

import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The job over files.
 *
 * @param in files and folders
 * @param lateness how much later than a later one a report may come, where the files are a stream
 * @param every least time of the stream between two tellings of a story; zero: each is told once
 * @param live whether files are read as a stream, not sorted as a batch
 */
record StoryJob(List<String> in, Duration lateness, Duration every, boolean live) {

  /** Sets up the flow in {@code env}. */
  StoryFlow in(StreamExecutionEnvironment env) {
    env.setRuntimeMode(live ? RuntimeExecutionMode.STREAMING : RuntimeExecutionMode.BATCH);
    Path[] paths = in.stream().map(Path::new).toArray(Path[]::new);
    FileSource<Delivered> files =
        FileSource.forBulkFileFormat(new PageFileFormat(), paths)
            .setFileEnumerator(PageFileSplits::new)
            .build();
    SingleOutputStreamOperator<Filed> filed =
        env.fromSource(files, WatermarkStrategy.noWatermarks(), "files", Types.DELIVERED)
            .uid("files")
            .rebalance()
            .process(new Filing(), Types.FILED)
            .name("clean and parse")
            .uid("filing");
    return StoryFlow.of(
        filed,
        timed(filed.getSideOutput(Filing.GISTS)),
        timed(filed),
        new StoryPace(every.toMillis(), !live));
  }

  private DataStream<Filed> timed(DataStream<Filed> filed) {
    return filed.assignTimestampsAndWatermarks(Lateness.of(lateness));
  }
}
