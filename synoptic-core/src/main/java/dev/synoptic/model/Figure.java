package dev.synoptic.model;

import java.util.Optional;

/**
 * One report's value.
 *
 * @param words where the report states it, unit and sign included, modifier left out
 * @param value what it states
 * @param precision how exactly it is meant
 * @param about what it measures, in a normal form comparable between reports; may be empty
 * @param beside the same amount in another currency or unit, given side by side in this report
 */
public record Figure(
    Range words, Value value, Precision precision, String about, Optional<Range> beside) {}
