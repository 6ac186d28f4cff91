package dev.synoptic.model;

import java.util.Optional;

/**
 * One report's value.
 *
 * @param words where the report states it, unit and sign included, modifier left out
 * @param value what it states
 * @param precision how exactly it is meant
 * @param about what it measures
 * @param beside the same amount in another currency or unit, given side by side in this report
 */
public record Figure(
    Range words, Value value, Precision precision, About about, Optional<Range> beside) {}
