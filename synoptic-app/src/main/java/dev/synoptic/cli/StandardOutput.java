package dev.synoptic.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard output that remembers how it failed: the usual print streams of Java swallow a full
 * disk, and a synopsis that is cut off would look whole.
 */
final class StandardOutput extends Writer {

  private final Writer out;
  private Optional<IOException> failure = Optional.empty();

  StandardOutput(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    remembering(() -> out.write(text, from, length));
  }

  @Override
  public void flush() throws IOException {
    remembering(out::flush);
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  /** Returns how writing failed; not where the reader of a pipe had enough and left. */
  Optional<IOException> failure() {
    return failure.filter(why -> !String.valueOf(why.getMessage()).contains("Broken pipe"));
  }

  private void remembering(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
