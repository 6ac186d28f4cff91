package dev.synoptic.revise;

import dev.synoptic.model.Change;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Quotations that changed: their words, whether they stand in quotation marks, or altogether. */
final class QuotationChanges {

  private final Versions versions;
  private final Places<Change.Edit> earlierEdits;
  private final Places<Change.Edit> laterEdits;
  private final List<Change> changes = new ArrayList<>();

  private QuotationChanges(Versions versions, List<Change.Edit> edits) {
    this.versions = versions;
    this.earlierEdits = new Places<>(edits, edit -> List.of(edit.before()));
    this.laterEdits = new Places<>(edits, edit -> List.of(edit.after()));
  }

  static List<Change> of(Versions versions, List<Change.Edit> edits) {
    var quotations = new QuotationChanges(versions, edits);
    quotations.compare(QuotationPairs.of(versions));
    return quotations.changes;
  }

  private void compare(int[] partner) {
    Set<Integer> met = new HashSet<>();
    for (int i = 0; i < partner.length; i++) {
      Quotation earlier = versions.before().quotations().get(i);
      if (partner[i] < 0) {
        removed(earlier);
      } else {
        met.add(partner[i]);
        Quotation later = versions.after().quotations().get(partner[i]);
        words(earlier, later);
        changes.addAll(AttributionChanges.of(versions, earlier, later));
      }
    }
    for (int i = 0; i < versions.after().quotations().size(); i++) {
      if (!met.contains(i)) {
        added(versions.after().quotations().get(i));
      }
    }
  }

  /** Words that stand in both versions, but are read as quoted in one alone, did not change. */
  private void removed(Quotation earlier) {
    for (int word : versions.from().wordsIn(earlier.content())) {
      if (versions.words().later(word) < 0) {
        add(Change.Act.REMOVED, earlier.content(), List.of(), List.of(), List.of());
        return;
      }
    }
  }

  private void added(Quotation later) {
    for (int word : versions.to().wordsIn(later.content())) {
      if (versions.words().earlier(word) < 0) {
        add(Change.Act.ADDED, List.of(), later.content(), List.of(), List.of());
        return;
      }
    }
  }

  private void words(Quotation earlier, Quotation later) {
    List<Change.Edit> inside = inside(earlier, later);
    var notes = new ArrayList<String>();
    if (earlier.form() != later.form() && quoted(earlier) != quoted(later)) {
      notes.add(quoted(later) ? "now in quotation marks" : "no longer in quotation marks");
    }
    if (!inside.isEmpty() || !notes.isEmpty()) {
      add(Change.Act.ALTERED, earlier.content(), later.content(), inside, notes);
    }
  }

  private static boolean quoted(Quotation quotation) {
    return quotation.form() != QuotationForm.INDIRECT;
  }

  /** Returns the edits inside the words of either; words put in at their edge are not inside. */
  private List<Change.Edit> inside(Quotation earlier, Quotation later) {
    var inside = new LinkedHashSet<Change.Edit>();
    earlier.content().forEach(piece -> inside.addAll(earlierEdits.in(piece)));
    later.content().forEach(piece -> inside.addAll(laterEdits.in(piece)));
    return List.copyOf(inside);
  }

  private void add(
      Change.Act act,
      List<Range> before,
      List<Range> after,
      List<Change.Edit> inside,
      List<String> notes) {
    changes.add(new Change(Change.Subject.QUOTATION, act, before, after, inside, notes));
  }
}
