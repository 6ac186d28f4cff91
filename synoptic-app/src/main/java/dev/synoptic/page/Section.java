package dev.synoptic.page;

/**
 * What a section says of itself.
 *
 * @param id of its element
 * @param title its name
 * @param summary what is inside, in figures, so that a closed section still informs
 * @param level of its heading, 2 or 3
 * @param open whether it is open at first
 */
record Section(String id, String title, String summary, int level, boolean open) {}
