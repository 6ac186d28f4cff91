package dev.synoptic.revise;

import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;

/** The title of a version: its first sentence, where it has one. */
final class Titles {

  private Titles() {}

  static boolean has(ParsedReport report) {
    return !report.sentences().isEmpty() && is(report, 0);
  }

  static boolean is(ParsedReport report, int sentence) {
    int block = report.sentences().get(sentence).block();
    return report.report().blocks().get(block).kind() == BlockKind.TITLE;
  }
}
