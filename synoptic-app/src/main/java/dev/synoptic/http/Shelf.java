package dev.synoptic.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.page.StoryCard;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoredSynopsis;
import dev.synoptic.store.StoryRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was read from the store or made of it, by revision: a story that changes has another
 * revision, so nothing here is ever stale.
 */
final class Shelf {

  /** Bytes that a synopsis takes for each character of its reports' texts: a rough measure. */
  private static final int SYNOPSIS_BYTES = 24;

  /** Cards that are kept: about a kilobyte each. */
  private static final int CARDS = 20_000;

  /** Places in a cache's table at first: what shares a place waits while one of them is made. */
  private static final int PLACES = 1 << 13;

  private final Store store;
  private final Cache<String, Document> documents;
  private final Cache<String, StoredSynopsis> synopses;
  private final Cache<String, StoryCard> cards;

  Shelf(Store store, long bytes) {
    this.store = store;
    this.documents =
        Caffeine.newBuilder()
            .initialCapacity(PLACES)
            .maximumWeight(bytes / 2)
            .weigher((String key, Document document) -> document.weight())
            .recordStats()
            .build();
    this.synopses =
        Caffeine.newBuilder()
            .maximumWeight(bytes / 2)
            .weigher((String key, StoredSynopsis stored) -> weight(stored.synopsis()))
            .recordStats()
            .build();
    this.cards = Caffeine.newBuilder().maximumSize(CARDS).recordStats().build();
  }

  private static int weight(Synopsis synopsis) {
    long characters = 2_000;
    for (ParsedReport report : synopsis.story().reports()) {
      characters += report.text().length();
    }
    return (int) Math.min(Integer.MAX_VALUE, characters * SYNOPSIS_BYTES);
  }

  /** Returns the store. */
  Store store() {
    return store;
  }

  /** Returns the documents that were made. */
  Cache<String, Document> documents() {
    return documents;
  }

  /** Returns the document under {@code key}, which must name all it depends on. */
  Document document(String key, Supplier<Document> making) {
    return documents.get(key, k -> making.get());
  }

  /** Returns a story laid side by side, by its lasting id; with the title that a person gave. */
  Optional<StoredSynopsis> synopsis(String story) {
    return store.story(story).flatMap(this::synopsis);
  }

  /** Returns the story of {@code row} laid side by side. */
  Optional<StoredSynopsis> synopsis(StoryRow row) {
    String key = key(row);
    StoredSynopsis known = synopses.getIfPresent(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<StoredSynopsis> read = store.synopsis(row.id()).map(Shelf::titled);
    read.ifPresent(stored -> synopses.put(key(stored.row()), stored));
    return read;
  }

  /** Returns what names a revision of a story. */
  static String key(StoryRow row) {
    return row.id() + '@' + row.revision() + (row.relabelled() ? "=" + row.title() : "");
  }

  /** Its lasting id names it; a title that a person gave stands nowhere in the reports. */
  private static StoredSynopsis titled(StoredSynopsis stored) {
    Synopsis of = stored.synopsis();
    boolean relabelled = stored.row().relabelled();
    return new StoredSynopsis(
        stored.row(),
        new Synopsis(
            new Story(stored.row().id(), of.story().reports(), of.story().grouping()),
            relabelled ? stored.row().title() : of.title(),
            relabelled ? Optional.empty() : of.titleSpan(),
            of.names(),
            of.quotes(),
            of.facts(),
            of.disputed(),
            of.reuse(),
            of.timeline(),
            of.brief(),
            of.missing()));
  }

  /** Returns what lists show of these stories. */
  List<StoryCard> cards(List<StoryRow> rows) {
    return rows.stream().flatMap(row -> card(row).stream()).toList();
  }

  private Optional<StoryCard> card(StoryRow row) {
    String key = key(row);
    StoryCard known = cards.getIfPresent(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<StoryCard> made =
        store
            .synopsis(row.id())
            .map(Shelf::titled)
            .map(s -> StoryCard.of(s.synopsis(), s.row().newest()));
    made.ifPresent(card -> cards.put(key, card));
    return made;
  }
}
