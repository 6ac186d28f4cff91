package dev.synoptic.newsroom;

import dev.synoptic.model.Rejection;
import dev.synoptic.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of pages.
 *
 * @param added reports that were not there before, in the order of the pages
 * @param revised number of those that are new versions
 * @param joined number of those that joined reports of the same event
 * @param known number of pages whose report was there already
 * @param rejected pages that gave no report
 * @param stories ids of the stories that changed, in order
 */
public record Taken(
    List<ReportId> added,
    int revised,
    int joined,
    int known,
    List<Rejection> rejected,
    Set<String> stories) {

  /** What became of no pages. */
  public static final Taken NOTHING = new Taken(List.of(), 0, 0, 0, List.of(), Set.of());

  /** Copies the lists. */
  public Taken {
    added = List.copyOf(added);
    rejected = List.copyOf(rejected);
    stories = new TreeSet<>(stories);
  }

  /** Returns what became of these pages and of the {@code next} ones. */
  public Taken and(Taken next) {
    var ids = new ArrayList<>(added);
    ids.addAll(next.added);
    var refused = new ArrayList<>(rejected);
    refused.addAll(next.rejected);
    var changed = new TreeSet<>(stories);
    changed.addAll(next.stories);
    return new Taken(
        ids, revised + next.revised, joined + next.joined, known + next.known, refused, changed);
  }
}
