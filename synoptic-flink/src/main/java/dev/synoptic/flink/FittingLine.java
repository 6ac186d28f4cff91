package dev.synoptic.flink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * Lines that a topic takes. One that is larger even when packed would end the job again and again;
 * it says how its story stands, without what lies side by side.
 *
 * @param most bytes of a message of the topic
 */
record FittingLine(int most) implements Serializable {

  private static final long serialVersionUID = 1;

  /** How messages are packed: Java has it, so that nothing native is needed. */
  static final String PACKING = "gzip";

  /** More bytes than any line that is sent, packed or not. */
  static final int LARGEST = 64 << 20;

  /** Of a message: its key, its headers, and that the topic packs some of them together. */
  private static final int ENVELOPE = 2048;

  private static final byte[] STORY = "\"story\":".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NONE = "\"story\":null}".getBytes(StandardCharsets.US_ASCII);

  /** Returns {@code line}, or its beginning where it does not fit. */
  byte[] of(byte[] line) {
    int room = most - ENVELOPE;
    if (line.length <= room || line.length < LARGEST - ENVELOPE && packed(line) <= room) {
      return line;
    }
    int story = beginning(line);
    byte[] fitting = Arrays.copyOf(line, story + NONE.length);
    System.arraycopy(NONE, 0, fitting, story, NONE.length);
    return fitting;
  }

  /** Returns where the story begins: behind ids and numbers alone. */
  private static int beginning(byte[] line) {
    int at = 0;
    while (!Arrays.equals(line, at, at + STORY.length, STORY, 0, STORY.length)) {
      at++;
    }
    return at;
  }

  private static int packed(byte[] line) {
    var bytes = new ByteArrayOutputStream(line.length / 8);
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.size();
  }
}
