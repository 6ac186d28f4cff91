package dev.synoptic.bench;

/**
 * A measurement of a stream.
 *
 * @param reports that have arrived
 * @param micros of processor time for each report since the point before
 * @param remembered reports in the window that are no copies
 * @param bytes of heap that the grouper holds
 */
record StreamPoint(int reports, double micros, int remembered, long bytes) {

  double bytesOfReport() {
    return (double) bytes / Math.max(1, remembered);
  }
}
