package dev.synoptic.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads reports of MEANTIME: the labelled sentences 0 to 5, their dates and values. */
final class MeantimeReader {

  private static final int LAST_SENTENCE = 5;

  private MeantimeReader() {}

  static LabelledText read(Path file) throws IOException {
    Document document = parse(file);
    var text = new LabelledText();
    Map<String, int[]> places = tokens(document, text);
    for (Element timex : elements(document, "TIMEX3")) {
      if (timex.getAttribute("functionInDocument").equals("CREATION_TIME")) {
        text.setDay(timex.getAttribute("value"));
      }
      label(text, timex, timex.getAttribute("type"), places);
    }
    for (Element value : elements(document, "VALUE")) {
      label(text, value, value.getAttribute("type"), places);
    }
    return text;
  }

  private static Document parse(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file.toString(), e);
    }
  }

  private static Map<String, int[]> tokens(Document document, LabelledText text) {
    Map<String, int[]> places = new HashMap<>();
    int sentence = 0;
    for (Element token : elements(document, "token")) {
      int number = Integer.parseInt(token.getAttribute("sentence"));
      if (number > LAST_SENTENCE) {
        break;
      }
      if (number > sentence) {
        text.endLine();
        sentence = number;
      }
      int start = text.add(token.getTextContent());
      places.put(token.getAttribute("t_id"), new int[] {start, text.length()});
    }
    return places;
  }

  private static void label(
      LabelledText text, Element element, String kind, Map<String, int[]> places) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (Element anchor : elements(element, "token_anchor")) {
      int[] place = places.get(anchor.getAttribute("t_id"));
      if (place != null) {
        start = Math.min(start, place[0]);
        end = Math.max(end, place[1]);
      }
    }
    if (end > 0) {
      text.label(start, end, kind, element.getAttribute("value"));
    }
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagName(name));
  }

  private static List<Element> elements(Element element, String name) {
    return list(element.getElementsByTagName(name));
  }

  private static List<Element> list(NodeList nodes) {
    var elements = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
