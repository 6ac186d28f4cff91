package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.ReportId;
import dev.synoptic.model.Standing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryDeskTest {

  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;
  private static final String[] TOWNS = {
    "Velmora", "Harkendale", "Ostrivale", "Pellgrave", "Quillmouth", "Dornwich"
  };
  private static final String[] THINGS = {
    "tannery", "lighthouse", "brewery", "observatory", "viaduct", "granary"
  };

  /** A report and its time. */
  private record Timed(Gist gist, long time) {}

  /** What the notes of a desk come to. */
  private static final class Board {
    private final Map<String, SortedSet<ReportId>> shown = new HashMap<>();
    private final TreeMap<String, Standing> standings = new TreeMap<>();
    private final List<ReportId> released = new ArrayList<>();
    private int tellings;

    void note(DeskNote note) {
      if (note instanceof DeskNote.Show show) {
        assertThat(laid(show.story()).add(show.report())).isTrue();
      } else if (note instanceof DeskNote.Hide hide) {
        assertThat(laid(hide.story()).remove(hide.report())).isTrue();
      } else if (note instanceof DeskNote.Release release) {
        released.add(release.report());
      } else if (note instanceof DeskNote.Stands stands) {
        standings.put(stands.standing().story(), stands.standing());
        tellings++;
      }
    }

    private SortedSet<ReportId> laid(String story) {
      return shown.computeIfAbsent(story, s -> new TreeSet<>());
    }

    /** Returns each story that has reports: how it stands, and which are laid. */
    String last() {
      var last = new StringBuilder();
      standings.values().stream()
          .filter(s -> s.reports() > 0)
          .forEach(s -> last.append(s).append(' ').append(laid(s.story())).append('\n'));
      return last.toString();
    }
  }

  @Test
  void orderOfArrivalWithinTheAllowedLatenessChangesNothing() {
    List<Timed> reports = reports(6, 12);
    Board expected = run(reports, Pace.once(), 0);
    assertThat(expected.standings).hasSizeGreaterThan(2);
    for (int seed = 1; seed < 6; seed++) {
      Board board = run(late(reports, seed), Pace.every(Duration.ofHours(1)), 3 * HOUR);
      assertThat(board.last()).isEqualTo(expected.last());
      assertThat(board.tellings).isGreaterThan(expected.tellings);
    }
  }

  @Test
  void everyReportIsReleasedOnceWhenItsStoryHasEnded() {
    List<Timed> reports = reports(6, 12);
    Board board = run(reports, Pace.every(Duration.ofHours(1)), 3 * HOUR);
    assertThat(board.released)
        .containsExactlyInAnyOrderElementsOf(reports.stream().map(r -> r.gist().id()).toList());
  }

  @Test
  void reportThatComesAgainIsLetGoAsOftenAsItCame() throws IOException {
    List<Timed> reports = reports(2, 6);
    List<Timed> again = reports.stream().flatMap(r -> Stream.of(r, r)).toList();
    List<String> expected = again.stream().map(r -> r.gist().id().value()).sorted().toList();
    Pace pace = Pace.every(Duration.ofHours(1));
    assertThat(released(run(again, pace, 3 * HOUR))).isEqualTo(expected);

    var held = new StoryDesk(Window.week(), pace);
    again.forEach(r -> held.take(r.gist(), r.time()));
    var bytes = new ByteArrayOutputStream();
    held.save(bytes);
    var in = new ByteArrayInputStream(bytes.toByteArray());
    var board = new Board();
    StoryDesk.restore(Window.week(), pace, in).reach(StoryDesk.END, board::note);
    assertThat(released(board)).as("held back twice").isEqualTo(expected);
  }

  private static List<String> released(Board board) {
    return board.released.stream().map(ReportId::value).sorted().toList();
  }

  @Test
  void storyOfALiveStreamEndsWhenItsWindowHasPassed() {
    var board = new Board();
    var desk = new StoryDesk(Window.week(), Pace.every(Duration.ofHours(1)));
    List<Timed> reports = reports(1, 6);
    reports.forEach(r -> desk.take(r.gist(), r.time()));
    long later = reports.get(5).time() + 30 * DAY;
    for (int i = 0; i < 40; i++) {
      String name = "Nim" + (char) ('a' + i % 26) + "or" + (char) ('a' + i / 2);
      desk.take(
          Gists.of("x" + i, name + " met " + name + "a near " + name + "o."), later + i * HOUR);
    }
    desk.reach(later + 39 * HOUR, board::note);
    assertThat(board.released).containsAll(reports.stream().map(r -> r.gist().id()).toList());
  }

  @Test
  void savedDeskGoesOnAsIfNothingHadHappened() throws IOException {
    List<Timed> reports = late(reports(6, 12), 3);
    Pace pace = Pace.every(Duration.ofHours(1));
    Board expected = run(reports, pace, 3 * HOUR);
    var board = new Board();
    var desk = new StoryDesk(Window.week(), pace);
    long latest = 0;
    for (int i = 0; i < reports.size(); i++) {
      if (i % 10 == 0) {
        var bytes = new ByteArrayOutputStream();
        desk.save(bytes);
        var in = new ByteArrayInputStream(bytes.toByteArray());
        desk = StoryDesk.restore(Window.week(), pace, in);
        var again = new ByteArrayOutputStream();
        desk.save(again);
        assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
      }
      desk.take(reports.get(i).gist(), reports.get(i).time());
      latest = Math.max(latest, reports.get(i).time());
      desk.reach(latest - 3 * HOUR, board::note);
    }
    desk.reach(StoryDesk.END, board::note);
    assertThat(board.last()).isEqualTo(expected.last());
    assertThat(board.tellings).isEqualTo(expected.tellings);
  }

  @Test
  void stateOfAnotherKindIsRefused() {
    assertThatThrownBy(
            () ->
                StoryDesk.restore(
                    Window.week(), Pace.once(), new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not the state of a desk");
  }

  @Test
  void reportsThatComeAgainChangeNothing() {
    List<Timed> reports = reports(4, 6);
    var twice = new ArrayList<>(reports);
    twice.addAll(reports);
    assertThat(run(twice, Pace.once(), 40 * DAY).last())
        .isEqualTo(run(reports, Pace.once(), 40 * DAY).last());
  }

  @Test
  void reportWithoutTimeComesAfterAllOthers() {
    List<Timed> reports = reports(2, 4);
    var desk = new StoryDesk(Window.week(), Pace.once());
    var board = new Board();
    desk.take(reports.get(3).gist(), StoryDesk.UNKNOWN_TIME);
    reports.stream().limit(3).forEach(r -> desk.take(r.gist(), r.time()));
    desk.reach(9 * DAY * 3000, board::note);
    assertThat(desk.held()).isEqualTo(1);
    desk.reach(StoryDesk.END, board::note);
    assertThat(board.released).hasSize(4);
  }

  @Test
  void lateReportIsCountedAndTakenIn() {
    List<Timed> reports = reports(1, 3);
    var desk = new StoryDesk(Window.week(), Pace.once());
    var board = new Board();
    desk.take(reports.get(1).gist(), 20_000 * DAY);
    desk.reach(20_001 * DAY, board::note);
    desk.take(reports.get(2).gist(), 20_000 * DAY);
    assertThat(desk.late()).isEqualTo(1);
    desk.reach(StoryDesk.END, board::note);
    assertThat(board.released).hasSize(2);
  }

  @Test
  void ofAHotStorySoManyAreLaidAsThePaceSays() {
    var desk = new StoryDesk(Window.week(), new Pace(Duration.ofMinutes(1), 10));
    var board = new Board();
    Gist first = Gists.of("r00000", text(0, 0));
    desk.take(first, 20_000 * DAY);
    for (int i = 1; i < 5000; i++) {
      desk.take(Gists.of("r%05d".formatted(i), text(0, i % 7)), 20_000 * DAY + i * 10_000L);
      desk.reach(20_000 * DAY + i * 10_000L, board::note);
    }
    desk.reach(StoryDesk.END, board::note);
    Standing hot =
        board.standings.values().stream()
            .max((a, b) -> Integer.compare(a.reports(), b.reports()))
            .orElseThrow();
    assertThat(hot.reports()).isGreaterThan(4000);
    assertThat(board.laid(hot.story())).hasSize(10).contains(first.id());
    assertThat(board.tellings).isLessThan(200);
  }

  @Test
  void gistComesBackAsItWas() throws IOException {
    for (Timed report : reports(3, 3)) {
      byte[] bytes = bytes(report.gist());
      Gist again = Gist.read(new DataInputStream(new ByteArrayInputStream(bytes)));
      assertThat(bytes(again)).isEqualTo(bytes);
      assertThat(again.profile().size()).isEqualTo(report.gist().profile().size());
      for (int i = 0; i < again.profile().size(); i++) {
        Profile.Term before = report.gist().profile().term(i);
        Profile.Term after = again.profile().term(i);
        assertThat(after)
            .isEqualTo(
                new Profile.Term(
                    before.hash(),
                    "",
                    before.count(),
                    before.leadCount(),
                    before.common(),
                    before.kind()));
      }
    }
  }

  private static byte[] bytes(Gist gist) throws IOException {
    var bytes = new ByteArrayOutputStream();
    gist.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Board run(List<Timed> reports, Pace pace, long lateness) {
    var board = new Board();
    var desk = new StoryDesk(Window.week(), pace);
    long latest = Long.MIN_VALUE;
    for (Timed report : reports) {
      desk.take(report.gist(), report.time());
      latest = Math.max(latest, report.time());
      desk.reach(latest - lateness - 1, board::note);
    }
    assertThat(desk.late()).isZero();
    desk.reach(StoryDesk.END, board::note);
    return board;
  }

  private static List<Timed> late(List<Timed> reports, int seed) {
    var random = new Random(seed);
    var due = new TreeMap<Long, Timed>();
    var shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    for (Timed report : shuffled) {
      long at = report.time() + random.nextLong(3 * HOUR);
      while (due.containsKey(at)) {
        at--;
      }
      due.put(at, report);
    }
    return List.copyOf(due.values());
  }

  private static List<Timed> reports(int events, int each) {
    var random = new Random(11);
    var reports = new ArrayList<Timed>();
    for (int event = 0; event < events; event++) {
      long start = 20_000 * DAY + event * 3 * DAY;
      for (int i = 0; i < each; i++) {
        long time = start + (i < 2 ? i * HOUR : random.nextLong(6 * DAY));
        reports.add(new Timed(Gists.of("e%d-%02d".formatted(event, i), text(event, i)), time));
      }
    }
    reports.sort(
        (a, b) ->
            a.time() != b.time()
                ? Long.compare(a.time(), b.time())
                : a.gist().id().compareTo(b.gist().id()));
    return reports;
  }

  private static String text(int event, int variant) {
    String town = TOWNS[event];
    String thing = THINGS[event];
    return "The old "
        + thing
        + " of "
        + town
        + " burned for "
        + (3 + event)
        + " hours, and its owner, Marta "
        + town
        + "sen, wept beside the "
        + thing
        + ". Firefighters from "
        + town
        + " saved "
        + (40 + event * 7)
        + " barrels. "
        + (variant % 2 == 0 ? "Nobody was hurt. " : "A cat was found alive in the cellar. ")
        + (variant % 3 == 0 ? "The mayor spoke of arson on Monday." : "Smoke hung over the river.")
        + " Version "
        + (variant * 13 + 100);
  }
}
