package dev.synoptic.newsroom;

import dev.synoptic.model.ReportId;
import dev.synoptic.store.HistoryEntry;
import dev.synoptic.store.Placement;
import dev.synoptic.store.Writing;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Moves reports between stories within a transaction, and notes which stories change by it. */
final class Placing {

  private final Writing tx;
  private final Instant now;
  private final SortedSet<String> changed = new TreeSet<>();
  private Aliases aliases;

  Placing(Writing tx, Instant now) {
    this(tx, now, new Aliases(tx.links()));
  }

  /** For one who knows which story each id means: reading it takes time. */
  Placing(Writing tx, Instant now, Aliases aliases) {
    this.tx = tx;
    this.now = now;
    this.aliases = aliases;
  }

  /** Returns the ids of all stories that are not as they were. */
  SortedSet<String> all() {
    return Collections.unmodifiableSortedSet(changed);
  }

  String resolve(String story) {
    return aliases.resolve(story);
  }

  /** Returns the story of what grouping and a person say. */
  String home(String label, Optional<String> pin) {
    return resolve(pin.orElse(label));
  }

  /** Something happens to a story. */
  void came(String home) {
    changed.add(home);
  }

  /** Grouping says that reports are another story's. */
  void split(String story, String part, List<ReportId> reports) {
    for (ReportId id : reports) {
      tx.placement(id).ifPresent(p -> label(p, part));
      tx.copies(id).forEach(p -> label(p, part));
    }
    history(HistoryEntry.Kind.SPLIT, resolve(story), Optional.of(part), Optional.empty());
  }

  private void label(Placement placement, String label) {
    move(
        new Placement(
            placement.report(),
            placement.number(),
            placement.received(),
            label,
            placement.pin(),
            home(label, placement.pin()),
            placement.original(),
            placement.current()),
        placement.home());
  }

  /** A person puts a report into a story, or grouping decides again. */
  void pin(Placement placement, Optional<String> pin) {
    move(
        new Placement(
            placement.report(),
            placement.number(),
            placement.received(),
            placement.label(),
            pin,
            home(placement.label(), pin),
            placement.original(),
            placement.current()),
        placement.home());
  }

  private void move(Placement placement, String before) {
    tx.place(placement);
    changed.add(before);
    changed.add(placement.home());
  }

  /** Two stories are one; grouping says so, or a person. */
  void merge(String story, String alias, Optional<Long> correction) {
    String lives = resolve(story);
    String ends = resolve(alias);
    tx.link(story, alias, correction);
    aliases.join(story, alias);
    if (!lives.equals(ends)) {
      tx.allMembers(ends).forEach(this::again);
      tx.alias(ends, lives);
      changed.add(ends);
      changed.add(lives);
      history(HistoryEntry.Kind.MERGED, lives, Optional.of(ends), correction);
    }
  }

  /** Links have been taken back: everything that {@code story} held is placed again. */
  void relink(String story) {
    Aliases before = aliases;
    aliases = new Aliases(tx.links());
    tx.allMembers(story).forEach(this::again);
    var ids = new TreeSet<>(before.ids());
    ids.addAll(aliases.ids());
    for (String id : ids) {
      String means = aliases.resolve(id);
      if (means.equals(id)) {
        tx.unalias(id);
      } else if (!means.equals(before.resolve(id))) {
        tx.alias(id, means);
      }
    }
    changed.add(story);
  }

  private void again(Placement placement) {
    String home = home(placement.label(), placement.pin());
    if (!home.equals(placement.home())) {
      pin(placement, placement.pin());
    }
  }

  /** Enters something into the history of a story. */
  void history(
      HistoryEntry.Kind kind, String story, Optional<String> other, Optional<Long> correction) {
    tx.history(new HistoryEntry(0, now, kind, story, other, Optional.empty(), correction));
  }

  /** Enters what a report did. */
  void history(HistoryEntry.Kind kind, String story, ReportId report) {
    tx.history(
        new HistoryEntry(
            0, now, kind, story, Optional.empty(), Optional.of(report.value()), Optional.empty()));
  }

  /** Enters with both stories that a report of {@code home} tells of {@code other} too. */
  void mention(String home, String other, ReportId report) {
    String there = resolve(other);
    if (!there.equals(home)) {
      mentioned(home, there, report);
      mentioned(there, home, report);
    }
  }

  private void mentioned(String story, String other, ReportId report) {
    tx.history(
        new HistoryEntry(
            0,
            now,
            HistoryEntry.Kind.MENTIONED,
            story,
            Optional.of(other),
            Optional.of(report.value()),
            Optional.empty()));
    changed.add(story);
  }
}
