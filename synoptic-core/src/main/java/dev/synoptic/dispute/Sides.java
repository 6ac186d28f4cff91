package dev.synoptic.dispute;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.Disputed.Told;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the two sides of a dispute in order. */
final class Sides {

  /** What most reports say first; then what the first report says. */
  private static final Comparator<Told> ORDER =
      Comparator.comparingInt((Told told) -> -told.reports().size())
          .thenComparing(told -> told.spans().get(0));

  private Sides() {}

  static Disputed of(Disputed.Kind kind, String about, Told one, Told other, String note) {
    List<Told> values = Stream.of(one, other).sorted(ORDER).toList();
    return new Disputed(kind, about, values, note);
  }
}
