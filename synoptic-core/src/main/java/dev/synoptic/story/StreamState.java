package dev.synoptic.story;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * All that a stream remembers, as it is written to a file: a mark and a version, the parts, and a
 * check sum over everything. The version changes with any part's format and with the meaning of
 * what it holds, such as a hash.
 *
 * @param opened number of stories that were opened
 * @param rarity of terms
 * @param clock of the stream
 * @param recent reports of the window with their stories
 */
record StreamState(long opened, Rarity rarity, ArrivalClock clock, RecentReports recent) {

  /** "SYNW": the window of a stream. */
  private static final int MARK = 0x53594e57;

  private static final int VERSION = 2;

  /** Writes the state. */
  void write(OutputStream to) throws IOException {
    var checked = new CheckedOutputStream(new BufferedOutputStream(to, 1 << 16), new CRC32());
    var out = new DataOutputStream(checked);
    out.writeInt(MARK);
    out.writeInt(VERSION);
    parts(out);
    out.writeLong(checked.getChecksum().getValue());
    out.flush();
  }

  private void parts(DataOutput out) throws IOException {
    out.writeLong(opened);
    rarity.write(out);
    clock.write(out);
    recent.write(out);
  }

  /** Reads a state. */
  static StreamState read(InputStream from) throws IOException {
    var checked = new CheckedInputStream(new BufferedInputStream(from, 1 << 16), new CRC32());
    var in = new DataInputStream(checked);
    try {
      if (in.readInt() != MARK) {
        throw new IOException("not the state of a stream");
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw new IOException("state of a stream of version " + version + ", not " + VERSION);
      }
      StreamState state = parts(in);
      long sum = checked.getChecksum().getValue();
      if (in.readLong() != sum) {
        throw new IOException("damaged state of a stream: the check sum differs");
      }
      return state;
    } catch (EOFException e) {
      throw new IOException("damaged state of a stream: it ends too early", e);
    }
  }

  private static StreamState parts(DataInput in) throws IOException {
    return new StreamState(
        in.readLong(), Rarity.read(in), ArrivalClock.read(in), RecentReports.read(in));
  }

  /** Returns {@code number} if it is one of {@code least} to {@code most}. */
  static int number(int number, int least, int most) throws IOException {
    if (number < least || number > most) {
      throw new IOException("damaged state of a stream: " + number + " where none such can be");
    }
    return number;
  }
}
