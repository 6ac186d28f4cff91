package dev.synoptic.fetch;

import java.util.Map;
import java.util.Optional;

/** What a host answered: its status, the fields of its header by lower-case name, and its body. */
final class Answer {

  private final int status;
  private final Map<String, String> fields;
  private final byte[] body;

  Answer(int status, Map<String, String> fields, byte[] body) {
    this.status = status;
    this.fields = Map.copyOf(fields);
    this.body = body;
  }

  int status() {
    return status;
  }

  byte[] body() {
    return body;
  }

  /** Returns a field that is not blank. */
  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
  }
}
