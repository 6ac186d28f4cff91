package dev.synoptic.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Rejection;
import java.io.IOException;
import java.io.StringReader;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS and Atom. An entry that holds its whole text is a page; one that holds a summary is told
 * apart. The outlet is who the entry's {@code source} names: a feed may be a mere transport.
 */
final class FeedPages implements PageFormat {

  @Override
  public void read(Delivery delivery, Desk desk) throws IOException {
    String xml = Encoding.decode(delivery.whole(), MediaType.charset(delivery.media()));
    if (XmlDepth.of(xml) > XmlDepth.MOST) {
      throw new IOException("a feed nested deeper than " + XmlDepth.MOST + " elements");
    }
    SyndFeed feed = feed(xml);
    int number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      entry(feed, entry, delivery.record(++number)).to(desk);
    }
    if (number == 0) {
      desk.rejected(delivery.reject(Rejection.Reason.EMPTY, "a feed without entries"));
    }
  }

  private static SyndFeed feed(String xml) throws IOException {
    var input = new SyndFeedInput(false, Locale.ROOT);
    // A feed needs no document type; those that bring one bring entities that unpack without end.
    input.setAllowDoctypes(false);
    try {
      return input.build(new StringReader(xml.stripLeading()));
    } catch (FeedException e) {
      throw new IOException(
          "a broken feed: " + ReadFailure.firstLine(String.valueOf(e.getMessage())), e);
    }
  }

  private static FeedEntry entry(SyndFeed feed, SyndEntry entry, Origin place) {
    Optional<String> url =
        original(entry).or(() -> text(entry.getLink())).or(() -> permalink(entry.getUri()));
    Optional<String> outlet = outlet(feed, entry);
    Optional<SyndContent> content = longest(entry);
    Optional<SyndContent> summary = Optional.ofNullable(entry.getDescription());
    return new FeedEntry(
        Fields.origin(place, url, text(entry.getUri())),
        Fields.stated(
            text(entry.getTitle()).map(title -> bare(title, outlet)),
            outlet,
            date(entry),
            text(feed.getLanguage())),
        content.flatMap(c -> text(c.getValue())),
        content.filter(FeedPages::isPlain).isEmpty(),
        summary.flatMap(c -> text(c.getValue())),
        updated(entry));
  }

  private static boolean isPlain(SyndContent content) {
    return content.getType() != null
        && content.getType().toLowerCase(Locale.ROOT).matches("text(/plain)?");
  }

  private static Optional<SyndContent> longest(SyndEntry entry) {
    SyndContent longest = null;
    for (SyndContent content : entry.getContents()) {
      if (content.getValue() != null
          && (longest == null || content.getValue().length() > longest.getValue().length())) {
        longest = content;
      }
    }
    return Optional.ofNullable(longest);
  }

  private static Optional<String> outlet(SyndFeed feed, SyndEntry entry) {
    Optional<SyndFeed> source = Optional.ofNullable(entry.getSource());
    Optional<String> named =
        source
            .flatMap(s -> text(s.getTitle()))
            .or(() -> source.flatMap(s -> text(s.getLink())).flatMap(WebName::of));
    if (named.isPresent()) {
      return named;
    }
    boolean transport = text(feed.getLink()).filter(WebName::transport).isPresent();
    return transport ? Optional.empty() : text(feed.getTitle());
  }

  /** Aggregators print the outlet behind the title: "Bridge opens - The Courier". */
  private static String bare(String title, Optional<String> outlet) {
    String tail = outlet.map(name -> " - " + name).orElse("\0");
    return title.endsWith(tail) ? title.substring(0, title.length() - tail.length()) : title;
  }

  /** FeedBurner's links lead through its own host; the outlet's address stands beside. */
  private static Optional<String> original(SyndEntry entry) {
    for (Element element : entry.getForeignMarkup()) {
      if (element.getName().equals("origLink")) {
        return text(element.getText());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> permalink(@Nullable String uri) {
    return text(uri).filter(id -> id.startsWith("http"));
  }

  private static Optional<String> date(SyndEntry entry) {
    Date date =
        entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
    return Optional.ofNullable(date).map(day -> day.toInstant().toString());
  }

  private static Optional<String> updated(SyndEntry entry) {
    return Optional.ofNullable(entry.getUpdatedDate())
        .map(day -> day.toInstant().toString())
        .or(() -> date(entry));
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
