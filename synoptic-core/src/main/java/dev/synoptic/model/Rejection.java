package dev.synoptic.model;

/**
 * Why a page gave no report.
 *
 * @param origin where the page came from
 * @param reason what is wrong with it
 * @param detail in plain words, for the person who must mend it
 */
public record Rejection(Origin origin, Reason reason, String detail) {

  /** What can be wrong with a page. */
  public enum Reason {
    /** Nothing in it. */
    EMPTY,
    /** Not text: an image, a program, an archive. */
    BINARY,
    /** Larger than the limit. */
    TOO_LARGE,
    /** Could not be read or fetched. */
    UNREADABLE,
    /** Not of the format it claims. */
    MALFORMED,
    /** A page without an article: a section page, a gallery, a menu. */
    NO_ARTICLE,
    /** Too few words to be a report. */
    TOO_SHORT,
    /** Only the beginning is there; the rest is behind a wall. */
    PAYWALL,
    /** A kind of file that Synoptic does not read. */
    UNSUPPORTED
  }
}
