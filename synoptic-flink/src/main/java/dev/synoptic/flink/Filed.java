package dev.synoptic.flink;

/**
 * A report that was cleaned and parsed, or what grouping looks at in it.
 *
 * @param report its id
 * @param time of the report in milliseconds, as {@link dev.synoptic.story.StoryDesk} takes it
 * @param body packed by {@link dev.synoptic.store.ReportCodec}, or a {@link
 *     dev.synoptic.story.Gist}
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Filed(String report, long time, byte[] body) {}
