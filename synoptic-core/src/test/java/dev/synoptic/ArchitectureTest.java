package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the imports of every source file to the package table of ARCHITECTURE.md. */
class ArchitectureTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern ROW =
      Pattern.compile("^\\| (core|app|flink|bench) \\| `?(\\w+)`? \\|[^|]*\\|([^|]*)\\|$");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");

  @Test
  void packagesImportWhatTheTableAllows() throws IOException {
    Map<String, Set<String>> allowed = table();
    var broken = new ArrayList<String>();
    for (Path file : sources()) {
      String of = packageOf(file);
      Set<String> may = allowed.get(of);
      if (may == null) {
        broken.add(of + " is not in the table: " + file.getFileName());
        continue;
      }
      for (String imported : imports(file)) {
        if (!imported.equals(of) && !may.contains(imported)) {
          broken.add(of + " -> " + imported + " in " + file.getFileName());
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void tableHoldsNoPackageThatIsNotThere() throws IOException {
    Set<String> there = new TreeSet<>();
    for (Path file : sources()) {
      there.add(packageOf(file));
    }
    assertThat(there).containsAll(table().keySet());
  }

  @Test
  void tableHasNoCycle() throws IOException {
    Map<String, Set<String>> arrows = table();
    Set<String> done = new TreeSet<>();
    boolean more = true;
    while (more) {
      List<String> next =
          arrows.keySet().stream()
              .filter(p -> !done.contains(p))
              .filter(p -> arrows.get(p).stream().allMatch(i -> done.contains(i) || outside(i)))
              .toList();
      done.addAll(next);
      more = !next.isEmpty();
    }
    assertThat(done).containsAll(arrows.keySet());
  }

  private static boolean outside(String name) {
    return name.contains(".") || name.equals("picocli");
  }

  private static Map<String, Set<String>> table() throws IOException {
    var table = new TreeMap<String, Set<String>>();
    for (String line : Files.readAllLines(ROOT.resolve("ARCHITECTURE.md"))) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        table.put(
            row.group(2),
            Stream.of(row.group(3).replace("`", "").strip().split("\\s+"))
                .collect(Collectors.toSet()));
      }
    }
    assertThat(table).hasSizeGreaterThan(10);
    table.values().forEach(may -> may.remove(""));
    return table;
  }

  private static List<Path> sources() throws IOException {
    var sources = new ArrayList<Path>();
    for (String module :
        List.of("synoptic-core", "synoptic-app", "synoptic-flink", "synoptic-bench")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        files
            .filter(f -> f.toString().endsWith(".java"))
            .filter(f -> !f.endsWith("module-info.java"))
            .forEach(sources::add);
      }
    }
    return sources;
  }

  private static String packageOf(Path file) {
    String parent = file.getParent().getFileName().toString();
    return parent.equals("synoptic") ? "root" : parent;
  }

  private static Set<String> imports(Path file) throws IOException {
    return IMPORT
        .matcher(Files.readString(file))
        .results()
        .map(ArchitectureTest::imported)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Returns our package, or the library's name as the table gives it; nothing for what is free. */
  private static String imported(MatchResult match) {
    String name = match.group(1);
    if (name.matches("(java|javax|org\\.w3c|org\\.xml|org\\.jspecify)\\..*")) {
      return "";
    }
    String[] parts = name.split("\\.");
    if (name.startsWith("dev.synoptic.")) {
      return Character.isUpperCase(parts[2].charAt(0)) ? "root" : parts[2];
    }
    if (parts[0].equals("picocli")) {
      return "picocli";
    }
    return name.startsWith("com.fasterxml.jackson") || name.startsWith("org.openjdk.jmh")
        ? String.join(".", parts[0], parts[1], parts[2])
        : String.join(".", parts[0], parts[1]);
  }
}
