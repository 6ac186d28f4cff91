package dev.synoptic.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPagesTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
      <channel><title>%s</title><link>%s</link><language>en-gb</language>
      %s
      </channel></rss>
      """;

  private static final String FULL =
      """
      <item><title>Landing closes</title><link>https://courier.example/landing</link>
      <pubDate>Tue, 06 May 2025 10:30:00 GMT</pubDate>
      <description>A short word.</description>
      <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
      """
          .formatted(Taken.STORY);

  private static String rss(String items) {
    return RSS.formatted("The Courier", "https://courier.example", items);
  }

  @Test
  void anEntryWithItsWholeTextIsAPage() {
    Page page = Taken.page("feed.xml", rss(FULL));
    assertThat(page.type()).isEqualTo(PageType.HTML);
    assertThat(page.markup())
        .as("the title stands in the page, so that the report has it with its place")
        .isEqualTo("<title>Landing closes</title>\n<p>" + Taken.STORY + "</p>");
    assertThat(page.origin().url()).hasValue("https://courier.example/landing");
    assertThat(page.origin().path()).hasValue("feed.xml#1");
    assertThat(page.stated().title()).hasValue("Landing closes");
    assertThat(page.stated().outlet().map(Outlet::name)).hasValue("The Courier");
    assertThat(page.stated().published().map(Published::iso)).hasValue("2025-05-06T10:30Z");
    assertThat(page.stated().language()).hasValue("en-gb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><title>T</title><link>https://a.example/1</link><description>Words.</description></item>",
        "<item><title>T</title><link>https://a.example/1</link></item>",
      })
  void anEntryWithASummaryNamesThePageToGive(String item) {
    assertThat(Taken.from("feed.xml", rss(item)).rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains("give its page: https://a.example/1"))
        .satisfies(r -> assertThat(r.origin().path()).hasValue("feed.xml#1"));
  }

  @Test
  void contentThatBreaksOffIsASummary() {
    String cut = "<content:encoded><![CDATA[<p>" + Taken.STORY + "</p><p>Read more</p>]]>";
    String item = "<item><title>T</title>" + cut + "</content:encoded></item>";
    assertThat(Taken.from("feed.xml", rss(item)).rejected())
        .extracting(Rejection::reason)
        .containsExactly(Rejection.Reason.TOO_SHORT);
  }

  @Test
  void theSourceElementNamesTheOutletAndTheTransportDoesNot() {
    String item =
        FULL.replace(
            "<title>Landing closes</title>",
            "<title>Landing closes - The Courier</title>"
                + "<source url=\"https://courier.example\">The Courier</source>");
    String feed = RSS.formatted("Top stories - Google News", "https://news.google.com", item);
    Page page = Taken.page("feed.xml", feed);
    assertThat(page.stated().outlet().map(Outlet::name)).hasValue("The Courier");
    assertThat(page.stated().title()).hasValue("Landing closes");
    Page unnamed =
        Taken.page("feed.xml", RSS.formatted("Google News", "https://news.google.com/x", FULL));
    assertThat(unnamed.stated().outlet()).isEmpty();
  }

  @Test
  void feedBurnersOwnLinkGivesWayToTheOutlets() {
    String item =
        FULL.replace(
            "<link>https://courier.example/landing</link>",
            "<link>https://feedproxy.google.com/~r/x/1</link>"
                + "<feedburner:origLink>https://courier.example/landing</feedburner:origLink>");
    assertThat(Taken.page("feed.xml", rss(item)).origin().url())
        .hasValue("https://courier.example/landing");
  }

  @Test
  void atomContentIsAPage() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title>
        <entry><title>Landing closes</title><id>tag:courier.example,2025:1</id>
        <link href="https://courier.example/landing"/><published>2025-05-06T10:30:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content>
        </entry>
        <entry><title>Short</title><id>tag:courier.example,2025:2</id>
        <link href="https://courier.example/short"/><summary>Only this.</summary></entry>
        </feed>
        """
            .formatted(Taken.STORY);
    Input input = Taken.from("atom.xml", atom);
    assertThat(input.pages()).hasSize(1);
    assertThat(input.pages().get(0).markup()).contains(Taken.STORY);
    assertThat(input.pages().get(0).stated().outlet().map(Outlet::name)).hasValue("The Courier");
    assertThat(input.rejected())
        .extracting(Rejection::detail)
        .containsExactly("only a summary; give its page: https://courier.example/short");
  }

  @Test
  void jsonFeedItemsArePages() {
    String feed =
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"The Courier","language":"en",
         "items":[{"id":"7","url":"https://courier.example/landing","title":"Landing closes",
           "date_published":"2025-05-06T10:30:00Z","content_html":"<p>%s</p>"},
           {"id":"8","url":"https://courier.example/8","summary":"Only this."}]}
        """
            .formatted(Taken.STORY);
    Input input = Taken.from("feed.json", feed);
    assertThat(input.pages()).hasSize(1);
    assertThat(input.pages().get(0).origin().inputId()).hasValue("7");
    assertThat(input.pages().get(0).stated().outlet().map(Outlet::name)).hasValue("The Courier");
    assertThat(input.rejected())
        .extracting(Rejection::detail)
        .containsExactly("only a summary; give its page: https://courier.example/8");
  }

  @Test
  void entitiesThatUnpackWithoutEndAreRefused() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
    assertThat(Taken.from("feed.xml", bomb).rejected())
        .extracting(Rejection::reason)
        .containsExactly(Rejection.Reason.UNREADABLE);
  }

  @Test
  void filesOfThisMachineAreNotReadIntoAFeed() {
    String theft =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + "<rss version=\"2.0\"><channel><title>t</title><item><description>&f;</description>"
            + "</item></channel></rss>";
    Input input = Taken.from("feed.xml", theft);
    assertThat(input.pages()).isEmpty();
    assertThat(input.rejected()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version=\"2.0\"><channel>",
        "<rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>",
        "<rss version=\"2.0\"><channel><title>x</title></channel></rss>",
        "<rdf:RDF>",
        "<feed>\u0000",
      })
  void aBrokenFeedIsOneRejection(String feed) {
    assertThat(Taken.from("feed.xml", feed).rejected()).hasSize(1);
  }

  @Test
  void deepNestingIsRefusedBeforeAnyParserRecurses() {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    assertThat(Taken.from("feed.xml", rss("<item><x>" + deep + "</x></item>")).rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains("nested deeper"));
  }

  @Test
  void aSitemapOfNewsNamesThePagesToFetch() {
    String map =
        """
        <?xml version="1.0"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://courier.example/landing</loc><news:news><news:publication>
        <news:name>The Courier</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2025-05-06</news:publication_date>
        <news:title>Landing closes</news:title></news:news></url></urlset>
        """;
    assertThat(Taken.from("sitemap.xml", map).rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains("https://courier.example/landing"))
        .satisfies(r -> assertThat(r.origin().url()).hasValue("https://courier.example/landing"));
  }

  @Test
  void anyOtherSitemapIsSaidToHoldNoNews() {
    String map =
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://a.example/"
            + "</loc></url></urlset>";
    assertThat(Taken.from("sitemap.xml", map).rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).startsWith("a sitemap without news"));
  }
}
