package dev.synoptic.clean;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON-LD that pages carry. Pages get JSON wrong in many ways, so what could be read
 * before a fault is kept.
 */
final class LinkedData {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_NODES = 50_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Cleaner.MAX_MARKUP)
                  .build())
          .build();

  /** Objects and arrays that are open, innermost first, and the names that await a value. */
  private final Deque<Object> open = new ArrayDeque<>();

  private final Deque<String> names = new ArrayDeque<>();
  private final List<Object> roots = new ArrayList<>();
  private int nodes;

  private LinkedData() {}

  /** Returns all objects in {@code json}, outer before inner; none where it is no JSON at all. */
  static List<Map<String, Object>> objects(String json) {
    var reader = new LinkedData();
    try (JsonParser parser = FACTORY.createParser(json)) {
      reader.read(parser);
    } catch (IOException e) {
      // What was read before the fault stands.
    }
    var objects = new ArrayList<Map<String, Object>>();
    var waiting = new ArrayDeque<Object>(reader.roots);
    while (!waiting.isEmpty()) {
      Object next = waiting.removeFirst();
      if (next instanceof Map<?, ?>) {
        Map<String, Object> object = object(next);
        objects.add(object);
        waiting.addAll(object.values());
      } else if (next instanceof List<?> list) {
        waiting.addAll(list);
      }
    }
    return objects;
  }

  @SuppressWarnings("unchecked") // Maps are made by this class alone, with these types.
  private static Map<String, Object> object(Object map) {
    return (Map<String, Object>) map;
  }

  private void read(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    while (token != null && nodes < MAX_NODES) {
      nodes++;
      switch (token) {
        case START_OBJECT -> open(new LinkedHashMap<String, Object>());
        case START_ARRAY -> open(new ArrayList<Object>());
        case END_OBJECT, END_ARRAY -> {
          open.pop();
          names.pop();
        }
        case FIELD_NAME -> {
          names.pop();
          names.push(parser.currentName());
        }
        case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(parser.getText());
        case VALUE_TRUE, VALUE_FALSE -> put(parser.getText());
        default -> {
          // Null says nothing.
        }
      }
      token = parser.nextToken();
    }
  }

  private void open(Object container) {
    put(container);
    open.push(container);
    names.push("");
  }

  @SuppressWarnings("unchecked") // Both kinds of container are made in read() alone.
  private void put(Object value) {
    Object parent = open.peek();
    if (parent == null) {
      roots.add(value);
    } else if (parent instanceof Map<?, ?> map) {
      ((Map<String, Object>) map).put(names.getFirst(), value);
    } else {
      ((List<Object>) parent).add(value);
    }
  }

  /** Returns whether {@code object} is of a type whose name ends in one of {@code endings}. */
  static boolean isOfType(Map<String, Object> object, List<String> endings) {
    Object type = object.get("@type");
    List<?> types = type instanceof List<?> list ? list : type == null ? List.of() : List.of(type);
    return types.stream()
        .anyMatch(name -> endings.stream().anyMatch(end -> name.toString().endsWith(end)));
  }

  /** Returns the string that {@code value} is, or holds as its first, or names itself by. */
  static Optional<String> text(@Nullable Object value) {
    Object inner = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
    if (inner instanceof Map<?, ?> map) {
      inner = map.get("name") != null ? map.get("name") : map.get("@value");
    }
    return inner instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  /** Returns the id that {@code value} refers to. */
  static Optional<String> reference(@Nullable Object value) {
    return value instanceof Map<?, ?> map && map.get("@id") instanceof String id
        ? Optional.of(id)
        : Optional.empty();
  }
}
