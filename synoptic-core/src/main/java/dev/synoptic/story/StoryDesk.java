package dev.synoptic.story;

import dev.synoptic.model.ReportId;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Groups a stream of reports that come out of order: holds them back until their time has come,
 * hands them to an {@link OnlineGrouper} in the order of time and id, keeps who is in which story,
 * and says at the end of each interval which reports are to be laid side by side.
 *
 * <p>The same reports at the same times give the same notes, in whatever order they come before
 * their time. A report that comes after its time is taken in at the next one.
 *
 * <p>Of an article the version that is taken last counts, wherever its story is: earlier ones are
 * laid no more. One that says what the last one said is no version. Not safe for use by several
 * threads.
 */
public final class StoryDesk {

  /** The time of a report of which no time is known: after all others. */
  public static final long UNKNOWN_TIME = Long.MAX_VALUE - 1;

  /** The time after which nothing comes. */
  public static final long END = Long.MAX_VALUE;

  /** "SYND": the state of a desk. */
  private static final int MARK = 0x53594e44;

  /** The first one knew no editions, the second not how often a report came. */
  private static final int VERSION = 3;

  /** Stories are looked through for ended ones so often, in milliseconds of the stream. */
  private static final long SWEEP = 3_600_000;

  private final Window window;
  private final Pace pace;
  private final OnlineGrouper grouper;
  private final StoryRoll roll;
  private final TreeMap<Place, Held> held = new TreeMap<>();
  private long reached = Long.MIN_VALUE;
  private long now = Long.MIN_VALUE;
  private long swept = Long.MIN_VALUE;
  private long late;

  /** Makes a desk that has seen nothing. */
  public StoryDesk(Window window, Pace pace) {
    this(window, pace, new OnlineGrouper(window), new StoryRoll());
  }

  private StoryDesk(Window window, Pace pace, OnlineGrouper grouper, StoryRoll roll) {
    this.window = window;
    this.pace = pace;
    this.grouper = grouper;
    this.roll = roll;
  }

  /** A report that is held back, and how often it came. */
  private record Held(Gist gist, Edition edition, int times) {
    void write(DataOutput out) throws IOException {
      gist.write(out);
      edition.write(out);
      out.writeInt(times);
    }

    static Held read(DataInput in, int version) throws IOException {
      Gist gist = Gist.read(in);
      Edition edition = version == 1 ? Edition.only(gist.id()) : Edition.read(in);
      return new Held(gist, edition, version < 3 ? 1 : in.readInt());
    }
  }

  /** Where a report stands in the stream. */
  private record Place(long time, String id) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byTime = Long.compare(time, other.time);
      return byTime != 0 ? byTime : id.compareTo(other.id);
    }
  }

  /** Takes a report that is the only version of its article. */
  public void take(Gist gist, long time) {
    take(gist, Edition.only(gist.id()), time);
  }

  /**
   * Takes a report.
   *
   * @param edition which version of which article it is
   * @param time of the report, in milliseconds of the epoch, or {@link #UNKNOWN_TIME}
   */
  public void take(Gist gist, Edition edition, long time) {
    late += time <= reached ? 1 : 0;
    var place = new Place(time <= reached ? reached + 1 : time, gist.id().value());
    Held same = held.get(place);
    held.put(place, new Held(gist, edition, same == null ? 1 : same.times() + 1));
  }

  /**
   * Goes on to {@code time}: all reports up to it have come, but for late ones.
   *
   * @param notes is told what follows from it
   */
  public void reach(long time, Consumer<DeskNote> notes) {
    while (!held.isEmpty() && held.firstKey().time() <= time) {
      Map.Entry<Place, Held> next = held.pollFirstEntry();
      long at = next.getKey().time();
      place(next.getValue(), at == UNKNOWN_TIME ? Math.max(now, 0) : at, notes);
    }
    if (time == END) {
      end(notes);
    } else {
      tellUpTo(time, notes);
    }
    reached = Math.max(reached, time);
  }

  private void place(Held report, long time, Consumer<DeskNote> notes) {
    tellUpTo(time, notes);
    if (Math.floorDiv(time, SWEEP) > swept) {
      sweep(notes);
      swept = Math.floorDiv(time, SWEEP);
    }
    now = Math.max(now, time);
    ReportId id = report.gist().id();
    boolean isNew = !roll.holds(id) && !roll.holds(report.edition());
    if (isNew) {
      List<StoryEvent> events = grouper.arrive(report.gist(), Instant.ofEpochMilli(time));
      roll.enter(events, report.edition(), time, grouper.now());
      notes.accept(new DeskNote.Placed(time, id, events));
    }
    for (int known = isNew ? 1 : 0; known < report.times(); known++) {
      notes.accept(new DeskNote.Release(time, id));
    }
  }

  /** Tells what is due at the ends of intervals up to {@code time}. */
  private void tellUpTo(long time, Consumer<DeskNote> notes) {
    if (!pace.live() || now == Long.MIN_VALUE) {
      return;
    }
    long tick = pace.tickAfter(now);
    while (tick <= time && roll.hasChanged()) {
      for (RunningStory story : roll.changed()) {
        if (story.size() == 0 || story.isDue(tick, pace)) {
          story.tell(tick, pace.most(), false, notes);
          roll.told(story);
        }
      }
      now = tick;
      tick = pace.next(tick);
    }
  }

  /** Ends the stories that the grouper does not remember any more. */
  private void sweep(Consumer<DeskNote> notes) {
    long first = grouper.now() - window.length().toSeconds();
    for (RunningStory story : List.copyOf(roll.stories())) {
      if (!story.isOpen(first)) {
        end(story, notes);
      }
    }
  }

  private void end(Consumer<DeskNote> notes) {
    List.copyOf(roll.stories()).forEach(story -> end(story, notes));
  }

  private void end(RunningStory story, Consumer<DeskNote> notes) {
    // Never at a time that was reached before: all that was said of it has been acted upon.
    long time = Math.max(now, reached + 1);
    story.tell(time, pace.most(), true, notes);
    story.members().forEach(m -> notes.accept(new DeskNote.Release(time, m.id())));
    roll.end(story);
  }

  /** Returns the number of reports that came after their time. */
  public long late() {
    return late;
  }

  /** Returns the number of reports that are held back. */
  public int held() {
    return held.size();
  }

  /** Returns the number of reports of running stories. */
  public int running() {
    return roll.reports();
  }

  /** Writes all that it knows. The same state gives the same bytes. */
  public void save(OutputStream to) throws IOException {
    var out = new DataOutputStream(to);
    out.writeInt(MARK);
    out.writeInt(VERSION);
    out.writeLong(reached);
    out.writeLong(now);
    out.writeLong(swept);
    out.writeLong(late);
    out.writeInt(held.size());
    for (Map.Entry<Place, Held> entry : held.entrySet()) {
      out.writeLong(entry.getKey().time());
      entry.getValue().write(out);
    }
    roll.write(out);
    out.flush();
    grouper.save(to);
  }

  /**
   * Returns a desk that goes on where the one that was {@linkplain #save saved} stopped.
   *
   * @throws IOException if {@code from} fails, or holds no state or one of another version
   */
  public static StoryDesk restore(Window window, Pace pace, InputStream from) throws IOException {
    var in = new DataInputStream(from);
    int version = in.readInt() == MARK ? in.readInt() : 0;
    if (version < 1 || version > VERSION) {
      throw new IOException("not the state of a desk of version " + VERSION);
    }
    long reached = in.readLong();
    long now = in.readLong();
    long swept = in.readLong();
    long late = in.readLong();
    var held = new TreeMap<Place, Held>();
    for (int left = in.readInt(); left > 0; left--) {
      long time = in.readLong();
      Held report = Held.read(in, version);
      held.put(new Place(time, report.gist().id().value()), report);
    }
    StoryRoll roll = StoryRoll.read(in, version);
    var desk = new StoryDesk(window, pace, OnlineGrouper.restore(window, in), roll);
    desk.reached = reached;
    desk.now = now;
    desk.swept = swept;
    desk.late = late;
    desk.held.putAll(held);
    return desk;
  }
}
