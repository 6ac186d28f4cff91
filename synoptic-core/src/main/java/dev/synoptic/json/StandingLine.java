package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.model.Standing;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Writes the stories of a stream: JSON Lines, a story as it stands a line. */
public final class StandingLine {

  private StandingLine() {}

  /**
   * Writes the line of a story.
   *
   * @param synopsis of the reports that are laid side by side; empty where the story has none
   * @throws IOException where {@code out} fails
   */
  public static void write(Standing standing, Optional<Synopsis> synopsis, Writer out)
      throws IOException {
    try (JsonGenerator json = SynopsisWriter.generator(out)) {
      json.writeStartObject();
      json.writeStringField("format", JsonFormat.VERSION);
      json.writeStringField("id", standing.story());
      json.writeNumberField("reports", standing.reports());
      json.writeNumberField("laid", synopsis.map(s -> s.story().reports().size()).orElse(0));
      Wire.strings(json, "aliases", standing.aliases());
      Wire.ifKnown(json, "mergedInto", standing.mergedInto());
      json.writeBooleanField("ended", standing.ended());
      if (synopsis.isPresent()) {
        json.writeFieldName("story");
        StoryJson.write(json, synopsis.get());
      } else {
        json.writeNullField("story");
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
