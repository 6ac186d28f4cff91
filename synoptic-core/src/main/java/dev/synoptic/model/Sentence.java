package dev.synoptic.model;

/**
 * A sentence of a report. A heading or title is one sentence.
 *
 * @param range where it stands in the report's text
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param block index of the block it stands in
 */
public record Sentence(Range range, int firstToken, int endToken, int block) {}
