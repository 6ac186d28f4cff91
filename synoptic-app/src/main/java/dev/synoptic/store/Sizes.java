package dev.synoptic.store;

/**
 * How much there is in a store.
 *
 * @param reports number of reports, all versions
 * @param stories number of stories, those of one report too
 * @param corrections number of entries of the log of corrections
 * @param lastChange sequence of the last change; 0 for none
 * @param bytes size on disk
 */
public record Sizes(long reports, long stories, long corrections, long lastChange, long bytes) {}
