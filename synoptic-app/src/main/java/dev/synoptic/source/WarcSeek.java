package dev.synoptic.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Finds where a web archive goes on behind something broken. */
final class WarcSeek {

  private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int BLOCK = 1 << 16;

  /** What must be seen from a start on to know it for one, and one byte before it. */
  private static final int SEEN = 16;

  private final SeekableByteChannel channel;
  private final boolean packed;

  WarcSeek(SeekableByteChannel channel, boolean packed) {
    this.channel = channel;
    this.packed = packed;
  }

  /** Returns where the next record starts, at {@code from} or behind it; -1 where none does. */
  long from(long from) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK + SEEN);
    long at = Math.max(0, from - 1);
    while (at < channel.size()) {
      block.clear();
      channel.position(at);
      while (block.hasRemaining() && channel.read(block) > 0) {
        // A read may bring less than was asked for.
      }
      int looked = Math.min(block.position(), BLOCK);
      for (int i = 0; i < looked; i++) {
        long place = at + i + 1;
        if (place >= from && starts(block.array(), i, block.position()) && proven(place)) {
          return place;
        }
      }
      at += looked;
    }
    return -1;
  }

  /** Returns whether a record may start behind the byte at {@code i}. */
  private boolean starts(byte[] bytes, int i, int length) {
    if (i + SEEN > length && !packed) {
      return false;
    }
    if (packed) {
      return i + 4 < length
          && bytes[i + 1] == 0x1F
          && bytes[i + 2] == (byte) 0x8B
          && bytes[i + 3] == 8
          && (bytes[i + 4] & 0xE0) == 0;
    }
    if (bytes[i] != '\n') {
      return false;
    }
    for (int m = 0; m < MAGIC.length; m++) {
      if (bytes[i + 1 + m] != MAGIC[m]) {
        return false;
      }
    }
    int version = i + 1 + MAGIC.length;
    return Character.isDigit(bytes[version])
        && bytes[version + 1] == '.'
        && Character.isDigit(bytes[version + 2])
        && (bytes[version + 3] == '\r' || bytes[version + 3] == '\n');
  }

  /** Three bytes are a member by chance once in some megabytes: its content must be a record. */
  private boolean proven(long place) {
    if (!packed) {
      return true;
    }
    try (InputStream member = new GzipMember(channel, place)) {
      return Opening.of(member.readNBytes(MAGIC.length)).starts('W', 'A', 'R', 'C', '/');
    } catch (IOException e) {
      return false;
    }
  }
}
