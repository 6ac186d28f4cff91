package dev.synoptic.source;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Rejection;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Collection;
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
      if (page.getAttributesForExtension(Extension.NEWS) != null) {
        news++;
        page(delivery.record(number), page, desk);
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

  private static void page(Origin place, SiteMapURL page, Desk desk) {
    var origin = new Origin(place.path(), Optional.of(page.getUrl().toString()), Optional.empty());
    desk.rejected(
        new Rejection(
            origin,
            Rejection.Reason.NO_ARTICLE,
            "listed by a sitemap, which holds no text; give the address to have it fetched: "
                + page.getUrl()));
  }

  private static void other(Delivery delivery, int count, String what, Desk desk) {
    desk.rejected(
        delivery.reject(
            Rejection.Reason.NO_ARTICLE,
            what + count + " in number; give the addresses of the reports"));
  }
}
