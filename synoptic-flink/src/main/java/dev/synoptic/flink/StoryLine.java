package dev.synoptic.flink;

import dev.synoptic.Synoptic;
import dev.synoptic.json.StandingLine;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Standing;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A story of a stream as a line of JSON. */
final class StoryLine {

  private StoryLine() {}

  /** Returns the line of a story that stands so, with these reports side by side. */
  static byte[] of(Synoptic synoptic, Standing standing, List<ParsedReport> reports)
      throws IOException {
    return of(standing, laid(synoptic, standing, reports));
  }

  /** Returns the line of a story that stands and lies so. */
  static byte[] of(Standing standing, Optional<Synopsis> synopsis) throws IOException {
    var line = new StringWriter();
    StandingLine.write(standing, synopsis, line);
    return line.toString().strip().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the reports of a story side by side; empty where it has none. */
  static Optional<Synopsis> laid(Synoptic synoptic, Standing standing, List<ParsedReport> reports) {
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(synoptic.synopsis(lasting(standing.story(), synoptic.asOne(reports))));
  }

  private static Story lasting(String id, Story story) {
    return new Story(id, story.reports(), story.grouping());
  }
}
