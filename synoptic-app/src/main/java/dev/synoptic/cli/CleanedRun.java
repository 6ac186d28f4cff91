package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds what was cleaned back until the run's end, so that lines which an outlet repeats can be set
 * aside. A run that is too long for that is handed on as it comes, and without.
 */
final class CleanedRun {

  private static final int MOST_PAGES = 500;

  /** Of text; about as many bytes, and thrice that with the maps to the sources. */
  private static final long MOST_CHARS = 16 << 20;

  private final Synoptic synoptic;
  private final Consumer<Cleaned> taking;
  private final List<Cleaned> held = new ArrayList<>();
  private long chars;
  private boolean tooLong;

  CleanedRun(Synoptic synoptic, Consumer<Cleaned> taking) {
    this.synoptic = synoptic;
    this.taking = taking;
  }

  /** Takes the next page's. */
  void add(Cleaned cleaned) {
    held.add(cleaned);
    chars += cleaned.report().map(Report::text).map(String::length).orElse(0);
    tooLong |= held.size() > MOST_PAGES || chars > MOST_CHARS;
    if (tooLong) {
      handOn(List.copyOf(held));
    }
  }

  /** Hands on what is held. */
  void end() {
    handOn(synoptic.withoutHouseLines(held));
  }

  private void handOn(List<Cleaned> pages) {
    held.clear();
    pages.forEach(taking);
  }
}
