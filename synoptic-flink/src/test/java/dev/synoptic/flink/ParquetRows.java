package dev.synoptic.flink;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** The rows of a file of Parquet, read by the library's own reader. */
final class ParquetRows {

  private ParquetRows() {}

  static List<Group> of(Path file) throws IOException {
    var rows = new ArrayList<Group>();
    var options = ParquetReadOptions.builder(new PlainParquetConfiguration());
    options.withCodecFactory(new Gzip());
    try (var reader = ParquetFileReader.open(new LocalInputFile(file), options.build())) {
      MessageType type = reader.getFileMetaData().getSchema();
      MessageColumnIO columns = new ColumnIOFactory().getColumnIO(type);
      for (var pages = reader.readNextRowGroup();
          pages != null;
          pages = reader.readNextRowGroup()) {
        RecordReader<Group> group = columns.getRecordReader(pages, new GroupRecordConverter(type));
        for (long i = 0; i < pages.getRowCount(); i++) {
          rows.add(group.read());
        }
      }
    }
    return rows;
  }

  /** Returns the texts of a column of all finished files of a table's folder. */
  static List<String> texts(Path folder, String column) throws IOException {
    var texts = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(folder, "[!.]*.parquet")) {
      for (Path file : files) {
        of(file).forEach(row -> texts.add(row.getString(column, 0)));
      }
    }
    return texts;
  }

  /** Unpacks what {@link ParquetGzip} packed; the library's own way asks for all of Hadoop. */
  private static final class Gzip
      implements CompressionCodecFactory, CompressionCodecFactory.BytesInputDecompressor {

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
      throw new UnsupportedOperationException();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
      if (codec != CompressionCodecName.GZIP) {
        throw new IllegalArgumentException(codec.name());
      }
      return this;
    }

    @Override
    public BytesInput decompress(BytesInput packed, int size) throws IOException {
      return BytesInput.from(unpacked(packed, size));
    }

    @Override
    public void decompress(ByteBuffer packed, int packedSize, ByteBuffer out, int size)
        throws IOException {
      out.put(unpacked(BytesInput.from(packed), size));
    }

    private static byte[] unpacked(BytesInput packed, int size) throws IOException {
      try (var in = new GZIPInputStream(packed.toInputStream())) {
        return in.readNBytes(size);
      }
    }

    @Override
    public void release() {}
  }
}
