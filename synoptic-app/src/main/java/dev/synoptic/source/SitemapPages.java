package dev.synoptic.source;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Rejection;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;

/** A sitemap: it lists pages and holds none, so each of its news pages is named to be fetched. */
final class SitemapPages implements PageFormat {

  /** Stands for the address of a sitemap that was read from a file. */
  private static final String UNKNOWN = "http://sitemap.invalid/sitemap.xml";

  @Override
  public void read(Delivery delivery, Desk desk) throws IOException {
    AbstractSiteMap map = parse(delivery);
    if (map instanceof SiteMapIndex index) {
      other(delivery, index.getSitemaps().size(), "a list of sitemaps, ", desk);
      return;
    }
    Collection<SiteMapURL> listed = ((SiteMap) map).getSiteMapUrls();
    int number = 0;
    int news = 0;
    for (SiteMapURL page : listed) {
      number++;
      ExtensionMetadata[] said = page.getAttributesForExtension(Extension.NEWS);
      if (said != null && said.length > 0) {
        news++;
        page(delivery.record(number), page, (NewsAttributes) said[0], desk);
      }
    }
    if (news == 0) {
      other(delivery, listed.size(), "a sitemap without news, of pages ", desk);
    }
  }

  private static AbstractSiteMap parse(Delivery delivery) throws IOException {
    var parser = new SiteMapParser(false, true);
    parser.enableExtension(Extension.NEWS);
    URL address = URI.create(delivery.origin().url().orElse(UNKNOWN)).toURL();
    try {
      return parser.parseSiteMap("text/xml", delivery.whole(), address);
    } catch (UnknownFormatException e) {
      throw new IOException("a broken sitemap: " + e.getMessage(), e);
    }
  }

  private static void page(Origin place, SiteMapURL page, NewsAttributes said, Desk desk) {
    var origin = new Origin(place.path(), Optional.of(page.getUrl().toString()), Optional.empty());
    desk.announced(origin, announced(page, said));
    desk.rejected(
        new Rejection(
            origin,
            Rejection.Reason.NO_ARTICLE,
            "listed by a sitemap, which holds no text; give the address to have it fetched: "
                + page.getUrl()));
  }

  private static Announced announced(SiteMapURL page, NewsAttributes said) {
    Optional<String> published =
        Optional.ofNullable(said.getPublicationDateTime()).map(SitemapPages::written);
    Optional<String> changed =
        Optional.ofNullable(page.getLastModified()).map(Date::toInstant).map(Instant::toString);
    return new Announced(
        Fields.stated(
            Optional.ofNullable(said.getTitle()),
            Optional.ofNullable(said.getName()),
            published,
            Optional.ofNullable(said.getLanguage())),
        changed.or(() -> published));
  }

  /** A day without a time is read as its first moment. */
  private static String written(ZonedDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toInstant().toString();
  }

  private static void other(Delivery delivery, int count, String what, Desk desk) {
    desk.rejected(
        delivery.reject(
            Rejection.Reason.NO_ARTICLE,
            what + count + " in number; give the addresses of the reports"));
  }
}
