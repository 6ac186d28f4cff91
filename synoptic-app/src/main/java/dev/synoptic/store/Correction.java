package dev.synoptic.store;

import dev.synoptic.model.Range;
import dev.synoptic.model.ReportId;
import java.util.List;

/** What a person sets right. Later runs keep to it until it is undone. */
public sealed interface Correction {

  /** Returns the id of the story that it was made on. */
  String story();

  /**
   * Two stories are one.
   *
   * @param story lives on
   * @param other becomes its alias
   */
  record Merge(String story, String other) implements Correction {}

  /**
   * Some reports of a story are a story of their own.
   *
   * @param story that they leave
   * @param part id of the new story; the newsroom gives it, whatever stands here before
   * @param reports that leave
   */
  record Split(String story, String part, List<ReportId> reports) implements Correction {

    /** Checks that some leave. */
    public Split {
      reports = List.copyOf(reports);
      if (reports.isEmpty()) {
        throw new IllegalArgumentException("a split needs reports that leave");
      }
    }
  }

  /**
   * A story has another title.
   *
   * @param story which story
   * @param title not blank
   */
  record Relabel(String story, String title) implements Correction {

    /** Checks that there is a title. */
    public Relabel {
      if (title.isBlank()) {
        throw new IllegalArgumentException("a title must not be blank");
      }
    }
  }

  /**
   * Words have another speaker. They are held to by their place in a report, so that the mark stays
   * when the quote's id changes with new readings.
   *
   * @param story which story
   * @param report that carries them
   * @param words where, in the report's text
   * @param speaker the name; empty for a speaker who is not known
   */
  record Speaker(String story, ReportId report, Range words, String speaker)
      implements Correction {}
}
