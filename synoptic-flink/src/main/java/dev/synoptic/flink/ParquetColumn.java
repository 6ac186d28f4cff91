package dev.synoptic.flink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A column of a table: a text that may be absent, or a whole number.
 *
 * @param name its name
 * @param kind what it holds
 */
record ParquetColumn(String name, Kind kind) implements Serializable {

  /** What a column holds, with Parquet's numbers for its type and what that means. */
  enum Kind {
    /** A text that may be absent. */
    TEXT(6, 0),
    /** A whole number. */
    NUMBER(2, -1),
    /** Milliseconds since 1970, UTC. */
    TIME(2, 9);

    private final int type;
    private final int meaning;

    Kind(int type, int meaning) {
      this.type = type;
      this.meaning = meaning;
    }
  }

  int type() {
    return kind.type;
  }

  /** Writes its part of a schema. */
  void describe(Thrift out) {
    out.begin().i32(1, kind.type).i32(3, kind == Kind.TEXT ? 1 : 0).text(4, name);
    if (kind.meaning >= 0) {
      out.i32(6, kind.meaning);
    }
    out.end();
  }

  /** Returns the values as one page, not packed: which are there, then those that are. */
  byte[] page(List<Object> values) {
    var out = new ByteArrayOutputStream();
    if (kind == Kind.TEXT) {
      byte[] there = there(values);
      out.writeBytes(number(Integer.BYTES, there.length));
      out.writeBytes(there);
    }
    for (Object value : values) {
      if (value instanceof Long number) {
        out.writeBytes(number(Long.BYTES, number));
      } else if (value instanceof Optional<?> text && text.isPresent()) {
        byte[] bytes = text.get().toString().getBytes(StandardCharsets.UTF_8);
        out.writeBytes(number(Integer.BYTES, bytes.length));
        out.writeBytes(bytes);
      }
    }
    return out.toByteArray();
  }

  /** Returns which values are there: for each run its length, doubled, and one bit in a byte. */
  private static byte[] there(List<Object> values) {
    var out = new ByteArrayOutputStream();
    int from = 0;
    while (from < values.size()) {
      boolean there = ((Optional<?>) values.get(from)).isPresent();
      int to = from;
      while (to < values.size() && ((Optional<?>) values.get(to)).isPresent() == there) {
        to++;
      }
      long rest = (to - from) * 2L;
      for (; (rest & ~0x7FL) != 0; rest >>>= 7) {
        out.write((int) (rest & 0x7F | 0x80));
      }
      out.write((int) rest);
      out.write(there ? 1 : 0);
      from = to;
    }
    return out.toByteArray();
  }

  private static byte[] number(int bytes, long value) {
    ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    return java.util.Arrays.copyOf(buffer.putLong(value).array(), bytes);
  }

  static byte[] packed(byte[] page) throws IOException {
    var packed = new ByteArrayOutputStream(page.length / 3 + 64);
    try (var out = new GZIPOutputStream(packed)) {
      out.write(page);
    }
    return packed.toByteArray();
  }
}
