package dev.synoptic.align;

import dev.synoptic.model.Descent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * To whom words were said, by all reports that carry them. Nobody is named where as many lines of
 * descent say one as another, and one line of many tells nothing for the rest; what one line has
 * from its own interview ("told the Courier") the other line may have heard elsewhere.
 */
final class AudienceVote {

  /** Of so many lines one alone is an outlier. */
  private static final int SEVERAL = 3;

  private AudienceVote() {}

  /** Returns those to whom the words of {@code carriers} were said, as most of them call them. */
  static Optional<String> of(List<Carrier> carriers, Descent descent) {
    var kinds = new LineVote(descent);
    Map<String, LineVote> calledBy = new HashMap<>();
    Set<Integer> lines = new HashSet<>();
    Set<String> single = new HashSet<>();
    for (Carrier carrier : carriers) {
      lines.add(descent.lines().get(carrier.report().index()));
      audience(carrier)
          .ifPresent(
              to -> {
                kinds.add(carrier, to.key());
                if (to.isOneBody()) {
                  single.add(to.key());
                }
                calledBy
                    .computeIfAbsent(to.key(), k -> new LineVote(descent))
                    .add(carrier, to.called());
              });
    }
    return kinds
        .clear(lines.size() < SEVERAL ? 1 : 2)
        .filter(key -> lines.size() == 1 || !single.contains(key) || kinds.clear(2).isPresent())
        .flatMap(key -> calledBy.getOrDefault(key, kinds).most());
  }

  /** Returns to whom a report says the words were said, those of its longest part first. */
  private static Optional<Audience> audience(Carrier carrier) {
    return carrier
        .main()
        .circumstances()
        .audience()
        .or(
            () ->
                carrier.parts().stream()
                    .flatMap(part -> part.circumstances().audience().stream())
                    .findFirst());
  }
}
