package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.synoptic.model.Occasion;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Value;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Fields that several objects of the format share. */
final class Wire {

  private Wire() {}

  /** Writes a string, or null where unknown. */
  static void orNull(JsonGenerator json, String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(field, text.get());
    } else {
      json.writeNullField(field);
    }
  }

  /** Writes a string where known, and no field at all where not. */
  static void ifKnown(JsonGenerator json, String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(field, text.get());
    }
  }

  /** Writes a constant's name in lower case, words parted by a hyphen. */
  static void constant(JsonGenerator json, String field, Enum<?> constant) throws IOException {
    json.writeStringField(field, name(constant));
  }

  /** Returns a constant's name on the wire. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Writes an array of strings. */
  static void strings(JsonGenerator json, String field, Collection<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Writes {@code value}, {@code unit} and, where the value is not exact, {@code approximate}. */
  static void value(JsonGenerator json, Value value, Precision precision) throws IOException {
    if (value instanceof Value.Amount amount) {
      if (amount.isRange()) {
        json.writeStringField(
            "value", amount.low().toPlainString() + "/" + amount.high().toPlainString());
      } else {
        json.writeNumberField("value", amount.low());
      }
      orNull(json, "unit", amount.unit());
    } else {
      json.writeStringField(
          "value", value instanceof Value.Date date ? date.iso() : ((Value.Duration) value).iso());
      json.writeNullField("unit");
    }
    if (precision != Precision.EXACT) {
      json.writeBooleanField("approximate", true);
    }
  }

  /** Writes when and where something was said, where the report says so. */
  static void said(JsonGenerator json, Optional<Occasion> said) throws IOException {
    if (said.isPresent()) {
      json.writeObjectFieldStart("said");
      orNull(json, "when", said.get().when());
      orNull(json, "where", said.get().where());
      json.writeEndObject();
    }
  }
}
