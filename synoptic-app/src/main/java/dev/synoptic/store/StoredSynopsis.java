package dev.synoptic.store;

import dev.synoptic.model.Synopsis;

/**
 * A story laid side by side, as it was last made. Its reports carry sentences, but no tokens and no
 * names of their own: what is shown and exported needs none.
 *
 * @param row what a list shows of it; its id is the id that lives
 * @param synopsis the whole
 */
public record StoredSynopsis(StoryRow row, Synopsis synopsis) {}
