package dev.synoptic.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.text.Effort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cleaning is total: any characters give a report whose map holds, or a reason. */
class CleanerFuzzTest {

  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<div class=article-body>",
          "</div>",
          "<a href=x>",
          "</a>",
          "<b>",
          "</i>",
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "<li>",
          "<ul class=related>",
          "<br>",
          "<h1>",
          "</h1>",
          "<title>",
          "</title>",
          "<script>",
          "</script>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<pre>\n",
          "<textarea>",
          "</textarea>",
          "<svg>",
          "</svg>",
          "<select>",
          "<blockquote>",
          "<figure>",
          "&amp;",
          "&amp",
          "&nbsp",
          "&nbsp;",
          "&#8217;",
          "&#x1F600;",
          "&#150;",
          "&#0;",
          "&#xD83D;",
          "&notit;",
          "&NotEqualTilde;",
          "&bogus;",
          "&",
          "<",
          ">",
          "\"",
          "\u201C",
          "\u00A0",
          "\u200B",
          "\r\n",
          "\r",
          "\n",
          "\t",
          " ",
          "\0",
          "\u0007",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\uFEFF",
          "\u2028",
          "The mayor said no. ",
          "A sentence of several words stands here. ",
          "By Ada Lind",
          "6 May 2025",
          "\u2013 AP",
          "(Photo: PA)",
          "Also Read: ",
          "WASHINGTON \u2014 ",
          "\u2022 item ",
          "ab0574da4b558c8d",
          "<p hidden>",
          "<frameset>",
          "<template>",
          "<math>",
          "</body>",
          "<html>");

  private final Cleaner cleaner = new Cleaner();

  private void clean(String markup, PageType type) {
    Cleaned cleaned = cleaner.clean(Page.of("page", type, markup));
    assertThat(cleaned.report().isPresent()).isNotEqualTo(cleaned.rejection().isPresent());
    cleaned.report().ifPresent(report -> MapInvariant.check(report, markup));
    cleaned.rejection().ifPresent(why -> assertThat(why.detail()).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(PageType.class)
  void randomBytesNeverThrow(PageType type) {
    var random = new Random(20250506);
    for (int round = 0; round < 100; round++) {
      byte[] bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      clean(new String(bytes, StandardCharsets.ISO_8859_1), type);
      clean(new String(bytes, StandardCharsets.UTF_16BE), type);
    }
  }

  @ParameterizedTest
  @EnumSource(PageType.class)
  void tagSoupKeepsItsMap(PageType type) {
    var random = new Random(17);
    for (int round = 0; round < 600; round++) {
      var soup = new StringBuilder();
      int pieces = random.nextInt(80);
      for (int i = 0; i < pieces; i++) {
        soup.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      clean(soup.toString(), type);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soup.html", "tables.html", "microdata.html", "aggregate.txt", "wrapped.txt"})
  void truncationAtAnyCharacterKeepsTheMap(String name) throws IOException {
    String markup;
    try (InputStream in = getClass().getResourceAsStream("/clean/" + name)) {
      markup = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    PageType type = name.endsWith("html") ? PageType.HTML : PageType.TEXT;
    int step = markup.length() > 1500 ? 7 : 1;
    for (int end = 0; end <= markup.length(); end += step) {
      clean(markup.substring(0, end), type);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"formatting-elements.html", "blank-after-line-end.html"})
  void whatFuzzingFoundStaysMended(String name) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/clean/broken/" + name)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      clean(new String(bytes, StandardCharsets.UTF_8), PageType.HTML);
    }
  }

  @Test
  void deepNestingNeedsNoStack() {
    clean("<div>".repeat(100_000) + "A sentence in a deep page.", PageType.HTML);
    clean("<table><tr><td>".repeat(20_000) + "A sentence in a deep page.", PageType.HTML);
    clean("<b>".repeat(50_000) + "A sentence in a deep page.", PageType.HTML);
  }

  /** Quadratic work over so many lines would take half a minute. */
  @Tag("growth")
  @Test
  void manyLinesOfAnyFormAreJudgedInTimeThatGrowsWithThem() {
    for (String line :
        List.of(
            "A line of it\n",
            "By Ada Lind\n",
            "12\n",
            "A line of eight words that has no stop\n",
            "About Eastmere\nEastmere is old.\n",
            "3 comments\nReply\nIt is so, he said.\n",
            "Related stories\nWhat comes after the storm?\n")) {
      String lines = line.repeat(20_000 / (int) line.lines().count());
      Page page = Page.of("page", PageType.TEXT, "A title\n" + lines + "So it is, he said.");
      Cleaned cleaned = Effort.within(Duration.ofSeconds(6), () -> cleaner.clean(page));
      assertThat(cleaned.report()).isPresent();
    }
  }

  /** A look to the end of the page for each of its parts would take half a minute. */
  @Tag("growth")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Reply<p>Yes.",
        "<script></script>",
        "<noscript></noscript>",
        "<title></title>"
      })
  void manyShortPartsOfAPageCostNoMoreThanTheyAreLong(String part) {
    String page = "<p>It is so, he said.<p>It was so.<p>3 comments" + part.repeat(300_000);
    Cleaned cleaned =
        Effort.within(
            Duration.ofSeconds(12), () -> cleaner.clean(Page.of("page", PageType.HTML, page)));
    assertThat(cleaned.report().isPresent()).isNotEqualTo(cleaned.rejection().isPresent());
  }

  @Test
  void manyAttributesAndBlankLinesAreRead() {
    var page = new StringBuilder("<p ");
    for (int i = 0; i < 300_000; i++) {
      page.append('a').append(i).append("=1 ");
    }
    clean(page + ">A sentence of a page.</p>", PageType.HTML);
    clean("A title here\n" + "\n".repeat(2_000_000) + "A sentence follows it.", PageType.TEXT);
  }
}
