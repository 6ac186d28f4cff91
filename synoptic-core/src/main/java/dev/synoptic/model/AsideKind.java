package dev.synoptic.model;

/** Why a stretch of the source is not part of the report. */
public enum AsideKind {
  /** Words under a picture, a film or a chart. */
  CAPTION,
  /** Who wrote, photographed or supplied: bylines, agency and photo credits. */
  CREDIT,
  /** The outlet's own promotion: newsletters, subscriptions, "watch live". */
  PROMOTION,
  /** Links to other reports. */
  RELATED,
  /** Menus, share bars, section names, comment prompts. */
  NAVIGATION,
  /** Hashes, document numbers, dates and word counts of a system. */
  IDENTIFIER,
  /** What the page says again: a second headline, a repeated line. */
  REPEAT,
  /** Set aside for another reason. */
  OTHER
}
