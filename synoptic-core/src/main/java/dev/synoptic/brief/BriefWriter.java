package dev.synoptic.brief;

import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Picks the sentences of the brief: the reports' own, each cited. Taken are sentences that other
 * lines of descent tell as well, that can be read alone, and that do not say what is said already;
 * none from a report that garbles, and none with a quotation whose words are altered.
 */
public final class BriefWriter {

  private static final int MOST = 6;

  /** A sentence worth less than this share of the best is left out once there are a few. */
  private static final double MIN_WORTH = 0.45;

  private static final int FEW = 4;

  /** A sentence that has more than this share of another says the same. */
  private static final double MAX_SAME = 0.45;

  /** A sentence supports another if it has this share of its words, rare ones counting more. */
  private static final double MIN_SUPPORT = 0.55;

  /** And this share of its words that are no names: names alone say nothing of what happened. */
  private static final double MIN_PLAIN_SUPPORT = 0.5;

  /** A sentence with fewer words of content says too little alone. */
  private static final int MIN_STEMS = 5;

  /** What a day of age takes from a sentence's worth. */
  private static final double A_DAY_OLD = 0.25;

  private static final int MAX_DAYS = 2;

  /**
   * What a report's worth is, as a share, that may be of any day beside reports that say theirs.
   */
  private static final double UNDATED = 0.7;

  /** The news stands in one of so many first sentences. */
  private static final int LEAD_PLACES = 2;

  /** What a lead is worth, as a share, that tells nothing of what the titles tell. */
  private static final double LEAST_NEWS = 0.5;

  /** What a report's first sentences are worth besides what others tell. */
  private static final double LEAD_WORTH = 0.6;

  /** Returns the brief of {@code story}, most important first. */
  public List<BriefSentence> write(Story story, Names names, List<Quote> quotes, Reuse reuse) {
    List<BriefCandidate> all = BriefReader.read(story);
    var centrality = new Centrality(all, reuse.descent());
    Set<Siglum> garblers = Garblers.of(quotes, reuse);
    Map<BriefCandidate, Double> worth = new HashMap<>();
    for (BriefCandidate candidate : usable(all, story, quotes, garblers)) {
      double lead = candidate.place() < 3 ? LEAD_WORTH / (1 + candidate.place()) : 0;
      double told = centrality.over(candidate.stems(), candidate.report());
      worth.put(candidate, (told + lead) * freshness(story, candidate.report()));
    }
    List<BriefCandidate> chosen = choose(worth, centrality, new Headlines(story));
    return chosen.stream().map(one -> sentence(one, all, story, garblers, centrality)).toList();
  }

  private static List<BriefCandidate> usable(
      List<BriefCandidate> all, Story story, List<Quote> quotes, Set<Siglum> garblers) {
    Set<Span> altered = altered(quotes);
    return all.stream()
        .filter(candidate -> !garblers.contains(candidate.report()))
        .filter(candidate -> candidate.stems().size() >= MIN_STEMS)
        .filter(c -> SelfContained.holds(story.report(c.report()), c.range()))
        .filter(candidate -> altered.stream().noneMatch(span -> overlaps(span, candidate)))
        .toList();
  }

  /** Returns what a report's age leaves of its worth: a toll of the first day is out of date. */
  private static double freshness(Story story, Siglum report) {
    Optional<LocalDate> last = Optional.empty();
    for (ParsedReport other : story.reports()) {
      Optional<LocalDate> date = other.report().published().map(Published::date);
      if (date.isPresent() && (last.isEmpty() || date.get().isAfter(last.get()))) {
        last = date;
      }
    }
    Optional<LocalDate> own = story.report(report).report().published().map(Published::date);
    if (last.isEmpty()) {
      return 1;
    }
    if (own.isEmpty()) {
      return UNDATED;
    }
    long days = Math.min(MAX_DAYS, ChronoUnit.DAYS.between(own.get(), last.get()));
    return 1 - days * A_DAY_OLD;
  }

  private static Set<Span> altered(List<Quote> quotes) {
    var altered = new HashSet<Span>();
    for (Quote quote : quotes) {
      for (Reading reading : quote.readings()) {
        if (reading.wording() == Wording.ALTERED) {
          for (Range piece : reading.pieces()) {
            altered.add(new Span(reading.report(), piece));
          }
        }
      }
    }
    return altered;
  }

  private static boolean overlaps(Span span, BriefCandidate candidate) {
    return span.report().equals(candidate.report()) && span.range().overlaps(candidate.range());
  }

  /** Returns the sentences of the brief: a lead first, the rest as their reports order them. */
  private static List<BriefCandidate> choose(
      Map<BriefCandidate, Double> worth, Centrality centrality, Headlines headlines) {
    var ranked = new ArrayList<BriefCandidate>(worth.keySet());
    ranked.sort(
        Comparator.comparing((BriefCandidate candidate) -> -worth.getOrDefault(candidate, 0.0))
            .thenComparing(BriefCandidate::number));
    var chosen = new ArrayList<BriefCandidate>();
    ranked.stream()
        .filter(candidate -> candidate.place() < LEAD_PLACES)
        .max(
            Comparator.comparingDouble(
                    (BriefCandidate candidate) ->
                        worth.getOrDefault(candidate, 0.0)
                            * (LEAST_NEWS + headlines.share(candidate.stems())))
                .thenComparing(candidate -> -candidate.number()))
        .ifPresent(chosen::add);
    double best = ranked.isEmpty() ? 0 : worth.getOrDefault(ranked.get(0), 0.0);
    for (BriefCandidate candidate : ranked) {
      boolean enough = worth.getOrDefault(candidate, 0.0) >= MIN_WORTH * best;
      if (chosen.size() < MOST
          && (enough || chosen.size() < FEW)
          && chosen.stream().noneMatch(other -> same(candidate, other, centrality))) {
        chosen.add(candidate);
      }
    }
    List<BriefCandidate> rest = chosen.isEmpty() ? chosen : chosen.subList(1, chosen.size());
    rest.sort(Comparator.comparing(BriefCandidate::place).thenComparing(BriefCandidate::number));
    return chosen;
  }

  private static boolean same(BriefCandidate a, BriefCandidate b, Centrality centrality) {
    Set<String> both = new HashSet<>(a.stems());
    both.retainAll(b.stems());
    double least = Math.min(centrality.weight(a.stems()), centrality.weight(b.stems()));
    return centrality.weight(both) > MAX_SAME * least;
  }

  private static BriefSentence sentence(
      BriefCandidate chosen,
      List<BriefCandidate> all,
      Story story,
      Set<Siglum> garblers,
      Centrality centrality) {
    Map<Siglum, BriefCandidate> support = new TreeMap<>();
    Map<Siglum, Double> best = new HashMap<>();
    centrality
        .shares(chosen.stems(), chosen.report())
        .forEach(
            (number, share) -> {
              BriefCandidate other = all.get(number);
              boolean better = share > best.getOrDefault(other.report(), 0.0);
              if (share >= MIN_SUPPORT && better && supports(chosen, other, centrality)) {
                best.put(other.report(), share);
                support.put(other.report(), other);
              }
            });
    var cites = new ArrayList<Span>();
    cites.add(new Span(chosen.report(), chosen.range()));
    support.forEach(
        (report, other) -> {
          if (!garblers.contains(report)) {
            cites.add(new Span(report, other.range()));
          }
        });
    return new BriefSentence(story.words(cites.get(0)), cites);
  }

  /** Returns whether a sentence tells of more than the same names, and of all the numbers. */
  private static boolean supports(
      BriefCandidate chosen, BriefCandidate other, Centrality centrality) {
    Set<String> plain = chosen.plainStems();
    Set<String> both = new HashSet<>(plain);
    both.retainAll(other.stems());
    return other.numbers().containsAll(chosen.numbers())
        && centrality.weight(both) >= MIN_PLAIN_SUPPORT * centrality.weight(plain);
  }
}
