package dev.synoptic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.fact.FactAligner;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Time grows with the number of reports, not with its square. */
class FactGrowthTest {

  private static final int REPORTS = 60;
  private static final int TIMES = 6;
  private static final int ROUNDS = 4;

  private static final List<String> LINES =
      List.of(
          "The harbour board said %d barges had been moored at the north quay since March 2024.",
          "Repairs to the crane cost £%d million, the engineer told the meeting on Tuesday.",
          "At least %d dockers were hurt when the gantry fell, and two of them died.",
          "The tide rose %d centimetres above the wall between 9.15am and noon.",
          "A share of %d per cent of the fleet stayed out, the pilots' union said.",
          "Nearly %d tonnes of grain were spoiled in the second warehouse.",
          "The harbour master, Ole Brandt, %d, has run the port for 12 years.",
          "It was the worst flood in the port since 19%d, the archive shows.");

  private final Synoptic synoptic = new Synoptic();
  private final FactAligner aligner = new FactAligner();

  /** Returns reports that all tell the same, a figure of each changed. */
  private Story story(int count) {
    var chance = new Random(3);
    var reports = new ArrayList<ParsedReport>();
    for (int i = 0; i < count; i++) {
      var text = new StringBuilder("The flood at the port, told by " + (char) ('a' + i % 26));
      for (int k = 0; k < LINES.size(); k++) {
        int usual = 31 + 7 * k;
        int figure = chance.nextInt(LINES.size()) == 0 ? usual + chance.nextInt(5) : usual;
        text.append("\n\n").append(LINES.get(k).formatted(figure));
      }
      Page page = Page.of("report-" + i + ".txt", PageType.TEXT, text.toString());
      reports.add(synoptic.parse(synoptic.clean(page).report().orElseThrow()));
    }
    return synoptic.asOne(reports);
  }

  private List<Fact> align(Story story) {
    List<List<Figure>> stated = story.reports().stream().map(synoptic::figures).toList();
    return aligner.align(story, stated, List.of(), Descent.allIndependent(story.reports().size()));
  }

  /** Returns the least of this thread's own time over several rounds. */
  private double seconds(Story story) {
    List<List<Figure>> stated = story.reports().stream().map(synoptic::figures).toList();
    Descent descent = Descent.allIndependent(story.reports().size());
    var clock = ManagementFactory.getThreadMXBean();
    double least = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = clock.getCurrentThreadCpuTime();
      assertThat(aligner.align(story, stated, List.of(), descent)).isNotEmpty();
      least = Math.min(least, (clock.getCurrentThreadCpuTime() - before) / 1e9);
    }
    return least;
  }

  @Test
  void sixTimesTheCopiesTakeAboutSixTimesTheTime() {
    double once = seconds(story(REPORTS));
    double often = seconds(story(TIMES * REPORTS));
    assertThat(often / Math.max(0.005, once)).isLessThan(12);
  }

  @Test
  void copiesAddReportsToTheFactsTheyTell() {
    Fact barges =
        align(story(REPORTS)).stream()
            .filter(fact -> fact.about().contains("barges"))
            .findFirst()
            .orElseThrow();
    assertThat(barges.carriers()).isGreaterThan(REPORTS / 2);
  }
}
