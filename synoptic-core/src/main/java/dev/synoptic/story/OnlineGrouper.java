package dev.synoptic.story;

import dev.synoptic.model.ContentId;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.ReportId;
import dev.synoptic.story.StoryEvent.Joined;
import dev.synoptic.story.StoryEvent.Merged;
import dev.synoptic.story.StoryEvent.Opened;
import dev.synoptic.story.StoryEvent.Split;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups a stream of reports by event, in the order of their arrival.
 *
 * <p>It uses the pieces of {@link Grouper}: rare terms find candidates, pairs are scored, groups
 * are judged by all pairs and by what each is about. A report joins the story that it is most like,
 * or opens one; where it shows that two stories are one, they merge, and a story that has grown is
 * looked at as a whole and may split. Every arrival gives exactly one {@link Opened} or {@link
 * Joined}. A round-up is said to tell of further stories.
 *
 * <p>The cost of a report depends on the window's reports about the same things, of which a bounded
 * number is looked at, not on the size of the window. The same reports in the same order give the
 * same events. Not safe for use by several threads.
 */
public final class OnlineGrouper {

  /** Members of a story that a report is compared with. */
  private static final int SAMPLE = 12;

  /** Reports that are grouped afresh when one arrives that may belong to them. */
  private static final int REGROUPED = 32;

  /** A story of more reports is grouped afresh only when it has grown by a part. */
  private static final int LARGE = 12;

  /** Stories that a report is compared with. */
  private static final int MAX_STORIES = 12;

  /** The likeliest reports of a story are compared first; where none is so alike, no more are. */
  private static final double WORTH_A_LOOK = 0.2;

  /** Likeliest reports of a story that are looked at first. */
  private static final int FIRST_LOOK = 3;

  /** Bodies that are more alike are copies: they are not remembered apart. */
  private static final double COPY = 0.9;

  /** A copy that comes so much later is remembered, so that the story stays open; in seconds. */
  private static final long REFRESH = 86_400;

  private final Window window;
  private final Rarity rarity;
  private final ArrivalClock clock;
  private final RecentReports recent;
  private final PairScores scores;
  private long opened;

  /** Makes a grouper that has seen nothing. */
  public OnlineGrouper(Window window) {
    this(window, new StreamState(0, Rarity.in(List.of()), new ArrivalClock(), new RecentReports()));
  }

  private OnlineGrouper(Window window, StreamState state) {
    this.window = window;
    this.opened = state.opened();
    this.rarity = state.rarity();
    this.clock = state.clock();
    this.recent = state.recent();
    this.scores = new PairScores(recent);
  }

  /**
   * Returns a grouper that goes on where the one that was {@linkplain #save saved} stopped: the
   * same reports give the same events.
   *
   * @throws IOException if {@code in} fails, or holds no state, a damaged one, or one of another
   *     version of this library, which nothing can be made of
   */
  public static OnlineGrouper restore(Window window, InputStream in) throws IOException {
    return new OnlineGrouper(window, StreamState.read(in));
  }

  /**
   * Writes all that is remembered, so that the stream can go on in another process: about a
   * kilobyte a report. The same state gives the same bytes. {@code out} is flushed, not closed.
   */
  public void save(OutputStream out) throws IOException {
    new StreamState(opened, rarity, clock, recent).write(out);
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
    return arrive(Gist.of(report), report, received);
  }

  /**
   * Returns what the arrival of the report of {@code gist} changes, in order. Of which further
   * stories a round-up tells cannot be seen in its gist, and is not said.
   */
  public List<StoryEvent> arrive(Gist gist, Instant received) {
    return arrive(gist, null, received);
  }

  private List<StoryEvent> arrive(Gist gist, @Nullable ParsedReport report, Instant received) {
    long now = clock.after(received);
    recent.drop(now - window.length().toSeconds(), window.maxReports());
    Profile profile = gist.profile();
    List<StoryEvent> events = place(PackedReport.of(gist.id(), now, profile, rarity), report);
    if (!isCopy(events)) {
      rarity.learn(profile);
    }
    return events;
  }

  /**
   * Returns the time by which reports are remembered, in seconds of the epoch: that of the last
   * arrival.
   */
  long now() {
    return clock.now();
  }

  /** Ten thousand copies of one text don't make its words common. */
  private static boolean isCopy(List<StoryEvent> events) {
    return events.get(0) instanceof Joined joined && joined.copyOf().isPresent();
  }

  private List<StoryEvent> place(PackedReport report, @Nullable ParsedReport parsed) {
    Weighed weighed = report.weighed();
    Meeting met = meet(weighed);
    if (met.stories().isEmpty()) {
      OpenStory story = open(report);
      story.add(recent.add(report, weighed, story));
      return List.of(new Opened(story.id(), report.id()));
    }
    Encounter nearest = met.nearest();
    Optional<ReportId> original = original(report, nearest);
    if (original.isPresent()) {
      return List.of(new Joined(nearest.story().id(), report.id(), original));
    }
    boolean settled =
        met.stories().size() == 1 && nearest.story().size() >= LARGE && !nearest.story().isDue();
    if (settled && nearest.joins()) {
      OpenStory story = nearest.story();
      story.learn(nearest.sum(), nearest.pairs());
      story.add(recent.add(report, weighed, story));
      return List.of(new Joined(story.id(), report.id(), Optional.empty()));
    }
    List<StoryEvent> events = regroup(report, weighed, met);
    if (parsed == null) {
      return events;
    }
    String home = events.get(events.size() - 1).story();
    return Stream.concat(events.stream(), Mentions.in(parsed, met, recent, home)).toList();
  }

  private OpenStory open(PackedReport report) {
    return new OpenStory(
        ContentId.of("s", report.id().value(), Long.toString(report.arrived())), opened++);
  }

  /** Returns the report that {@code report} copies, if it is not worth remembering beside it. */
  private Optional<ReportId> original(PackedReport report, Encounter encounter) {
    PackedReport nearest = recent.report(encounter.bestOther());
    boolean copy = encounter.mostAlike() >= COPY && report.arrived() - nearest.arrived() < REFRESH;
    return copy ? Optional.of(nearest.id()) : Optional.empty();
  }

  /** Compares a report with the stories of its candidates. */
  private Meeting meet(Weighed report) {
    var hits = new LinkedHashMap<OpenStory, List<Integer>>();
    for (int candidate : recent.candidates(report)) {
      OpenStory story = recent.story(candidate);
      if (hits.size() < MAX_STORIES || hits.containsKey(story)) {
        hits.computeIfAbsent(story, s -> new ArrayList<>()).add(candidate);
      }
    }
    var mine = new Encounter.Side(new int[] {-1}, List.of(report), 0);
    var met = new ArrayList<Encounter>();
    double best = 0;
    double rival = 0;
    for (Map.Entry<OpenStory, List<Integer>> hit : hits.entrySet()) {
      OpenStory story = hit.getKey();
      story.dropBefore(recent.first());
      int[] likeliest =
          hit.getValue().stream().limit(FIRST_LOOK).sorted().mapToInt(i -> i).toArray();
      var first = new Encounter(mine, side(story, likeliest), story);
      rival = Math.max(rival, Math.min(best, first.best()));
      best = Math.max(best, first.best());
      if (first.best() >= WORTH_A_LOOK) {
        met.add(new Encounter(mine, side(story, with(story.sample(SAMPLE), likeliest)), story));
      }
    }
    return new Meeting(met, rival);
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

  /** Groups a report afresh with those that it may belong to. */
  private List<StoryEvent> regroup(PackedReport report, Weighed weighed, Meeting met) {
    OpenStory own = open(report);
    int number = recent.add(report, weighed, own);
    int[] near =
        met.stories().stream().flatMapToInt(Encounter::others).limit(REGROUPED).sorted().toArray();
    int[] numbers = Arrays.copyOf(near, near.length + 1);
    numbers[near.length] = number;
    Links links = scores.links(numbers);
    var judge = EventJudge.ofArrival(weighed(numbers), links, new Tenure(numbers, recent, met));
    List<List<Integer>> groups = AverageLink.join(links, GroupAffinity.FLOOR, judge);
    var regrouping = new Regrouping(numbers, groups, recent);
    var events = new ArrayList<StoryEvent>();
    Map<Integer, OpenStory> owner = new TreeMap<>(regrouping.owner());
    split(regrouping, owner, events);
    regrouping
        .mainGroup()
        .forEach((story, group) -> merge(owner.getOrDefault(group, story), story, events));
    OpenStory home = owner.getOrDefault(regrouping.groupOfNew(), own);
    home.add(number);
    recent.move(number, home);
    events.add(
        home == own
            ? new Opened(own.id(), report.id())
            : new Joined(home.id(), report.id(), Optional.empty()));
    owner.forEach((group, story) -> story.setWithin(groups.get(group), links));
    return events;
  }

  /** Makes stories of the parts that leave theirs; a part whose group has a story goes there. */
  private void split(
      Regrouping regrouping, Map<Integer, OpenStory> owner, List<StoryEvent> events) {
    for (Regrouping.Part part : regrouping.parts()) {
      List<ReportId> ids = part.reports().stream().map(m -> recent.report(m).id()).toList();
      String id = ContentId.of("s", part.story().id(), ids.get(0).value(), "" + opened);
      var story = new OpenStory(id, opened++);
      part.reports().forEach(story::add);
      part.reports().forEach(m -> recent.move(m, story));
      part.story().removeAll(part.reports());
      events.add(new Split(part.story().id(), id, ids));
      merge(owner.computeIfAbsent(part.group(), g -> story), story, events);
    }
  }

  private void merge(OpenStory story, OpenStory alias, List<StoryEvent> events) {
    if (story != alias) {
      alias.members().forEach(m -> recent.move(m, story));
      story.addAll(alias);
      events.add(new Merged(story.id(), alias.id()));
    }
  }
}
