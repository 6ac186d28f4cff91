package dev.synoptic.store;

import static dev.synoptic.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do; each kind of store is a subclass. */
abstract class StoreContract
    implements SearchContract, ListContract, PeopleContract, RecordContract {

  private Store store;

  /** Opens a store that holds nothing yet. */
  abstract Store openNew() throws Exception;

  /** Opens the same store once more. */
  abstract Store openAgain() throws Exception;

  @BeforeEach
  void open() throws Exception {
    store = openNew();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public void reopen() throws Exception {
    store.close();
    store = openAgain();
  }

  @Test
  void aNewStoreHoldsNothing() {
    assertThat(store.stories(StoryQuery.newest(), Optional.empty(), 10).items()).isEmpty();
    assertThat(store.resolve("s0")).isEmpty();
    assertThat(store.synopsis("s0")).isEmpty();
    assertThat(store.search("storm", Optional.empty(), 10).items()).isEmpty();
    assertThat(store.feeds()).isEmpty();
    assertThat(store.retention()).isEqualTo(Retention.ALWAYS);
    assertThat(store.sizes().reports()).isZero();
    assertThat(store.sizes().lastChange()).isZero();
  }

  @Test
  void aSynopsisComesBackAsItWasEvenInAnotherProcess() throws Exception {
    Samples.keep(store, Samples.first(), NOON);
    reopen();
    StoredSynopsis found = store.synopsis(Samples.first().story().id()).orElseThrow();
    assertThat(found.synopsis()).isEqualTo(Samples.asKept(Samples.first()));
    assertThat(found.row()).isEqualTo(Samples.row(Samples.first(), NOON, 1));
  }

  @Test
  void reportsAndTheirPagesComeBackAsTheyWere() {
    Samples.keep(store, Samples.first(), NOON);
    for (ParsedReport parsed : Samples.first().story().reports()) {
      Report report = parsed.report();
      assertThat(store.report(report.id())).contains(report);
      assertThat(store.page(report.id())).contains(Samples.page(report));
      assertThat(store.reportRow(report.id()).orElseThrow().story())
          .isEqualTo(Samples.first().story().id());
    }
    assertThat(store.report(new ReportId("r0"))).isEmpty();
    assertThat(store.page(new ReportId("r0"))).isEmpty();
  }

  @Test
  void whatFailsHalfwayLeavesNothing() {
    assertThatThrownBy(
            () ->
                store.write(
                    tx -> {
                      tx.add(Samples.arrival(Samples.first().story().reports().get(0), "s1"));
                      tx.story(Samples.row(Samples.first(), NOON, 1), Samples.first());
                      throw new IllegalStateException("halfway");
                    }))
        .hasMessage("halfway");
    assertThat(store.sizes().reports()).isZero();
    assertThat(store.sizes().lastChange()).isZero();
    assertThat(store.search("not for sale", Optional.empty(), 10).items()).isEmpty();
    Samples.keep(store, Samples.first(), NOON);
    assertThat(store.story(Samples.first().story().id())).isPresent();
  }

  @Test
  void readersSeeTheStateBeforeATransactionUntilItEnds() {
    store.write(
        tx -> {
          tx.add(Samples.arrival(Samples.first().story().reports().get(0), "s1"));
          assertThat(store.sizes().reports()).isZero();
          assertThat(tx.members("s1")).hasSize(1);
          return true;
        });
    assertThat(store.sizes().reports()).isEqualTo(1);
  }

  @Test
  void anotherTextUnderTheSameKeyIsANewVersion() {
    ParsedReport old = Samples.first().story().reports().get(0);
    ParsedReport revised = Samples.first().story().reports().get(1);
    store.write(tx -> tx.add(Samples.arrival(old, "s1")));
    store.write(
        tx -> {
          Placement before = tx.latest(old.report().origin().display()).orElseThrow();
          assertThat(before.current()).isTrue();
          return tx.add(
              new Arrival(
                  revised,
                  Samples.page(revised.report()),
                  old.report().origin().display(),
                  2,
                  NOON.plusSeconds(60),
                  "s1",
                  Optional.empty(),
                  "s1",
                  Optional.of(old.report().id())));
        });
    List<ReportRow> versions = store.versions(old.report().origin().display());
    assertThat(versions).extracting(ReportRow::version).containsExactly(1, 2);
    assertThat(versions).extracting(ReportRow::current).containsExactly(false, true);
    assertThat(store.reportsOf("s1"))
        .extracting(ReportRow::id)
        .containsExactly(revised.report().id());
    assertThat(store.report(old.report().id())).as("old versions are kept").isPresent();
    store.write(
        tx -> {
          assertThat(tx.copies(old.report().id()))
              .extracting(Placement::report)
              .containsExactly(revised.report().id());
          return true;
        });
  }

  @Test
  void onlyOneProcessWrites() throws Exception {
    assertThat(store.claim()).isTrue();
    assertThat(store.claim()).as("asked twice").isTrue();
    try (Store other = openAgain()) {
      assertThat(other.claim()).isFalse();
      assertThatThrownBy(() -> other.write(tx -> true))
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("written by another process");
      assertThat(other.sizes().reports()).isZero();
    }
    reopen();
    assertThat(store.claim()).as("given up on closing").isTrue();
  }

  @Test
  void manyReadWhileOneWrites() throws Exception {
    Samples.keep(store, Samples.first(), NOON);
    var failures = new java.util.concurrent.ConcurrentLinkedQueue<Throwable>();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 8; i++) {
      var thread =
          new Thread(
              () -> {
                for (int n = 0; n < 20; n++) {
                  assertThat(store.synopsis(Samples.first().story().id())).isPresent();
                  store.search("sale", Optional.empty(), 10);
                }
              });
      thread.setUncaughtExceptionHandler((t, e) -> failures.add(e));
      threads.add(thread);
      thread.start();
    }
    for (int n = 0; n < 20; n++) {
      Samples.keepRow(store, Samples.first(), NOON.plusSeconds(n));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
    assertThat(store.story(Samples.first().story().id()).orElseThrow().newest())
        .isEqualTo(NOON.plusSeconds(19));
  }
}
