package dev.synoptic.flink;

/**
 * Something that came in.
 *
 * @param path where it stands
 * @param bytes one line of a file or one message; empty for a whole file, which is read where it
 *     stands
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Delivered(String path, byte[] bytes) {}
