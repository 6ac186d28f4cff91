package dev.synoptic.flink;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.formats.parquet.ParquetWriterFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * A table of a folder of Parquet, with the rows that each story gives it.
 *
 * @param name of the table
 * @param columns their names in order; those of numbers end with a star, the others are of texts
 * @param rows makes the rows of a story
 */
record ParquetTable(String name, String columns, Rows rows) implements BulkWriter.Factory<Laid> {

  private static final long serialVersionUID = 1;

  /** A row for each telling of a story. */
  static final ParquetTable STORIES =
      new ParquetTable(
          "stories",
          "id reports* laid* ended* aliases merged_into title first_told last_told story",
          StoryRecords::stories);

  /** A row for each report that prints a quote. */
  static final ParquetTable QUOTES =
      new ParquetTable(
          "quotes",
          "story quote speaker wording form words report outlet url start* end*",
          WordRecords::quotes);

  /** A row for each report that states a value of a fact. */
  static final ParquetTable FACTS =
      new ParquetTable(
          "facts",
          "story fact about kind status value unit words report outlet url start* end*",
          WordRecords::facts);

  /** Bytes of rows that are held until they are written as a group. */
  private static final long GROUP = 16 << 20;

  /** Makes rows of a story: for each column a number or a text that may be absent. */
  @FunctionalInterface
  interface Rows extends Serializable {
    List<List<Object>> of(Packet packet) throws IOException;
  }

  @Override
  public BulkWriter<Laid> create(FSDataOutputStream out) throws IOException {
    MessageType type = type();
    var writers = new ParquetWriterFactory<Group>(file -> writer(file, type));
    return new Writing(rows, type, writers.create(out));
  }

  private MessageType type() {
    return MessageTypeParser.parseMessageType(
        Stream.of(columns.split(" "))
            .map(ParquetTable::column)
            .collect(Collectors.joining("; ", "message row { ", "; }")));
  }

  private static String column(String name) {
    return name.endsWith("*")
        ? "required int64 " + name.substring(0, name.length() - 1)
        : "optional binary " + name + " (STRING)";
  }

  private static ParquetWriter<Group> writer(OutputFile file, MessageType type) throws IOException {
    return ExampleParquetWriter.builder(file)
        .withType(type)
        .withConf(new PlainParquetConfiguration())
        .withCodecFactory(new ParquetGzip())
        .withCompressionCodec(CompressionCodecName.GZIP)
        .withRowGroupSize(GROUP)
        // A story's row may be of megabytes: how full a group is, is asked from the first row on.
        .withMinRowCountForPageSizeCheck(1)
        .build();
  }

  /** Writes one file. */
  private record Writing(Rows rows, MessageType type, BulkWriter<Group> writer)
      implements BulkWriter<Laid> {

    @Override
    public void addElement(Laid laid) throws IOException {
      for (List<Object> row : rows.of(Packet.read(laid.body()))) {
        writer.addElement(group(row));
      }
    }

    private Group group(List<Object> row) {
      var group = new SimpleGroup(type);
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i) instanceof Long number) {
          group.add(i, number);
        } else if (row.get(i) instanceof Optional<?> text && text.isPresent()) {
          group.add(i, text.get().toString());
        }
      }
      return group;
    }

    @Override
    public void flush() throws IOException {
      writer.flush();
    }

    @Override
    public void finish() throws IOException {
      writer.finish();
    }
  }
}
