package dev.synoptic.story;

import dev.synoptic.model.Nearly;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Several;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says where a grouping could have gone the other way: pairs that nearly joined, and reports that
 * tell several events.
 */
final class Doubts {

  /** Score from which a pair in different stories is worth saying. */
  private static final double NEARLY = 0.25;

  /** Pairs that are said of each story. */
  private static final int MAX_OF_STORY = 5;

  /** A paragraph is compared with a story from this score between a report and one of its own. */
  static final double MAY_TELL = 0.3;

  /** Reports of a story that are asked what it is about. */
  private static final int ASKED = 64;

  private final List<ParsedReport> reports;
  private final List<Weighed> weighed;
  private final Rarity rarity;
  private final Links links;
  private final String[] storyOf;
  private final Map<String, List<Integer>> membersOf = new HashMap<>();
  private final Map<String, Set<Integer>> cores = new HashMap<>();

  /**
   * Looks at a grouping.
   *
   * @param reports none a copy of another
   * @param weighed the same, in the same order
   * @param links between them
   * @param storyOf the id of each report's story
   */
  Doubts(
      List<ParsedReport> reports,
      List<Weighed> weighed,
      Rarity rarity,
      Links links,
      String[] storyOf) {
    this.reports = reports;
    this.weighed = weighed;
    this.rarity = rarity;
    this.links = links;
    this.storyOf = storyOf;
    for (int i = 0; i < storyOf.length; i++) {
      membersOf.computeIfAbsent(storyOf[i], s -> new ArrayList<>()).add(i);
    }
  }

  /** A pair of reports of different stories. */
  private record Pair(int a, int b, long score) {}

  /** Returns the closest pairs of different stories, one for each pair of stories. */
  List<Nearly> nearly() {
    var best = new TreeMap<String, Pair>();
    for (int i = 0; i < reports.size(); i++) {
      for (Map.Entry<Integer, Long> link : links.of(i).entrySet()) {
        int j = link.getKey();
        if (storyOf[i].compareTo(storyOf[j]) < 0 && link.getValue() >= NEARLY * Links.UNIT) {
          best.merge(
              storyOf[i] + " " + storyOf[j], new Pair(i, j, link.getValue()), Doubts::closer);
        }
      }
    }
    var said = new TreeMap<String, Integer>();
    return best.values().stream()
        .sorted(Comparator.comparingLong((Pair p) -> -p.score).thenComparingInt(Pair::a))
        .filter(
            p -> {
              // Both stories count the pair, whether it is kept or not.
              int ofA = said.merge(storyOf[p.a], 1, Integer::sum);
              int ofB = said.merge(storyOf[p.b], 1, Integer::sum);
              return Math.min(ofA, ofB) <= MAX_OF_STORY;
            })
        .map(this::nearly)
        .toList();
  }

  private static Pair closer(Pair a, Pair b) {
    boolean same = a.score == b.score;
    boolean earlier = a.a < b.a || a.a == b.a && a.b < b.b;
    return a.score > b.score || same && earlier ? a : b;
  }

  private Nearly nearly(Pair pair) {
    Known a = Known.of(reports.get(pair.a), rarity);
    Known b = Known.of(reports.get(pair.b), rarity);
    Likeness likeness = Likeness.of(a.weighed(), b.weighed());
    double score = Math.round((double) pair.score * 1000 / Links.UNIT) / 1000.0;
    List<String> because = Reasons.of(a, b, likeness);
    return new Nearly(a.report(), b.report(), score, because, Reasons.against(likeness));
  }

  /** Returns the reports that tell of several stories, each in a paragraph of its own. */
  List<Several> several() {
    var several = new ArrayList<Several>();
    for (int i = 0; i < reports.size(); i++) {
      Set<String> near = near(i);
      if (near.size() > 1) {
        Set<String> told = told(i, near);
        if (told.size() > 1) {
          several.add(new Several(reports.get(i), List.copyOf(told)));
        }
      }
    }
    return several;
  }

  private Set<String> near(int report) {
    var near = new TreeSet<String>();
    links
        .of(report)
        .forEach(
            (other, score) -> {
              if (score >= MAY_TELL * Links.UNIT) {
                near.add(storyOf[other]);
              }
            });
    return near;
  }

  private Set<String> told(int report, Set<String> near) {
    var cores = new TreeMap<String, Set<Integer>>();
    near.forEach(story -> cores.put(story, core(story, report)));
    return new Paragraphs(reports.get(report)).telling(cores);
  }

  /** Returns what the reports of {@code story} without {@code but} are about. */
  private Set<Integer> core(String story, int but) {
    List<Integer> members = membersOf.getOrDefault(story, List.of());
    return story.equals(storyOf[but])
        ? core(members.stream().filter(i -> i != but).toList())
        : cores.computeIfAbsent(story, s -> core(members));
  }

  private Set<Integer> core(List<Integer> members) {
    List<Weighed> asked = members.stream().limit(ASKED).map(weighed::get).toList();
    return asked.isEmpty() ? Set.of() : EventTerms.of(asked).core();
  }
}
