package dev.synoptic.bench;

import dev.synoptic.clean.Cleaner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The HTML pages whose reports are taken out: those of a folder ({@code *.html} or {@code
 * *.html.gz}), or, by default, our labelled plain-text pages in the frame of a web page, with its
 * menus, lists of links, scripts and styles.
 */
@State(Scope.Thread)
public class SpeedPages {

  /** The folder of HTML pages, or "framed" for our own. */
  @Param("framed")
  String pages = "framed";

  final Cleaner cleaner = new Cleaner();

  private final List<String> all = new ArrayList<>();
  private int next;

  /** For JMH. */
  public SpeedPages() {}

  /** Reads or makes the pages. */
  @Setup
  public void setUp() throws IOException {
    Path folder =
        Path.of(pages.equals("framed") ? "synoptic-bench/pages/plain" : pages).toAbsolutePath();
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(SpeedPages::isPage).sorted().toList();
    }
    for (Path file : files) {
      all.add(file.toString().endsWith(".txt") ? framed(file) : read(file));
    }
    if (all.isEmpty()) {
      throw new IOException("no page in " + folder);
    }
  }

  /** Returns the next page. */
  String next() {
    next = (next + 1) % all.size();
    return all.get(next);
  }

  private static boolean isPage(Path file) {
    String name = file.toString();
    return name.endsWith(".html") || name.endsWith(".html.gz") || name.endsWith(".txt");
  }

  private static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream page = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String framed(Path file) throws IOException {
    PlainPage page = PlainPage.read(file, "\n");
    var html = new StringBuilder("<!DOCTYPE html><html lang=en><head><title>");
    html.append(page.name()).append("</title>");
    html.append("<style>").append(".a .b{margin:0;padding:0}\n".repeat(400)).append("</style>");
    html.append("<script>").append("window.q=(window.q||[]).concat([1,2]);\n".repeat(400));
    html.append("</script></head><body><nav><ul>");
    links(html, "Section", 60);
    html.append("</ul></nav><main><article>");
    for (PlainPage.Labelled line : page.lines()) {
      String words = line.place().in(page.markup()).replace("&", "&amp;").replace("<", "&lt;");
      String tag = line.label().equals("title") ? "h1" : line.isReport() ? "p" : "div";
      html.append('<').append(tag).append(" class=\"x-").append(line.label().length());
      html.append("\">").append(words).append("</").append(tag).append(">\n");
    }
    html.append("</article></main><aside class=\"sidebar\"><ul>");
    links(html, "A headline of another report with eight words", 80);
    html.append("</ul></aside><footer>");
    links(html, "Terms", 40);
    return html.append("</footer></body></html>").toString();
  }

  private static void links(StringBuilder html, String words, int count) {
    for (int i = 0; i < count; i++) {
      html.append("<li class=\"item\"><a href=\"/").append(i).append("\"><span>").append(words);
      html.append(' ').append(i).append("</span></a></li>\n");
    }
  }
}
