package dev.synoptic.http;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Appearances;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Looks in the store for where words come from. The index finds reports that hold some stretch of
 * the words; these, and the others of their stories, are then looked at closely.
 */
public final class Tracing {

  /** Words of a stretch: enough to be rare together, few enough to survive alterations. */
  private static final int STRETCH = 3;

  /** Stretches that are looked up; of longer texts, evenly spread ones. */
  private static final int STRETCHES = 16;

  /** Reports that are looked at closely: about a second of processor time. */
  private static final int CLOSELY = 80;

  private final Store store;
  private final Synoptic synoptic = new Synoptic();

  /** Makes a search of {@code store}. */
  public Tracing(Store store) {
    this.store = store;
  }

  /** Returns why {@code text} cannot be looked for; empty where it can. */
  public Optional<String> fault(String text) {
    return synoptic.whyNotSought(text);
  }

  /** Returns where {@code text} appears. */
  public Appearances where(String text) {
    return synoptic.where(text, candidates(text).stream().map(this::page).toList());
  }

  private List<ReportId> candidates(String text) {
    return withStories(store.sharing(stretches(text), CLOSELY));
  }

  /** Adds the other reports of the best ones' stories: they may word the same utterance. */
  private List<ReportId> withStories(List<ReportId> best) {
    var all = new LinkedHashSet<>(best);
    for (ReportId id : best) {
      if (all.size() >= CLOSELY) {
        break;
      }
      store
          .reportRow(id)
          .ifPresent(row -> store.reportsOf(row.story()).forEach(other -> all.add(other.id())));
    }
    return all.stream().limit(CLOSELY).toList();
  }

  /** Returns runs of words, spread over the text; the whole of a short one. */
  static List<String> stretches(String text) {
    List<String> words = words(text);
    if (words.size() <= STRETCH) {
      return List.of(String.join(" ", words));
    }
    int last = words.size() - STRETCH;
    int step = Math.max(1, (last + STRETCHES) / STRETCHES);
    var stretches = new ArrayList<String>();
    for (int at = 0; at <= last; at += step) {
      stretches.add(String.join(" ", words.subList(at, at + STRETCH)));
    }
    return stretches;
  }

  /** Letters and digits alone: no sign of a search may slip in. */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int at = 0; at <= text.length(); ) {
      int point = at < text.length() ? text.codePointAt(at) : ' ';
      if (Character.isLetterOrDigit(point)) {
        word.appendCodePoint(point);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      at += Character.charCount(point);
    }
    return words;
  }

  /** A report whose page is not kept any more is looked at as its text. */
  private Page page(ReportId id) {
    return store
        .page(id)
        .orElseGet(
            () -> {
              Report report = store.report(id).orElseThrow();
              return Page.of(report.origin().display(), PageType.TEXT, report.text());
            });
  }
}
