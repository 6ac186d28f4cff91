package dev.synoptic.flink;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.apache.flink.core.fs.Path;

/**
 * What lies in files: of JSON Lines each line, so that a large file is read by many; of any other
 * file only that it is there, because archives and documents are read as a whole.
 */
final class PageFileFormat implements BulkFormat<Delivered, FileSourceSplit> {

  private static final long serialVersionUID = 1;

  /** Returns whether a file holds a record a line. */
  static boolean holdsLines(Path file) {
    return file.getName().endsWith(".jsonl") || file.getName().endsWith(".ndjson");
  }

  @Override
  public Reader<Delivered> createReader(Configuration config, FileSourceSplit split)
      throws IOException {
    return holdsLines(split.path())
        ? new LineReader(split, split.offset())
        : new WholeFile(split.path(), 0);
  }

  @Override
  public Reader<Delivered> restoreReader(Configuration config, FileSourceSplit split)
      throws IOException {
    long offset = split.getReaderPosition().map(CheckpointedPosition::getOffset).orElse(0L);
    return holdsLines(split.path())
        ? new LineReader(split, offset)
        : new WholeFile(split.path(), offset);
  }

  @Override
  public boolean isSplittable() {
    return true;
  }

  @Override
  public TypeInformation<Delivered> getProducedType() {
    return Types.DELIVERED;
  }

  /** Says once that a file is there. */
  private static final class WholeFile implements Reader<Delivered> {

    private final Path file;
    private boolean said;

    WholeFile(Path file, long said) {
      this.file = file;
      this.said = said > 0;
    }

    @Override
    @SuppressWarnings("NullAway") // Flink's sign for the end
    public RecordIterator<Delivered> readBatch() {
      if (said) {
        return null;
      }
      said = true;
      var only = new SingletonResultIterator<Delivered>();
      only.set(new Delivered(LineReader.name(file), new byte[0], 0), 1, 0);
      return only;
    }

    @Override
    public void close() {}
  }
}
