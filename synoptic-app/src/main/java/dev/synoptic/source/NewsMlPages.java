package dev.synoptic.source;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Rejection;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * NewsML-G2 (IPTC): a news item, or a message of many. Read with jsoup's parser for XML, which
 * knows neither document types nor external entities, so that there is nothing to attack.
 */
final class NewsMlPages implements PageFormat {

  private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");

  @Override
  public void read(Delivery delivery, Desk desk) throws IOException {
    String xml = Encoding.decode(delivery.whole(), MediaType.charset(delivery.media()));
    if (XmlDepth.of(xml) > XmlDepth.MOST) {
      throw new IOException("XML nested deeper than " + XmlDepth.MOST + " elements");
    }
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    Document document = parser.parseInput(xml, "");
    int number = 0;
    for (Element item : document.getElementsByTag("newsItem")) {
      item(xml, item, ++number == 1 ? delivery.origin() : delivery.record(number), desk);
    }
    if (number == 0) {
      desk.rejected(
          delivery.reject(
              Rejection.Reason.NO_ARTICLE,
              "NewsML without a news item; give the items themselves"));
    }
  }

  private static void item(String xml, Element item, Origin place, Desk desk) {
    Optional<String> guid = attribute(item, "guid");
    Optional<String> url =
        first(item, "itemMeta > link")
            .flatMap(link -> attribute(link, "href"))
            .or(() -> guid.filter(id -> id.startsWith("http")));
    Origin origin = Fields.origin(place, url, guid);
    String status = status(item);
    Optional<Element> content = content(item);
    if (WITHDRAWN.contains(status)) {
      desk.rejected(
          new Rejection(origin, Rejection.Reason.NO_ARTICLE, "withdrawn by its outlet: " + status));
    } else if (content.isEmpty()) {
      desk.rejected(new Rejection(origin, Rejection.Reason.NO_ARTICLE, "a news item without text"));
    } else {
      desk.page(page(xml, item, content.get(), origin));
    }
  }

  private static Page page(String xml, Element item, Element content, Origin origin) {
    // As it stands in the file, so that every word keeps its place there.
    int start = content.sourceRange().endPos();
    int end = Math.max(start, content.endSourceRange().startPos());
    boolean plain = content.normalName().equals("inlinedata");
    return new Page(
        origin,
        plain ? PageType.TEXT : PageType.HTML,
        xml.substring(start, Math.min(end, xml.length())),
        Fields.stated(
            words(item, "contentMeta > headline").or(() -> words(item, "itemMeta > title")),
            outlet(item),
            words(item, "itemMeta > firstCreated")
                .or(() -> words(item, "contentMeta > contentCreated"))
                .or(() -> words(item, "itemMeta > versionCreated")),
            first(item, "contentMeta > language").flatMap(tag -> attribute(tag, "tag"))));
  }

  /** NITF keeps its text in {@code body.content}, XHTML in {@code body}. */
  private static Optional<Element> content(Element item) {
    for (Element inline : item.getElementsByTag("inlineXML")) {
      for (String body : new String[] {"body.content", "body"}) {
        Element found = inline.getElementsByTag(body).first();
        if (found != null && found.hasText()) {
          return Optional.of(found);
        }
      }
      if (inline.hasText()) {
        return Optional.of(inline);
      }
    }
    return item.getElementsByTag("inlineData").stream().filter(Element::hasText).findFirst();
  }

  /** Codes have a prefix: {@code stat:canceled}. */
  private static String status(Element item) {
    String code =
        first(item, "itemMeta > pubStatus").flatMap(s -> attribute(s, "qcode")).orElse("usable");
    return code.substring(code.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private static Optional<String> outlet(Element item) {
    for (String place : new String[] {"contentMeta > infoSource", "itemMeta > provider"}) {
      Optional<String> name =
          words(item, place + " > name")
              .or(() -> first(item, place).flatMap(s -> attribute(s, "literal")));
      if (name.isPresent()) {
        return name;
      }
    }
    return words(item, "rightsInfo > copyrightHolder > name");
  }

  private static Optional<Element> first(Element in, String query) {
    return Optional.ofNullable(in.selectFirst(query));
  }

  private static Optional<String> words(Element in, String query) {
    return first(in, query).map(Element::text).filter(text -> !text.isBlank());
  }

  private static Optional<String> attribute(Element of, String name) {
    return Optional.of(of.attr(name)).filter(value -> !value.isBlank());
  }
}
