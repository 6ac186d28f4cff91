package dev.synoptic.name;

import dev.synoptic.model.ParsedReport;

/** Finds who and what a report names, and which mentions are the same one. */
public final class NameFinder {

  /** Returns {@code report} with its names. */
  public ParsedReport find(ParsedReport report) {
    return report;
  }
}
