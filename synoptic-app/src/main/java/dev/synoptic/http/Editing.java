package dev.synoptic.http;

import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.store.Correction;
import java.time.Clock;
import java.util.Optional;

/** Makes what people set right, where this process is the one that writes to the store. */
final class Editing {

  private final Optional<Newsroom> newsroom;
  private final Changes changes;
  private final Clock clock = Clock.systemUTC();

  Editing(Optional<Newsroom> newsroom, Changes changes) {
    this.newsroom = newsroom;
    this.changes = changes;
  }

  /** Makes a correction; returns its number. */
  long correct(Correction correction, String by) {
    try {
      return writing().correct(correction, by, clock.instant());
    } catch (IllegalArgumentException e) {
      throw conflict(e);
    } finally {
      changes.look();
    }
  }

  /** Takes a correction back. */
  void undo(long number, String by) {
    try {
      writing().undo(number, by, clock.instant());
    } catch (IllegalArgumentException e) {
      throw conflict(e);
    } finally {
      changes.look();
    }
  }

  private Newsroom writing() {
    return newsroom.orElseThrow(
        () -> Refused.forbidden("Another process writes to this store; this one only reads."));
  }

  private static Refused conflict(IllegalArgumentException why) {
    return Refused.conflict(
        why.getMessage() == null ? "That does not fit what is there." : why.getMessage());
  }
}
