package dev.synoptic.flink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table as a file of Parquet: flat columns, plain values, packed by gzip. That is all that
 * rows of texts and numbers need, and every reader knows it; the libraries that write Parquet weigh
 * 25 to 80 megabytes.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">the format</a>
 */
final class ParquetWriter {

  private static final byte[] MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int GZIP = 2;
  private static final int PLAIN = 0;
  private static final int RUNS = 3;

  private final List<ParquetColumn> columns;
  private final OutputStream out;
  private final List<List<Object>> values = new ArrayList<>();
  private final List<byte[]> groups = new ArrayList<>();
  private long rows;
  private long at;

  ParquetWriter(List<ParquetColumn> columns, OutputStream out) throws IOException {
    this.columns = columns;
    this.out = out;
    columns.forEach(column -> values.add(new ArrayList<>()));
    write(MARK);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    at += bytes.length;
  }

  /** Adds a row: a value for each column, a number or a text that may be absent. */
  void row(List<Object> row) {
    for (int i = 0; i < row.size(); i++) {
      values.get(i).add(row.get(i));
    }
  }

  /** Writes the rows that were added as a group. */
  void group() throws IOException {
    int size = values.get(0).size();
    if (size == 0) {
      return;
    }
    var group = new Thrift().begin().structs(1, columns.size());
    long from = at;
    for (int i = 0; i < columns.size(); i++) {
      column(columns.get(i), values.get(i), group);
      values.get(i).clear();
    }
    groups.add(group.i64(2, at - from).i64(3, size).end().bytes());
    rows += size;
  }

  private void column(ParquetColumn column, List<Object> cells, Thrift group) throws IOException {
    byte[] page = column.page(cells);
    byte[] packed = ParquetColumn.packed(page);
    long from = at;
    var header = new Thrift().begin().i32(1, 0).i32(2, page.length).i32(3, packed.length);
    header.struct(5).i32(1, cells.size()).i32(2, PLAIN).i32(3, RUNS).i32(4, RUNS).end();
    byte[] head = header.end().bytes();
    write(head);
    write(packed);
    group.begin().i64(2, from).struct(3).i32(1, column.type()).constants(2, PLAIN, RUNS);
    group.texts(3, column.name()).i32(4, GZIP).i64(5, cells.size());
    group.i64(6, (long) head.length + page.length).i64(7, at - from).i64(9, from).end().end();
  }

  /** Writes the rest; the stream stays open. */
  void finish() throws IOException {
    group();
    var foot = new Thrift().begin().i32(1, 1).structs(2, columns.size() + 1);
    foot.begin().text(4, "row").i32(5, columns.size()).end();
    columns.forEach(column -> column.describe(foot));
    foot.i64(3, rows).structs(4, groups.size());
    groups.forEach(foot::ready);
    byte[] bytes = foot.text(6, "synoptic").end().bytes();
    write(bytes);
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    write(length.putInt(bytes.length).array());
    write(MARK);
  }
}
