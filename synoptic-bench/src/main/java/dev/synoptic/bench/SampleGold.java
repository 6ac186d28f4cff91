package dev.synoptic.bench;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The labels of one folder of samples, with its pages.
 *
 * @param folder name of the folder
 * @param labels the labels, as gold/README.md describes them
 * @param pages the folder's pages; the path is the file's name alone, as in the labels
 */
record SampleGold(String folder, JsonTree labels, List<Page> pages) {

  /** The labelled folders. */
  static final List<String> FOLDERS =
      List.of("not-for-sale", "ferry-storm", "court-settlement", "mixed");

  /** Reads the labels of {@code folder} and its pages below {@code samples}. */
  static SampleGold read(Path samples, String folder) throws IOException {
    JsonTree labels;
    try (InputStream in = SampleGold.class.getResourceAsStream("/gold/" + folder + ".json")) {
      if (in == null) {
        throw new IOException("no labels for " + folder);
      }
      labels = JsonTree.read(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    try (Stream<Path> files = Files.list(samples.resolve(folder))) {
      return new SampleGold(folder, labels, files.sorted().map(SampleGold::page).toList());
    }
  }

  private static Page page(Path file) {
    try {
      String name = String.valueOf(file.getFileName());
      PageType type = name.endsWith(".html") ? PageType.HTML : PageType.TEXT;
      return Page.of(name, type, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the labels of one report. */
  JsonTree report(String file) {
    return labels
        .field("reports")
        .flatMap(reports -> reports.field(file))
        .orElseThrow(() -> new IllegalArgumentException("no labels for " + file));
  }

  /** Returns the labels of the folder's stories: one, or for the mixed folder several. */
  List<JsonTree> stories() {
    Optional<JsonTree> one = labels.field("story");
    return one.map(List::of)
        .orElseGet(() -> labels.field("stories").map(JsonTree::items).orElse(List.of()));
  }

  /** Returns the items of a list field; none where there is no such field. */
  static List<JsonTree> list(JsonTree tree, String field) {
    return tree.field(field).map(JsonTree::items).orElse(List.of());
  }

  /** Returns the strings of a list field. */
  static List<String> texts(JsonTree tree, String field) {
    return list(tree, field).stream().flatMap(item -> item.text().stream()).toList();
  }
}
