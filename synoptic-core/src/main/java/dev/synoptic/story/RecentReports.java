package dev.synoptic.story;

import dev.synoptic.sketch.RecentIndex;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;

/**
 * The reports of the active window, numbered in the order of arrival, with the stories that they
 * belong to and an index of their most telling terms.
 */
final class RecentReports {

  /**
   * The most telling terms of a report, by which it is found. So many that names are among them
   * also where a report is the only one of its language: then all its words are rare.
   */
  static final int KEYS = 48;

  /** Of the reports that have a key, the latest so many are looked at. */
  private static final int LATEST_OF_KEY = 32;

  /**
   * Of those that have a key of less rarity, fewer are: most are of other events, and the more of
   * them the larger the window is, so that the cost of a report would grow with it.
   */
  private static final int LATEST_OF_COMMON_KEY = 8;

  /** Rarity of a key that stands in one report of eighteen hundred. */
  private static final double RARE = 7.5;

  /** Shared keys must tell this much together: two rare terms, or more common ones. */
  private static final float MIN_MASS = 30;

  /** One word alone makes no candidate, however rare a long stream makes it. */
  private static final float MAX_MASS = 25;

  /** Reports that share so much less than the likeliest one are of other events. */
  private static final float SHARE = 0.25f;

  /** So many candidates are handed over. */
  private static final int MOST = 64;

  private final RecentIndex index = new RecentIndex(KEYS);
  private final MassTable masses = new MassTable();
  private PackedReport[] reports = new PackedReport[64];
  private OpenStory[] stories = new OpenStory[64];
  private int first;
  private int next;

  /** Returns the number of reports. */
  int size() {
    return next - first;
  }

  /** Returns the number of the oldest report. */
  int first() {
    return first;
  }

  /** Adds the latest report, which belongs to {@code story}, and returns its number. */
  int add(PackedReport report, Weighed weighed, OpenStory story) {
    if (size() == reports.length) {
      grow();
    }
    int number = index.add(hashes(weighed, keys(weighed)));
    reports[at(number)] = report;
    stories[at(number)] = story;
    next = number + 1;
    return number;
  }

  PackedReport report(int number) {
    return reports[at(number)];
  }

  OpenStory story(int number) {
    return stories[at(number)];
  }

  void move(int number, OpenStory story) {
    stories[at(number)] = story;
  }

  private int at(int number) {
    return number % reports.length;
  }

  private void grow() {
    PackedReport[] oldReports = reports;
    OpenStory[] oldStories = stories;
    reports = new PackedReport[oldReports.length * 2];
    stories = new OpenStory[reports.length];
    for (int number = first; number < next; number++) {
      reports[at(number)] = oldReports[number % oldReports.length];
      stories[at(number)] = oldStories[number % oldReports.length];
    }
  }

  /** Forgets what arrived before {@code time}, in epoch seconds, and the oldest beyond a limit. */
  @SuppressWarnings("NullAway") // slots outside the window are never read
  void drop(long time, int maxReports) {
    while (size() > 0 && (report(first).arrived() < time || size() > maxReports)) {
      reports[at(first)] = null;
      stories[at(first)] = null;
      first++;
      index.dropOldest();
    }
  }

  /** Writes the reports, and the stories that they belong to. */
  void write(DataOutput out) throws IOException {
    var places = new HashMap<OpenStory, Integer>();
    var open = new ArrayList<OpenStory>();
    for (int number = first; number < next; number++) {
      if (places.putIfAbsent(story(number), open.size()) == null) {
        open.add(story(number));
      }
    }
    out.writeInt(open.size());
    for (OpenStory story : open) {
      story.write(out);
    }
    out.writeInt(size());
    for (int number = first; number < next; number++) {
      out.writeInt(places.getOrDefault(story(number), -1));
      report(number).write(out);
    }
  }

  /** Reads reports and their stories; numbers start anew, and the index is made afresh. */
  static RecentReports read(DataInput in) throws IOException {
    var open = new ArrayList<OpenStory>();
    int stories = StreamState.number(in.readInt(), 0, Integer.MAX_VALUE);
    for (int i = 0; i < stories; i++) {
      open.add(OpenStory.read(in));
    }
    var recent = new RecentReports();
    int reports = StreamState.number(in.readInt(), 0, Integer.MAX_VALUE);
    for (int i = 0; i < reports; i++) {
      OpenStory story = open.get(StreamState.number(in.readInt(), 0, stories - 1));
      PackedReport report = PackedReport.read(in);
      story.add(recent.add(report, report.weighed(), story));
    }
    return recent;
  }

  /** Returns the reports that may tell the same event as {@code report}, the likeliest first. */
  int[] candidates(Weighed report) {
    int[] keys = keys(report);
    var mass = new float[keys.length];
    var most = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      float rarity = report.rarity(keys[i]);
      mass[i] = Math.max(Float.MIN_NORMAL, Math.min(MAX_MASS, rarity * rarity));
      most[i] = rarity >= RARE ? LATEST_OF_KEY : LATEST_OF_COMMON_KEY;
    }
    index.forEach(hashes(report, keys), most, (key, number) -> masses.add(number, mass[key]));
    return masses.strongest(MIN_MASS, SHARE, MOST);
  }

  private static int[] keys(Weighed report) {
    var strengths = new float[report.size()];
    for (int i = 0; i < strengths.length; i++) {
      strengths[i] = report.weight(i) + report.leadWeight(i);
    }
    return Strongest.of(strengths, KEYS);
  }

  private static int[] hashes(Weighed report, int[] keys) {
    return Arrays.stream(keys).map(i -> (int) report.hash(i)).toArray();
  }
}
