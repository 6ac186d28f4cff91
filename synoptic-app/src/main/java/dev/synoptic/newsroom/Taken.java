package dev.synoptic.newsroom;

import dev.synoptic.model.Rejection;
import dev.synoptic.model.ReportId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of pages.
 *
 * @param added reports that were not there before, in the order of the pages
 * @param revised number of those that are new versions
 * @param known number of pages whose report was there already
 * @param rejected pages that gave no report
 * @param stories ids of the stories that changed, in order
 */
public record Taken(
    List<ReportId> added, int revised, int known, List<Rejection> rejected, Set<String> stories) {

  /** Copies the lists. */
  public Taken {
    added = List.copyOf(added);
    rejected = List.copyOf(rejected);
    stories = new TreeSet<>(stories);
  }
}
