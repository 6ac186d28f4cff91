package dev.synoptic.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A channel that gives only so much until it is opened: headers must end somewhere. */
final class HeadChannel implements ReadableByteChannel {

  private final ReadableByteChannel channel;
  private long left;
  private boolean open;

  HeadChannel(ReadableByteChannel channel, long most) {
    this.channel = channel;
    this.left = most;
  }

  /** Gives all from now on. */
  void open() {
    open = true;
  }

  /** Gives {@code most} bytes more, until it is opened again. */
  void close(long most) {
    open = false;
    left = most;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (!open && left <= 0) {
      throw new IOException("a header without end");
    }
    int read = channel.read(to);
    left -= Math.max(read, 0);
    return read;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
