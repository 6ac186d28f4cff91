package dev.synoptic.model;

/** How a report gives someone's words. */
public enum QuotationForm {
  /** In quotation marks throughout. */
  DIRECT,
  /** Partly in quotation marks. */
  MIXED,
  /** In the report's own words. */
  INDIRECT
}
