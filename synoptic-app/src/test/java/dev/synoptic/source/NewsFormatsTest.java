package dev.synoptic.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Rejection;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ninjs, NewsML-G2, messages and records of quotations. */
class NewsFormatsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"uri":"urn:1","type":"text","versioncreated":"2025-05-06T10:30:00Z","headline":"Landing \
        closes","language":"en","infosource":[{"name":"The Courier"}],"body_html":"<p>Closed.</p>"}
        """,
        """
        {"uri":"urn:1","type":"text","versioncreated":"2025-05-06T10:30:00Z","language":"en",
         "headlines":[{"role":"main","value":"Landing closes"}],
         "infosources":[{"name":"The Courier"}],
         "bodies":[{"contenttype":"text/plain","value":"Closed."},
                   {"contenttype":"text/html","value":"<p>Closed.</p>"}]}
        """,
        """
        {"uri":"urn:1","type":"text","versionCreated":"2025-05-06T10:30:00Z","language":"en",
         "headlines":[{"value":"Landing closes"}],"infoSources":[{"name":"The Courier"}],
         "bodies":[{"contentType":"text/html","value":"<p>Closed.</p>"}]}
        """
      })
  void readsAllVersionsOfNinjs(String item) {
    Page page = Taken.page("item.json", item);
    assertThat(page.markup()).isEqualTo("<title>Landing closes</title>\n<p>Closed.</p>");
    assertThat(page.type()).isEqualTo(PageType.HTML);
    assertThat(page.origin().inputId()).hasValue("urn:1");
    assertThat(page.stated().title()).hasValue("Landing closes");
    assertThat(page.stated().outlet().map(Outlet::name)).hasValue("The Courier");
    assertThat(page.stated().published().map(Published::iso)).hasValue("2025-05-06T10:30Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"The Courier\"", "{\"name\":\"The Courier\"}"})
  void aProviderServesWhereNoSourceIsNamed(String provider) {
    String item = "{\"uri\":\"urn:1\",\"type\":\"text\",\"provider\":%s,\"body_text\":\"Closed.\"}";
    assertThat(Taken.page("item.json", item.formatted(provider)).stated().outlet())
        .map(Outlet::name)
        .hasValue("The Courier");
  }

  @Test
  void ninjsOnLinesAndInListsIsReadToo() {
    String item = "{\"uri\":\"urn:%d\",\"type\":\"text\",\"body_text\":\"Closed.\"}";
    String one = item.formatted(1);
    String two = item.formatted(2);
    assertThat(Taken.from("items.jsonl", one + "\n" + two).pages()).hasSize(2);
    assertThat(Taken.from("items.json", "[\n" + one + ",\n" + two + "\n]").pages()).hasSize(2);
    assertThat(Taken.from("items.json", "[" + one + "," + two + "]").pages()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"uri":"u","type":"picture","headline":"A quay"}                     | a picture without
          {"uri":"u","pubstatus":"canceled","body_text":"Never mind."}         | withdrawn
          """)
  void anItemThatIsNoReportIsRejectedWithItsReason(String item, String reason) {
    assertThat(Taken.from("item.json", item).rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains(reason));
  }

  private static final String NEWSML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      <newsItem guid="urn:newsml:courier.example:1" version="1">
        <itemMeta><provider literal="The Courier"/><versionCreated>2025-05-06T11:00:00+02:00\
      </versionCreated><firstCreated>2025-05-06T10:30:00+02:00</firstCreated>
      <pubStatus qcode="stat:%s"/></itemMeta>
        <contentMeta><headline>Landing closes</headline><language tag="en-GB"/></contentMeta>
        <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><head/><body>
        <body.head><hedline><hl1>Landing closes</hl1></hedline></body.head>
        <body.content><p>The landing &amp; the quay.</p></body.content></body></nitf></inlineXML>
        </contentSet>
      </newsItem></itemSet></newsMessage>
      """;

  @Test
  void newsMlKeepsItsTextAsItStands() {
    Page page = Taken.page("item.xml", NEWSML.formatted("usable"));
    assertThat(page.markup()).isEqualTo("<p>The landing &amp; the quay.</p>");
    assertThat(page.stated().title()).hasValue("Landing closes");
    assertThat(page.stated().outlet().map(Outlet::name)).hasValue("The Courier");
    assertThat(page.stated().language()).hasValue("en-GB");
    assertThat(page.stated().published().map(Published::iso)).hasValue("2025-05-06T10:30+02:00");
  }

  @Test
  void withdrawnNewsMlIsNoReport() {
    assertThat(Taken.from("item.xml", NEWSML.formatted("canceled")).rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains("withdrawn"));
  }

  @Test
  void newsMlReadsNoFileOfThisMachine() {
    String theft =
        "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + NEWSML.formatted("usable").replaceFirst("<\\?xml.*?>", "").replace("quay", "&f;");
    Input input = Taken.from("item.xml", theft);
    assertThat(input.pages()).allSatisfy(p -> assertThat(p.markup()).doesNotContain("root:"));
  }

  @Test
  void aNewsletterIsKnownByItsEnvelope() {
    String mail =
        """
        From: =?UTF-8?Q?The_Co=C3=BCrier?= <news@courier.example>
        To: reader@example.org
        Subject: =?UTF-8?B?TGFuZGluZyBjbG9zZXM=?=
        Date: Tue, 6 May 2025 10:30:00 +0200
        Message-ID: <1@courier.example>
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        Plain words.
        --b
        Content-Type: multipart/related; boundary="c"

        --c
        Content-Type: text/html; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        <html><body><p>The caf=E9 =
        closes.</p></body></html>
        --c--
        --b--
        """;
    Page page = Taken.page("letter.eml", mail);
    assertThat(page.markup()).contains("<p>The café closes.</p>");
    assertThat(page.stated().title()).hasValue("Landing closes");
    assertThat(page.stated().outlet().map(Outlet::name)).hasValue("The Coürier");
    assertThat(page.stated().published().map(Published::iso)).hasValue("2025-05-06T10:30+02:00");
    assertThat(page.origin().inputId()).hasValue("1@courier.example");
    assertThat(Taken.page("no-extension", mail).markup()).contains("café");
  }

  @Test
  void aSavedPageIsItsFirstHtmlPart() {
    String saved =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://courier.example/landing
        Subject: Landing closes
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html
        Content-Transfer-Encoding: base64
        Content-Location: https://courier.example/landing

        PGh0bWw+PHA+Q2xvc2VkLjwvcD48L2h0bWw+
        --b
        Content-Type: text/css
        Content-Location: https://courier.example/x.css

        p { color: red }
        --b--
        """;
    Page page = Taken.page("page.mhtml", saved);
    assertThat(page.markup()).isEqualTo("<html><p>Closed.</p></html>");
    assertThat(page.origin().url()).hasValue("https://courier.example/landing");
    assertThat(page.stated().outlet()).isEmpty();
  }

  @Test
  void partsInsideEachOtherWithoutEndAreRefused() {
    var mail =
        new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n");
    for (int i = 0; i < 200; i++) {
      mail.append("--b").append(i).append("\nContent-Type: multipart/mixed; boundary=b");
      mail.append(i + 1).append("\n\n");
    }
    assertThat(Taken.from("deep.eml", mail.toString()).rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains("deep"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIME-Version: 1.0\n\n",
        "MIME-Version: 1.0\nContent-Type: image/png\n\nxx",
        "MIME-Version: 1.0\nContent-Type: multipart/mixed\n\nno boundary",
        "MIME-Version: 1.0\nContent-Type: text/html; charset=no-such\n\n",
      })
  void aMessageWithoutTextNeverFails(String mail) {
    Input input = Taken.from("m.eml", mail);
    assertThat(input.pages().size() + input.rejected().size()).isEqualTo(1);
  }

  @Test
  void quotationsWithTheirContextMakeAPageOfExcerpts() {
    String line =
        """
        {"date":"2025-05-06T10:30:00Z","url":"https://www.courier.example/landing",\
        "title":"Landing closes","lang":"en","quotes":[{"pre":"The engineer said",\
        "quote":"We cannot send people over it","post":"on Tuesday."},{"quote":"Not in May"}]}
        """;
    Page page = Taken.page("quotes.jsonl", line);
    assertThat(page.markup())
        .isEqualTo(
            "The engineer said “We cannot send people over it” on Tuesday.\n\n“Not in May”\n\n");
    assertThat(page.stated().outlet().map(Outlet::name)).hasValue("courier.example");
    assertThat(page.origin().url()).hasValue("https://www.courier.example/landing");
  }

  @Test
  void aTextThatOpensWithABraceIsStillAText() {
    assertThat(Taken.page("a.txt", "{Updated} The landing closed.").type())
        .isEqualTo(PageType.TEXT);
  }

  @Test
  void theProtocolsCharsetBeatsThePages() {
    byte[] page = "<meta charset=iso-8859-1><p>Łódź closes".getBytes(Charset.forName("iso-8859-2"));
    assertThat(
            Encoding.decode(
                page, MediaType.charset(java.util.Optional.of("text/html; charset=ISO-8859-2"))))
        .contains("Łódź");
  }

  @Test
  void aDocumentThatIsNoReportIsToldOnce() {
    assertThat(
            Taken.from("package.json", "{\n \"name\": \"x\",\n \"version\": \"1\"\n}").rejected())
        .extracting(Rejection::reason)
        .containsExactly(Rejection.Reason.MALFORMED);
  }
}
