package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as it was read: an object, an array, or a leaf.
 *
 * @param value a map, a list, a string, a number, a boolean, or null
 */
public record JsonTree(@Nullable Object value) {

  /**
   * Reads one document.
   *
   * @throws IOException with line and column, where {@code in} is not JSON or holds more than one
   *     value
   */
  public static JsonTree read(Reader in) throws IOException {
    try (JsonParser parser = JsonFormat.FACTORY.createParser(in)) {
      parser.nextToken();
      JsonTree tree = new JsonTree(value(parser));
      if (parser.nextToken() != null) {
        throw new IOException("more than one value, at " + where(parser));
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new IOException("not JSON" + at(e.getLocation()), e);
    }
  }

  /**
   * Reads all documents of {@code in}: one, or one a line.
   *
   * @throws IOException with line and column, where {@code in} is not JSON
   */
  public static List<JsonTree> readAll(Reader in) throws IOException {
    var trees = new ArrayList<JsonTree>();
    try (JsonParser parser = JsonFormat.FACTORY.createParser(in)) {
      while (parser.nextToken() != null) {
        trees.add(new JsonTree(value(parser)));
      }
    } catch (JsonProcessingException e) {
      throw new IOException("not JSON" + at(e.getLocation()), e);
    }
    return trees;
  }

  /** Returns where a parser gave up, for a person. */
  private static String at(@Nullable JsonLocation at) {
    return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** Returns where the parser stands, for a person. */
  private static String where(JsonParser parser) {
    var at = parser.currentTokenLocation();
    return "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** Nesting is bounded by the factory, so recursion is too. */
  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("no value, at " + where(parser));
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IOException("no value, at " + where(parser));
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      fields.put(field, value(parser));
    }
    return fields;
  }

  private static List<@Nullable Object> array(JsonParser parser) throws IOException {
    var items = new ArrayList<@Nullable Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  /** Returns whether this is an object. */
  public boolean isObject() {
    return value instanceof Map;
  }

  /** Returns a field of an object; empty where this has no such field or it is null. */
  public Optional<JsonTree> field(String name) {
    return value instanceof Map<?, ?> map && map.get(name) != null
        ? Optional.of(new JsonTree(map.get(name)))
        : Optional.empty();
  }

  /** Returns the items of an array, or the values of an object; none of a leaf. */
  public List<JsonTree> items() {
    if (value instanceof List<?> list) {
      return list.stream().<JsonTree>map(JsonTree::new).toList();
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().<JsonTree>map(JsonTree::new).toList();
    }
    return List.of();
  }

  /** Returns a string; empty where this is none. */
  public Optional<String> text() {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** Returns a whole number; empty where this is none. */
  public Optional<Integer> number() {
    try {
      return value instanceof BigDecimal number
          ? Optional.of(number.intValueExact())
          : Optional.empty();
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Returns a string field; empty where there is none. */
  public Optional<String> text(String name) {
    return field(name).flatMap(JsonTree::text);
  }

  /** Returns a whole-number field; empty where there is none. */
  public Optional<Integer> number(String name) {
    return field(name).flatMap(JsonTree::number);
  }
}
