package dev.synoptic.model;

import java.util.List;
import java.util.Optional;

/**
 * One outlet's cleaned account. Its text is fixed here; everything later points into it by offset.
 *
 * @param id derived from the content
 * @param origin where the page came from
 * @param outlet who publishes, where known
 * @param title the title, where the page has one; then it is also the first block of the text
 * @param published when, where known
 * @param language BCP 47 tag, where known
 * @param dateline the opening dateline, where there is one
 * @param text title and body, blocks parted by an empty line
 * @param blocks the parts of the text, in reading order
 * @param segments the map from text to source, ordered by clean offset
 * @param aside what is not the report, in source order
 * @param source what identifies the page's decoded source
 */
public record Report(
    ReportId id,
    Origin origin,
    Optional<Outlet> outlet,
    Optional<String> title,
    Optional<Published> published,
    Optional<String> language,
    Optional<Dateline> dateline,
    String text,
    List<Block> blocks,
    List<Segment> segments,
    List<Aside> aside,
    SourceText source) {

  /** Checks that blocks and segments are ordered, disjoint and inside the text. */
  public Report {
    blocks = List.copyOf(blocks);
    segments = List.copyOf(segments);
    aside = List.copyOf(aside);
    int end = 0;
    for (Block block : blocks) {
      end = next("block", block.range(), end, text);
    }
    end = 0;
    for (Segment segment : segments) {
      end = next("segment", segment.clean(), end, text);
    }
  }

  /** Returns this report with the outlet and the day of {@code known} where it states none. */
  public Report completedBy(Stated known) {
    return new Report(
        id,
        origin,
        outlet.or(known::outlet),
        title,
        published.or(known::published),
        language.or(known::language),
        dateline,
        text,
        blocks,
        segments,
        aside,
        source);
  }

  /** Returns the stretch of the source from the first character of {@code place} to its last. */
  public Range inSource(Range place) {
    int first = segmentAt(segments, place.start());
    int last = segmentAt(segments, Math.max(place.start(), place.end() - 1));
    if (first >= segments.size()) {
      return new Range(0, 0);
    }
    int from = offset(segments.get(first), place.start(), false);
    int to = offset(segments.get(Math.min(last, segments.size() - 1)), place.end(), true);
    return new Range(from, Math.max(from, to));
  }

  /** Returns the index of the segment that holds {@code at}, or of the next one. */
  private static int segmentAt(List<Segment> segments, int at) {
    int low = 0;
    int high = segments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).clean().end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int offset(Segment segment, int at, boolean end) {
    Range clean = segment.clean();
    Range source = segment.source();
    if (clean.length() == source.length()) {
      return source.start() + Math.min(Math.max(at - clean.start(), 0), clean.length());
    }
    return end ? source.end() : source.start();
  }

  private static int next(String what, Range range, int end, String text) {
    if (range.start() < end || range.end() > text.length()) {
      throw new IllegalArgumentException(
          what + " " + range + " overlaps another or leaves the text of " + text.length());
    }
    return range.end();
  }

  /** Returns the name a reader knows it by: its outlet, else its address's host, else its file. */
  public String knownAs() {
    return outlet.map(Outlet::shortName).orElseGet(origin::nickname);
  }
}
