package dev.synoptic.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads a web archive far larger than what may be held. 64 MiB in every build; {@code
 * -Dsynoptic.warc.mebibytes=2048} with {@code -Xmx256m} shows the same of 2 GiB.
 */
class WarcStreamTest {

  private static final long MEBIBYTES = Long.getLong("synoptic.warc.mebibytes", 64);

  @TempDir private Path folder;

  private static final class Counting implements Intake {
    private long pages;
    private long rejected;
    private long most;

    @Override
    public void page(Page page) {
      pages++;
      if (pages % 5000 == 0) {
        Runtime runtime = Runtime.getRuntime();
        most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
      }
    }

    @Override
    public void rejected(Rejection rejection) {
      rejected++;
    }
  }

  @Test
  void anArchiveOfAnySizeStreams() throws IOException {
    Path archive = folder.resolve("large.warc");
    long written = write(archive);
    var counting = new Counting();
    long before = System.nanoTime();
    PageFiles.read(
        List.of(archive.toString()),
        new PageFiles.Outside(
            InputStream.nullInputStream(), dev.synoptic.fetch.FetchLimits.defaults()),
        files -> {},
        counting);
    assertThat(counting.pages).isEqualTo(written);
    assertThat(counting.rejected).isZero();
    System.out.printf(
        java.util.Locale.ROOT,
        "%d MiB, %d pages in %d ms, at most %d MiB of heap%n",
        MEBIBYTES,
        counting.pages,
        (System.nanoTime() - before) / 1_000_000,
        counting.most >> 20);
  }

  private static long write(Path archive) throws IOException {
    byte[] record =
        Warc.response("https://a.example/1", "<html><p>" + (Taken.STORY + "</p><p>").repeat(40));
    long records = (MEBIBYTES << 20) / record.length;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive), 1 << 16)) {
      for (long i = 0; i < records; i++) {
        out.write(record);
      }
    }
    return records;
  }
}
