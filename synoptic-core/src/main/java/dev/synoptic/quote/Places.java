package dev.synoptic.quote;

/**
 * Neighbouring places of a frame.
 *
 * @param from the first
 * @param end the one after the last
 */
record Places(int from, int end) {}
