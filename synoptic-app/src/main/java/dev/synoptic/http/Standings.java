package dev.synoptic.http;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.page.OutletPage;
import dev.synoptic.page.OutletReport;
import dev.synoptic.page.Taking;
import dev.synoptic.store.ReportRow;
import dev.synoptic.store.StoredSynopsis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Collects how an outlet's reports stand to those of others. */
final class Standings {

  private static final int MOST_TAKINGS = 25;

  private final Shelf shelf;
  private final String outlet;
  private final List<OutletReport> reports = new ArrayList<>();
  private final Map<String, Tally> from = new LinkedHashMap<>();
  private final Map<String, Tally> by = new LinkedHashMap<>();

  Standings(Shelf shelf, String outlet) {
    this.shelf = shelf;
    this.outlet = outlet;
  }

  /** Adds a report of the outlet. */
  void add(ReportRow row) {
    Optional<Synopsis> synopsis =
        shelf
            .synopsis(row.story())
            .map(StoredSynopsis::synopsis)
            .filter(s -> s.story().reports().size() > 1);
    Optional<Siglum> siglum = synopsis.flatMap(s -> siglum(s, row));
    if (synopsis.isEmpty() || siglum.isEmpty()) {
      reports.add(alone(row));
      return;
    }
    Synopsis story = synopsis.get();
    Lineage lineage = story.reuse().lineages().get(siglum.get().index());
    Set<String> sources = sources(story, lineage);
    reports.add(compared(row, story, siglum.get(), List.copyOf(sources)));
    for (String source : sources) {
      boolean known = lineage.of().stream().anyMatch(of -> name(story, of).equals(source));
      tally(from, source, known, lineage.relation());
    }
    takers(story, siglum.get());
  }

  private static Optional<Siglum> siglum(Synopsis synopsis, ReportRow row) {
    for (int i = 0; i < synopsis.story().reports().size(); i++) {
      if (synopsis.story().reports().get(i).report().id().equals(row.id())) {
        return Optional.of(new Siglum(i));
      }
    }
    return Optional.empty();
  }

  private static OutletReport alone(ReportRow row) {
    return new OutletReport(
        row.id().value(),
        "",
        "",
        -1,
        row.title().orElse(""),
        row.published().flatMap(Published::parse),
        Relation.UNKNOWN,
        List.of(),
        0,
        0);
  }

  private static OutletReport compared(
      ReportRow row, Synopsis story, Siglum siglum, List<String> sources) {
    Lineage lineage = story.reuse().lineages().get(siglum.index());
    return new OutletReport(
        row.id().value(),
        story.story().id(),
        story.title().orElse(""),
        siglum.index(),
        row.title().orElse(""),
        row.published().flatMap(Published::parse),
        lineage.relation(),
        sources,
        lineage.shared(),
        lineage.reworded());
  }

  /** Outlets whose reports are there; else the agencies that are credited. */
  private Set<String> sources(Synopsis story, Lineage lineage) {
    if (lineage.relation() == Relation.OWN || lineage.relation() == Relation.UNKNOWN) {
      return Set.of();
    }
    Stream<String> names =
        lineage.of().isEmpty()
            ? lineage.credits().stream()
            : lineage.of().stream().map(of -> name(story, of));
    var sources = new LinkedHashSet<String>();
    names.filter(name -> !name.equals(outlet)).forEach(sources::add);
    return sources;
  }

  private static String name(Synopsis story, Siglum siglum) {
    Report report = story.story().report(siglum).report();
    return report.outlet().map(Outlet::name).orElse("outlet unknown");
  }

  private void takers(Synopsis story, Siglum siglum) {
    List<Lineage> lineages = story.reuse().lineages();
    for (int i = 0; i < lineages.size(); i++) {
      if (lineages.get(i).of().contains(siglum)) {
        String taker = name(story, new Siglum(i));
        if (!taker.equals(outlet)) {
          tally(by, taker, true, lineages.get(i).relation());
        }
      }
    }
  }

  private static void tally(
      Map<String, Tally> tallies, String name, boolean known, Relation relation) {
    tallies.computeIfAbsent(name, n -> new Tally(known)).add(relation);
  }

  /** Returns what the outlet's page shows. */
  OutletPage page(String next) {
    List<OutletReport> compared = reports.stream().filter(r -> !r.story().isEmpty()).toList();
    return new OutletPage(
        new OutletPage.Standing(
            reports.size(),
            compared.size(),
            count(compared, Relation.OWN),
            count(compared, Relation.CARRIES, Relation.REWRITES, Relation.GARBLES)),
        "",
        takings(from),
        takings(by),
        reports,
        next);
  }

  private static int count(List<OutletReport> reports, Relation... relations) {
    return (int) reports.stream().filter(r -> List.of(relations).contains(r.relation())).count();
  }

  private static List<Taking> takings(Map<String, Tally> tallies) {
    return tallies.entrySet().stream()
        .map(e -> e.getValue().of(e.getKey()))
        .sorted(
            Comparator.comparingInt((Taking t) -> -(t.carried() + t.rewritten() + t.garbled()))
                .thenComparing(Taking::outlet))
        .limit(MOST_TAKINGS)
        .toList();
  }

  /** Counts relations to one other. */
  private static final class Tally {
    private final boolean known;
    private int carried;
    private int rewritten;
    private int garbled;

    Tally(boolean known) {
      this.known = known;
    }

    void add(Relation relation) {
      switch (relation) {
        case CARRIES -> carried++;
        case REWRITES -> rewritten++;
        case GARBLES -> garbled++;
        case OWN, UNKNOWN -> {}
      }
    }

    Taking of(String name) {
      boolean hasPage = known && !name.equals("outlet unknown");
      return new Taking(name, hasPage, carried, rewritten, garbled);
    }
  }
}
