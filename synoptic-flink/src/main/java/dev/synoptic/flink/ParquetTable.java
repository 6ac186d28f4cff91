package dev.synoptic.flink;

import dev.synoptic.flink.ParquetColumn.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;

/**
 * A table of a folder of Parquet, with the rows that each story gives it.
 *
 * @param name of the table
 * @param columns in order
 * @param rows makes the rows of a story
 */
record ParquetTable(String name, List<ParquetColumn> columns, Rows rows)
    implements BulkWriter.Factory<Laid> {

  private static final long serialVersionUID = 1;

  /** A row for each telling of a story. */
  static final ParquetTable STORIES =
      of(
          "stories",
          "id reports* laid* ended* aliases merged_into title first_told last_told story",
          StoryRecords::stories);

  /** A row for each report that prints a quote. */
  static final ParquetTable QUOTES =
      of(
          "quotes",
          "story quote speaker wording form words report outlet url start* end*",
          WordRecords::quotes);

  /** A row for each report that states a value of a fact. */
  static final ParquetTable FACTS =
      of(
          "facts",
          "story fact about kind status value unit words report outlet url start* end*",
          WordRecords::facts);

  /** Bytes of stories whose rows are held until they are written as a group. */
  private static final long GROUP = 16 << 20;

  /** Makes a table of the columns of these names; those of numbers end with a star. */
  private static ParquetTable of(String name, String columns, Rows rows) {
    return new ParquetTable(
        name, Stream.of(columns.split(" ")).map(ParquetTable::column).toList(), rows);
  }

  private static ParquetColumn column(String name) {
    return name.endsWith("*")
        ? new ParquetColumn(name.substring(0, name.length() - 1), Kind.NUMBER)
        : new ParquetColumn(name, Kind.TEXT);
  }

  /** Makes rows of a story. */
  @FunctionalInterface
  interface Rows extends Serializable {
    List<List<Object>> of(Packet packet) throws IOException;
  }

  @Override
  public BulkWriter<Laid> create(FSDataOutputStream out) throws IOException {
    return new Writing(columns, rows, out);
  }

  /** Writes one file. */
  private static final class Writing implements BulkWriter<Laid> {

    private final Rows rows;
    private final ParquetWriter writer;
    private long bytes;

    Writing(List<ParquetColumn> columns, Rows rows, OutputStream out) throws IOException {
      this.rows = rows;
      this.writer = new ParquetWriter(columns, out);
    }

    @Override
    public void addElement(Laid laid) throws IOException {
      rows.of(Packet.read(laid.body())).forEach(writer::row);
      bytes += laid.body().length;
      if (bytes > GROUP) {
        writer.group();
        bytes = 0;
      }
    }

    @Override
    public void flush() {}

    @Override
    public void finish() throws IOException {
      writer.finish();
    }
  }
}
