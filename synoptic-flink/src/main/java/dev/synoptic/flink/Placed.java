package dev.synoptic.flink;

/**
 * A report that the desk took, and what that changed among the stories.
 *
 * @param report its id
 * @param time when it came, as the desk has it
 * @param place among all that the desk said, as {@link Entry} counts it
 * @param events packed by {@link EventCodec}
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Placed(String report, long time, long place, byte[] events) {}
