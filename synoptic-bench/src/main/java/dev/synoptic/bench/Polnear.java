package dev.synoptic.bench;

import dev.synoptic.model.CodePoints;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads PolNeAR (Newell et al., LREC 2018): a folder {@code text} and a folder {@code attributions}
 * in brat's standoff format. A report that two people annotated appears twice.
 */
final class Polnear {

  private Polnear() {}

  /** Returns the annotated reports of {@code split}, a folder such as {@code polnear/dev}. */
  static List<Attributions> read(Path split) throws IOException {
    var reports = new ArrayList<Attributions>();
    try (Stream<Path> files = Files.list(split.resolve("attributions"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.ann$", "");
        String report = name.substring(0, name.lastIndexOf('_'));
        Path text = split.resolve("text").resolve(report + ".txt");
        String words = Files.readString(text, StandardCharsets.UTF_8);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        reports.add(new Attributions(name, words, attributions(words, lines)));
      }
    }
    return reports;
  }

  private static List<Attribution> attributions(String text, List<String> lines) {
    CodePoints points = CodePoints.of(text);
    Map<String, List<Range>> places = new HashMap<>();
    var attributions = new ArrayList<Attribution>();
    for (String line : lines) {
      String[] columns = line.split("\t");
      if (columns[0].matches("T\\d+") && columns.length > 1) {
        places.put(columns[0], places(columns[1], points));
      } else if (columns[0].matches("E\\d+") && columns.length > 1) {
        attribution(columns[1], places, text).ifPresent(attributions::add);
      }
    }
    return attributions;
  }

  /** Parses "Source 10 14;20 25". */
  private static List<Range> places(String column, CodePoints points) {
    var places = new ArrayList<Range>();
    for (String place : column.substring(column.indexOf(' ') + 1).split(";")) {
      String[] ends = place.trim().split(" ");
      places.add(
          new Range(
              points.toUnits(Integer.parseInt(ends[0])),
              points.toUnits(Integer.parseInt(ends[1]))));
    }
    return places;
  }

  /** Parses "Attribution:T4 Content:T3 Cue:T2 Source:T1"; a role may come twice, as "Content2". */
  private static Optional<Attribution> attribution(
      String column, Map<String, List<Range>> places, String text) {
    Map<String, List<Range>> roles = new HashMap<>();
    for (String part : column.split(" ")) {
      String[] role = part.split(":");
      if (role.length == 2 && places.containsKey(role[1])) {
        roles
            .computeIfAbsent(role[0].replaceAll("\\d", ""), r -> new ArrayList<>())
            .addAll(places.get(role[1]));
      }
    }
    List<Range> content = sorted(roles, "Content");
    if (content.isEmpty()) {
      return Optional.empty();
    }
    QuotationForm form = Forms.of(text, content);
    return Optional.of(
        new Attribution(sorted(roles, "Source"), sorted(roles, "Cue"), content, form));
  }

  private static List<Range> sorted(Map<String, List<Range>> roles, String role) {
    return roles.getOrDefault(role, List.of()).stream().sorted().toList();
  }
}
