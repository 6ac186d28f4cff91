package dev.synoptic.flink;

/**
 * A story laid side by side.
 *
 * @param story its lasting id
 * @param time of the stream
 * @param place among all that the desk said, as {@link Entry} counts it
 * @param body its line of JSON, without the line feed, or what {@link Packet} packs
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Laid(String story, long time, long place, byte[] body) {}
