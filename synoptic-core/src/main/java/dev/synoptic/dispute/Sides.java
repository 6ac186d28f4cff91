package dev.synoptic.dispute;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.Disputed.Told;
import dev.synoptic.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the two sides of a dispute, and puts them in order. */
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

  /** Returns the dispute between the first that another contradicts and the first that does. */
  static <T> Optional<Disputed> first(
      List<T> all, BiPredicate<T, T> isDisputed, BiFunction<T, T, Disputed> disputed) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (isDisputed.test(all.get(i), all.get(j))) {
          return Optional.of(disputed.apply(all.get(i), all.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns one side: what it says, and every place of {@code all} that says it. */
  static <T> Told told(String words, List<T> all, Predicate<T> says, Function<T, Span> place) {
    return new Told(words, all.stream().filter(says).map(place).sorted().toList());
  }
}
