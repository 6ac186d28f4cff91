package dev.synoptic.model;

/**
 * Words that two reports of different stories share: background taken over, or a text that tells
 * two events.
 *
 * @param kind how nearly they agree
 * @param one the one report
 * @param inOne its words
 * @param other the other report
 * @param inOther its words
 */
public record SharedAcross(
    Passage.Kind kind, Report one, Range inOne, Report other, Range inOther) {}
