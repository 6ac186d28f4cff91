package dev.synoptic.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes synopses as W3C Web Annotations (the recommendation of 2017): one collection with one page
 * of annotations. The first annotations of a story carry the cleaned text of each report as their
 * body; all others point into those texts, by position in Unicode code points and by the words with
 * what stands around them.
 */
public final class AnnotationCollection {

  private AnnotationCollection() {}

  /**
   * Writes the collection.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Comparison comparison, Writer out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)) {
      // Always line feeds: the bytes must not depend on the machine.
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
      json.writeStringField("id", "#collection");
      json.writeStringField("type", "AnnotationCollection");
      json.writeStringField("label", "Reports laid side by side");
      json.writeNumberField("total", total(comparison));
      json.writeObjectFieldStart("first");
      json.writeStringField("id", "#page");
      json.writeStringField("type", "AnnotationPage");
      json.writeNumberField("startIndex", 0);
      json.writeArrayFieldStart("items");
      int number = 0;
      for (Synopsis synopsis : comparison.stories()) {
        number++;
        new StoryAnnotations(json, synopsis, number).write();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static int total(Comparison comparison) {
    return comparison.stories().stream().mapToInt(StoryAnnotations::count).sum();
  }
}
