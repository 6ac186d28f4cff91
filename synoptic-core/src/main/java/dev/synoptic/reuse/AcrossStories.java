package dev.synoptic.reuse;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Passage;
import dev.synoptic.model.SharedAcross;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds passages that reports of different stories share. A sample of all shingles is indexed once;
 * only reports that share some of it are compared, and what many reports have is an outlet's
 * standing text and is not looked up, so that the cost grows with the number of words.
 */
public final class AcrossStories {

  /** Reports from which a shingle is standing text: a notice, a biography, a set phrase. */
  private static final int STANDING = 6;

  /** Sampled shingles that two reports share before they are compared. */
  private static final int MIN_SHARED = 2;

  /** Words of a passage that is told: shorter ones are names and set phrases. */
  private static final int MIN_WORDS = 16;

  private final List<BodyWords> reports = new ArrayList<>();
  private final List<Integer> stories = new ArrayList<>();
  private final Map<Long, List<Integer>> reportsOfShingle = new HashMap<>();

  private AcrossStories() {}

  /**
   * Returns what reports of different {@code stories} share, in the order of the reports and then
   * of their words; a report that stands alone is a story of one.
   */
  public static List<SharedAcross> find(List<List<ParsedReport>> stories) {
    var across = new AcrossStories();
    for (int story = 0; story < stories.size(); story++) {
      for (ParsedReport report : stories.get(story)) {
        across.add(report, story);
      }
    }
    return across.shared();
  }

  private void add(ParsedReport report, int story) {
    var words = new BodyWords(report);
    int place = reports.size();
    reports.add(words);
    stories.add(story);
    for (long shingle : Shingles.sampled(words)) {
      List<Integer> with = reportsOfShingle.computeIfAbsent(shingle, k -> new ArrayList<>());
      if (with.size() < STANDING) {
        with.add(place);
      }
    }
  }

  private List<SharedAcross> shared() {
    var found = new ArrayList<SharedAcross>();
    for (int a = 0; a < reports.size(); a++) {
      List<Integer> partners = partners(a);
      if (!partners.isEmpty()) {
        var shingles = new Shingles(reports.get(a));
        for (int b : partners) {
          addShared(a, shingles, b, found);
        }
      }
    }
    return found;
  }

  /** Returns the later reports of other stories that share enough of the index with {@code a}. */
  private List<Integer> partners(int a) {
    var shared = new TreeMap<Integer, Integer>();
    for (long shingle : Shingles.sampled(reports.get(a))) {
      List<Integer> with = reportsOfShingle.getOrDefault(shingle, List.of());
      if (with.size() < STANDING) {
        for (int b : with) {
          if (b > a && !stories.get(b).equals(stories.get(a))) {
            shared.merge(b, 1, Integer::sum);
          }
        }
      }
    }
    shared.values().removeIf(count -> count < MIN_SHARED);
    return List.copyOf(shared.keySet());
  }

  private void addShared(int a, Shingles shinglesOfA, int b, List<SharedAcross> found) {
    BodyWords one = reports.get(a);
    BodyWords other = reports.get(b);
    Chain.of(Run.between(one, shinglesOfA, other)).stream()
        .filter(chain -> chain.shared() >= MIN_WORDS)
        .map(
            chain ->
                new SharedAcross(
                    chain.isVerbatim() ? Passage.Kind.VERBATIM : Passage.Kind.NEAR,
                    one.report().report(),
                    one.range(chain.fromA(), chain.toA()),
                    other.report().report(),
                    other.range(chain.fromB(), chain.toB())))
        .sorted(Comparator.comparing(SharedAcross::inOne))
        .forEach(found::add);
  }
}
