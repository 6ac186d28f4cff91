package dev.synoptic.model;

import java.util.List;
import java.util.Optional;

/**
 * How one report words a quote.
 *
 * @param report which report
 * @param pieces the words, in the report's order
 * @param form direct, mixed or indirect
 * @param speaker the speaker's mention beside the words
 * @param cue the words that mark speech
 * @param said when and where, where the report says
 * @param wording the verdict against the fullest reading
 * @param notes what differs, in plain words
 */
public record Reading(
    Siglum report,
    List<Range> pieces,
    QuotationForm form,
    Optional<Range> speaker,
    Optional<Range> cue,
    Optional<Occasion> said,
    Wording wording,
    List<String> notes) {

  /** Stands, after the report's letter, in the note on words that another gives to another. */
  private static final String GIVES = " gives these words to ";

  /** The note on words that differ from others which are no better attested. */
  public static final String UNDECIDED = "Nothing tells which of the two was said.";

  /** Copies the lists. */
  public Reading {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }

  /** Returns the beginning of the note on words that another report gives to somebody else. */
  public static String gives(Siglum report, String speaker) {
    return report.letters() + GIVES + speaker;
  }

  /** Returns whether a note says that another report gives the words to somebody else. */
  public boolean isDisputed() {
    return notes.stream().anyMatch(note -> note.startsWith(report.letters() + GIVES));
  }

  /**
   * Returns whether its words differ from the fullest reading's in content, and as many independent
   * reports print the one as the other: two wordings of which neither is shown to be the original.
   */
  public boolean isUndecided() {
    return notes.contains(UNDECIDED);
  }

  /** Returns whether its words were altered: they differ, and others show what was said. */
  public boolean isAltered() {
    return wording == Wording.ALTERED && !isUndecided();
  }

  /** Returns this as it is to be read once it is known that its report garbles what it takes. */
  public Reading decided() {
    List<String> others = notes.stream().filter(note -> !note.equals(UNDECIDED)).toList();
    return new Reading(report, pieces, form, speaker, cue, said, wording, others);
  }
}
