package dev.synoptic.flink;

/**
 * What the desk wants done with a report.
 *
 * @param report its id
 * @param story id of the story that it is about; empty for a release
 * @param time of the instruction
 * @param act what to do
 */
public record Instruction(String report, String story, long time, Act act) {

  /** What is done with a report. */
  public enum Act {
    /** It goes to its story. */
    SHOW,
    /** It leaves a story. */
    HIDE,
    /** It is let go once: as often as it came, and it is needed no more. */
    RELEASE
  }
}
