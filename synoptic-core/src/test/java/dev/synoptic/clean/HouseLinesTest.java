package dev.synoptic.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Report;
import dev.synoptic.model.Stated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HouseLinesTest {

  private static final String HOUSE =
      "The Severn Post goes to four counties by van, bicycle and ferry, whatever the weather.";

  private static final String[] PLACES = {
    "Upton", "Ryall", "Hanley", "Corrie", "Dorn", "Pell", "Kelby", "Orrell"
  };

  private static final String[] THINGS = {
    "bakery", "chapel", "lido", "quarry", "signal box", "orchard", "cinema", "windmill"
  };

  private final Synoptic synoptic = new Synoptic();

  private static Page page(String path, String outlet, String text) {
    var stated =
        new Stated(
            Optional.empty(),
            Optional.of(Outlet.named(outlet)),
            Optional.empty(),
            Optional.empty());
    return new Page(Origin.ofPath(path), PageType.TEXT, text, stated);
  }

  /** A report of its own subject, with {@code line} in its middle. */
  private static String report(int i, String line) {
    String place = PLACES[i];
    String thing = THINGS[i];
    return String.format(
        "%s reopens in %s%n%nThe %s in %s opened its doors again on Monday after %d"
            + " months.%n%n%s%n%nAbout %d people came, and number %d in the queue got in for"
            + " nothing.",
        thing, place, thing, place, i + 3, line, i * 70 + 120, i + 11);
  }

  private static List<Page> pages(String line) {
    var pages = new ArrayList<Page>();
    for (int i = 0; i < PLACES.length; i++) {
      pages.add(page("p" + i + ".txt", "The Severn Post", report(i, line)));
    }
    return pages;
  }

  private List<Report> reports(List<Page> pages) {
    return synoptic.cleanAll(pages).stream().map(c -> c.report().orElseThrow()).toList();
  }

  @Test
  void aLineThatAnOutletPrintsOnManyPagesIsSetAsideWithItsPlace() {
    List<Page> pages = pages(HOUSE);
    for (Report report : reports(pages)) {
      assertThat(report.text()).doesNotContain(HOUSE).contains("About ");
      assertThat(report.aside())
          .anyMatch(a -> a.kind() == AsideKind.REPEAT && a.text().equals(HOUSE));
      String path = report.origin().path().orElseThrow();
      Page page =
          pages.stream().filter(p -> p.origin().path().orElseThrow().equals(path)).findAny().get();
      MapInvariant.check(report, page.markup());
    }
  }

  @Test
  void aPageAloneIsReadWithoutTheOthers() {
    Report alone = synoptic.clean(pages(HOUSE).get(0)).report().orElseThrow();
    assertThat(alone.text()).contains(HOUSE);
    assertThat(reports(pages(HOUSE).subList(0, 4)))
        .as("four pages are too few")
        .allMatch(report -> report.text().contains(HOUSE));
  }

  @Test
  void anotherOutletMayPrintTheSame() {
    List<Page> pages = pages(HOUSE);
    pages.add(page("other.txt", "The Other Post", report(0, HOUSE)));
    assertThat(reports(pages))
        .filteredOn(report -> report.text().contains(HOUSE))
        .singleElement()
        .satisfies(report -> assertThat(report.knownAs()).isEqualTo("The Other Post"));
  }

  @Test
  void theBackgroundOfARunningStoryStays() {
    String background =
        "The ferry Halcyon sank off Upton on 4 May with 31 people aboard; nine have not been"
            + " found.";
    var pages = new ArrayList<Page>();
    for (int i = 0; i < PLACES.length; i++) {
      String text =
          report(i, background) + "\n\nThe Halcyon had left Upton with too many people aboard.";
      pages.add(page("f" + i + ".txt", "The Severn Post", text));
    }
    assertThat(reports(pages)).allMatch(report -> report.text().contains(background));
  }

  @Test
  void versionsOfOneReportAreNoWitnesses() {
    var pages = new ArrayList<Page>();
    for (int i = 0; i < 8; i++) {
      String text = report(0, "A crane fell into the yard.") + "\n\nVersion " + i + " was longer.";
      pages.add(page("v" + i + ".txt", "The Severn Post", text));
    }
    assertThat(reports(pages)).allMatch(report -> report.text().contains("A crane fell"));
  }

  @Test
  void theOrderOfThePagesCannotShow() {
    List<Page> pages = pages(HOUSE);
    List<Cleaned> expected = synoptic.cleanAll(pages);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(pages, new Random(seed));
      assertThat(synoptic.cleanAll(pages)).isEqualTo(expected);
    }
  }

  @Test
  void whatIsCountedInBoundedMemoryDependsOnNoOrder() {
    var random = new Random(3);
    var lines = new ArrayList<Long>();
    for (int i = 0; i < 5_000; i++) {
      lines.add(random.nextInt(2_000) * 0x9E3779B97F4A7C15L);
    }
    Map<Long, Integer> first = counted(lines);
    assertThat(first).hasSizeBetween(100, 300);
    Map<Long, Integer> exact = new HashMap<>();
    lines.forEach(line -> exact.merge(line, 1, Integer::sum));
    assertThat(exact).containsAllEntriesOf(first);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(lines, random);
      assertThat(counted(lines)).isEqualTo(first);
    }
  }

  private static Map<Long, Integer> counted(List<Long> lines) {
    var counts = new LineCounts(300);
    lines.forEach(counts::add);
    Map<Long, Integer> counted = new HashMap<>();
    counts.forEach(counted::put);
    return counted;
  }
}
