package dev.synoptic.story;

import dev.synoptic.model.ContentId;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.ReportId;
import dev.synoptic.story.StoryEvent.Joined;
import dev.synoptic.story.StoryEvent.Merged;
import dev.synoptic.story.StoryEvent.Opened;
import dev.synoptic.story.StoryEvent.Split;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Groups a stream of reports by event, in the order of their arrival.
 *
 * <p>It uses the pieces of {@link Grouper}: rare terms find candidates, pairs are scored, groups
 * are judged by all pairs and by what each is about. A report joins the story that it is most like,
 * or opens one; where it shows that two stories are one, they merge, and a story that has grown is
 * looked at as a whole and may split. Every arrival gives exactly one {@link Opened} or {@link
 * Joined}.
 *
 * <p>The cost of a report depends on the window's reports about the same things, of which a bounded
 * number is looked at, not on the size of the window. The same reports in the same order give the
 * same events. Not safe for use by several threads.
 */
public final class OnlineGrouper {

  /** Members of a story that a report is compared with. */
  private static final int SAMPLE = 20;

  /** Members on either side when two stories are compared. */
  private static final int MERGE_SAMPLE = 16;

  /** Members of a story that are regrouped when it is looked at as a whole. */
  private static final int REVIEWED = 48;

  /** Stories that a report is compared with. */
  private static final int MAX_STORIES = 12;

  /** The likeliest reports of a story are compared first; where none is so alike, no more are. */
  private static final double WORTH_A_LOOK = 0.3;

  /** Likeliest reports of a story that are looked at first. */
  private static final int FIRST_LOOK = 3;

  /** Bodies that are more alike are copies: they are not remembered apart. */
  private static final double COPY = 0.9;

  /** A copy that comes so much later is remembered, so that the story stays open; in seconds. */
  private static final long REFRESH = 86_400;

  /** Pairs of stories that are remembered as kept apart. */
  private static final int MAX_APART = 4096;

  private final Window window;
  private final Rarity rarity = Rarity.in(List.of());
  private final ArrivalClock clock = new ArrivalClock();
  private final RecentReports recent = new RecentReports();
  private final Map<String, Integer> apart =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
          return size() > MAX_APART;
        }
      };
  private long opened;

  /** Makes a grouper that has seen nothing. */
  public OnlineGrouper(Window window) {
    this.window = window;
  }

  /** Returns the number of reports that are remembered. */
  public int remembered() {
    return recent.size();
  }

  /**
   * Returns what the arrival of {@code report} changes, in order. Times may be wrong and may go
   * back: a report is always placed.
   */
  public List<StoryEvent> arrive(ParsedReport report, Instant received) {
    long now = clock.after(received);
    recent.drop(now - window.length().toSeconds(), window.maxReports());
    Profile profile = Profiler.profile(report);
    rarity.learn(profile);
    return place(PackedReport.of(report.report().id(), now, profile, rarity));
  }

  private List<StoryEvent> place(PackedReport report) {
    Weighed weighed = report.weighed();
    List<Encounter> met = meet(weighed);
    Optional<Encounter> best =
        met.stream()
            .filter(Encounter::joins)
            .min(
                Comparator.comparingDouble((Encounter e) -> -e.mean())
                    .thenComparing(e -> e.story().id()));
    var events = new ArrayList<StoryEvent>();
    if (best.isEmpty()) {
      events.add(open(report, weighed));
      return events;
    }
    OpenStory story = best.get().story();
    Optional<ReportId> original = original(report, best.get());
    events.add(new Joined(story.id(), report.id(), original));
    if (original.isPresent()) {
      return events;
    }
    story.learn(best.get().sum(), best.get().pairs());
    story.add(recent.add(report, weighed, story));
    for (Encounter other : met) {
      if (other != best.get() && other.mean() >= GroupAffinity.FLOOR) {
        story = mergeIfOne(story, other.story(), events);
      }
    }
    if (story.isDue()) {
      review(story, events);
    }
    return events;
  }

  private Opened open(PackedReport report, Weighed weighed) {
    String id = ContentId.of("s", report.id().value(), Long.toString(report.arrived()));
    var story = new OpenStory(id, opened++);
    story.add(recent.add(report, weighed, story));
    return new Opened(id, report.id());
  }

  /** Returns the report that {@code report} copies, if it is not worth remembering beside it. */
  private Optional<ReportId> original(PackedReport report, Encounter encounter) {
    PackedReport nearest = recent.report(encounter.bestOther());
    boolean copy = encounter.mostAlike() >= COPY && report.arrived() - nearest.arrived() < REFRESH;
    return copy ? Optional.of(nearest.id()) : Optional.empty();
  }

  /** Compares a report with the stories of its candidates. */
  private List<Encounter> meet(Weighed report) {
    var hits = new LinkedHashMap<OpenStory, List<Integer>>();
    for (int candidate : recent.candidates(report)) {
      OpenStory story = recent.story(candidate);
      if (hits.size() < MAX_STORIES || hits.containsKey(story)) {
        hits.computeIfAbsent(story, s -> new ArrayList<>()).add(candidate);
      }
    }
    var mine = new Encounter.Side(new int[] {-1}, List.of(report), 0);
    var met = new ArrayList<Encounter>();
    hits.forEach(
        (story, candidates) -> {
          story.dropBefore(recent.first());
          int[] likeliest =
              candidates.stream().limit(FIRST_LOOK).sorted().mapToInt(i -> i).toArray();
          var first = new Encounter(mine, side(story, likeliest), story);
          if (first.best() >= WORTH_A_LOOK) {
            met.add(new Encounter(mine, side(story, with(story.sample(SAMPLE), likeliest)), story));
          }
        });
    return met;
  }

  private static int[] with(int[] sample, int[] others) {
    return IntStream.concat(Arrays.stream(sample), Arrays.stream(others))
        .sorted()
        .distinct()
        .toArray();
  }

  private Encounter.Side side(OpenStory story, int[] members) {
    return new Encounter.Side(members, weighed(members), story.within());
  }

  private List<Weighed> weighed(int[] members) {
    return Arrays.stream(members).mapToObj(m -> recent.report(m).weighed()).toList();
  }

  /** Returns the story that {@code a} lives on in: both, if they are one, under the older's id. */
  private OpenStory mergeIfOne(OpenStory a, OpenStory b, List<StoryEvent> events) {
    OpenStory older = a.isOlderThan(b) ? a : b;
    OpenStory younger = older == a ? b : a;
    String pair = older.id() + younger.id();
    int size = a.size() + b.size();
    if (size <= apart.getOrDefault(pair, 0)) {
      return a;
    }
    var encounter =
        new Encounter(
            side(older, older.sample(MERGE_SAMPLE)),
            side(younger, younger.sample(MERGE_SAMPLE)),
            younger);
    if (!encounter.joins()) {
      apart.put(pair, size + size / 4);
      return a;
    }
    younger.members().forEach(m -> recent.move(m, older));
    older.addAll(younger);
    older.learn(encounter.sum(), encounter.pairs());
    events.add(new Merged(older.id(), younger.id()));
    return older;
  }

  /** Groups a story's latest reports anew; groups that fall out become stories of their own. */
  private void review(OpenStory story, List<StoryEvent> events) {
    story.dropBefore(recent.first());
    int[] members = story.latest(REVIEWED);
    List<Weighed> reports = weighed(members);
    var links = new Links(reports.size());
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        links.put(i, j, Affinity.score(Likeness.of(reports.get(i), reports.get(j))));
      }
    }
    List<List<Integer>> groups =
        AverageLink.join(links, GroupAffinity.FLOOR, new EventJudge(reports, links));
    List<Integer> largest =
        groups.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    for (List<Integer> group : groups) {
      if (group != largest) {
        int[] part = group.stream().mapToInt(i -> members[i]).toArray();
        events.add(split(story, part));
      }
    }
  }

  private Split split(OpenStory story, int[] part) {
    List<ReportId> ids = Arrays.stream(part).mapToObj(m -> recent.report(m).id()).toList();
    var own = new OpenStory(ContentId.of("s", story.id(), ids.get(0).value()), opened++);
    for (int member : part) {
      own.add(member);
      recent.move(member, own);
    }
    story.removeAll(part);
    return new Split(story.id(), own.id(), ids);
  }
}
