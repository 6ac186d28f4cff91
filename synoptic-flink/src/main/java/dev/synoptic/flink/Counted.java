package dev.synoptic.flink;

/** Counts in words. */
final class Counted {

  private Counted() {}

  static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
