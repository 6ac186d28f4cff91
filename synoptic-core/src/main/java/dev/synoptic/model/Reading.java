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

  /** Copies the lists. */
  public Reading {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }
}
