package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input costs itself alone, and is named with its reason. */
class BadInputTest extends CommandRun {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty.txt      | ''               | nothing but white space
          one-byte.txt   | x                | bad/one-byte.txt
          program.txt    | PK\u0001\u0002\u0003x | not text
          notes.pdf      | %PDF-1.7 words   | Synoptic reads .txt, .html, .mhtml
          menu.html      | <html><p><a href= | bad/menu.html
          week.zip       | words in place  | not a .zip archive, though its name says so
          torn.zip       | \u0001\u0002\u0003\u0004xyz | not a .zip archive, though its name says so
          lines.jsonl    | {"text           | not a JSON object on one line
          torn.json      | '{\n "title": "x",\n "text": "wo' | broken JSON
          other.json     | {"title":"x"}    | no field "text"
          other.jsonl    | {"title":"x"}    | no field "text"
          """)
  void aBadFileIsNamedWithItsReasonAndTheRestIsRead(String name, String content, String reason)
      throws IOException {
    write("good.txt", GOOD);
    write("bad/" + name, content);
    Outcome outcome = run("compare", folder.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("LEFT OUT  1 page").contains(reason).contains("new bridge");
    assertThat(outcome.err()).isEmpty();
    Outcome json = run("compare", "-f", "json", folder.toString());
    assertThat(json.code()).isZero();
    assertThat(json.err()).startsWith("left out: ").contains(reason);
    assertThat(run("compare", folder.resolve("bad").toString()).code()).isEqualTo(1);
  }

  @Test
  void fiftyMebibytesOfOneLineAreTooMuchForAPage() throws IOException {
    write("good.txt", GOOD);
    try (var file = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    Outcome outcome = run("compare", folder.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("50 MiB; a page may have 16 MiB").contains("new bridge");
  }

  @Test
  void aRecordOfOneEndlessLineCostsOnlyItself() throws IOException {
    Path file = folder.resolve("reports.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 18; i++) {
        out.write(block);
      }
      out.write("\n{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      out.write(GOOD.replace("\n", "\\n").getBytes(StandardCharsets.UTF_8));
      out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Outcome outcome = run("compare", file.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("a line of more than 16 MiB").contains("new bridge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void readsATextInAnyUsualEncoding(String charset) throws IOException {
    Path file = folder.resolve("page.txt");
    Files.write(file, GOOD.getBytes(Charset.forName(charset)));
    Outcome outcome = run("clean", file.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("“It was worth the wait,”").contains("£8.1 million");
  }

  @Test
  void readsBrokenHtml() throws IOException {
    write(
        "broken.html",
        "<html><head><title>Mayor opens bridge</title><body><div><article><h1>Mayor opens bridge<p>"
            + GOOD.replace("\n\n", "<p>")
            + "<p>"
            + GOOD.replace("\n\n", "</div><p>")
            + "<a href='x<b></i></table><!-- ");
    Outcome outcome = run("compare", folder.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Mayor opens");
  }

  @Test
  void aFolderOfThousandsOfSmallFilesIsReadWhole() throws IOException {
    for (int i = 0; i < 2_000; i++) {
      write("many/" + i % 50 + "/" + i + ".txt", "x");
    }
    write("many/good.txt", GOOD);
    Outcome outcome = run("compare", folder.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("1 report alone and 2,000 pages left out")
        .contains("and 1,980 more; -f json lists all");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    write("good.txt", GOOD);
    Path locked = folder.resolve("locked.txt");
    Files.writeString(locked, GOOD);
    assumeThat(locked.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(locked)).isFalse();
    Outcome outcome = run("compare", folder.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("no permission; check the file's rights");
  }

  @Test
  void aLinkThatLeadsNowhereIsNamed() throws IOException {
    write("good.txt", GOOD);
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    Outcome outcome = run("compare", folder.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("link.txt: there is no such file");
  }

  @Test
  void noFileAtAllIsSaid() throws IOException {
    Outcome nowhere = run("compare", folder.resolve("nowhere").toString());
    assertThat(nowhere.code()).isEqualTo(1);
    assertThat(nowhere.out()).contains("No report could be compared.").contains("no such file");
    assertThat(nowhere.err()).contains("no usable report in");
    Outcome empty = run("compare", folder.toString());
    assertThat(empty.code()).isEqualTo(1);
    assertThat(empty.out()).contains("the folder holds no file");
  }

  @Test
  void aDeviceWithoutAnEndIsNoPage() {
    assumeThat(Path.of("/dev/zero")).exists();
    Outcome outcome = run("compare", "/dev/zero");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("a page may have 16 MiB");
  }
}
