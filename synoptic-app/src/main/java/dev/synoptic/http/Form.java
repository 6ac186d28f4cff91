package dev.synoptic.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form sends. */
final class Form {

  private static final int MOST_BYTES = 1 << 16;

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private Form(String body) {
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
  }

  /** Reads the form that a request sends. */
  static Form of(Context exchange) throws IOException {
    return read(new String(Asked.body(exchange, MOST_BYTES), StandardCharsets.UTF_8));
  }

  /** Reads a form as it was sent. */
  static Form read(String body) {
    return new Form(body);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refused.badRequest("The form is not encoded as forms are.");
    }
  }

  /** Returns a field without blanks around it; empty text where it is not sent. */
  String field(String name) {
    return all(name).stream().findFirst().map(String::strip).orElse("");
  }

  /** Returns all values of a field. */
  List<String> all(String name) {
    return List.copyOf(fields.getOrDefault(name, List.of()));
  }
}
