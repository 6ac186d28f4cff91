package dev.synoptic.newsroom;

import dev.synoptic.model.ContentId;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.Correction;
import dev.synoptic.store.CorrectionEntry;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.Placement;
import dev.synoptic.store.Writing;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Does and undoes within a transaction what people set right. */
final class Correcting {

  private final Writing tx;
  private final Placing placing;
  private final HeldCorrections corrections;

  Correcting(Writing tx, Placing placing, HeldCorrections corrections) {
    this.tx = tx;
    this.placing = placing;
    this.corrections = corrections;
  }

  long apply(Correction wanted, String by, Instant now) {
    Correction correction = checked(wanted);
    long number = tx.correction(correction, by, now);
    corrections.add(
        new CorrectionEntry(number, now, by, correction, Optional.empty(), Optional.empty()));
    if (correction instanceof Correction.Merge merge) {
      placing.merge(merge.story(), merge.other(), Optional.of(number));
    } else if (correction instanceof Correction.Split split) {
      for (ReportId report : split.reports()) {
        tx.placement(report).ifPresent(p -> placing.pin(p, Optional.of(split.part())));
      }
      history(HistoryEntry.Kind.SPLIT, split.story(), Optional.of(split.part()), number);
    } else {
      placing.came(correction.story());
      history(HistoryEntry.Kind.CORRECTED, correction.story(), Optional.empty(), number);
    }
    return number;
  }

  /** Returns {@code wanted} with the ids of stories that live; says why it cannot be. */
  private Correction checked(Correction wanted) {
    String story = living(wanted.story());
    if (wanted instanceof Correction.Merge merge) {
      String other = living(merge.other());
      if (story.equals(other)) {
        throw new IllegalArgumentException("they are one story already: " + story);
      }
      return new Correction.Merge(story, other);
    }
    if (wanted instanceof Correction.Split split) {
      return checked(story, split);
    }
    if (wanted instanceof Correction.Speaker speaker) {
      if (tx.members(story).stream().noneMatch(p -> p.report().equals(speaker.report()))) {
        throw new IllegalArgumentException(
            "report " + speaker.report().value() + " is not in story " + story);
      }
      return new Correction.Speaker(
          story, speaker.report(), speaker.words(), speaker.speaker().strip());
    }
    return new Correction.Relabel(story, ((Correction.Relabel) wanted).title().strip());
  }

  private Correction.Split checked(String story, Correction.Split split) {
    List<ReportId> members = tx.members(story).stream().map(Placement::report).toList();
    Set<ReportId> leaving = new HashSet<>(split.reports());
    for (ReportId report : leaving) {
      if (!members.contains(report)) {
        throw new IllegalArgumentException(
            "report " + report.value() + " is not in story " + story);
      }
    }
    if (leaving.size() == members.size()) {
      throw new IllegalArgumentException("all reports of " + story + " would leave it");
    }
    List<ReportId> sorted = leaving.stream().sorted().toList();
    String ids = sorted.stream().map(ReportId::value).collect(Collectors.joining(" "));
    long number = corrections.last() + 1;
    return new Correction.Split(story, ContentId.of("s", story, ids, "split " + number), sorted);
  }

  private String living(String story) {
    String id = placing.resolve(story);
    if (tx.members(id).isEmpty()) {
      throw new IllegalArgumentException("there is no story " + story);
    }
    return id;
  }

  void undo(long number, String by, Instant now) {
    CorrectionEntry entry =
        corrections
            .entry(number)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no correction " + number + " holds: it was undone, or never made"));
    tx.undo(number, by, now);
    corrections.remove(number);
    Correction correction = entry.correction();
    String story = placing.resolve(correction.story());
    if (correction instanceof Correction.Merge) {
      placing.relink(story);
    } else if (correction instanceof Correction.Split split) {
      for (Placement placement : tx.assigned(split.part())) {
        placing.pin(placement, corrections.pin(placement.report()));
      }
    } else {
      placing.came(story);
    }
    history(HistoryEntry.Kind.CORRECTED, story, Optional.empty(), number);
  }

  private void history(
      HistoryEntry.Kind kind, String story, Optional<String> other, long correction) {
    placing.history(kind, story, other, Optional.of(correction));
  }
}
