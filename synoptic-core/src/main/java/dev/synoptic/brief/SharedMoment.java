package dev.synoptic.brief;

import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One moment and all reports that tell of it. */
final class SharedMoment {

  /** Two happenings are one if they share this many content words, names counted half. */
  private static final double SHARED = 2;

  private static final int CONTENT_WORDS = 5;

  /** Most carried first, then those that stand high in their report, then by time. */
  static final Comparator<SharedMoment> BY_WEIGHT =
      Comparator.comparingInt((SharedMoment moment) -> -moment.reports().size())
          .thenComparingInt(moment -> moment.best().place())
          .thenComparing(moment -> moment.best().span());

  static final Comparator<SharedMoment> BY_TIME =
      Comparator.comparing((SharedMoment moment) -> moment.finest().first())
          .thenComparing(moment -> moment.finest().last())
          .thenComparing(SharedMoment::when)
          .thenComparing(moment -> moment.best().span());

  private final List<Happening> happenings = new ArrayList<>();

  SharedMoment(Happening first) {
    happenings.add(first);
  }

  void add(Happening happening) {
    happenings.add(happening);
  }

  /** Returns how surely {@code other} tells of this moment: 0 for not at all. */
  double likeness(Happening other) {
    double best = 0;
    for (Happening mine : happenings) {
      best = Math.max(best, likeness(mine, other));
    }
    return best;
  }

  private static double likeness(Happening one, Happening other) {
    if (!meets(one.date(), other.date()) && !meets(other.date(), one.date())) {
      return 0;
    }
    boolean sameMinute =
        one.date().iso().contains("T") && one.date().iso().equals(other.date().iso());
    double shared = shared(one.concepts(), other.concepts()) + (sameMinute ? 2 : 0);
    double named = shared(one.names(), other.names()) * 0.5;
    boolean sameDate = one.date().iso().equals(other.date().iso());
    boolean enough = shared >= 1 && shared + named >= (sameDate ? SHARED : SHARED + 0.5);
    int least = Math.min(CONTENT_WORDS, Math.min(one.concepts().size(), other.concepts().size()));
    return enough && shared * 3 >= least ? shared + named : 0;
  }

  private static double shared(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  /** Returns whether {@code whole} may mean the days of {@code part}. */
  private static boolean meets(Value.Date whole, Value.Date part) {
    return !part.first().isBefore(whole.first()) && !part.last().isAfter(whole.last());
  }

  Set<Siglum> reports() {
    var reports = new TreeSet<Siglum>();
    happenings.forEach(happening -> reports.add(happening.span().report()));
    return reports;
  }

  List<Span> spans() {
    return happenings.stream().map(Happening::span).sorted().toList();
  }

  /** Returns the telling that is shown: of the finest date, highest in its report. */
  Happening best() {
    return happenings.stream()
        .min(
            Comparator.comparingLong(Happening::days)
                .thenComparingInt(Happening::place)
                .thenComparing(Happening::span))
        .orElseThrow();
  }

  Value.Date finest() {
    return best().date();
  }

  String when() {
    return finest().iso();
  }
}
