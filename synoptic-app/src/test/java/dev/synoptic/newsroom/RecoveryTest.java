package dev.synoptic.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.Page;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Stores;
import dev.synoptic.store.StoryRow;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What fails or dies in the middle of its work leaves the store as if it had never begun. */
class RecoveryTest extends OpenNewsroom {

  @Test
  void aNewsroomThatDiesGoesOnAsIfItHadNot() throws IOException {
    var pages = new ArrayList<Page>(Pages.of("court-settlement"));
    pages.addAll(GeneratedPages.of(12));
    for (Page page : pages) {
      newsroom.take(List.of(page), NOON);
    }
    Map<String, String> expected = content();
    List<String> ids = stories().stream().map(StoryRow::id).sorted().toList();
    close();
    folder = folder.resolve("..").normalize().resolve(folder.getFileName() + "x");
    java.nio.file.Files.createDirectories(folder);
    open("news.db");
    for (Page page : pages) {
      newsroom.take(List.of(page), NOON);
      die();
    }
    assertThat(content()).isEqualTo(expected);
    assertThat(stories()).extracting(StoryRow::id).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void aMemoryThatCannotBeReadIsMadeAnewFromTheStore() {
    List<Page> pages = Pages.of("not-for-sale", "ferry-storm");
    newsroom.take(pages.subList(0, 4), NOON);
    newsroom.take(pages.subList(5, 9), NOON);
    newsroom.close();
    List<String> ids = stories().stream().map(StoryRow::id).sorted().toList();
    newsroom.write(tx -> tx.state(StreamWindow.NAME, new byte[] {1, 2, 3}));
    store.close();
    open("news.db");
    newsroom.take(pages, NOON.plusSeconds(60));
    assertThat(stories()).extracting(StoryRow::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(store.sizes().reports()).isEqualTo(pages.size());
  }

  @Test
  void whatFailsIsNotRemembered() throws IOException {
    List<Page> pages = Pages.of("not-for-sale");
    newsroom.take(pages.subList(0, 2), NOON);
    assertThatThrownBy(
            () ->
                newsroom.take(
                    pages.subList(2, 5),
                    NOON,
                    (tx, taken) -> {
                      throw new IllegalStateException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(store.sizes().reports()).isEqualTo(2);
    newsroom.take(pages.subList(2, 5), NOON);
    Map<String, String> found = content();
    close();
    open("whole.db");
    newsroom.take(pages.subList(0, 2), NOON);
    newsroom.take(pages.subList(2, 5), NOON);
    assertThat(found).isEqualTo(content());
  }

  @Test
  void aSecondNewsroomOfOneStoreIsRefused() {
    try (Store other = Stores.open(folder.resolve("news.db").toString())) {
      assertThatThrownBy(() -> Newsroom.open(other, SYNOPTIC, Clock.systemUTC()))
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("written by another process");
    }
  }
}
