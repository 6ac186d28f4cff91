package dev.synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

class TeiDocumentTest {

  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  @Test
  void isValidTei() throws Exception {
    for (Map.Entry<String, Comparison> story : Stories.all().entrySet()) {
      String xml = Stories.written(TeiDocument::write, story.getValue());

      assertThat(faults(xml)).as(story.getKey()).isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatIsNotTei() throws Exception {
    String xml = Stories.written(TeiDocument::write, Stories.all().get("two"));

    assertThat(faults(xml.replace("<rdg ", "<reading ").replace("</rdg>", "</reading>")))
        .isNotEmpty();
    assertThat(faults(xml.replaceFirst("<titleStmt>", "<titleStmt><p>x</p>"))).isNotEmpty();
    assertThat(faults(xml.replaceFirst("quantity=\"[^\"]*\"", "quantity=\"many\""))).isNotEmpty();
  }

  @Test
  void everyReadingCanBeReadFromTheApparatus() throws Exception {
    Comparison samples = Stories.all().get("samples");
    Document document = parse(Stories.written(TeiDocument::write, samples));
    NodeList said = document.getElementsByTagNameNS(TEI, "said");
    List<Quote> quotes = samples.stories().stream().flatMap(s -> s.quotes().stream()).toList();

    assertThat(said.getLength()).isEqualTo(quotes.size()).isPositive();
    for (int i = 0; i < quotes.size(); i++) {
      Element element = (Element) said.item(i);
      for (Siglum siglum : carriers(quotes.get(i))) {
        assertThat(reading(element, siglum))
            .isEqualTo(spaced(words(quotes.get(i).apparatus(), siglum)));
      }
    }
  }

  @Test
  void everyPointerHasItsTarget() throws Exception {
    for (Comparison story : Stories.all().values()) {
      Document document = parse(Stories.written(TeiDocument::write, story));
      NodeList all = document.getElementsByTagNameNS(TEI, "*");
      var ids = new ArrayList<String>();
      var pointers = new ArrayList<String>();
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        if (element.hasAttribute("xml:id")) {
          ids.add("#" + element.getAttribute("xml:id"));
        }
        for (String name : List.of("wit", "who", "source", "corresp", "target")) {
          pointers.addAll(List.of(element.getAttribute(name).split(" ")));
        }
      }
      pointers.remove("");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(pointers.stream().filter(pointer -> !pointer.isEmpty())).isSubsetOf(ids);
    }
  }

  @Test
  void theSameReportsGiveTheSameBytes() throws IOException {
    Comparison once = Stories.all().get("samples");
    Comparison again = Stories.samples();

    assertThat(Stories.written(TeiDocument::write, once))
        .isEqualTo(Stories.written(TeiDocument::write, again));
  }

  private static List<Siglum> carriers(Quote quote) {
    return quote.readings().stream().map(reading -> reading.report()).distinct().toList();
  }

  private static String words(Apparatus apparatus, Siglum siglum) {
    return apparatus.entries().stream()
        .flatMap(entry -> entry.variants().stream())
        .filter(variant -> variant.reports().contains(siglum))
        .map(Variant::words)
        .collect(Collectors.joining(" "));
  }

  /** Reads what one witness prints, as any reader of parallel segmentation would. */
  private static String reading(Element said, Siglum siglum) {
    var words = new StringBuilder();
    for (Node node = said.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE) {
        words.append(node.getTextContent());
        continue;
      }
      NodeList readings = node.getChildNodes();
      for (int i = 0; i < readings.getLength(); i++) {
        String[] witnesses = ((Element) readings.item(i)).getAttribute("wit").split(" ");
        for (String witness : witnesses) {
          if (witness
              .substring(witness.lastIndexOf('.') + 1)
              .replace("#", "")
              .equals(siglum.letters())) {
            words.append(readings.item(i).getTextContent());
          }
        }
      }
    }
    return spaced(words.toString());
  }

  private static String spaced(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static Document parse(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> faults(String xml) throws Exception {
    var faults = new ArrayList<String>();
    var properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Collecting(faults));
    var driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    var schema = TeiDocumentTest.class.getResource("tei-synoptic.rnc");
    assertThat(driver.loadSchema(new InputSource(String.valueOf(schema)))).isTrue();
    driver.validate(new InputSource(new StringReader(xml)));
    return faults;
  }

  /** Collects what a validator finds. */
  private record Collecting(List<String> faults) implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) {
      faults.add(fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void error(SAXParseException fault) {
      warning(fault);
    }

    @Override
    public void fatalError(SAXParseException fault) {
      warning(fault);
    }
  }
}
