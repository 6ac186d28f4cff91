package dev.synoptic.http;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes Atom feeds (RFC 4287). */
final class AtomFeed {

  /** The media type. */
  static final String TYPE = "application/atom+xml; charset=utf-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private AtomFeed() {}

  /**
   * An entry.
   *
   * @param id lasting and unique: a URI
   * @param link where it can be read
   * @param title in plain text
   * @param updated when it last changed
   * @param summary in plain text
   */
  record Entry(String id, String link, String title, Instant updated, String summary) {}

  /** Returns the feed at {@code self}, whose links stand under {@code base}. */
  static Document document(String title, String base, String self, List<Entry> entries) {
    var out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      write(xml, title, base, self, entries);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return Document.of(TYPE, out.toString());
  }

  private static void write(
      XMLStreamWriter xml, String title, String base, String self, List<Entry> entries)
      throws XMLStreamException {
    xml.writeStartDocument("utf-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    text(xml, "title", title);
    text(xml, "id", base + self);
    link(xml, "self", base + self);
    text(
        xml,
        "updated",
        entries.stream()
            .map(Entry::updated)
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH)
            .toString());
    xml.writeStartElement("author");
    text(xml, "name", "Synoptic");
    xml.writeEndElement();
    for (Entry entry : entries) {
      xml.writeStartElement("entry");
      text(xml, "title", entry.title());
      text(xml, "id", entry.id());
      link(xml, "alternate", base + entry.link());
      text(xml, "updated", entry.updated().toString());
      text(xml, "summary", entry.summary());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", legal(address));
  }

  private static void text(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** Returns {@code text} with what XML 1.0 does not allow replaced. */
  static String legal(String text) {
    var legal = new StringBuilder(text.length());
    text.codePoints().forEach(point -> legal.appendCodePoint(isLegal(point) ? point : 0xFFFD));
    return legal.toString();
  }

  private static boolean isLegal(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || (point >= 0x10000 && point <= 0x10FFFF);
  }
}
