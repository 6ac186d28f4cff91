package dev.synoptic.export;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.page.GeneratedStories;
import dev.synoptic.source.PageFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comparisons that exports are tried on: the samples, hard stories, and texts that mean harm. */
final class Stories {

  private static final Path SAMPLES = Path.of("").toAbsolutePath().resolveSibling("samples");

  private Stories() {}

  /** Returns all comparisons by name; they are made once for all tests. */
  static Map<String, Comparison> all() {
    return Made.ALL;
  }

  /** Returns the samples, compared anew. */
  static Comparison samples() throws IOException {
    return new Synoptic().compare(pages());
  }

  /** Makes the comparisons on first use. */
  private static final class Made {
    static final Map<String, Comparison> ALL;

    static {
      try {
        ALL = make();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Map<String, Comparison> make() throws IOException {
    var all = new LinkedHashMap<String, Comparison>();
    all.putAll(GeneratedStories.all());
    all.put("samples", samples());
    all.put("hostile", new Synoptic().compareAsOne(hostile()));
    all.put("none", new Comparison(List.of(), List.of(), List.of()));
    return Collections.unmodifiableMap(all);
  }

  static List<Page> pages() throws IOException {
    List<String> folders =
        List.of(SAMPLES.resolve("not-for-sale").toString(), SAMPLES.resolve("mixed").toString());
    return PageFiles.read(folders, InputStream.nullInputStream(), pages -> {}).pages();
  }

  /** Reports with markup, formulas, control characters and halves of pairs in their quotes. */
  static List<Page> hostile() {
    String quote =
        "“=HYPERLINK(\"x\") & <b>we</b> ]]> will \u0000\u0001\u001b[31m\uFFFE rebuild \uD83D the"
            + " \uD83D\uDE00 bridge, \"\"now\"\", and pay £8.1 million for it,”";
    return List.of(
        page("a,\"=1.txt", quote + " said Mayor Ada Lindqvist on Friday 2 May 2025."),
        page("-b.txt", quote.replace("rebuild", "repair") + " Mayor Ada Lindqvist said."));
  }

  private static Page page(String path, String sentence) {
    return Page.of(
        path,
        PageType.TEXT,
        "@mayor =SUM(A1) <i>speaks</i> & more\n\nThe mayor of Tarn Point spoke at length on Friday"
            + " to a crowd of about 400 people. "
            + sentence
            + "\n\nThe bridge carries the road to the north shore, where ferries ran until last"
            + " week, the council said.\n");
  }

  static String written(Export export, Comparison comparison) throws IOException {
    var out = new StringWriter();
    export.write(comparison, out);
    return out.toString();
  }

  /** One of the exports. */
  @FunctionalInterface
  interface Export {
    void write(Comparison comparison, Writer out) throws IOException;
  }
}
