package dev.synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Comparison;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What the TEI Guidelines, chapter 13 (Critical Apparatus), ask for in words, beyond what a grammar
 * can say: who is a witness, and that each reading is one witness's once.
 */
class TeiTextcritTest {

  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private static List<Document> documents() throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var documents = new ArrayList<Document>();
    for (Comparison story : Stories.all().values()) {
      String xml = Stories.written(TeiDocument::write, story);
      documents.add(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
    }
    return documents;
  }

  private static List<Element> elements(Document document, String name) {
    NodeList all = document.getElementsByTagNameNS(TEI, name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  private static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<String> pointers(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.isEmpty() ? List.of() : List.of(value.split(" "));
  }

  private static Set<String> ids(Document document, String... names) {
    var ids = new HashSet<String>();
    for (String name : names) {
      elements(document, name).forEach(element -> ids.add("#" + element.getAttribute("xml:id")));
    }
    return ids;
  }

  @Test
  void everyWitIsAWitnessOfTheList() throws Exception {
    for (Document document : documents()) {
      Set<String> witnesses = ids(document, "witness");
      for (String name : List.of("lem", "rdg")) {
        for (Element reading : elements(document, name)) {
          assertThat(pointers(reading, "wit")).isNotEmpty().isSubsetOf(witnesses);
        }
      }
      elements(document, "witness")
          .forEach(
              witness -> assertThat(witness.getParentNode().getLocalName()).isEqualTo("listWit"));
    }
  }

  @Test
  void everyCarrierOfAQuoteReadsOneThingInEachEntry() throws Exception {
    int entries = 0;
    for (Document document : documents()) {
      for (Element said : elements(document, "said")) {
        List<String> carriers = pointers(said, "source");
        for (Element app : children(said)) {
          assertThat(app.getLocalName()).isEqualTo("app");
          var reading = new ArrayList<String>();
          children(app).forEach(one -> reading.addAll(pointers(one, "wit")));
          assertThat(reading).containsExactlyInAnyOrderElementsOf(carriers);
          entries++;
        }
      }
    }
    assertThat(entries).isGreaterThan(100);
  }

  @Test
  void theLemmaStandsFirstAndIsFollowedByReadingsThatSayHowTheyDiffer() throws Exception {
    for (Document document : documents()) {
      for (Element app : elements(document, "app")) {
        List<String> names = children(app).stream().map(Element::getLocalName).toList();
        assertThat(names.get(0)).isEqualTo("lem");
        assertThat(names.subList(1, names.size())).isNotEmpty().containsOnly("rdg");
        children(app).stream()
            .skip(1)
            .forEach(
                rdg ->
                    assertThat(rdg.getAttribute("type"))
                        .isIn("same", "omitted", "added", "moved", "substituted"));
      }
    }
  }

  @Test
  void whoeverSpeaksIsAPersonAnOrganisationOrAGroupOfTheHeader() throws Exception {
    for (Document document : documents()) {
      Set<String> persons = ids(document, "person", "org", "personGrp", "place");
      elements(document, "said")
          .forEach(said -> assertThat(pointers(said, "who")).isSubsetOf(persons));
    }
  }

  @Test
  void theHeaderHasItsPartsInOrderAndSaysHowVariantsAreEncoded() throws Exception {
    for (Document document : documents()) {
      for (Element header : elements(document, "teiHeader")) {
        List<String> parts = children(header).stream().map(Element::getLocalName).toList();
        assertThat(parts.get(0)).isEqualTo("fileDesc");
        assertThat(parts).doesNotHaveDuplicates().contains("encodingDesc");
        List<String> file =
            children(children(header).get(0)).stream().map(Element::getLocalName).toList();
        assertThat(file).containsExactly("titleStmt", "publicationStmt", "sourceDesc");
      }
      for (Element encoding : elements(document, "variantEncoding")) {
        assertThat(encoding.getAttribute("method")).isEqualTo("parallel-segmentation");
        assertThat(encoding.getAttribute("location")).isEqualTo("internal");
      }
    }
  }

  @Test
  void aDateIsADayOrAStretchNotBoth() throws Exception {
    for (Document document : documents()) {
      for (Element date : elements(document, "date")) {
        boolean stretch = date.hasAttribute("from") || date.hasAttribute("to");
        assertThat(date.hasAttribute("when") && stretch).isFalse();
      }
    }
  }
}
