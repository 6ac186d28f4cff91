package dev.synoptic.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** What one file may still unpack to, over all archives inside it. */
final class Allowance {

  private final Limits limits;
  private long entries;
  private long unpacked;

  Allowance(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** Counts an entry of an archive. */
  void entry() throws TooMuch {
    if (++entries > limits.entries()) {
      throw TooMuch.archive(
          String.format(Locale.ROOT, "an archive of more than %,d entries", limits.entries()));
    }
  }

  /** Returns {@code packed}, counting what is read of it. */
  Counted counted(InputStream packed) {
    return new Counted(packed);
  }

  /** Returns {@code content}, which is made from {@code packed}, held to the limits. */
  InputStream held(InputStream content, Counted packed) {
    return new Held(content, packed::count);
  }

  /** Returns {@code content} held to the limits, {@code packed} being what was read for it. */
  InputStream held(InputStream content, LongSupplier packed) {
    return new Held(content, packed);
  }

  /** A stream that knows how many bytes were read of it. */
  static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int read = super.read(to, from, length);
      count += Math.max(read, 0);
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count += skipped;
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    long count() {
      return count;
    }
  }

  /** Unpacked bytes, against what they were packed in. */
  private final class Held extends FilterInputStream {

    private final LongSupplier packed;
    private long out;

    Held(InputStream in, LongSupplier packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int read = super.read(to, from, length);
      count(Math.max(read, 0));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    private void count(long bytes) throws TooMuch {
      out += bytes;
      unpacked += bytes;
      if (out > limits.freeBytes() && out / limits.ratio() > packed.getAsLong()) {
        throw TooMuch.archive("an archive that unpacks to " + limits.ratio() + " times its size");
      }
      if (unpacked > limits.unpackedBytes()) {
        throw TooMuch.archive(
            "an archive that unpacks to more than " + (limits.unpackedBytes() >> 30) + " GiB");
      }
    }
  }
}
