package dev.synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class XmlTest {

  @Test
  void putsBlocksOnLinesAndLeavesRunningTextAlone() throws Exception {
    var out = new StringWriter();
    var xml = new Xml(out);
    xml.open("div", "type", "a", "n", "").open("p").text("one ");
    xml.element("ref", "two", "target", "#a").text(" three").close();
    xml.open("list").close().close();

    assertThat(out.toString())
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<div type=\"a\">\n"
                + "  <p>one <ref target=\"#a\">two</ref> three</p>\n  <list/>\n</div>\n");
  }

  @Test
  void replacesWhatXmlDoesNotKnow() throws Exception {
    String text = "a\u0000b\u001fc\uFFFEd\uD800e\uDC00f\uD83D\uDE00g]]>&<>\"'\r";

    Document document = parse(written(text));

    assertThat(document.getDocumentElement().getTextContent())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uD83D\uDE00g]]>&<>\"'\r");
    assertThat(document.getDocumentElement().getAttribute("n")).startsWith("a\uFFFDb");
  }

  @Test
  void anyTextIsWellFormed() throws Exception {
    var chance = new Random(7);
    for (int i = 0; i < 300; i++) {
      var text = new StringBuilder();
      for (int c = 0; c < 60; c++) {
        text.append((char) chance.nextInt(chance.nextBoolean() ? 0x80 : 0x10000));
      }
      assertThat(parse(written(text.toString())).getDocumentElement().getTagName()).isEqualTo("p");
    }
  }

  private static String written(String text) throws Exception {
    var out = new StringWriter();
    new Xml(out).element("p", text, "n", text);
    return out.toString();
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
