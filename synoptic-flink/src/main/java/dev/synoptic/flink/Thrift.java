package dev.synoptic.flink;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Thrift's compact protocol, as far as Parquet's headers need it: every field is its distance to
 * the one before, its type and its value.
 *
 * @see <a href="https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md">
 *     its specification</a>
 */
final class Thrift {

  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int TEXT = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int SHORT_LIST = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  Thrift i32(int field, int value) {
    return field(field, I32).varint((long) value << 1 ^ value >> 31);
  }

  Thrift i64(int field, long value) {
    return field(field, I64).varint(value << 1 ^ value >> 63);
  }

  Thrift text(int field, String value) {
    return field(field, TEXT).bare(value);
  }

  /** Begins a list of structures, each of which is begun and ended. */
  Thrift structs(int field, int size) {
    return field(field, LIST).list(size, STRUCT);
  }

  /** Writes a list of one text. */
  Thrift texts(int field, String only) {
    return field(field, LIST).list(1, TEXT).bare(only);
  }

  /** Writes a list of constants. */
  Thrift constants(int field, int... values) {
    field(field, LIST).list(values.length, I32);
    for (int value : values) {
      varint((long) value << 1);
    }
    return this;
  }

  Thrift struct(int field) {
    return field(field, STRUCT).begin();
  }

  /** Begins a structure of a list. */
  Thrift begin() {
    outer.push(last);
    last = 0;
    return this;
  }

  Thrift end() {
    out.write(0);
    last = outer.isEmpty() ? 0 : outer.pop();
    return this;
  }

  /** Writes a structure of a list that is there. */
  void ready(byte[] struct) {
    out.writeBytes(struct);
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private Thrift field(int field, int type) {
    out.write(field - last << 4 | type);
    last = field;
    return this;
  }

  private Thrift list(int size, int type) {
    out.write(Math.min(size, SHORT_LIST) << 4 | type);
    return size < SHORT_LIST ? this : varint(size);
  }

  private Thrift bare(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  private Thrift varint(long value) {
    long rest = value;
    for (; (rest & ~0x7FL) != 0; rest >>>= 7) {
      out.write((int) (rest & 0x7F | 0x80));
    }
    out.write((int) rest);
    return this;
  }
}
