package dev.synoptic.flink;

import dev.synoptic.Synoptic;
import dev.synoptic.newsroom.Copytaker;
import dev.synoptic.store.Sizes;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Stores;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/**
 * A store in PostgreSQL, as {@code watch} makes it and {@code serve} shows it.
 *
 * @param where its address
 * @param archive whether what comes is an archive, not news
 * @param patience how long the database may be away
 */
record StoreOut(String where, boolean archive, Duration patience) implements Out {

  /** How the address of a store begins. */
  static final String BEGINNING = "jdbc:";

  /** A database that is started anew or moves to another machine is there again by then. */
  static final Duration PATIENCE = Duration.ofMinutes(5);

  @Override
  public Optional<String> obstacle(boolean resumes) {
    try (Store store = Stores.open(where)) {
      if (!resumes) {
        Copytaker.ofNews(store, new Synoptic());
      }
      return Optional.empty();
    } catch (StoreFailure e) {
      return Optional.of(e.getMessage() + (resumes || !e.isPassing() ? "" : remedy(e)));
    }
  }

  private static String remedy(StoreFailure failure) {
    return failure.getCause() == null ? "" : "; is the database running, and is its address right?";
  }

  @Override
  public boolean wantsPackets() {
    return true;
  }

  @Override
  public boolean takesRejected() {
    return false;
  }

  @Override
  public void write(Told told) {
    // One store has one writer.
    StoryFlow flow = told.flow();
    var line = new StoreLine(where, archive, patience);
    flow.entries(told.packets())
        .transform("keep", Types.ENTRY, new Keeping(line, flow.isSorted()))
        .uid("keeping")
        .setParallelism(1)
        .setMaxParallelism(1)
        .sinkTo(new DiscardingSink<>())
        .name("store")
        .uid("store");
  }

  @Override
  public Optional<String> told() {
    try (Store store = Stores.open(where)) {
      Sizes sizes = store.sizes();
      return Optional.of(
          Counted.of(sizes.stories(), "story", "stories")
              + " of "
              + Counted.of(sizes.reports(), "report", "reports")
              + " in "
              + store.place());
    }
  }
}
