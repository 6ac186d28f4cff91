package dev.synoptic.http;

import dev.synoptic.store.Correction;
import dev.synoptic.store.CorrectionEntry;
import dev.synoptic.store.Slice;
import dev.synoptic.store.Store;
import java.util.List;
import java.util.Optional;

/** What people set right, read anew when there is more. */
final class CorrectionLog {

  /** Entries that are looked through: people make few, and the latest matter. */
  private static final int LATEST = 500;

  private final Store store;
  private final Changes changes;
  private volatile Known known = new Known(-1, List.of());

  CorrectionLog(Store store, Changes changes) {
    this.store = store;
    this.changes = changes;
  }

  /** Entries as of a change of the store. */
  private record Known(long sequence, List<CorrectionEntry> entries) {}

  private List<CorrectionEntry> entries() {
    long now = changes.sequence();
    Known last = known;
    if (last.sequence() != now) {
      Slice<CorrectionEntry> read = store.corrections(Optional.empty(), LATEST);
      last = new Known(now, read.items());
      known = last;
    }
    return last.entries();
  }

  /** Returns a number that changes whenever an entry is made or undone. */
  int size() {
    int undone = (int) entries().stream().filter(entry -> !entry.holds()).count();
    return entries().size() * 1000 + undone;
  }

  /** Returns what was set right on a story, the latest first. */
  List<CorrectionEntry> of(String story) {
    return entries().stream().filter(entry -> concerns(entry.correction(), story)).toList();
  }

  private boolean concerns(Correction correction, String story) {
    if (correction.story().equals(story)) {
      return true;
    }
    return correction instanceof Correction.Split split && split.part().equals(story)
        || store.resolve(correction.story()).filter(story::equals).isPresent();
  }

  /** Reads the log anew at the next question. */
  void forget() {
    known = new Known(-1, List.of());
  }
}
