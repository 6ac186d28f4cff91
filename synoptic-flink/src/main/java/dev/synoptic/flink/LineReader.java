package dev.synoptic.flink;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines that begin in one part of a file: the line that the part begins in belongs to the
 * part before, unless the part begins with it.
 */
final class LineReader implements BulkFormat.Reader<Delivered> {

  private static final int LINES_AT_ONCE = 64;
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final InputStream in;
  private final long end;
  private final boolean fromStart;
  private long at;
  private long number;

  LineReader(FileSourceSplit split, long from) throws IOException {
    FSDataInputStream file = split.path().getFileSystem().open(split.path());
    // One character earlier: the line feed before this part shows that a line begins with it.
    file.seek(Math.max(0, from - 1));
    this.name = name(split.path());
    this.in = new BufferedInputStream(file, BUFFER);
    this.end = split.offset() + split.length();
    this.fromStart = from == 0;
    this.at = Math.max(0, from - 1);
    if (from > 0) {
      line();
    }
  }

  /** Returns how people know a file: by its path where it lies on this machine. */
  static String name(Path file) {
    String scheme = file.toUri().getScheme();
    return scheme == null || scheme.equals("file") ? file.getPath() : file.toString();
  }

  @Override
  @SuppressWarnings("NullAway") // Flink's sign for the end
  public BulkFormat.RecordIterator<Delivered> readBatch() throws IOException {
    List<RecordAndPosition<Delivered>> lines = new ArrayList<>();
    while (lines.size() < LINES_AT_ONCE && at < end) {
      byte[] line = line();
      if (line.length > 0) {
        lines.add(
            new RecordAndPosition<>(new Delivered(name, line, fromStart ? number : 0), at, 0));
      }
    }
    return lines.isEmpty() ? null : new Lines(lines.iterator());
  }

  /** Returns the next line without its end; an empty one at the end of the file. */
  private byte[] line() throws IOException {
    number++;
    var line = new ByteArrayOutputStream(1 << 12);
    for (int b = in.read(); b >= 0; b = in.read()) {
      at++;
      if (b == '\n') {
        return line.toByteArray();
      }
      if (line.size() < Delivered.MOST) {
        line.write(b);
      }
    }
    at = Math.max(at, end);
    return line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Lines with the places to go on from behind each. */
  private record Lines(Iterator<RecordAndPosition<Delivered>> lines)
      implements BulkFormat.RecordIterator<Delivered> {
    @Override
    public @Nullable RecordAndPosition<Delivered> next() {
      return lines.hasNext() ? lines.next() : null;
    }

    @Override
    public void releaseBatch() {}
  }
}
