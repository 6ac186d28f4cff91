package dev.synoptic.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.json.JsonTree;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;

/** Writes the JSON of answers. */
final class Json {

  /** The media type of answers. */
  static final String TYPE = "application/json; charset=utf-8";

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Reads what a request sends; says where that is not JSON, in no parser's own words. */
  static JsonTree read(String body) {
    try {
      return JsonTree.read(new StringReader(body));
    } catch (IOException e) {
      throw Refused.badRequest("The body is " + e.getMessage() + ".");
    }
  }

  /** Returns the document that {@code writing} writes. */
  static Document document(Writing writing) {
    return Document.of(TYPE, text(writing));
  }

  /** Returns the document that is written to a writer. */
  static Document written(String type, ToWriter writing) {
    var out = new StringWriter(1 << 14);
    try {
      writing.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return Document.of(type, out.toString());
  }

  /** Returns the text that {@code writing} writes. */
  static String text(Writing writing) {
    var out = new StringWriter(1 << 12);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      writing.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toString();
  }

  /** Writes a string, or null where unknown. */
  static void orNull(JsonGenerator json, String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(field, text.get());
    } else {
      json.writeNullField(field);
    }
  }

  /** Writes an array of strings; those that are empty are null: unknown. */
  static void strings(JsonGenerator json, String field, Collection<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      if (text.isEmpty()) {
        json.writeNull();
      } else {
        json.writeString(text);
      }
    }
    json.writeEndArray();
  }

  /** Writes the items of a list, and where it goes on. */
  static <T> Document slice(
      String field, Collection<T> items, Optional<String> next, Item<T> writing) {
    return document(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart(field);
          for (T item : items) {
            json.writeStartObject();
            writing.write(json, item);
            json.writeEndObject();
          }
          json.writeEndArray();
          orNull(json, "next", next);
          json.writeEndObject();
        });
  }

  /** Writes JSON. */
  @FunctionalInterface
  interface Writing {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes the fields of an item. */
  @FunctionalInterface
  interface Item<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  /** Writes text. */
  @FunctionalInterface
  interface ToWriter {
    void write(Writer out) throws IOException;
  }
}
