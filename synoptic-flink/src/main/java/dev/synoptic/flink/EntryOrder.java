package dev.synoptic.flink;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts entries that come by several ways into the order in which the desk said them. */
final class EntryOrder {

  private final TreeMap<Place, Entry> held = new TreeMap<>();
  private long reached;

  /** Goes on where all up to the place {@code reached} were taken. */
  EntryOrder(long reached) {
    this.reached = reached;
  }

  /** Where an entry stands. */
  private record Place(long place, String story) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byPlace = Long.compare(place, other.place);
      return byPlace != 0 ? byPlace : story.compareTo(other.story);
    }
  }

  /** Holds an entry until it is its turn. */
  void hold(Entry entry) {
    held.put(new Place(entry.place(), entry.story()), entry);
  }

  /** Takes the next entry, if all before it were taken. */
  Optional<Entry> next() {
    return !held.isEmpty() && held.firstKey().place <= reached + Entry.STEP
        ? Optional.of(first())
        : Optional.empty();
  }

  /** Takes the next entry up to {@code time}, where nothing before it can come any more. */
  Optional<Entry> next(long time) {
    return !held.isEmpty() && held.firstEntry().getValue().time() <= time
        ? Optional.of(first())
        : Optional.empty();
  }

  private Entry first() {
    Entry entry = held.pollFirstEntry().getValue();
    reached = Math.max(reached, entry.isReport() ? entry.place() : 0);
    return entry;
  }

  /** Returns the entries that wait, in order. */
  List<Entry> held() {
    return List.copyOf(held.values());
  }

  /** Returns the place of the last report that was taken. */
  long reached() {
    return reached;
  }
}
