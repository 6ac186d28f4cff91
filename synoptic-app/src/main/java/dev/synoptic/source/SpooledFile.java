package dev.synoptic.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A delivery in which one can go back: its own file, or a copy on disk that is deleted when it is
 * closed.
 */
final class SpooledFile implements Closeable {

  /** A copy of more is no longer a matter of course on anybody's disk. */
  private static final long MAX_COPY = 8L << 30;

  private final Path path;
  private final boolean copy;
  private final SeekableByteChannel channel;

  private SpooledFile(Path path, boolean copy) throws IOException {
    this.path = path;
    this.copy = copy;
    this.channel = Files.newByteChannel(path);
  }

  static SpooledFile of(Delivery delivery) throws IOException {
    if (delivery.file().isPresent()) {
      return new SpooledFile(delivery.file().get(), false);
    }
    Path copy = Files.createTempFile("synoptic", ".part");
    try {
      copy(delivery.bytes(), copy);
      return new SpooledFile(copy, true);
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private static void copy(InputStream in, Path to) throws IOException {
    try (OutputStream out = Files.newOutputStream(to)) {
      var block = new byte[1 << 16];
      long written = 0;
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        written += read;
        if (written > MAX_COPY) {
          throw TooMuch.archive("a web archive of more than 8 GiB inside another thing");
        }
        out.write(block, 0, read);
      }
    }
  }

  SeekableByteChannel channel() {
    return channel;
  }

  @Override
  public void close() throws IOException {
    channel.close();
    if (copy) {
      Files.deleteIfExists(path);
    }
  }
}
