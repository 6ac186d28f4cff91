package dev.synoptic.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes values one after the other, without names: what a record holds, in the order of its
 * components. Numbers are as short as they are small (seven bits a byte, the lowest first).
 */
final class Packer {

  /** Texts pack to a third at this level; higher ones take twice the time for two percent. */
  private static final int LEVEL = 5;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);

  /** Begins with the version of what follows. */
  Packer(int version) {
    number(version);
  }

  Packer number(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    return bits(value);
  }

  /** Writes a number that may be negative. */
  Packer signed(long value) {
    return bits(value << 1 ^ value >> 63);
  }

  private Packer bits(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  Packer flag(boolean value) {
    out.write(value ? 1 : 0);
    return this;
  }

  /** Constants go by their place; a test tells when one moves, so that versions are raised. */
  @SuppressWarnings("EnumOrdinal")
  Packer constant(Enum<?> value) {
    return number(value.ordinal());
  }

  /**
   * Writes a text. Half of a surrogate pair, which no encoding of Unicode has, must come back as it
   * was: such texts are written unit by unit.
   */
  Packer text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    boolean whole = !hasLoneSurrogate(value);
    number(whole ? bytes.length * 2L : value.length() * 2L + 1);
    if (whole) {
      out.writeBytes(bytes);
    } else {
      value.chars().forEach(this::number);
    }
    return this;
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  Packer decimal(BigDecimal value) {
    return text(value.toString());
  }

  Packer text(Optional<String> value) {
    return maybe(value, this::text);
  }

  <T> Packer maybe(Optional<T> value, Consumer<T> writing) {
    flag(value.isPresent());
    value.ifPresent(writing);
    return this;
  }

  <T> Packer all(Collection<T> values, Consumer<T> writing) {
    number(values.size());
    values.forEach(writing);
    return this;
  }

  /** Returns what was written, packed. */
  byte[] packed() {
    var packed = new ByteArrayOutputStream(out.size() / 3 + 64);
    var deflater = new Deflater(LEVEL);
    try (var deflating = new DeflaterOutputStream(packed, deflater)) {
      out.writeTo(deflating);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }
}
