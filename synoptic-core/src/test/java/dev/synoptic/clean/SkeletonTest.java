package dev.synoptic.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser gives the same report of a page's skeleton as of the whole page. */
class SkeletonTest {

  private static final String STORY =
      "The board of Eastmere &amp; Weston voted on Tuesday to close the “old” landing for good. ";

  private static final List<String> PIECES =
      List.of(
          STORY,
          STORY,
          "<p>",
          "</p>",
          "<div class=\"article-body\">",
          "<div id='related' >",
          "</div>",
          "<a href=\"/x\">",
          "<a name=y>",
          "</a>",
          "<b>",
          "<strong>",
          "</strong>",
          "<em>",
          "<span>",
          "<span class=a>",
          "<span role=tooltip>",
          "<span class=\"hovercard\">",
          "</span>",
          "</span>",
          "<font color=red>",
          "<i class=x>",
          "</b>",
          "</i>",
          "<br>",
          "<br/>",
          "<h1>",
          "</h1>",
          "<ul>",
          "<li>",
          "</ul>",
          "<table>",
          "<tr><td>",
          "</table>",
          "<figure><figcaption>",
          "</figure>",
          "<blockquote>",
          "</blockquote>",
          "<script>if (a < b) { c(\"</p>\"); }</script>",
          "<script><!-- x --></script>",
          "<script"
              + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\"}</script>",
          "<style>.a > .b {}</style>",
          "<style>",
          "<!-- a > b -- c <p> -->",
          "<!---->",
          "<!-->",
          "<svg viewBox='0 0 1 1'><path d=\"M 0 0\"/><title>An icon</title></svg>",
          "<svg>",
          "<math>",
          "<noscript><img src=x></noscript>",
          "<noscript>",
          "</noscript>",
          "<title>",
          "</title>",
          "<textarea> \n<p></textarea>",
          "<iframe src=x><p></iframe>",
          "<select>",
          "<option>",
          "<img alt=\"a > b\" src=x>",
          "<p title='it''s'>",
          "<p a\"b=c>",
          "<p =x>",
          "<p a = b >",
          "<p x<y>",
          "<p class=a/>",
          "<input type=hidden>",
          "<![CDATA[ x ]]>",
          "<![if IE]>",
          "<?xml version=\"1.0\"?>",
          "<!doctype html>",
          "</>",
          "</ p>",
          "<3",
          "< b",
          "\uE000\uE001",
          "\u00A0",
          "\r\n",
          "\n  \t",
          " ",
          "&nbsp;",
          "&#8217;",
          "&#xE000;",
          "<time datetime=2025-05-06>",
          "<template>",
          "<form>",
          "<button>",
          "<pre>\n",
          "<P CLASS=X>");

  private final HtmlCleaner cleaner = new HtmlCleaner(NewsWords.load());

  private void assertSame(String markup) {
    Page page = Page.of("page", PageType.HTML, markup);
    Draft expected = cleaner.clean(page, ParsedMarkup.whole(markup));
    Draft found = cleaner.clean(page, ParsedMarkup.of(markup));
    assertThat(described(found)).as(markup).isEqualTo(described(expected));
  }

  /** Every word with every place; a place may be told in one run or in several. */
  private static String described(Draft draft) {
    var all = new StringBuilder();
    draft.title().ifPresent(title -> describe(all, "title", title));
    draft.body().forEach(part -> describe(all, part.kind().name(), part.words()));
    all.append(draft.aside()).append(draft.facts()).append(draft.refusal());
    return all.toString();
  }

  private static void describe(StringBuilder all, String kind, MappedText words) {
    all.append(kind).append(' ').append(words.text()).append('\n');
    words.runs().forEach(run -> all.append(run).append('\n'));
  }

  @Test
  void tagSoupGivesTheSameReportAsTheWholePage() {
    var random = new Random(20251122);
    for (int round = 0; round < 3000; round++) {
      var soup = new StringBuilder("<html><head><title>Landing closed</title></head><body>");
      int pieces = random.nextInt(40);
      for (int i = 0; i < pieces; i++) {
        soup.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertSame(soup.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One two three.</p> <p>It is so.</p>",
        "<title>A title</title><p>It <b>is</b> <i>so</i>, he said.",
        "<p>It is so &lt;b&gt; he said.<script>var a='<!-- <script>'</script> <p>It was.</script>",
        "<p>It is\n<!-- x -->\nso.<style></style>\n<p>It was.",
        "<table>It is so. <tr>It was not. <td>It will be.</table>",
      })
  void whatPagesDoGivesTheSame(String markup) {
    assertSame(markup);
  }

  @Test
  void scriptsStylesAndCommentsAreNotParsed() {
    String page =
        "<p>It is so.<script>" + "x<y;".repeat(999) + "</script><!-- no --><style>a</style>";
    assertThat(Skeleton.of(page)).get().extracting(Skeleton::markup).asString().hasSizeLessThan(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<p>It is <![CDATA[so]]>.", "<p a=\"b>It is so.", "<plaintext>It <p> is."})
  void whatIsTakenInDifferentWaysIsLeftToTheParser(String markup) {
    assertThat(Skeleton.of(markup)).isEmpty();
    assertSame(markup);
  }
}
