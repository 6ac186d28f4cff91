package dev.synoptic.story;

import dev.synoptic.model.ReportId;
import dev.synoptic.model.Standing;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A story that reports may still join: who is in it, and what of it was told.
 *
 * <p>Of a story with more reports than are laid side by side, copies are left out first, then those
 * in the middle: who told it first and what is told last matter most. Of an article only the newest
 * version counts; earlier ones stay where the grouper has them, and go with what repeats them.
 */
final class RunningStory {

  /** A story of so many reports is told one interval later for every further one as large. */
  private static final int REPORTS_AN_INTERVAL = 20;

  /** A story waits at most so many intervals to be told anew. */
  private static final int MOST_INTERVALS = 30;

  private final String id;
  private final NavigableSet<Member> originals = new TreeSet<>();
  private final NavigableSet<Member> copies = new TreeSet<>();
  private final NavigableSet<Member> earlier = new TreeSet<>();
  private final SortedSet<String> aliases = new TreeSet<>();
  private SortedSet<ReportId> shown = new TreeSet<>();
  private Optional<String> mergedInto = Optional.empty();
  private long told = Long.MIN_VALUE;

  RunningStory(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Returns the number of reports, an article's earlier versions not among them. */
  int size() {
    return originals.size() + copies.size();
  }

  /** Returns whether nothing is known of it, not even an earlier version of an article. */
  boolean isEmpty() {
    return size() == 0 && earlier.isEmpty();
  }

  void add(Member member) {
    (member.isCopy() ? copies : originals).add(member);
  }

  /** A newer version of this report's article has come. */
  void supersede(Member member) {
    originals.remove(member);
    copies.remove(member);
    earlier.add(member);
  }

  /** Returns the reports that count, copies last. */
  List<Member> current() {
    var current = new ArrayList<Member>(originals);
    current.addAll(copies);
    return current;
  }

  /** Returns all reports: copies after originals, earlier versions last. */
  List<Member> members() {
    List<Member> all = current();
    all.addAll(earlier);
    return all;
  }

  /** Takes these reports out, and the copies of them, and returns them. */
  List<Member> take(Collection<ReportId> reports) {
    var ids = Set.copyOf(reports);
    var taken = new ArrayList<Member>();
    members().stream()
        .filter(m -> ids.contains(m.id()) || m.original().filter(ids::contains).isPresent())
        .forEach(taken::add);
    taken.forEach(originals::remove);
    taken.forEach(copies::remove);
    taken.forEach(earlier::remove);
    return taken;
  }

  /** Takes all reports out: from now on this story's id means {@code story}. */
  List<Member> mergeInto(RunningStory story) {
    List<Member> all = members();
    originals.clear();
    copies.clear();
    earlier.clear();
    mergedInto = Optional.of(story.id);
    story.aliases.addAll(aliases);
    if (!all.isEmpty()) {
      story.aliases.add(id);
    }
    aliases.clear();
    return all;
  }

  /** Returns whether a grouper that has forgotten what came before {@code first} knows it still. */
  boolean isOpen(long first) {
    return Stream.concat(originals.descendingSet().stream(), earlier.stream())
        .anyMatch(m -> !m.isCopy() && m.remembered() >= first);
  }

  /** Returns whether it is time to tell it anew at {@code tick}. */
  boolean isDue(long tick, Pace pace) {
    int intervals = Math.min(size() / REPORTS_AN_INTERVAL, MOST_INTERVALS);
    return told == Long.MIN_VALUE || tick - told >= intervals * pace.every().toMillis();
  }

  /** Tells at {@code time} how it stands and which reports are laid. */
  void tell(long time, int most, boolean ended, Consumer<DeskNote> notes) {
    var now = new TreeSet<>(chosen(most).stream().map(Member::id).toList());
    for (ReportId report : shown) {
      if (!now.contains(report)) {
        notes.accept(new DeskNote.Hide(time, report, id));
      }
    }
    for (ReportId report : now) {
      if (!shown.contains(report)) {
        notes.accept(new DeskNote.Show(time, report, id));
      }
    }
    if (size() > 0 || told != Long.MIN_VALUE) {
      var standing = new Standing(id, size(), List.copyOf(aliases), mergedInto, ended);
      notes.accept(new DeskNote.Stands(time, standing));
    }
    shown = now;
    told = time;
  }

  private List<Member> chosen(int most) {
    if (size() <= most) {
      return current();
    }
    var chosen = new ArrayList<Member>();
    if (originals.size() <= most) {
      chosen.addAll(originals);
      copies.stream().limit(most - chosen.size()).forEach(chosen::add);
    } else {
      originals.stream().limit(most / 2).forEach(chosen::add);
      originals.descendingSet().stream().limit(most - chosen.size()).forEach(chosen::add);
    }
    return chosen;
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(id);
    out.writeLong(told);
    out.writeUTF(mergedInto.orElse(""));
    out.writeInt(aliases.size());
    for (String alias : aliases) {
      out.writeUTF(alias);
    }
    out.writeInt(shown.size());
    for (ReportId report : shown) {
      out.writeUTF(report.value());
    }
    write(current(), out);
    write(earlier, out);
  }

  private static void write(Collection<Member> members, DataOutput out) throws IOException {
    out.writeInt(members.size());
    for (Member member : members) {
      member.write(out);
    }
  }

  /** Reads one; the first version of the state knows no earlier versions of articles. */
  static RunningStory read(DataInput in, int version) throws IOException {
    var story = new RunningStory(in.readUTF());
    story.told = in.readLong();
    story.mergedInto = Optional.of(in.readUTF()).filter(into -> !into.isEmpty());
    for (int left = in.readInt(); left > 0; left--) {
      story.aliases.add(in.readUTF());
    }
    for (int left = in.readInt(); left > 0; left--) {
      story.shown.add(new ReportId(in.readUTF()));
    }
    for (int left = in.readInt(); left > 0; left--) {
      story.add(Member.read(in, version));
    }
    for (int left = version == 1 ? 0 : in.readInt(); left > 0; left--) {
      story.earlier.add(Member.read(in, version));
    }
    return story;
  }
}
