package dev.synoptic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A test that runs commands as a user does. */
abstract class CommandRun {

  static final String GOOD =
      "Mayor opens the new bridge at Tarn Point\n\n"
          + "The mayor of Tarn Point opened the new bridge on Friday. “It was worth the wait,”"
          + " Mayor Ada Lindqvist told a crowd of about 400 people. The bridge cost £8.1 million"
          + " and is 310 metres long, the council said. It carries the road to the north shore,"
          + " where ferries ran until last week.\n";

  @TempDir Path folder;

  /**
   * What a run left behind.
   *
   * @param code the exit code
   */
  record Outcome(int code, String out, String err) {}

  static Outcome run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(out, new PrintWriter(err, true), args);
    return new Outcome(code, out.toString(), err.toString());
  }

  Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
