package dev.synoptic.revise;

import dev.synoptic.model.Change;
import dev.synoptic.model.Range;
import dev.synoptic.model.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells what changed between two versions of one report. Sentences are paired first, their words
 * next, and what differs is told by how much it matters: figures, quotations, attributions, the
 * title, then sentences, and marks last. Words told of once are not told of again, but in the
 * title.
 */
public final class Reviser {

  private static final Comparator<Change> SUBSTANCE_FIRST =
      Comparator.comparing(Change::subject)
          .thenComparing(Reviser::place)
          .thenComparing(Change::act)
          .thenComparing(change -> change.before().isEmpty() ? -1 : change.before().get(0).start());

  /** Returns what changed from {@code before} to {@code after}. */
  public Revision compare(Version before, Version after) {
    Versions versions = Versions.of(before, after);
    List<Change.Edit> edits = versions.edits();
    var changes = new ArrayList<Change>();
    changes.addAll(FigureChanges.of(versions, edits));
    changes.addAll(QuotationChanges.of(versions, edits));
    changes.addAll(SentenceChanges.of(versions, List.copyOf(changes)));
    changes.sort(SUBSTANCE_FIRST);
    return new Revision(before.report().report(), after.report().report(), changes);
  }

  /** In the later version's order; what is gone stands by its place in the earlier one. */
  private static int place(Change change) {
    List<Range> places = change.after().isEmpty() ? change.before() : change.after();
    return places.get(0).start();
  }
}
