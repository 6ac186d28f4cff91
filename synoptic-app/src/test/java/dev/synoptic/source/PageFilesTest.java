package dev.synoptic.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFilesTest {

  @TempDir private Path folder;

  @Test
  void readsAFolderWholeByName() throws IOException {
    write("b.txt", "Second report.");
    write("a.html", "<p>First report.");
    write("deeper/c.txt", "Third report.");
    write(".hidden/d.txt", "Not a report.");
    assertThat(read(folder.toString()).pages())
        .extracting(page -> Path.of(page.origin().display()).getFileName().toString())
        .containsExactly("a.html", "b.txt", "c.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, plain words, TEXT",
    "a.html, plain words, HTML",
    "a.txt, <!DOCTYPE html><p>x, HTML",
    "page, <html><p>x, HTML",
    "page, plain words, TEXT",
    "index.php, <!doctype HTML><p>x, HTML",
  })
  void knowsATypeByNameAndOpening(String name, String markup, PageType type) throws IOException {
    assertThat(read(write(name, markup)).pages()).extracting(Page::type).containsExactly(type);
  }

  @ParameterizedTest
  @CsvSource({
    "empty.txt, '', EMPTY",
    "blank.txt, ' ', EMPTY",
    "notes.md, some words, UNSUPPORTED",
    "records.jsonl, '', EMPTY",
    "records.jsonl, not json, MALFORMED",
    "records.jsonl, '{\"title\":\"x\"}', MALFORMED",
    "records.jsonl, '{\"text\":\"x\"} {\"text\":\"y\"}', MALFORMED",
  })
  void saysWhyAFileGivesNoPage(String name, String content, Rejection.Reason reason)
      throws IOException {
    assertThat(read(write(name, content)).rejected())
        .extracting(Rejection::reason)
        .containsExactly(reason);
  }

  @Test
  void aProgramIsNoText() throws IOException {
    assertThat(read(write("program.txt", "\u0000\u0001\u0002 ELF \u0003")).rejected())
        .extracting(Rejection::reason)
        .containsExactly(Rejection.Reason.BINARY);
  }

  @Test
  void missingFilesAreNamed() {
    assertThat(read(folder.resolve("nowhere.txt").toString()).rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains("no such file"))
        .satisfies(r -> assertThat(r.origin().display()).endsWith("nowhere.txt"));
  }

  @Test
  void readsTheFieldsOfARecord() throws IOException {
    String path =
        write(
            "r.jsonl",
            """
            {"id":"7","url":"https://a.example/x","outlet":"The A","title":"T",\
            "published":"2025-05-06","language":"en","text":"Words."}
            broken
            {"text":"No id."}
            """);
    Input input = read(path);
    assertThat(input.rejected()).extracting(r -> r.origin().display()).containsExactly(path + "#2");
    Page first = input.pages().get(0);
    assertThat(first.origin().inputId()).hasValue("7");
    assertThat(first.origin().url()).hasValue("https://a.example/x");
    assertThat(first.stated().outlet().orElseThrow().name()).isEqualTo("The A");
    assertThat(first.stated().published()).map(Published::iso).hasValue("2025-05-06");
    assertThat(input.pages().get(1).origin().path()).hasValue(path + "#3");
  }

  @Test
  void standardInputIsRecordsOrAPage() {
    assertThat(readInput("{\"text\":\"Words.\"}\n").pages()).hasSize(1);
    assertThat(readInput("<html><p>x").pages())
        .extracting(Page::type)
        .containsExactly(PageType.HTML);
    assertThat(readInput("").rejected())
        .extracting(Rejection::reason)
        .containsExactly(Rejection.Reason.EMPTY);
  }

  private static Input readInput(String text) {
    return PageFiles.read(
        List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), n -> {});
  }

  private static Input read(String path) {
    return PageFiles.read(List.of(path), InputStream.nullInputStream(), n -> {});
  }

  private String write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return file.toString();
  }
}
