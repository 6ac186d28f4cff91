package dev.synoptic.page;

/**
 * Why a page cannot be shown.
 *
 * @param status HTTP status
 * @param title what is the matter, in a few words
 * @param detail what a reader can do about it
 */
public record Problem(int status, String title, String detail) {}
