package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperatorsTest {

  /** An operator of more lines has a rule in it that belongs in core. */
  private static final int MOST_LINES = 80;

  @Test
  void noOperatorHoldsARule() throws IOException {
    var lines = new TreeMap<String, Long>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("FlinkMain.java")) {
          lines.put(file.getFileName().toString(), code(file));
        }
      }
    }
    assertThat(lines).hasSizeGreaterThan(10);
    lines.values().removeIf(n -> n <= MOST_LINES);
    assertThat(lines).isEmpty();
  }

  /** Returns the number of lines that are neither empty, nor comments, nor imports. */
  private static long code(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("import ") && !l.startsWith("package "))
          .filter(l -> !l.startsWith("/*") && !l.startsWith("*") && !l.startsWith("//"))
          .count();
    }
  }
}
