package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

  @Test
  void writesUtf8WhateverTheLocale() {
    var bytes = new ByteArrayOutputStream();
    var out = new StandardOutput(bytes);
    print(out, "≠ “never”");
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("≠ “never”");
    assertThat(out.failure()).isEmpty();
  }

  @Test
  void aFullDiskIsNotSwallowed() {
    var out = new StandardOutput(failing("No space left on device"));
    print(out, "words");
    assertThat(out.failure()).map(IOException::getMessage).hasValue("No space left on device");
  }

  @Test
  void aReaderWhoHasEnoughMayLeave() {
    var out = new StandardOutput(failing("Broken pipe"));
    print(out, "words");
    assertThat(out.failure()).isEmpty();
  }

  private static void print(StandardOutput out, String text) {
    var printer = new PrintWriter(out);
    printer.print(text);
    printer.flush();
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
