package dev.synoptic.flink;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;

/**
 * A folder of Parquet: a folder for each {@link ParquetTable}. A file is there when it is whole.
 *
 * @param folder where it is
 */
record ParquetOut(String folder) implements Out {

  /** How the name of such a place begins. */
  static final String BEGINNING = "parquet:";

  @Override
  public Optional<String> obstacle(boolean resumes) throws IOException {
    return resumes ? Optional.empty() : new OutFolder(folder).obstacle(ParquetTable.STORIES.name());
  }

  @Override
  public boolean wantsPackets() {
    return true;
  }

  @Override
  public boolean takesRejected() {
    return false;
  }

  @Override
  public void write(Told told) {
    for (ParquetTable table :
        List.of(ParquetTable.STORIES, ParquetTable.QUOTES, ParquetTable.FACTS)) {
      String name = table.name();
      told.packets()
          .sinkTo(
              FileSink.forBulkFormat(new Path(folder, name), table)
                  .withBucketAssigner(new BasePathBucketAssigner<>())
                  .withOutputFileConfig(
                      OutputFileConfig.builder()
                          .withPartPrefix(name)
                          .withPartSuffix(".parquet")
                          .build())
                  .build())
          .name(name + " as Parquet")
          .uid("parquet-" + name);
    }
  }

  @Override
  public Optional<String> told() {
    return Optional.of("stories, quotes and facts as Parquet in " + folder);
  }
}
