package dev.synoptic.collate;

/**
 * A reading as one text. The comma that a report prints before its cue ("…until six," she said.
 * "What…") stands for nothing at the reading's end.
 */
public final class ShownWords {

  private ShownWords() {}

  /** Returns the words of {@code witness}, commas before cues read as what they stand for. */
  public static String of(Witness witness) {
    String shown = witness.printed(0, witness.words().size());
    return shown.endsWith(",") ? shown.substring(0, shown.length() - 1) : shown;
  }
}
