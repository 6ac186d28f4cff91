package dev.synoptic.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Web archives (ISO 28500), plain or with each record packed in gzip. Records are read one by one;
 * one that is cut off, damaged, or lies about its length costs only itself: reading goes on at the
 * next place where a record starts.
 */
final class WarcPages implements PageFormat {

  /** A record's header; jwarc itself would read on without end. */
  private static final int MAX_HEADER = 1 << 20;

  @Override
  public void read(Delivery delivery, Desk desk) throws IOException {
    boolean packed = Opening.of(delivery.bytes()).starts(0x1F, 0x8B);
    try (SpooledFile file = SpooledFile.of(delivery)) {
      var seek = new WarcSeek(file.channel(), packed);
      var records = new WarcRecords(delivery, desk);
      long at = 0;
      while (at >= 0 && at < file.channel().size()) {
        long start = at;
        long next;
        try {
          next =
              packed
                  ? member(file.channel(), start, records)
                  : plain(file.channel(), start, records);
        } catch (TooMuch e) {
          throw e;
        } catch (IOException e) {
          records.broken(start, e);
          next = -1;
        } catch (RuntimeException e) {
          Desk.pass(e);
          records.broken(start, e);
          next = -1;
        }
        at = next > start ? next : seek.from(start + 1);
      }
      records.end();
    }
  }

  /**
   * Reads the record at {@code start} of an archive that is not packed.
   *
   * @return where it ends
   */
  private static long plain(SeekableByteChannel channel, long start, WarcRecords records)
      throws IOException {
    channel.position(start);
    ByteBuffer buffer = ByteBuffer.allocate(1 << 13).flip();
    var head = new HeadChannel(channel, MAX_HEADER);
    // The stream's end is the channel's; closing the reader would close both.
    @SuppressWarnings("resource")
    WarcReader reader = new WarcReader(head, buffer);
    reader.setLenient(true);
    Optional<WarcRecord> record = reader.next();
    if (record.isEmpty()) {
      return channel.size();
    }
    head.open();
    long bodyStart = channel.position() - buffer.remaining();
    long end = bodyStart + record.get().body().size();
    long next = trailer(channel, end);
    channel.position(bodyStart + buffer.remaining());
    records.deliver(records.taken(start, record.get()));
    return next;
  }

  /**
   * Returns where the next record starts behind one that claims to end at {@code end}.
   *
   * @throws IOException where nothing of the kind is there: the record lies about its length
   */
  private static long trailer(SeekableByteChannel channel, long end) throws IOException {
    if (end > channel.size()) {
      throw new IOException("the archive ends within this record");
    }
    ByteBuffer tail = ByteBuffer.allocate(16);
    channel.position(end);
    channel.read(tail);
    tail.flip();
    int breaks = 0;
    while (breaks < tail.limit() && (tail.get(breaks) == '\r' || tail.get(breaks) == '\n')) {
      breaks++;
    }
    boolean atEnd = end + breaks >= channel.size();
    if (breaks == 0 && !atEnd) {
      throw new IOException("it does not have the length that it claims");
    }
    return end + breaks;
  }

  /**
   * Reads the records of the gzip member at {@code start}: one, as a rule.
   *
   * @return where the next member starts
   */
  private static long member(SeekableByteChannel channel, long start, WarcRecords records)
      throws IOException {
    try (GzipMember member = new GzipMember(channel, start)) {
      InputStream content = records.held(member);
      try {
        inMember(start, content, records);
      } catch (TooMuch e) {
        throw e;
      } catch (IOException e) {
        records.broken(start, e);
      } catch (RuntimeException e) {
        Desk.pass(e);
        records.broken(start, e);
      }
      content.transferTo(OutputStream.nullOutputStream());
      return member.end();
    }
  }

  private static void inMember(long start, InputStream content, WarcRecords records)
      throws IOException {
    var head = new HeadChannel(Channels.newChannel(content), MAX_HEADER);
    @SuppressWarnings("resource")
    WarcReader reader = new WarcReader(head);
    reader.setLenient(true);
    // A record is delivered once what follows it is well: else it lied about its length.
    Optional<Delivery> held = Optional.empty();
    for (var record = reader.next(); record.isPresent(); record = reader.next()) {
      records.deliver(held);
      head.open();
      held = records.taken(start, record.get());
      record.get().body().consume();
      head.close(MAX_HEADER);
    }
    records.deliver(held);
  }
}
