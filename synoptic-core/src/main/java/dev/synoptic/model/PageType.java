package dev.synoptic.model;

/** What kind of markup a page holds. */
public enum PageType {
  /** Plain text, a line or a paragraph a line. */
  TEXT,
  /** HTML of any quality. */
  HTML
}
