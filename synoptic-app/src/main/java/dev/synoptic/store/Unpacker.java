package dev.synoptic.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.InflaterInputStream;

/** Reads what {@link Packer} wrote. Damaged bytes throw {@link StoreFailure}, whatever they are. */
final class Unpacker {

  private final byte[] bytes;
  private final int version;
  private int at;

  /** Unpacks {@code packed}, and reads its version. */
  Unpacker(byte[] packed) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      this.bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new StoreFailure("the store is damaged: a record cannot be unpacked", e);
    }
    this.version = (int) number();
  }

  int version() {
    return version;
  }

  private int octet() {
    if (at >= bytes.length) {
      throw new StoreFailure("the store is damaged: a record ends too early");
    }
    return bytes[at++] & 0xFF;
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int octet = octet();
      value |= (long) (octet & 0x7F) << shift;
      if (octet < 0x80) {
        return value;
      }
    }
    throw new StoreFailure("the store is damaged: a number without end");
  }

  long signed() {
    long bits = number();
    return bits >>> 1 ^ -(bits & 1);
  }

  int count() {
    long value = number();
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw new StoreFailure("the store is damaged: not a count: " + value);
    }
    return (int) value;
  }

  boolean flag() {
    return octet() != 0;
  }

  <E extends Enum<E>> E constant(E[] values) {
    int place = count();
    if (place >= values.length) {
      throw new StoreFailure("the store is damaged: no such constant: " + place);
    }
    return values[place];
  }

  String text() {
    int code = count();
    int length = code >>> 1;
    if ((code & 1) == 0) {
      if (length > bytes.length - at) {
        throw new StoreFailure("the store is damaged: a text ends too early");
      }
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
    var units = new StringBuilder();
    for (int i = 0; i < length; i++) {
      units.append((char) number());
    }
    return units.toString();
  }

  BigDecimal decimal() {
    return new BigDecimal(text());
  }

  Optional<String> maybeText() {
    return maybe(this::text);
  }

  <T> Optional<T> maybe(Supplier<T> reading) {
    return flag() ? Optional.of(reading.get()) : Optional.empty();
  }

  <T> List<T> all(Supplier<T> reading) {
    int count = count();
    var values = new ArrayList<T>(Math.min(count, bytes.length));
    for (int i = 0; i < count; i++) {
      values.add(reading.get());
    }
    return values;
  }
}
