package dev.synoptic.flink;

/**
 * A story laid side by side.
 *
 * @param story its lasting id
 * @param time of the stream
 * @param json its line, without the line feed
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Laid(String story, long time, byte[] json) {}
