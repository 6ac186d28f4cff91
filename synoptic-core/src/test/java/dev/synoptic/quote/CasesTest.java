package dev.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the cases of {@code cases.txt}: what quotations look like in news, and what is in them. */
class CasesTest {

  /** A text, and what is said in it, in the notation of {@link Said}. */
  private record Example(String text, List<String> said) {}

  @TestFactory
  Stream<DynamicContainer> readsEachCase() throws IOException {
    return cases().entrySet().stream()
        .map(
            one ->
                DynamicContainer.dynamicContainer(
                    one.getKey(), one.getValue().stream().map(CasesTest::test)));
  }

  @Test
  void hasSeveralWordingsOfEachCase() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(40);
    assertThat(cases()).allSatisfy((name, examples) -> assertThat(examples).hasSizeGreaterThan(2));
  }

  private static DynamicTest test(Example example) {
    return DynamicTest.dynamicTest(
        example.text(), () -> assertThat(Said.lines(example.text())).isEqualTo(example.said()));
  }

  private static Map<String, List<Example>> cases() throws IOException {
    var cases = new LinkedHashMap<String, List<Example>>();
    List<Example> examples = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        examples = new ArrayList<>();
        cases.put(line.substring(3), examples);
      } else if (line.startsWith("  ")) {
        if (!line.equals("  -")) {
          examples.get(examples.size() - 1).said().add(line.strip());
        }
      } else if (!line.isBlank() && !line.startsWith("#")) {
        examples.add(new Example(line, new ArrayList<>()));
      }
    }
    return cases;
  }

  private static List<String> lines() throws IOException {
    try (InputStream file = CasesTest.class.getResourceAsStream("cases.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
