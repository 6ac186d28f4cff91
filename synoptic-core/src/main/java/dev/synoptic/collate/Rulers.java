package dev.synoptic.collate;

import dev.synoptic.collate.Reliability.Against;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Picks the reading that is the ruler for the others: the fullest, or where two lines of descent
 * agree against it, the next fullest that is not much shorter and stands against fewer.
 */
public final class Rulers {

  /** So many readings are tried as the ruler. */
  private static final int MAX_RULERS = 4;

  /** So many readings judge a ruler, the fullest ones. */
  private static final int MAX_JUDGES = 16;

  /** A ruler has at least this share of the fullest reading's words of content. */
  private static final double MIN_RULER = 0.35;

  /**
   * So many words of content fewer may a ruler have for each place where it is not contradicted.
   */
  private static final int MAX_LESS = 2;

  private final Descent descent;
  private final Reliability reliability;

  /** Counts agreement by lines of {@code descent}. */
  public Rulers(Descent descent) {
    this.descent = descent;
    this.reliability = new Reliability(descent);
  }

  /**
   * Readings of one quote, collated.
   *
   * @param order the reports as they were tried, the fullest reading first: it decides all else
   * @param collation the collation, the ruler first
   */
  public record Ruled(List<Siglum> order, Collation collation) {}

  /**
   * Returns the collation of {@code witnesses}, readings of one quote, the ruler first.
   *
   * @param unreliable reports that others often contradict
   * @param before the collation of the same readings when less was known of their reports
   */
  public Ruled collation(List<Witness> witnesses, Set<Siglum> unreliable, Optional<Ruled> before) {
    var fullest = new Fullest(witnesses, descent);
    List<Witness> ordered = fullest.first(unreliable);
    List<Siglum> order = ordered.stream().map(Witness::report).toList();
    return before
        .filter(known -> known.order.equals(order))
        .orElseGet(() -> new Ruled(order, collation(fullest, ordered)));
  }

  private Collation collation(Fullest fullest, List<Witness> ordered) {
    List<Witness> judges = ordered.subList(0, Math.min(MAX_JUDGES, ordered.size()));
    Collation best = Collator.collate(judges);
    int ruler = 0;
    Against against = reliability.againstFullest(best);
    // Words that others contradict make a reading no fuller.
    int full = fullest.content(judges.get(0)) - against.content();
    for (int next = 1; against.places() > 0 && next < Math.min(MAX_RULERS, judges.size()); next++) {
      int less = full - fullest.content(judges.get(next));
      if (fullest.content(judges.get(next)) >= MIN_RULER * fullest.content(judges.get(0))) {
        Collation other = Collator.collate(withFirst(next, judges));
        Against againstOther = reliability.againstFullest(other);
        int fewer = against.places() - againstOther.places();
        if (fewer > 0 && less <= MAX_LESS * fewer) {
          best = other;
          ruler = next;
          against = againstOther;
        }
      }
    }
    return judges.size() == ordered.size() ? best : Collator.collate(withFirst(ruler, ordered));
  }

  private static List<Witness> withFirst(int ruler, List<Witness> ordered) {
    var order = new ArrayList<Witness>(ordered);
    order.add(0, order.remove(ruler));
    return order;
  }
}
