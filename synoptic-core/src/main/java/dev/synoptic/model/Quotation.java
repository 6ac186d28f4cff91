package dev.synoptic.model;

import java.util.List;
import java.util.Optional;

/**
 * One report's quotation.
 *
 * @param content the words said, in order; several places where the report interrupts them.
 *     Enclosing quotation marks are not part of them
 * @param source the speaker's mention beside the words, where there is one
 * @param cue the words that mark speech ("said", "according to"), where there are any
 * @param speaker who speaks, where known
 * @param addressee who is spoken to, where the report says
 * @param form direct, mixed or indirect
 * @param said when and where, where the report says
 * @param saidWords the words beside the quotation that say when and where, in order
 */
public record Quotation(
    List<Range> content,
    Optional<Range> source,
    Optional<Range> cue,
    Optional<Speaker> speaker,
    Optional<Speaker> addressee,
    QuotationForm form,
    Optional<Occasion> said,
    List<Range> saidWords) {

  /** Checks that there are words, in order. */
  public Quotation {
    content = List.copyOf(content);
    saidWords = List.copyOf(saidWords);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation needs words");
    }
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i).start() < content.get(i - 1).end()) {
        throw new IllegalArgumentException("pieces out of order: " + content);
      }
    }
  }

  /** Returns this quotation, spoken by {@code known}. */
  public Quotation by(Speaker known) {
    return new Quotation(
        content, source, cue, Optional.of(known), addressee, form, said, saidWords);
  }

  /** Returns this quotation, said at the time {@code when}, an ISO 8601 date or interval. */
  public Quotation saidAt(String when) {
    var occasion = new Occasion(Optional.of(when), said.flatMap(Occasion::where));
    return new Quotation(
        content, source, cue, speaker, addressee, form, Optional.of(occasion), saidWords);
  }
}
