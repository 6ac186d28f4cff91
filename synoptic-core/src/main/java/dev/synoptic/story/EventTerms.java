package dev.synoptic.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of a group of reports: how many have each, and in how many it stands in the beginning.
 * Most of what a group's reports begin with is what its event is about.
 */
final class EventTerms {

  /** Share of a group's reports that begin with a term of its core. */
  private static final double CORE_SHARE = 0.4;

  /** A core that tells less than one common name tells nothing. */
  private static final double MIN_CORE = 1;

  /** Numbers that tell less than one of two digits tell nothing: everybody counts to three. */
  private static final double MIN_NUMBERS = 9;

  /** Rarity from which a term tells an event: it stands in one report of thirty. */
  private static final double RARE = 3.4;

  /** What an unknown likeness counts. */
  private static final double UNKNOWN = 0.5;

  /** Terms that are kept of a group; large groups lose those that fewest reports have. */
  private static final int MAX_TERMS = 4000;

  private static final byte WORD = 0;
  private static final byte NAME = 1;
  private static final byte NUMBER = 2;

  private final int reports;
  private final int size;
  private final long[] hashes;
  private final byte[] kinds;
  private final float[] rarity;
  private final int[] with;
  private final int[] leading;

  private EventTerms(int reports, int capacity) {
    this(
        reports,
        capacity,
        new long[capacity],
        new byte[capacity],
        new float[capacity],
        new int[capacity],
        new int[capacity]);
  }

  private EventTerms(
      int reports,
      int size,
      long[] hashes,
      byte[] kinds,
      float[] rarity,
      int[] with,
      int[] leading) {
    this.reports = reports;
    this.size = size;
    this.hashes = hashes;
    this.kinds = kinds;
    this.rarity = rarity;
    this.with = with;
    this.leading = leading;
  }

  /** Returns the terms of one report. */
  static EventTerms of(Weighed report) {
    var terms = new EventTerms(1, report.size());
    for (int i = 0; i < report.size(); i++) {
      terms.hashes[i] = report.hash(i);
      terms.kinds[i] = report.isName(i) ? NAME : report.isNumber(i) ? NUMBER : WORD;
      terms.rarity[i] = report.rarity(i);
      terms.with[i] = 1;
      terms.leading[i] = report.isInLead(i) ? 1 : 0;
    }
    return terms;
  }

  /** Returns the terms of the reports of both groups. */
  EventTerms and(EventTerms other) {
    var union = new EventTerms(reports + other.reports, size + other.size);
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < size || j < other.size) {
      int order = i == size ? 1 : j == other.size ? -1 : Long.compare(hashes[i], other.hashes[j]);
      if (order <= 0) {
        union.add(n, this, i++);
      }
      if (order >= 0) {
        union.add(n, other, j++);
      }
      n++;
    }
    return union.cut(n);
  }

  private void add(int at, EventTerms from, int index) {
    hashes[at] = from.hashes[index];
    kinds[at] = kinds[at] == NAME ? NAME : from.kinds[index];
    rarity[at] = Math.max(rarity[at], from.rarity[index]);
    with[at] += from.with[index];
    leading[at] += from.leading[index];
  }

  /** Returns the first {@code used} terms, without the least widespread where they are too many. */
  private EventTerms cut(int used) {
    int least = 0;
    if (used > MAX_TERMS) {
      int[] sorted = Arrays.copyOf(with, used);
      Arrays.sort(sorted);
      least = sorted[used - MAX_TERMS];
    }
    int n = 0;
    for (int i = 0; i < used; i++) {
      if (with[i] >= least && n < MAX_TERMS) {
        hashes[n] = hashes[i];
        kinds[n] = kinds[i];
        rarity[n] = rarity[i];
        with[n] = with[i];
        leading[n] = leading[i];
        n++;
      }
    }
    return new EventTerms(
        reports,
        n,
        Arrays.copyOf(hashes, n),
        Arrays.copyOf(kinds, n),
        Arrays.copyOf(rarity, n),
        Arrays.copyOf(with, n),
        Arrays.copyOf(leading, n));
  }

  /** Returns how much of the core names of this group {@code other} has, 0 to 1. */
  double coreNamesIn(EventTerms other) {
    return coreIn(other, NAME, MIN_CORE);
  }

  /** Returns how much of the core numbers of this group {@code other} has, 0 to 1. */
  double coreNumbersIn(EventTerms other) {
    return coreIn(other, NUMBER, MIN_NUMBERS);
  }

  private double coreIn(EventTerms other, byte kind, double least) {
    double found = 0;
    double all = 0;
    int j = 0;
    for (int i = 0; i < size; i++) {
      double share = (double) leading[i] / reports;
      if (kinds[i] == kind && share >= CORE_SHARE) {
        while (j < other.size && other.hashes[j] < hashes[i]) {
          j++;
        }
        boolean both = j < other.size && other.hashes[j] == hashes[i];
        double mass = (double) rarity[i] * rarity[i];
        all += mass * share;
        found += both ? mass * Math.min(share, other.presence(j)) : 0;
      }
    }
    return all < least ? UNKNOWN : found / all;
  }

  /**
   * Returns the rare words, names and numbers that many reports begin with, by the lower half of
   * their hashes, which is all that a stream remembers.
   */
  Set<Integer> core() {
    var core = new HashSet<Integer>();
    for (int i = 0; i < size; i++) {
      if (rarity[i] >= RARE && leading[i] >= CORE_SHARE * reports) {
        core.add((int) hashes[i]);
      }
    }
    return core;
  }

  /**
   * Returns the terms of all {@code reports}, joined two by two, so that long lists are walked
   * seldom.
   */
  static EventTerms of(List<Weighed> reports) {
    List<EventTerms> terms = reports.stream().map(EventTerms::of).toList();
    while (terms.size() > 1) {
      var joined = new ArrayList<EventTerms>();
      for (int i = 0; i < terms.size(); i += 2) {
        joined.add(i + 1 < terms.size() ? terms.get(i).and(terms.get(i + 1)) : terms.get(i));
      }
      terms = joined;
    }
    return terms.get(0);
  }

  /** Returns the share of reports that have a term; those that do not begin with it count half. */
  private double presence(int index) {
    return (with[index] + leading[index]) / (2.0 * reports);
  }

  /**
   * Returns the likeness of two groups in names and numbers, when all that most of their reports
   * have in common is taken away, 0 to 1. The reports of one event scatter over what is left; those
   * of two events of one kind fall into two blocks, each with names of its own.
   */
  double residue(EventTerms other) {
    int all = reports + other.reports;
    double common = 0;
    double mine = 0;
    double its = 0;
    int i = 0;
    int j = 0;
    while (i < size || j < other.size) {
      int order = i == size ? 1 : j == other.size ? -1 : Long.compare(hashes[i], other.hashes[j]);
      int count = (order <= 0 ? with[i] : 0) + (order >= 0 ? other.with[j] : 0);
      boolean tells = order <= 0 ? kinds[i] != WORD : other.kinds[j] != WORD;
      if (tells && (count > 1 || all <= 3)) {
        double rare = order <= 0 ? rarity[i] : other.rarity[j];
        double weight = rare * Math.log((all + 1.0) / count);
        double here = order <= 0 ? weight * presence(i) : 0;
        double there = order >= 0 ? weight * other.presence(j) : 0;
        common += here * there;
        mine += here * here;
        its += there * there;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return mine * its > 0 ? common / Math.sqrt(mine * its) : UNKNOWN;
  }
}
