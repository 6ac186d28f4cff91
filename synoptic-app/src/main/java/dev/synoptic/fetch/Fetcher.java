package dev.synoptic.fetch;

import dev.synoptic.fetch.Fetched.Validator;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * Fetches pages of the web, one after the other: as each host's robots.txt allows, with a pause
 * between two requests to one host. Not for several threads.
 */
public final class Fetcher {

  private final FetchLimits limits;
  private final Line line;
  private final Map<String, Robots> robots = new HashMap<>();
  private final Map<String, Long> askedAt = new HashMap<>();

  /** Makes a fetcher that asks the network as the environment says. */
  public Fetcher(FetchLimits limits) {
    this(limits, Gate.of(limits), new Proxies(System.getenv()));
  }

  Fetcher(FetchLimits limits, Gate gate, Proxies proxies) {
    this.limits = limits;
    this.line = new Line(limits, gate, proxies);
  }

  /**
   * Fetches the page at {@code address}.
   *
   * @throws IOException with a reason for the user
   */
  public Fetched get(String address) throws IOException {
    return get(address, Validator.NONE);
  }

  /**
   * Fetches the page at {@code address}, unless it is as it was.
   *
   * @param earlier what an earlier answer gave to ask with
   * @throws IOException with a reason for the user
   */
  public Fetched get(String address, Validator earlier) throws IOException {
    URI at = Gate.address(address);
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      Answer answer = asked(at, earlier);
      Optional<URI> next = redirect(at, answer);
      if (next.isEmpty()) {
        return page(at, answer);
      }
      at = next.get();
    }
    throw new Refusal("more than " + limits.redirects() + " redirects one after the other");
  }

  private Answer asked(URI at, Validator earlier) throws IOException {
    Robots rules = robots(at);
    if (!rules.allows(at.toASCIIString())) {
      throw new Refusal(
          "its host's robots.txt forbids it; save the page yourself and give the file");
    }
    var fields = new LinkedHashMap<String, String>();
    earlier.tag().map(Fetcher::oneLine).ifPresent(tag -> fields.put("If-None-Match", tag));
    earlier.modified().map(Fetcher::oneLine).ifPresent(d -> fields.put("If-Modified-Since", d));
    return politely(at, fields, rules.delayMillis());
  }

  /** What a host once sent must not become fields of its own. */
  private static String oneLine(String value) {
    return value.replaceAll("[\\r\\n]", "");
  }

  private Robots robots(URI at) throws IOException {
    String host = Line.host(at);
    Robots known = robots.get(host);
    if (known == null) {
      known = Robots.of(robotsAnswer(at), host + "/robots.txt", limits.agent());
      robots.put(host, known);
    }
    return known;
  }

  /**
   * A robots.txt may be redirected like a page; where its host cannot be reached, nor can pages.
   */
  private Optional<Answer> robotsAnswer(URI page) throws IOException {
    URI at = page.resolve("/robots.txt");
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      Answer answer = politely(at, Map.of(), 0);
      Optional<URI> next = redirect(at, answer);
      if (next.isEmpty()) {
        return Optional.of(unpacked(answer));
      }
      at = next.get();
    }
    return Optional.empty();
  }

  private Answer politely(URI at, Map<String, String> fields, long hostsDelay) throws IOException {
    String host = Line.host(at);
    Long before = askedAt.get(host);
    if (before != null) {
      long pause = Math.max(limits.delay().toMillis(), hostsDelay);
      pause(pause - (System.nanoTime() - before) / 1_000_000);
    }
    try {
      return line.get(at, fields);
    } catch (UnknownHostException e) {
      throw new IOException("there is no host " + at.getHost() + "; check the address", e);
    } catch (SocketTimeoutException e) {
      throw new IOException("the host does not answer in time", e);
    } catch (SSLException e) {
      throw new IOException("no secure line to the host: " + e.getMessage(), e);
    } finally {
      askedAt.put(host, System.nanoTime());
    }
  }

  private static void pause(long millis) throws IOException {
    try {
      if (millis > 0) {
        Thread.sleep(millis);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static Optional<URI> redirect(URI at, Answer answer) throws Refusal {
    boolean elsewhere =
        switch (answer.status()) {
          case 301, 302, 303, 307, 308 -> true;
          default -> false;
        };
    if (!elsewhere) {
      return Optional.empty();
    }
    String to =
        answer.field("location").orElseThrow(() -> new Refusal("a redirect that leads nowhere"));
    try {
      return Optional.of(Gate.address(at.resolve(to.replace(" ", "%20")).toString()));
    } catch (IllegalArgumentException e) {
      throw new Refusal("a redirect to no address: " + to);
    }
  }

  private Fetched page(URI at, Answer answer) throws IOException {
    var validator = new Validator(answer.field("etag"), answer.field("last-modified"));
    boolean unchanged = answer.status() == 304;
    if (!unchanged && answer.status() != 200) {
      throw new IOException("the host answers " + answer.status() + meaning(answer.status()));
    }
    return new Fetched(
        at,
        answer.field("content-type"),
        new Fetched.Body(unchanged ? new byte[0] : unpacked(answer).body()),
        validator,
        unchanged);
  }

  private Answer unpacked(Answer answer) throws IOException {
    byte[] body =
        ContentCoding.decoded(answer.body(), answer.field("content-encoding"), limits.bytes());
    return new Answer(answer.status(), Map.of(), body);
  }

  private static String meaning(int status) {
    return switch (status) {
      case 401, 402, 403, 451 -> ": it does not give this page to everybody";
      case 404, 410 -> ": there is no such page";
      case 429 -> ": too many requests; try later";
      default -> status >= 500 ? ": it is in trouble; try later" : "";
    };
  }
}
