package dev.synoptic.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cleans every page under {@code clean/} and holds it to what stands beside it. */
class FixtureTest {

  private final Cleaner cleaner = new Cleaner();

  @TestFactory
  Stream<DynamicTest> everyPageGivesWhatIsExpectedOfIt() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/clean")).toURI());
    List<Path> expected;
    try (Stream<Path> files = Files.list(folder)) {
      expected = files.filter(file -> file.toString().endsWith(".expect")).sorted().toList();
    }
    assertThat(expected).isNotEmpty();
    return expected.stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> check(folder, file)));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".expect", "");
  }

  private void check(Path folder, Path expected) throws IOException {
    Path html = folder.resolve(name(expected) + ".html");
    boolean isHtml = Files.exists(html);
    Path file = isHtml ? html : folder.resolve(name(expected) + ".txt");
    String markup = Files.readString(file);
    Cleaned cleaned =
        cleaner.clean(Page.of(name(file), isHtml ? PageType.HTML : PageType.TEXT, markup));
    List<String> lines = Files.readAllLines(expected);
    if (lines.get(0).startsWith("reject ")) {
      assertThat(cleaned.rejection().map(r -> r.reason().name()))
          .contains(lines.get(0).substring(7));
      return;
    }
    assertThat(cleaned.rejection()).isEmpty();
    Report report = cleaned.report().orElseThrow();
    MapInvariant.check(report, markup);
    int at = 0;
    for (String line : lines) {
      at = checkLine(report, line, at);
    }
  }

  private static int checkLine(Report report, String line, int from) {
    int space = line.indexOf(' ');
    String words = line.substring(space + 1);
    switch (line.substring(0, space)) {
      case "title" -> assertThat(report.title()).contains(words);
      case "outlet" -> assertThat(report.outlet().map(Outlet::name)).contains(words);
      case "no-outlet" -> assertThat(report.outlet()).isEmpty();
      case "published" ->
          assertThat(report.published().map(Published::date).map(Object::toString)).contains(words);
      case "language" -> assertThat(report.language()).contains(words);
      case "url" -> assertThat(report.origin().url()).contains(words);
      case "-" -> checkAside(report, words);
      case "+" -> {
        return after(report, words, from);
      }
      default -> {
        var kind = BlockKind.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
        assertThat(report.blocks())
            .as("%s %s", kind, words)
            .anyMatch(block -> isBlock(report, block, kind, words));
        return after(report, words, from);
      }
    }
    return from;
  }

  private static boolean isBlock(Report report, Block block, BlockKind kind, String words) {
    return block.kind() == kind && plain(block.range().in(report.text())).contains(words);
  }

  private static int after(Report report, String words, int from) {
    int at = plain(report.text()).indexOf(words, from);
    assertThat(at).as("in the text from %s on: %s%n%s", from, words, report.text()).isNotNegative();
    return at + words.length();
  }

  private static void checkAside(Report report, String expected) {
    int space = expected.indexOf(' ');
    var kind = AsideKind.valueOf(expected.substring(0, space).toUpperCase(Locale.ROOT));
    String words = expected.substring(space + 1);
    assertThat(report.aside())
        .as("%s set aside: %s", kind, words)
        .anyMatch(aside -> aside.kind() == kind && plain(aside.text()).contains(words));
    String body =
        report.title().map(title -> report.text().substring(title.length())).orElse(report.text());
    if (kind != AsideKind.REPEAT) {
      assertThat(plain(body)).doesNotContain(words);
    }
  }

  /** Expectations are written with plain spaces. */
  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }
}
