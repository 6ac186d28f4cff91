package dev.synoptic.reuse;

import dev.synoptic.model.ContentId;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.reuse.BodyWords.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Finds passages that the reports of a story share, and who took them from whom.
 *
 * <p>The steps: words become numbers; pairs of reports that may share text are compared; what the
 * pairs share becomes passages of all reports that have them; lineage is judged from what is shared
 * outside of quotations, from credits, from time and from misprints that were copied.
 */
public final class ReuseFinder {

  /** Returns what the reports of {@code story} share. */
  public Reuse find(Story story) {
    List<BodyWords> reports = story.reports().stream().map(BodyWords::new).toList();
    PublicWords.mark(reports);
    List<Pair> pairs = Retellings.judged(reports, Pairs.of(reports));
    List<PassageJoiner.Joined> joined =
        PassageJoiner.join(pairs.stream().flatMap(p -> Piece.of(p, reports).stream()).toList());
    Slips slips = Slips.in(reports, pairs);
    List<LineageJudge.Verdict> verdicts = new LineageJudge(reports, pairs, slips).verdicts();
    return new Reuse(
        passages(reports, joined, verdicts),
        lineages(reports, joined, verdicts),
        DescentLines.of(reports, pairs, verdicts, slips));
  }

  private static List<Passage> passages(
      List<BodyWords> reports,
      List<PassageJoiner.Joined> joined,
      List<LineageJudge.Verdict> verdicts) {
    return joined.stream()
        .map(j -> passage(reports, j, verdicts))
        .sorted(
            Comparator.comparing((Passage p) -> p.spans().get(0))
                .thenComparing(p -> p.spans().get(1))
                .thenComparing(Passage::kind)
                .thenComparing(Passage::id))
        .toList();
  }

  private static Passage passage(
      List<BodyWords> reports, PassageJoiner.Joined joined, List<LineageJudge.Verdict> verdicts) {
    var spans = new ArrayList<Span>();
    var parts = new ArrayList<String>();
    Passage.Kind kind = kind(reports, joined);
    parts.add(kind.name());
    joined
        .places()
        .forEach(
            (place, stretch) -> {
              BodyWords words = reports.get(place);
              var span = new Span(new Siglum(place), words.range(stretch.from(), stretch.to()));
              spans.add(span);
              parts.add(words.report().report().id().value());
              parts.add(span.range().start() + "-" + span.range().end());
            });
    return new Passage(
        ContentId.of("p", parts.toArray(String[]::new)),
        kind,
        spans,
        source(joined.places(), verdicts));
  }

  private static Passage.Kind kind(List<BodyWords> reports, PassageJoiner.Joined joined) {
    if (joined.kind() == Passage.Kind.REWORDED) {
      return Passage.Kind.REWORDED;
    }
    int place = joined.places().firstKey();
    Stretch first = joined.places().getOrDefault(place, new Stretch(0, 0));
    boolean same =
        joined.places().entrySet().stream()
            .allMatch(
                e -> sameWords(reports.get(place), first, reports.get(e.getKey()), e.getValue()));
    return same ? Passage.Kind.VERBATIM : Passage.Kind.NEAR;
  }

  private static boolean sameWords(BodyWords a, Stretch inA, BodyWords b, Stretch inB) {
    boolean same = inA.length() == inB.length();
    for (int i = 0; same && i < inA.length(); i++) {
      same = a.form(inA.from() + i) == b.form(inB.from() + i);
    }
    return same;
  }

  /** Returns the report that all others of a passage took from. */
  private static Optional<Siglum> source(
      SortedMap<Integer, Stretch> places, List<LineageJudge.Verdict> verdicts) {
    return places.keySet().stream()
        .filter(
            source ->
                places.keySet().stream()
                    .allMatch(p -> p.equals(source) || verdicts.get(p).of().contains(source)))
        .findFirst()
        .map(Siglum::new);
  }

  private static List<Lineage> lineages(
      List<BodyWords> reports,
      List<PassageJoiner.Joined> joined,
      List<LineageJudge.Verdict> verdicts) {
    var shared = new ArrayList<BitSet>();
    var reworded = new ArrayList<BitSet>();
    reports.forEach(
        r -> {
          shared.add(new BitSet());
          reworded.add(new BitSet());
        });
    for (PassageJoiner.Joined passage : joined) {
      List<BitSet> marked = passage.kind() == Passage.Kind.REWORDED ? reworded : shared;
      passage.places().forEach((place, s) -> marked.get(place).set(s.from(), s.to()));
    }
    var lineages = new ArrayList<Lineage>();
    for (int i = 0; i < reports.size(); i++) {
      reworded.get(i).andNot(shared.get(i));
      lineages.add(
          lineage(
              verdicts.get(i),
              reports.get(i).size(),
              shared.get(i).cardinality(),
              reworded.get(i).cardinality()));
    }
    return lineages;
  }

  private static Lineage lineage(
      LineageJudge.Verdict verdict, int words, int shared, int reworded) {
    double all = Math.max(1, words);
    return new Lineage(
        verdict.relation(),
        verdict.of().stream().map(Siglum::new).toList(),
        verdict.credits(),
        words == 0 ? 1 : (words - shared - reworded) / all,
        shared / all,
        reworded / all);
  }
}
