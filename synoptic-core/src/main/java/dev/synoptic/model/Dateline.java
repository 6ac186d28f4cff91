package dev.synoptic.model;

import java.util.Optional;

/**
 * The opening "WASHINGTON (AP) —" of a report; it stays in the text.
 *
 * @param range where it stands in the report's text, dash included
 * @param place the place as printed; empty where only an agency is named
 * @param agency the agency it names, where it names one
 */
public record Dateline(Range range, String place, Optional<String> agency) {}
