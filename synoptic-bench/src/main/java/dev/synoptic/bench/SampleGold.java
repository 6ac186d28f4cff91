package dev.synoptic.bench;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final String LABELS = ".json";

  /** Reads the project's own labels of {@code folder} and its pages below {@code samples}. */
  static SampleGold read(Path samples, String folder) throws IOException {
    try (InputStream in = SampleGold.class.getResourceAsStream("/gold/" + folder + ".json")) {
      if (in == null) {
        throw new IOException("no labels for " + folder);
      }
      return read(samples, folder, new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  /** Reads the labels of {@code folder} in {@code gold} and its pages below {@code samples}. */
  static SampleGold read(Path samples, String folder, Path gold) throws IOException {
    try (Reader labels = Files.newBufferedReader(gold.resolve(folder + LABELS))) {
      return read(samples, folder, labels);
    }
  }

  /** Returns the names of the folders that have labels in {@code gold}, in order. */
  static List<String> folders(Path gold) throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(LABELS))
          .map(name -> name.substring(0, name.length() - LABELS.length()))
          .sorted()
          .toList();
    }
  }

  /**
   * Reads a set that is given as {@code SAMPLES}, with the project's own labels, or as {@code
   * SAMPLES=LABELS}.
   */
  static List<SampleGold> set(String set) throws IOException {
    int cut = set.indexOf('=');
    Path samples = Path.of(cut < 0 ? set : set.substring(0, cut));
    var all = new ArrayList<SampleGold>();
    if (cut < 0) {
      for (String folder : FOLDERS) {
        all.add(read(samples, folder));
      }
      return all;
    }
    Path labels = Path.of(set.substring(cut + 1));
    for (String folder : folders(labels)) {
      all.add(read(samples, folder, labels));
    }
    return all;
  }

  private static SampleGold read(Path samples, String folder, Reader gold) throws IOException {
    JsonTree labels = JsonTree.read(gold);
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
