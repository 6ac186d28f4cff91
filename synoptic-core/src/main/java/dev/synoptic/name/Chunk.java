package dev.synoptic.name;

/**
 * A run of capitalised words of one sentence that may hold names.
 *
 * @param first index of its first token
 * @param end index after its last token
 */
record Chunk(int first, int end) {

  int length() {
    return end - first;
  }

  int last() {
    return end - 1;
  }
}
