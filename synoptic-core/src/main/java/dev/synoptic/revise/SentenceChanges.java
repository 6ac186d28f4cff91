package dev.synoptic.revise;

import dev.synoptic.model.Change;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sentences that were added, removed, moved or altered, the title among them. */
final class SentenceChanges {

  private final Versions versions;
  private final Places<Change> earlier;
  private final Places<Change> later;
  private final Set<Change.Edit> told = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  private SentenceChanges(Versions versions, List<Change> substance) {
    this.versions = versions;
    this.earlier = new Places<>(substance, Change::before);
    this.later = new Places<>(substance, Change::after);
    substance.forEach(change -> told.addAll(change.edits()));
  }

  /** Returns the changes; words that {@code substance} tells of already are not told again. */
  static List<Change> of(Versions versions, List<Change> substance) {
    var sentences = new SentenceChanges(versions, substance);
    var earlier = new BitSet();
    var later = new BitSet();
    for (SentencePairs.Pair pair : versions.pairs()) {
      pair.before().forEach(earlier::set);
      pair.after().forEach(later::set);
      sentences.compare(pair);
    }
    for (int i = earlier.nextClearBit(0);
        i < versions.from().sentences();
        i = earlier.nextClearBit(i + 1)) {
      sentences.add(
          subject(versions.from(), i), Change.Act.REMOVED, List.of(i), List.of(), List.of());
    }
    for (int i = later.nextClearBit(0);
        i < versions.to().sentences();
        i = later.nextClearBit(i + 1)) {
      sentences.add(subject(versions.to(), i), Change.Act.ADDED, List.of(), List.of(i), List.of());
    }
    return sentences.changes;
  }

  private static Change.Subject subject(Wordage of, int sentence) {
    return Titles.is(of.report(), sentence) ? Change.Subject.TITLE : Change.Subject.SENTENCE;
  }

  private void compare(SentencePairs.Pair pair) {
    Change.Subject subject = subject(versions.from(), pair.before().get(0));
    if (pair.moved() && subject != Change.Subject.TITLE) {
      add(subject, Change.Act.MOVED, pair.before(), pair.after(), List.of());
    }
    List<Change.Edit> edits =
        versions.words().edits(pair).stream()
            .filter(edit -> subject == Change.Subject.TITLE || !isTold(edit))
            .toList();
    if (!edits.isEmpty()) {
      add(subject, Change.Act.ALTERED, pair.before(), pair.after(), edits);
    }
    List<Change.Edit> marks = MarkEdits.of(versions, pair);
    if (!marks.isEmpty()) {
      add(Change.Subject.MARKS, Change.Act.ALTERED, pair.before(), pair.after(), marks);
    }
  }

  private boolean isTold(Change.Edit edit) {
    return told.contains(edit)
        || (edit.before().length() == 0 || earlier.hold(edit.before()))
            && (edit.after().length() == 0 || later.hold(edit.after()));
  }

  private void add(
      Change.Subject subject,
      Change.Act act,
      List<Integer> before,
      List<Integer> after,
      List<Change.Edit> edits) {
    changes.add(
        new Change(
            subject,
            act,
            before.stream().map(versions.from()::rangeOf).toList(),
            after.stream().map(versions.to()::rangeOf).toList(),
            edits,
            List.of()));
  }
}
