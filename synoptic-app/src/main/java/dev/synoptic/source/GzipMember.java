package dev.synoptic.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * One member of a gzip file (RFC 1952), and no more: a record of a web archive is packed for
 * itself, so that a lying one cannot swallow its neighbours.
 */
final class GzipMember extends InputStream {

  private static final int FHCRC = 2;
  private static final int FEXTRA = 4;
  private static final int FNAME = 8;
  private static final int FCOMMENT = 16;

  private final SeekableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13).flip();
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] single = new byte[1];
  private boolean ended;

  /** Opens the member that starts at {@code at}. */
  GzipMember(SeekableByteChannel channel, long at) throws IOException {
    this.channel = channel;
    channel.position(at);
    header();
    inflater.setInput(buffer.array(), buffer.position(), buffer.remaining());
    buffer.position(buffer.limit());
  }

  private void header() throws IOException {
    if (next() != 0x1F || next() != 0x8B || next() != 8) {
      throw new ZipException("no gzip member");
    }
    int flags = next();
    for (int i = 0; i < 6; i++) {
      next();
    }
    if ((flags & FEXTRA) != 0) {
      int length = next() | next() << 8;
      for (int i = 0; i < length; i++) {
        next();
      }
    }
    zeroEnded(flags & FNAME);
    zeroEnded(flags & FCOMMENT);
    if ((flags & FHCRC) != 0) {
      next();
      next();
    }
  }

  private void zeroEnded(int flag) throws IOException {
    if (flag != 0) {
      while (next() != 0) {
        // Names and comments say nothing of use.
      }
    }
  }

  private int next() throws IOException {
    if (!buffer.hasRemaining() && !fill()) {
      throw new EOFException("a gzip member breaks off");
    }
    return buffer.get() & 0xFF;
  }

  private boolean fill() throws IOException {
    buffer.clear();
    int read = channel.read(buffer);
    buffer.flip();
    return read > 0;
  }

  @Override
  public int read() throws IOException {
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    try {
      while (true) {
        int out = inflater.inflate(to, from, length);
        if (out > 0) {
          sum.update(to, from, out);
          return out;
        }
        if (inflater.finished() || inflater.needsDictionary()) {
          buffer.position(buffer.limit() - inflater.getRemaining());
          ended = true;
          trailer();
          return -1;
        }
        if (!fill()) {
          throw new EOFException("a gzip member breaks off");
        }
        inflater.setInput(buffer.array(), 0, buffer.limit());
        buffer.position(buffer.limit());
      }
    } catch (DataFormatException e) {
      throw new ZipException("damaged gzip data");
    }
  }

  /** Damaged data may unpack to something, and end in the midst of another member. */
  private void trailer() throws IOException {
    long stated = next() | next() << 8 | next() << 16 | (long) next() << 24;
    for (int i = 0; i < 4; i++) {
      next();
    }
    if (stated != sum.getValue()) {
      throw new ZipException("damaged gzip data");
    }
  }

  /** Returns where the next member starts; only once this one was read to its end. */
  long end() throws IOException {
    return channel.position() - buffer.remaining();
  }

  /** Returns how many packed bytes were taken so far. */
  long packed() {
    return inflater.getBytesRead();
  }

  @Override
  public void close() {
    inflater.end();
  }
}
