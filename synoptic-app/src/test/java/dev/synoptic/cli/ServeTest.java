package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(out, new PrintWriter(err, true), args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          serve                                   | reports are missing: name some, or a store
          serve --watch http://localhost/f a.txt  | --watch wants a store
          serve --port 99999 a.txt                | --port wants a number from 0 to 65535
          serve --port x a.txt                    | --port
          serve --token short a.txt               | --token wants at least 8 characters
          """)
  void saysWhatIsWrongWithTheCommandLine(String line, String message) {
    assertThat(run(line.strip().split(" +"))).isEqualTo(2);
    assertThat(err.toString()).contains(message).contains("Usage: synoptic serve");
  }

  @Test
  void needsAStoreThatIsThere() {
    assertThat(run("serve", "--store", "none-such.db")).isEqualTo(ExitCode.NOTHING_USABLE);
    assertThat(err.toString()).contains("no store none-such.db");
  }

  @Test
  void endsWhereNoReportCanBeUsed() {
    assertThat(run("serve", "--port", "0", "none-such.txt")).isEqualTo(ExitCode.NOTHING_USABLE);
    assertThat(err.toString()).contains("no usable report in none-such.txt");
  }

  @Test
  void explainsItselfWithExamples() {
    assertThat(run("serve", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("--store", "--port", "--host", "--token", "--watch")
        .contains("synoptic serve samples")
        .contains("http://localhost:8080/");
  }
}
