package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Synopsis;
import dev.synoptic.store.Placement;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.StoryRow;
import dev.synoptic.store.Writing;
import dev.synoptic.story.Pace;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what others have told apart and laid side by side: the store is as if a {@link Newsroom}
 * had taken the same reports in. (A copytaker typed what reporters in the field dictated.)
 *
 * <p>What is told twice is kept once, because ids come from content: a report that is there brings
 * nothing, and a story that lies there as it is told stays as it is. So whoever was cut off tells
 * again what may not have been kept. Not safe for use by several threads.
 */
public final class Copytaker {

  /** A larger story is laid of those reports that its teller chose. */
  private static final int MOST = Pace.once().most();

  /** Under which a store says that it is written so. */
  private static final String NAME = "copytaker";

  private final Store store;
  private final Synoptic synoptic;
  private final HeldCorrections corrections;
  private final Waiting waiting;
  private final boolean archive;
  private ParsedReports reports;

  /** Which story each id means; unknown at first, and after a failure. */
  private @Nullable Aliases aliases;

  private Copytaker(Store store, Synoptic synoptic, boolean archive) {
    this.store = store;
    this.synoptic = synoptic;
    this.archive = archive;
    this.corrections = HeldCorrections.of(store);
    this.waiting = Waiting.of(store);
    this.reports = new ParsedReports(synoptic);
  }

  /**
   * Returns one who keeps news as it comes.
   *
   * @throws StoreFailure where another process writes to the store, or it holds what others took in
   */
  public static Copytaker ofNews(Store store, Synoptic synoptic) {
    return opened(store, synoptic, false);
  }

  /**
   * Returns one who keeps an archive: a report without a date is not news of the day of its filing.
   *
   * @throws StoreFailure where another process writes to the store, or it holds what others took in
   */
  public static Copytaker ofArchive(Store store, Synoptic synoptic) {
    return opened(store, synoptic, true);
  }

  private static Copytaker opened(Store store, Synoptic synoptic, boolean archive) {
    if (!store.claim()) {
      throw StoreFailure.passing(
          store.place() + " is written by another process; end that one first");
    }
    if (store.state(NAME).isEmpty()) {
      if (store.sizes().reports() > 0) {
        throw new StoreFailure(
            store.place()
                + " holds stories that watch or serve took in, and their ids would not fit; name"
                + " an empty database");
      }
      store.write(
          tx -> {
            tx.state(NAME, new byte[] {1});
            return true;
          });
    }
    return new Copytaker(store, synoptic, archive);
  }

  /**
   * Keeps all that was told, in this order, in one transaction.
   *
   * @throws StoreFailure where nothing of it was kept, or it is not known whether it was; it may be
   *     told again
   */
  public void take(List<Copy> copies) {
    try {
      store.write(
          tx -> {
            for (Copy copy : copies) {
              take(copy, tx);
            }
            return true;
          });
    } catch (RuntimeException e) {
      // What was not kept must not be remembered.
      aliases = null;
      reports = new ParsedReports(synoptic);
      throw e;
    }
  }

  private void take(Copy copy, Writing tx) {
    if (copy instanceof Copy.Arrived arrived) {
      arrived(arrived, tx);
    } else if (copy instanceof Copy.Told told) {
      told(told, tx);
    }
  }

  private void arrived(Copy.Arrived arrived, Writing tx) {
    Placing placing = placing(tx, arrived.received());
    var filing = new ReportFiling(tx, placing, id -> id);
    Report report = arrived.report().report();
    String key = ArticleKey.of(report);
    boolean changesStories = arrived.events().size() > 1;
    if (filing.isThere(report) || !changesStories && filing.isSame(report, key)) {
      return;
    }
    ReportFiling.Filed filed =
        filing.file(
            new ReportFiling.Arriving(arrived.report(), arrived.page(), key, arrived.received()),
            arrived.events());
    for (String story : placing.all()) {
      if (!story.equals(filed.home()) && tx.members(story).isEmpty()) {
        leave(story, arrived.received(), tx);
      }
    }
  }

  private void told(Copy.Told told, Writing tx) {
    List<Placement> members = tx.members(told.story());
    if (members.isEmpty()) {
      tx.row(told.story()).map(StoryRow::changed).ifPresent(at -> leave(told.story(), at, tx));
      return;
    }
    Set<ReportId> chosen = told.synopsis().map(Copytaker::reports).orElse(Set.of());
    // Earlier versions and what a person moved elsewhere are not laid here, whatever was told.
    List<Placement> shown =
        members.size() <= MOST
            ? members
            : members.stream().filter(m -> chosen.contains(m.report())).toList();
    Set<ReportId> ids = shown.stream().map(Placement::report).collect(Collectors.toSet());
    if (ids.isEmpty() || tx.laid(told.story()).equals(ids)) {
      return;
    }
    SynopsisUpdate update = update(tx);
    Synopsis laid =
        told.synopsis()
            .filter(synopsis -> ids.equals(chosen))
            .orElseGet(() -> update.lay(told.story(), shown));
    Instant newest =
        members.stream().map(Placement::received).max(Instant::compareTo).orElse(Instant.EPOCH);
    update.keep(laid, shown, placing(tx, newest), newest);
  }

  private void leave(String story, Instant at, Writing tx) {
    update(tx).leave(story, at);
  }

  private static Set<ReportId> reports(Synopsis synopsis) {
    return synopsis.story().reports().stream()
        .map(parsed -> parsed.report().id())
        .collect(Collectors.toSet());
  }

  private Placing placing(Writing tx, Instant now) {
    Aliases known = aliases == null ? new Aliases(tx.links()) : aliases;
    aliases = known;
    return new Placing(tx, now, known);
  }

  private SynopsisUpdate update(Writing tx) {
    return new SynopsisUpdate(tx, synoptic, reports, corrections, waiting, archive);
  }
}
