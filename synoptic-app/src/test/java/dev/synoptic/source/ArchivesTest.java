package dev.synoptic.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

/** zip, tar and gzip, honest and not. */
class ArchivesTest {

  private static final Limits TIGHT = new Limits(1 << 20, 3, 100, 8 << 20, 20, 1 << 20);

  @Test
  void entriesOfAZipArePagesInTheirFormats() throws IOException {
    byte[] zip =
        zip(
            "news/a.html", Taken.bytes("<html><p>One."),
            "news/b.txt", Taken.bytes("Two."),
            "news/c.jsonl", Taken.bytes("{\"text\":\"Three.\"}\n{\"text\":\"Four.\"}"),
            "news/.hidden", Taken.bytes("Five."),
            "news/d.png", Taken.bytes("\u0089PNG\u0000\u0001\u0002\u0003"));
    Input input = Taken.from("news.zip", zip);
    assertThat(input.pages())
        .extracting(page -> page.origin().display())
        .containsExactly(
            "news.zip!/news/a.html",
            "news.zip!/news/b.txt",
            "news.zip!/news/c.jsonl#1",
            "news.zip!/news/c.jsonl#2");
    assertThat(input.rejected())
        .extracting(r -> r.origin().display())
        .containsExactly("news.zip!/news/d.png");
  }

  @Test
  void tarInGzipIsRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      byte[] page = Taken.bytes("<html><p>One.");
      var entry = new TarArchiveEntry("deep/a.html");
      entry.setSize(page.length);
      tar.putArchiveEntry(entry);
      tar.write(page);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("link", TarArchiveEntry.LF_SYMLINK));
      tar.closeArchiveEntry();
    }
    Input input = Taken.from("news.tgz", Taken.gzip(bytes.toByteArray()));
    assertThat(input.pages())
        .extracting(page -> page.origin().display())
        .containsExactly("news.tgz!/deep/a.html");
    assertThat(input.rejected()).isEmpty();
  }

  @Test
  void aPackedPageKeepsItsName() {
    Input input = Taken.from("a.html.gz", Taken.gzip(Taken.bytes("words without a head")));
    assertThat(input.pages())
        .extracting(page -> page.origin().display())
        .containsExactly("a.html.gz");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    byte[] zeros = new byte[6 << 20];
    for (byte[] bomb : new byte[][] {zip("a.txt", zeros), Taken.gzip(zeros)}) {
      assertThat(Taken.under(TIGHT, "bomb", bomb).rejected())
          .filteredOn(r -> r.reason() == Rejection.Reason.TOO_LARGE)
          .anySatisfy(r -> assertThat(r.detail()).contains("20 times its size"));
    }
  }

  @Test
  void archivesInsideArchivesEndSomewhere() throws IOException {
    byte[] inner = zip("a.txt", Taken.bytes("One."));
    for (int i = 0; i < 6; i++) {
      inner = zip("z.zip", inner);
    }
    Input input = Taken.under(TIGHT, "deep.zip", inner);
    assertThat(input.pages()).isEmpty();
    assertThat(input.rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.origin().display()).isEqualTo("deep.zip"))
        .satisfies(r -> assertThat(r.detail()).contains("deep"));
  }

  @Test
  void entriesWithoutEndAreRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 150; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        zip.write('x');
      }
    }
    Input input = Taken.under(TIGHT, "many.zip", bytes.toByteArray());
    assertThat(input.pages()).hasSize(100);
    assertThat(input.rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains("more than 100 entries"));
  }

  @Test
  void anArchiveCutOffAnywhereGivesWhatWasWhole() throws IOException {
    byte[] whole = zip("a.txt", Taken.bytes("One."), "b.txt", Taken.bytes("Two."));
    for (int length = 0; length < whole.length; length++) {
      Input input = Taken.from("cut.zip", Arrays.copyOf(whole, length));
      assertThat(input.pages().size() + input.rejected().size()).isPositive();
    }
  }

  @Test
  void packedFileThatIsCutOffOrDamagedSaysSoAndWhatToDo() throws IOException {
    byte[] whole = Taken.gzip(Taken.bytes("The mayor opened the road. ".repeat(40)));
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 12, damaged.length - 8, (byte) 0x55);
    for (byte[] bytes : new byte[][] {Arrays.copyOf(whole, whole.length / 2), damaged}) {
      assertThat(Taken.from("a.txt.gz", bytes).rejected())
          .singleElement()
          .satisfies(r -> assertThat(r.detail()).contains("damaged or cut off; get it again"));
    }
  }

  @Test
  void namesThatClimbOutAreOnlyNames() throws IOException {
    Input input = Taken.from("a.zip", zip("../../etc/x.txt", Taken.bytes("One.")));
    assertThat(input.pages())
        .extracting(page -> page.origin().display())
        .containsExactly("a.zip!/../../etc/x.txt");
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    }
    return bytes.toByteArray();
  }
}
