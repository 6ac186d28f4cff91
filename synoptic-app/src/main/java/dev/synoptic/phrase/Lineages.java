package dev.synoptic.phrase;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.List;

/** Says what a report took from others: "own", "carries Reuters", "rewrites B". */
public final class Lineages {

  private Lineages() {}

  /** Returns {@code lineage} in words. */
  public static String of(Lineage lineage) {
    return switch (lineage.relation()) {
      case OWN -> "own";
      case CARRIES -> "carries " + sources(lineage);
      case REWRITES -> "rewrites " + sources(lineage);
      case GARBLES -> "garbles " + sources(lineage);
      case UNKNOWN -> "unknown";
    };
  }

  private static String sources(Lineage lineage) {
    var sources = new ArrayList<String>();
    lineage.of().stream().map(Siglum::letters).forEach(sources::add);
    sources.addAll(lineage.credits());
    return sources.isEmpty() ? "an unseen account" : Counts.list(List.copyOf(sources));
  }

  /** Returns {@code share}, from 0 to 1, in whole percent; what is not nothing is never "0 %". */
  public static String percent(double share) {
    long percent = Math.round(share * 100);
    return percent == 0 && share > 0 ? "under 1\u00A0%" : percent + "\u00A0%";
  }
}
