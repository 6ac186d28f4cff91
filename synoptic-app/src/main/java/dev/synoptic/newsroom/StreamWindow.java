package dev.synoptic.newsroom;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.store.Link;
import dev.synoptic.store.Placement;
import dev.synoptic.store.Store;
import dev.synoptic.store.Writing;
import dev.synoptic.story.OnlineGrouper;
import dev.synoptic.story.StoryEvent;
import dev.synoptic.story.Window;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The stream's memory, as the store keeps it: what the grouper remembers, up to which report, and
 * which of the grouper's stories goes by another id in the store. Where it cannot be read (an older
 * version of the program wrote it), the reports of the window are told to a new grouper, whose
 * stories then go by the ids that they have in the store.
 */
final class StreamWindow {

  /** Under which it is kept. */
  static final String NAME = "window";

  private static final int VERSION = 1;

  private final OnlineGrouper grouper;
  private final Map<String, String> names;
  private long last;
  private int since;

  private StreamWindow(OnlineGrouper grouper, Map<String, String> names, long last) {
    this.grouper = grouper;
    this.names = names;
    this.last = last;
  }

  /** Reads what {@code store} keeps; an empty memory where there is none that can be read. */
  static StreamWindow of(Store store) {
    Optional<byte[]> kept = store.state(NAME);
    try {
      return kept.isPresent() ? read(kept.get()) : empty();
    } catch (IOException e) {
      return empty();
    }
  }

  private static StreamWindow empty() {
    return new StreamWindow(new OnlineGrouper(Window.week()), new HashMap<>(), 0);
  }

  private static StreamWindow read(byte[] kept) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(kept));
    if (in.readInt() != VERSION) {
      throw new IOException("another version");
    }
    long last = in.readLong();
    var names = new HashMap<String, String>();
    for (int left = in.readInt(); left > 0; left--) {
      names.put(in.readUTF(), in.readUTF());
    }
    return new StreamWindow(OnlineGrouper.restore(Window.week(), in), names, last);
  }

  /**
   * Is told again what arrived after it was kept. The same reports in the same order give the same
   * stories under the same ids. Only where reports were dropped since does a grouper that begins
   * afresh call stories otherwise; those are given the ids that their reports have in the store.
   *
   * @return whether there is more
   */
  boolean replay(Writing tx, ParsedReports reports, int limit) {
    List<Placement> arrived = tx.after(last, limit);
    Set<String> aliases = tx.links().stream().map(Link::alias).collect(Collectors.toSet());
    Predicate<String> isKnown = story -> aliases.contains(story) || tx.row(story).isPresent();
    for (Placement placement : arrived) {
      for (StoryEvent event : arrive(reports.get(placement.report(), tx), placement.received())) {
        if (event instanceof StoryEvent.Opened opened && !isKnown.test(opened.story())) {
          name(opened.story(), placement.label());
        } else if (event instanceof StoryEvent.Split split && !isKnown.test(split.part())) {
          tx.placement(split.reports().get(0)).ifPresent(p -> name(split.part(), p.label()));
        }
      }
      reached(placement.number());
    }
    return arrived.size() == limit;
  }

  /** Returns how many reports it was told of since it was kept. */
  int since() {
    return since;
  }

  /** Returns how many reports it remembers. */
  int remembered() {
    return grouper.remembered();
  }

  /** Returns what the arrival of a report changes; ids are the grouper's own. */
  List<StoryEvent> arrive(ParsedReport report, Instant received) {
    since++;
    return grouper.arrive(report, received);
  }

  /** Enters that the report that arrived last has this number. */
  void reached(long number) {
    last = number;
  }

  /** Returns the id by which a story of the grouper goes in the store. */
  String name(String story) {
    return names.getOrDefault(story, story);
  }

  /** Enters that a story of the grouper goes by another id in the store. */
  void name(String story, String inStore) {
    if (!story.equals(inStore)) {
      names.put(story, inStore);
    }
  }

  /** Returns it as bytes; the same memory gives the same bytes. */
  byte[] bytes() {
    var bytes = new ByteArrayOutputStream(1 << 16);
    try {
      var out = new DataOutputStream(bytes);
      out.writeInt(VERSION);
      out.writeLong(last);
      out.writeInt(names.size());
      for (var name : new TreeMap<>(names).entrySet()) {
        out.writeUTF(name.getKey());
        out.writeUTF(name.getValue());
      }
      grouper.save(out);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** Enters that it was kept. */
  void kept() {
    since = 0;
  }
}
