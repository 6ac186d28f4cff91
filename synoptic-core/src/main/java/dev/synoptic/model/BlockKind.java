package dev.synoptic.model;

/** What a block of a report is on the page. */
public enum BlockKind {
  /** The report's title; at most one, and first. */
  TITLE,
  /** A heading inside the report. */
  HEADING,
  /** A paragraph of running text. */
  PARAGRAPH,
  /** An item of a list. */
  ITEM,
  /** A block quotation or an embedded post. */
  QUOTE
}
