package dev.synoptic.http;

import java.util.Optional;
import java.util.OptionalInt;

/** Says that a request is not answered, and why: it becomes an error page, or a JSON problem. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final int retryAfterSeconds;

  private Refused(int status, String title, String detail, int retryAfterSeconds) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** A request that does not say what it wants. */
  static Refused badRequest(String detail) {
    return new Refused(400, "That request cannot be understood", detail, 0);
  }

  /** A change without a token that allows it. */
  static Refused unauthorized(String detail) {
    return new Refused(401, "A token is needed", detail, 0);
  }

  /** A change that is not allowed at all. */
  static Refused forbidden(String detail) {
    return new Refused(403, "Not allowed", detail, 0);
  }

  /** Something that is not here. */
  static Refused notFound(String detail) {
    return new Refused(404, "Not here", detail, 0);
  }

  /** A format that is not offered. */
  static Refused notAcceptable(String detail) {
    return new Refused(406, "No such format", detail, 0);
  }

  /** A change that contradicts what is there. */
  static Refused conflict(String detail) {
    return new Refused(409, "That does not fit", detail, 0);
  }

  /** Something larger than the limit. */
  static Refused tooLarge(String detail) {
    return new Refused(413, "Too large", detail, 0);
  }

  /** A request for a name that this machine does not answer to. */
  static Refused misdirected(String detail) {
    return new Refused(421, "Not this service", detail, 0);
  }

  /** More work at once than one is given. */
  static Refused tooMany(String detail, int retryAfterSeconds) {
    return new Refused(429, "Too much at once", detail, retryAfterSeconds);
  }

  /** Work for which there is no time or room now. */
  static Refused busy(String detail, int retryAfterSeconds) {
    return new Refused(503, "Too busy", detail, retryAfterSeconds);
  }

  /** Any other status. */
  static Refused of(int status, String title, String detail) {
    return new Refused(status, title, detail, 0);
  }

  /** Returns the HTTP status. */
  int status() {
    return status;
  }

  /** Returns what is the matter, in a few words. */
  String title() {
    return title;
  }

  /** Returns what can be done about it. */
  String detail() {
    return Optional.ofNullable(getMessage()).orElse("");
  }

  /** Returns in how many seconds it may be tried again; empty where that would not help. */
  OptionalInt retryAfterSeconds() {
    return retryAfterSeconds > 0 ? OptionalInt.of(retryAfterSeconds) : OptionalInt.empty();
  }
}
