package dev.synoptic.model;

/**
 * A paragraph-like part of a report's text. Blocks are in reading order, disjoint, and hold every
 * character of the text but the line breaks between them.
 *
 * @param kind what it is
 * @param range where it stands in the report's text
 */
public record Block(BlockKind kind, Range range) {}
