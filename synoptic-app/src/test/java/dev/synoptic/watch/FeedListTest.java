package dev.synoptic.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How users name feeds. */
class FeedListTest {

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void readsAddressesOutlinesOfAnyDepthAndLines() throws IOException {
    String opml =
        file(
            "feeds.opml",
            "<?xml version='1.0'?><opml version='2.0'><head><title>t</title></head><body><outline"
                + " text='News'><outline type='rss' text='A'"
                + " xmlUrl='https://a.example/rss'/><outline text='deep'><outline xmlurl='"
                + " HTTP://b.example/atom?x=1&amp;y=2 '/></outline></outline><outline text='no"
                + " feed' xmlUrl='javascript:alert(1)'/></body></opml>");
    String lines = file("feeds.txt", "# mine\nhttps://c.example/rss  # daily\n\nnothing\n");
    assertThat(FeedList.of(List.of("https://d.example/", opml, lines, "https://d.example/")))
        .containsExactly(
            "https://d.example/",
            "https://a.example/rss",
            "HTTP://b.example/atom?x=1&y=2",
            "https://c.example/rss");
  }

  @Test
  void whatNamesNoFeedIsRefusedWithAReason() throws IOException {
    String empty = file("empty.opml", "<opml><body/></opml>");
    assertThatThrownBy(() -> FeedList.of(List.of(empty))).hasMessageContaining("names no feed");
    assertThatThrownBy(() -> FeedList.of(List.of("ftp://x.example/")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("neither an address");
    assertThatThrownBy(() -> FeedList.of(List.of("\0")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEntityBombUnpacksToNothing() throws IOException {
    String bomb =
        file(
            "bomb.opml",
            "<!DOCTYPE x [<!ENTITY a 'https://x.example/'><!ENTITY b"
                + " '&a;&a;&a;&a;'>]><opml><body><outline xmlUrl='&b;'/><outline"
                + " xmlUrl='https://y.example/'/></body></opml>");
    assertThat(FeedList.of(List.of(bomb))).containsExactly("https://y.example/");
  }
}
