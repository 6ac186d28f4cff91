package dev.synoptic.model;

/**
 * A report's id, derived from its content: the same content has the same id.
 *
 * @param value lower-case hex
 */
public record ReportId(String value) implements Comparable<ReportId> {

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }
}
