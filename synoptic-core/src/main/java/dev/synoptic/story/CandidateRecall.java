package dev.synoptic.story;

import dev.synoptic.model.ParsedReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many of the pairs that comparing all with all would find are candidates: what the keys cost.
 *
 * @param pairs that all with all finds
 * @param batch share of them that a batch compares
 * @param online share of the reports with such a pair among the earlier ones for which a stream
 *     finds at least one of them: from there it goes to the story
 */
public record CandidateRecall(long pairs, double batch, double online) {

  /** Measures {@code reports}, which are compared all with all, for pairs from {@code score} on. */
  public static CandidateRecall of(List<ParsedReport> reports, double score) {
    List<Profile> profiles = reports.stream().map(Profiler::profile).toList();
    Rarity rarity = Rarity.in(profiles);
    List<Weighed> weighed = profiles.stream().map(p -> new Weighed(p, rarity)).toList();
    var candidates = new Candidates(weighed, rarity);
    var inBatch = new ArrayList<Set<Integer>>();
    for (int i = 0; i < weighed.size(); i++) {
      var others = new HashSet<Integer>();
      candidates.forEach(i, others::add);
      inBatch.add(others);
    }
    var recent = new RecentReports();
    long pairs = 0;
    long batch = 0;
    long joining = 0;
    long found = 0;
    for (int i = 0; i < weighed.size(); i++) {
      PackedReport packed =
          PackedReport.of(reports.get(i).report().id(), 0, profiles.get(i), rarity);
      var inStream = new HashSet<Integer>();
      for (int candidate : recent.candidates(packed.weighed())) {
        inStream.add(candidate);
      }
      boolean joins = false;
      boolean meets = false;
      recent.add(packed, packed.weighed(), new OpenStory("", i));
      for (int j = 0; j < i; j++) {
        if (Affinity.score(Likeness.of(weighed.get(i), weighed.get(j))) >= score) {
          pairs++;
          batch += inBatch.get(i).contains(j) || inBatch.get(j).contains(i) ? 1 : 0;
          joins = true;
          meets |= inStream.contains(j);
        }
      }
      joining += joins ? 1 : 0;
      found += meets ? 1 : 0;
    }
    return new CandidateRecall(
        pairs, batch / (double) Math.max(1, pairs), found / (double) Math.max(1, joining));
  }
}
