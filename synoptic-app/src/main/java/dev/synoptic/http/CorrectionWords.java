package dev.synoptic.http;

import dev.synoptic.store.Correction;

/** Says what a person set right, in words. */
final class CorrectionWords {

  private CorrectionWords() {}

  /** Returns {@code correction} in words. */
  static String of(Correction correction) {
    if (correction instanceof Correction.Merge merge) {
      return "story " + merge.other() + " is this one";
    }
    if (correction instanceof Correction.Split split) {
      int reports = split.reports().size();
      return reports
          + (reports == 1 ? " report is" : " reports are")
          + " a story of their own: "
          + split.part();
    }
    if (correction instanceof Correction.Relabel relabel) {
      return "the title is “" + relabel.title() + "”";
    }
    var speaker = (Correction.Speaker) correction;
    return speaker.speaker().isEmpty()
        ? "the speaker of a quote is not known"
        : "the speaker of a quote is " + speaker.speaker();
  }
}
