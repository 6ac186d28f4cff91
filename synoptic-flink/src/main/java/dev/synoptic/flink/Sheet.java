package dev.synoptic.flink;

/**
 * What comes to the table of a story: a report that is laid, one that is taken away, or how the
 * story stands.
 *
 * @param story id of the story
 * @param time of it
 * @param place of how the story stands, among all that the desk said; 0 for reports
 * @param report id of the report; empty for how the story stands
 * @param body the packed report, empty where it is taken away; or the packed standing
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Sheet(String story, long time, long place, String report, byte[] body) {

  boolean isStanding() {
    return report.isEmpty();
  }

  boolean takesAway() {
    return body.length == 0;
  }
}
