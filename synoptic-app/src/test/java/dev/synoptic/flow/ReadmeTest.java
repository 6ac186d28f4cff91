package dev.synoptic.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Comparison;
import dev.synoptic.source.PageFiles;
import dev.synoptic.terminal.SynopsisText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the README to the program. {@code -Dsynoptic.rewrite=true} writes the present output into
 * the README, for review as a diff.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  /** The width that the launcher takes where it writes to no terminal. */
  private static final int COLUMNS = 100;

  private static final Pattern SHOWN =
      Pattern.compile(
          "(<!-- checked by ReadmeTest: \\./synoptic compare (\\S+) \\| head -n (\\d+) -->\n```\n)"
              + "(.*?)(```\n)",
          Pattern.DOTALL);

  @Test
  void showsWhatTheCommandPrints() throws IOException {
    Path file = ROOT.resolve("README.md");
    String readme = Files.readString(file);
    Matcher shown = SHOWN.matcher(readme);
    assertThat(shown.find()).isTrue();
    String printed = head(output(shown.group(2)), Integer.parseInt(shown.group(3)));
    if (Boolean.getBoolean("synoptic.rewrite")) {
      Files.writeString(
          file, readme.substring(0, shown.start(4)) + printed + readme.substring(shown.end(4)));
      return;
    }
    assertThat(shown.group(4)).isEqualTo(printed);
  }

  private static String output(String folder) {
    var pages =
        PageFiles.read(
            List.of(ROOT.resolve(folder).toString()), InputStream.nullInputStream(), n -> {});
    Comparison compared = new Synoptic().compare(pages.pages());
    return SynopsisText.render(compared, COLUMNS, false);
  }

  private static String head(String text, int lines) {
    return String.join("\n", List.of(text.split("\n", lines + 1)).subList(0, lines)) + "\n";
  }
}
