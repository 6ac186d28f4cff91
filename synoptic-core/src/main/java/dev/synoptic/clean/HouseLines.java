package dev.synoptic.clean;

import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sets the lines aside that an outlet prints on many of its pages: what it says of itself, how it
 * may be reached, what it wants its readers to do. They are learned from the pages of one run and
 * from nothing else; a page alone is read without them.
 *
 * <p>Outlets also repeat what their reports are about: the background of a running story, or the
 * whole report with an update. A line whose words the rest of its report uses too is no house line,
 * and a report that repeats most of another is no witness to one.
 */
public final class HouseLines {

  /** So many reports of an outlet must have a line. */
  private static final int MIN_WITNESSES = 5;

  /** And so many of a hundred of those that the run holds. */
  private static final double MIN_SHARE = 0.3;

  /** Longer lines are paragraphs; of shorter ones the judge of lines knows enough. */
  private static final int MAX_WORDS = 60;

  /** A report of which more is printed elsewhere, in characters, is a version of another. */
  private static final double COPY_SHARE = 0.5;

  private final List<HouseReport> reports;
  private final LineCounts counts = new LineCounts();
  private final LineCounts belonging = new LineCounts();

  private HouseLines(List<HouseReport> reports) {
    this.reports = reports;
  }

  /** Returns {@code pages}, in their order, without the lines that outlets repeat. */
  public static List<Cleaned> setAside(List<Cleaned> pages) {
    Map<String, List<Integer>> byOutlet = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      int place = i;
      pages
          .get(i)
          .report()
          .flatMap(Report::outlet)
          .map(Outlet::name)
          .ifPresent(name -> byOutlet.computeIfAbsent(name, n -> new ArrayList<>()).add(place));
    }
    var result = new ArrayList<>(pages);
    for (List<Integer> places : byOutlet.values()) {
      if (places.size() >= MIN_WITNESSES) {
        setAside(result, places);
      }
    }
    return List.copyOf(result);
  }

  private static void setAside(List<Cleaned> pages, List<Integer> places) {
    List<HouseReport> reports =
        places.stream().map(i -> HouseReport.of(pages.get(i).report().orElseThrow())).toList();
    Set<Long> lines = new HouseLines(reports).learned();
    for (int k = 0; k < places.size() && !lines.isEmpty(); k++) {
      Report report = pages.get(places.get(k)).report().orElseThrow();
      BitSet blocks = reports.get(k).blocks(lines);
      if (!blocks.isEmpty()) {
        pages.set(places.get(k), new Cleaned.Accepted(BlockCutter.without(report, blocks)));
      }
    }
  }

  private Set<Long> learned() {
    var all = new LineCounts();
    reports.forEach(report -> report.hashes().forEach(all::add));
    int witnesses = 0;
    for (HouseReport report : reports) {
      if (report.share(hash -> all.count(hash) > 1) <= COPY_SHARE) {
        witnesses++;
        report.hashes().forEach(counts::add);
        report.belonging().forEach(belonging::add);
      }
    }
    double least = Math.max(MIN_WITNESSES, witnesses * MIN_SHARE);
    var learned = new HashSet<Long>();
    counts.forEach(
        (hash, count) -> {
          if (count >= least && belonging.count(hash) * 2 < count) {
            learned.add(hash);
          }
        });
    return learned;
  }

  /** Returns whether {@code line} is short enough to be one. */
  static boolean mayBe(Line line) {
    return line.words() > 0 && line.words() <= MAX_WORDS;
  }
}
