package dev.synoptic.model;

/**
 * A stretch of the source that is not the report: set aside, kept and typed.
 *
 * @param kind what it is
 * @param source where it stands in the page's decoded source
 * @param text its words, without markup
 */
public record Aside(AsideKind kind, Range source, String text) {}
