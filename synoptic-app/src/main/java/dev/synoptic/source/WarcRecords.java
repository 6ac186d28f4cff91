package dev.synoptic.source;

import dev.synoptic.fetch.ContentCoding;
import dev.synoptic.fetch.Refusal;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Turns the records of a web archive into pages, and counts those that are none. */
final class WarcRecords {

  private final Delivery delivery;
  private final Desk desk;
  private int records;
  private int answers;
  private int parts;

  /** Whether a page came of it, or the reason why none did. */
  private boolean spoken;

  private long lastBroken = -1;

  WarcRecords(Delivery delivery, Desk desk) {
    this.delivery = delivery;
    this.desk = desk;
  }

  /** Returns what a member unpacks to, held to the limits. */
  InputStream held(GzipMember member) {
    return delivery.allowance().held(member, member::packed);
  }

  /** Returns what the record that starts at byte {@code start} holds; nothing if it is no page. */
  Optional<Delivery> taken(long start, WarcRecord record) throws TooMuch {
    delivery.allowance().entry();
    records++;
    try {
      if (record instanceof WarcRevisit revisit) {
        revisit(start, revisit);
      } else if (record instanceof WarcResponse response && isHttp(response)) {
        return response(start, response);
      } else if (record instanceof WarcResource || record instanceof WarcConversion) {
        String media = record.contentType().raw();
        return payload(start, (WarcTargetRecord) record, record.body(), media, Optional.empty());
      }
    } catch (IOException e) {
      broken(start, e);
    } catch (RuntimeException e) {
      // jwarc throws many kinds where a field is missing or makes no sense.
      Desk.pass(e);
      broken(start, e);
    }
    // What is left tells of the crawl itself: requests, metadata, name look-ups.
    return Optional.empty();
  }

  /** Hands what a record held to the desk. */
  void deliver(Optional<Delivery> page) throws TooMuch {
    if (page.isPresent()) {
      spoken = true;
      desk.takeInner(page.get());
    }
  }

  private static boolean isHttp(WarcResponse response) {
    String target = response.target().toLowerCase(Locale.ROOT);
    return target.startsWith("http:") || target.startsWith("https:");
  }

  private Optional<Delivery> response(long start, WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    if (http.status() != 200) {
      answers++;
      return Optional.empty();
    }
    String media = http.headers().first("Content-Type").orElse("");
    return payload(start, response, http.body(), media, http.headers().first("Content-Encoding"));
  }

  private Optional<Delivery> payload(
      long start, WarcTargetRecord record, MessageBody body, String media, Optional<String> coding)
      throws IOException {
    if (!mayBePage(media, record.target())) {
      parts++;
      return Optional.empty();
    }
    Origin origin = origin(start, record.target());
    if (!record.truncated().equals(WarcTruncationReason.NOT_TRUNCATED)) {
      return reject(origin, Rejection.Reason.MALFORMED, "the crawler kept only its beginning");
    }
    int most = delivery.allowance().limits().pageBytes();
    byte[] bytes = body.stream().readNBytes(most + 1);
    if (bytes.length > most) {
      return reject(origin, Rejection.Reason.TOO_LARGE, ReadFailure.reason(TooMuch.page(most)));
    }
    try {
      byte[] content = ContentCoding.decoded(bytes, coding, most);
      return Optional.of(
          delivery
              .part(pageName(record.target()), origin, new ByteArrayInputStream(content))
              .with(Optional.of(media).filter(text -> !text.isBlank()), Stated.NOTHING));
    } catch (Refusal e) {
      return reject(origin, Rejection.Reason.TOO_LARGE, ReadFailure.reason(e));
    } catch (IOException e) {
      return reject(origin, Rejection.Reason.UNREADABLE, "its body: " + ReadFailure.reason(e));
    }
  }

  /** Pictures, styles and scripts are parts of pages. A robots.txt is for crawlers. */
  private static boolean mayBePage(String media, String target) {
    String type = MediaType.base(Optional.of(media));
    boolean text = type.isEmpty() || type.startsWith("text/") || type.startsWith("application/");
    return text
        && !type.contains("css")
        && !type.contains("javascript")
        && !type.contains("font")
        && !type.contains("pdf")
        && !type.contains("octet-stream")
        && !target.endsWith("/robots.txt");
  }

  /** The path of an address without its query, whose dots are no extensions. */
  private static String pageName(String target) {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    int host = path.indexOf("://");
    int slash = path.indexOf('/', host < 0 ? 0 : host + 3);
    return slash < 0 ? "" : path.substring(slash);
  }

  private void revisit(long start, WarcRevisit revisit) {
    String when = revisit.refersToDate().map(date -> " at " + date).orElse("");
    reject(
        origin(start, revisit.target()),
        Rejection.Reason.EMPTY,
        "unchanged since it was archived" + when + "; that record holds the page");
  }

  /** Notes a record that cannot be read. */
  void broken(long start, Exception why) {
    if (start == lastBroken) {
      return;
    }
    lastBroken = start;
    String reason = why instanceof IOException io ? ReadFailure.reason(io) : "no valid header";
    say(
        new Rejection(
            delivery.record(start),
            Rejection.Reason.MALFORMED,
            "a damaged record: " + reason + "; the others were read"));
  }

  /** Says what of the archive was no page. */
  void end() {
    if (records == 0) {
      say(delivery.reject(Rejection.Reason.EMPTY, "a web archive without records"));
    }
    if (answers + parts > 0) {
      say(
          delivery.reject(
              Rejection.Reason.UNSUPPORTED,
              answers
                  + " of its records are redirects or errors, and "
                  + parts
                  + " are pictures, styles and the like; none is a page"));
    }
    if (!spoken) {
      say(
          delivery.reject(
              Rejection.Reason.EMPTY,
              "none of its records is a page ("
                  + records
                  + "): they tell of the crawl, or do not say what they are"));
    }
  }

  private void say(Rejection rejection) {
    spoken = true;
    desk.rejected(rejection);
  }

  private Origin origin(long start, String target) {
    return Fields.origin(delivery.record(start), Optional.of(target), Optional.empty());
  }

  private Optional<Delivery> reject(Origin origin, Rejection.Reason reason, String detail) {
    say(new Rejection(origin, reason, detail));
    return Optional.empty();
  }
}
