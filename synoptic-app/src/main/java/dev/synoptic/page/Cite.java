package dev.synoptic.page;

/**
 * A citation: a siglum that opens its source at the words, and shows their sentence when pointed
 * at.
 *
 * @param sig whose words
 * @param outlet who publishes
 * @param page the page that holds the source; empty where it is this one
 * @param anchor id of the sentence
 * @param tip id of the note that shows the sentence; empty where the page's script makes it
 * @param start first offset of the words in UTF-16 code units, as the browser's script counts
 * @param end offset after them
 * @param before the sentence's words before the cited ones
 * @param lit the cited words
 * @param after the sentence's words after them
 * @param offsets the place in code points, as the JSON counts
 */
record Cite(
    Sig sig,
    String outlet,
    String page,
    String anchor,
    String tip,
    int start,
    int end,
    String before,
    String lit,
    String after,
    String offsets) {

  /** Returns whether the sentence stands in the page beside the citation. */
  boolean isShown() {
    return !tip.isEmpty();
  }
}
