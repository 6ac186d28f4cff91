package dev.synoptic.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schemas to which all output is held. */
public final class JsonSchemas {

  private static final List<String> SCHEMAS = List.of("synopsis.schema.json", "where.schema.json");

  private JsonSchemas() {}

  /** Returns the names of the schemas. */
  public static List<String> names() {
    return SCHEMAS;
  }

  /** Returns the text of a schema. */
  public static String read(String schema) {
    if (!SCHEMAS.contains(schema)) {
      throw new IllegalArgumentException("no such schema: " + schema);
    }
    try (InputStream in = JsonSchemas.class.getResourceAsStream(schema)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + schema);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + schema, e);
    }
  }
}
