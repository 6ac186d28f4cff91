package dev.synoptic.story;

import dev.synoptic.model.Grouping;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Decides which reports tell the same event, by their words, names, numbers and time; never by
 * their titles alone.
 *
 * <p>The steps: copies of one text are set aside; pairs that share rare words are scored; groups
 * join while their pairs and what each is about agree. Every step numbers the reports by content,
 * so the order in which they come changes nothing.
 */
public final class Grouper {

  /** Returns {@code reports} grouped by event; their order does not matter. */
  public Grouping group(List<ParsedReport> reports) {
    List<ParsedReport> sorted = StoryOrder.byContent(reports);
    int[] originalOf = Copies.originals(sorted);
    int[] originals =
        IntStream.range(0, originalOf.length).filter(i -> originalOf[i] == i).toArray();
    List<Profile> profiles =
        IntStream.of(originals).mapToObj(sorted::get).map(Profiler::profile).toList();
    Rarity rarity = Rarity.in(profiles);
    List<Weighed> weighed = profiles.stream().map(p -> new Weighed(p, rarity)).toList();
    Links links = links(weighed, rarity);
    List<List<Integer>> groups =
        AverageLink.join(links, GroupAffinity.FLOOR, EventJudge.ofBatch(weighed, links));
    Grouping grouping = grouping(members(sorted, originalOf, originals, groups), rarity);
    List<ParsedReport> compared = IntStream.of(originals).mapToObj(sorted::get).toList();
    var doubts = new Doubts(compared, weighed, rarity, links, storyOf(compared, grouping));
    return new Grouping(grouping.stories(), grouping.alone(), doubts.nearly(), doubts.several());
  }

  /** Returns the id of each report's story; a report that stands alone goes by its own. */
  private static String[] storyOf(List<ParsedReport> reports, Grouping grouping) {
    var storyOf = new HashMap<ReportId, String>();
    grouping.stories().forEach(s -> s.reports().forEach(r -> storyOf.put(r.report().id(), s.id())));
    return reports.stream()
        .map(r -> r.report().id())
        .map(id -> storyOf.getOrDefault(id, id.value()))
        .toArray(String[]::new);
  }

  /** Returns one story of all {@code reports}, whatever they tell; there must be some. */
  public Story asOne(List<ParsedReport> reports) {
    Rarity rarity =
        Rarity.in(StoryOrder.byContent(reports).stream().map(Profiler::profile).toList());
    return StoryOrder.story(reports, rarity);
  }

  /** Returns the reports of each group, copies with their originals. */
  private static List<List<ParsedReport>> members(
      List<ParsedReport> sorted, int[] originalOf, int[] originals, List<List<Integer>> groups) {
    int[] groupOf = new int[sorted.size()];
    for (int g = 0; g < groups.size(); g++) {
      for (int i : groups.get(g)) {
        groupOf[originals[i]] = g;
      }
    }
    var members = new TreeMap<Integer, List<ParsedReport>>();
    for (int i = 0; i < originalOf.length; i++) {
      members.computeIfAbsent(groupOf[originalOf[i]], g -> new ArrayList<>()).add(sorted.get(i));
    }
    return List.copyOf(members.values());
  }

  private static Grouping grouping(List<List<ParsedReport>> groups, Rarity rarity) {
    List<Story> stories =
        groups.stream()
            .filter(g -> g.size() > 1)
            .map(g -> StoryOrder.story(g, rarity))
            .sorted(StoryOrder.STORIES)
            .toList();
    List<ParsedReport> alone =
        groups.stream()
            .filter(g -> g.size() == 1)
            .map(g -> g.get(0))
            .sorted(StoryOrder.REPORTS)
            .toList();
    return new Grouping(stories, alone);
  }

  private static Links links(List<Weighed> reports, Rarity rarity) {
    var links = new Links(reports.size());
    var candidates = new Candidates(reports, rarity);
    for (int i = 0; i < reports.size(); i++) {
      int report = i;
      candidates.forEach(
          report,
          other -> {
            if (!links.of(report).containsKey(other)) {
              Likeness likeness = Likeness.of(reports.get(report), reports.get(other));
              links.put(report, other, Affinity.score(likeness));
            }
          });
    }
    return links;
  }
}
