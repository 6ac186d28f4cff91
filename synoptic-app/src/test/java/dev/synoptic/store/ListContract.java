package dev.synoptic.store;

import static dev.synoptic.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of stories, and the changes that readers are told of. */
interface ListContract extends OpenStore {

  @Test
  default void aPartOfAListGoesOnWhereTheLastEndedWhateverHappensMeanwhile() {
    List<Synopsis> stories = Samples.copies(Samples.first(), 25);
    for (int i = 0; i < 20; i++) {
      Samples.keepRow(store(), stories.get(i), NOON.plusSeconds(i / 3));
    }
    for (StoryQuery.Order order : StoryQuery.Order.values()) {
      var query = new StoryQuery(order, 2, Optional.empty());
      List<String> whole = ids(store().stories(query, Optional.empty(), 100));
      assertThat(whole).hasSize(20).doesNotHaveDuplicates();
      Slice<StoryRow> part = store().stories(query, Optional.empty(), 7);
      List<String> seen = new ArrayList<>(ids(part));
      // Newer stories come in: nothing of what was asked for moves.
      Samples.keepRow(
          store(), stories.get(20 + order.ordinal()), NOON.plusSeconds(1000 + order.ordinal()));
      while (part.next().isPresent()) {
        part = store().stories(query, part.next(), 7);
        seen.addAll(ids(part));
      }
      assertThat(seen).isEqualTo(whole);
      store()
          .write(
              tx -> {
                tx.gone(stories.get(20 + order.ordinal()).story().id(), NOON);
                return true;
              });
    }
  }

  @Test
  default void listsHoldWhatIsAskedForAlone() {
    List<Synopsis> stories = Samples.copies(Samples.first(), 3);
    IntStream.range(0, 3)
        .forEach(i -> Samples.keepRow(store(), stories.get(i), NOON.plusSeconds(i)));
    var since = new StoryQuery(StoryQuery.Order.NEWEST, 2, Optional.of(NOON.plusSeconds(1)));
    assertThat(ids(store().stories(since, Optional.empty(), 10)))
        .containsExactly(stories.get(2).story().id(), stories.get(1).story().id());
    var broad = new StoryQuery(StoryQuery.Order.BREADTH, 1000, Optional.empty());
    assertThat(store().stories(broad, Optional.empty(), 10).items()).isEmpty();
    assertThatThrownBy(() -> store().stories(StoryQuery.newest(), Optional.of("?"), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a cursor");
    assertThatThrownBy(() -> store().stories(StoryQuery.newest(), Optional.empty(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> ids(Slice<StoryRow> slice) {
    return slice.items().stream().map(StoryRow::id).toList();
  }

  @Test
  default void changesAreCountedInTheOrderInWhichTheyWereKept() {
    Samples.keep(store(), Samples.first(), NOON);
    Samples.keep(store(), Samples.second(), NOON);
    Samples.keepRow(store(), Samples.first(), NOON.plusSeconds(1));
    store()
        .write(
            tx -> {
              tx.gone(Samples.second().story().id(), NOON.plusSeconds(2));
              return true;
            });
    assertThat(store().changesAfter(0, 10))
        .extracting(c -> c.sequence() + " " + c.kind() + " " + c.story())
        .containsExactly(
            "1 NEW " + Samples.first().story().id(),
            "2 NEW " + Samples.second().story().id(),
            "3 CHANGED " + Samples.first().story().id(),
            "4 GONE " + Samples.second().story().id());
    assertThat(store().changesAfter(2, 1)).extracting(Change::sequence).containsExactly(3L);
    assertThat(store().sizes().lastChange()).isEqualTo(4);
  }

  @Test
  default void anAliasAnswersWithTheStoryThatLivesHoweverOftenItMoves() {
    Samples.keep(store(), Samples.first(), NOON);
    store()
        .write(
            tx -> {
              tx.alias("s-young", "s-middle");
              tx.alias("s-middle", Samples.first().story().id());
              tx.history(entry(HistoryEntry.Kind.MERGED, Samples.first().story().id(), "s-middle"));
              tx.history(entry(HistoryEntry.Kind.OPENED, "s-middle", "r1"));
              return true;
            });
    assertThat(store().resolve("s-young")).contains(Samples.first().story().id());
    assertThat(store().story("s-middle").orElseThrow().id())
        .isEqualTo(Samples.first().story().id());
    assertThat(store().synopsis("s-young")).isPresent();
    assertThat(store().reportsOf("s-young")).hasSize(Samples.first().story().reports().size());
    assertThat(store().history("s-young", 10))
        .extracting(HistoryEntry::kind)
        .containsExactly(HistoryEntry.Kind.OPENED, HistoryEntry.Kind.MERGED);
    store()
        .write(
            tx -> {
              tx.unalias("s-young");
              return true;
            });
    assertThat(store().resolve("s-young")).isEmpty();
  }

  private static HistoryEntry entry(HistoryEntry.Kind kind, String story, String other) {
    return new HistoryEntry(
        0, NOON, kind, story, Optional.of(other), Optional.empty(), Optional.empty());
  }
}
