package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Versions of an article at the desk: the newest counts. */
class EditionsTest {

  private static final long HOUR = 3_600_000;
  private static final long START = 20_000 * 24 * HOUR;
  private static final Pace HOURLY = Pace.every(Duration.ofHours(1));

  private static final String FIRST =
      "The granary of Pellgrave burned for six hours, and its keeper Marta Quillsen wept beside the"
          + " granary. Firefighters from Pellgrave saved forty barrels of seed.";
  private static final String SECOND =
      "At Pellgrave the old granary is gone after a fire of six hours. Its keeper Marta Quillsen"
          + " counted forty barrels of seed that firefighters had saved. The roof fell in at dawn.";
  private static final String ELSEWHERE =
      "Ostrivale will build a viaduct across the Dorn valley for 90 million crowns, said planner"
          + " Hedda Vorn. The viaduct opens in nine years and carries two tracks.";

  private record Told(String id, String key, String text, long time) {}

  private static final List<Told> NEWS =
      List.of(
          new Told("a1", "granary", FIRST, START),
          new Told("b1", "other", SECOND, START + HOUR),
          new Told("a2", "granary", FIRST + " Nobody was hurt, the mayor said.", START + 2 * HOUR),
          new Told("c1", "copy", FIRST + " – Wire", START + 3 * HOUR),
          new Told("a3", "granary", FIRST + " Two were hurt, the mayor said.", START + 5 * HOUR),
          new Told("d1", "viaduct", ELSEWHERE, START + 6 * HOUR));

  /** What is laid in each story that has reports, at the end. */
  private static final class Board {
    private final SortedMap<String, SortedSet<String>> laid = new TreeMap<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final List<String> released = new ArrayList<>();
    private final List<String> placed = new ArrayList<>();

    void note(DeskNote note) {
      if (note instanceof DeskNote.Show show) {
        laid.computeIfAbsent(show.story(), s -> new TreeSet<>()).add(show.report().value());
      } else if (note instanceof DeskNote.Hide hide) {
        laid.get(hide.story()).remove(hide.report().value());
      } else if (note instanceof DeskNote.Release release) {
        released.add(release.report().value());
      } else if (note instanceof DeskNote.Placed place) {
        placed.add(place.report().value());
      } else if (note instanceof DeskNote.Stands stands) {
        counts.put(stands.standing().story(), stands.standing().reports());
      }
    }

    List<String> stories() {
      laid.values().removeIf(SortedSet::isEmpty);
      counts.values().removeIf(count -> count == 0);
      assertThat(counts.keySet()).isEqualTo(laid.keySet());
      laid.forEach((story, reports) -> assertThat(counts).containsEntry(story, reports.size()));
      return laid.values().stream().map(s -> String.join(" ", s)).sorted().toList();
    }
  }

  @Test
  void theNewestVersionIsLaidAndTheEarlierOnesAreNot() {
    Board board = run(NEWS, Pace.once(), StoryDesk.END);
    assertThat(board.stories()).containsExactly("a3 b1 c1", "d1");
    assertThat(board.placed).as("what a store enters").contains("a1", "a2", "a3");
    assertThat(board.released).as("none is held for ever").hasSize(NEWS.size());
  }

  @Test
  void aStreamThatToldTheEarlierVersionTakesItBack() {
    assertThat(run(NEWS, HOURLY, 0).stories()).containsExactly("a3 b1 c1", "d1");
  }

  @Test
  void theOrderInWhichVersionsComeChangesNothing() {
    for (int seed = 0; seed < 20; seed++) {
      var shuffled = new ArrayList<>(NEWS);
      Collections.shuffle(shuffled, new Random(seed));
      Board board = run(shuffled, HOURLY, 9 * HOUR);
      assertThat(board.stories()).containsExactly("a3 b1 c1", "d1");
      assertThat(board.placed).containsExactly("a1", "b1", "a2", "c1", "a3", "d1");
    }
  }

  @Test
  void aVersionThatComesTooLateCountsWhenItCameAsInANewsroom() {
    List<Told> late = List.of(NEWS.get(4), NEWS.get(1), NEWS.get(0));
    assertThat(run(late, HOURLY, 0).stories()).containsExactly("a1 b1");
  }

  @Test
  void anArticleThatSaysTheSameOnAnotherDayIsNoVersion() {
    var again = new ArrayList<>(NEWS);
    again.add(new Told("a4", "granary", NEWS.get(4).text(), START + 8 * HOUR));
    Board board = run(again, HOURLY, 0);
    assertThat(board.stories()).containsExactly("a3 b1 c1", "d1");
    assertThat(board.placed).doesNotContain("a4");
  }

  @Test
  void aVersionThatTellsSomethingElseLeavesItsStoryToTheOthers() {
    var moved = new ArrayList<>(NEWS);
    moved.add(new Told("a4", "granary", ELSEWHERE + " Work begins.", START + 8 * HOUR));
    assertThat(run(moved, HOURLY, 0).stories()).containsExactly("a4 d1", "b1 c1");
    List<Told> alone = List.of(NEWS.get(0), moved.get(6));
    assertThat(run(alone, HOURLY, 0).stories()).as("and if there is none").containsExactly("a4");
  }

  @Test
  void aSavedDeskKnowsTheVersions() throws IOException {
    for (int stop = 1; stop < NEWS.size(); stop++) {
      var board = new Board();
      var desk = new StoryDesk(Window.week(), HOURLY);
      feed(desk, NEWS.subList(0, stop), HOUR, board);
      var bytes = new ByteArrayOutputStream();
      desk.save(bytes);
      var again =
          StoryDesk.restore(Window.week(), HOURLY, new ByteArrayInputStream(bytes.toByteArray()));
      feed(again, NEWS.subList(stop, NEWS.size()), HOUR, board);
      again.reach(StoryDesk.END, board::note);
      assertThat(board.stories()).as("stopped after " + stop).containsExactly("a3 b1 c1", "d1");
    }
  }

  private static Board run(List<Told> news, Pace pace, long lateness) {
    var board = new Board();
    var desk = new StoryDesk(Window.week(), pace);
    feed(desk, news, lateness, board);
    desk.reach(StoryDesk.END, board::note);
    return board;
  }

  private static void feed(StoryDesk desk, List<Told> news, long lateness, Board board) {
    for (Told told : news) {
      desk.take(
          Gists.of(told.id(), told.key(), told.text()),
          Edition.of(told.key(), told.text()),
          told.time());
      if (lateness < StoryDesk.END) {
        desk.reach(told.time() - lateness, board::note);
      }
    }
  }
}
