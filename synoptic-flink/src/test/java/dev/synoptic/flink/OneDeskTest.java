package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.flink.Newswire.Kind;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Rejection;
import dev.synoptic.source.Intake;
import dev.synoptic.source.PageBytes;
import dev.synoptic.story.DeskNote;
import dev.synoptic.story.Gist;
import dev.synoptic.story.OnlineGrouper;
import dev.synoptic.story.Pace;
import dev.synoptic.story.StoryDesk;
import dev.synoptic.story.StoryLedger;
import dev.synoptic.story.Window;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the one desk of a job has in common with the newsroom, and why there is only one. */
class OneDeskTest {

  private static final Kind LONGISH = new Kind(150, 300, 8);
  private static final List<Told> NEWS = new ArrayList<>();

  /** A report with the time and the language that it came in. */
  private record Told(ParsedReport report, Instant time, String language) {}

  @BeforeAll
  static void news() {
    var synoptic = new Synoptic();
    for (Dispatch dispatch : Newswire.of(1, 250, LONGISH, Duration.ofDays(4))) {
      byte[] json = dispatch.json().getBytes(StandardCharsets.UTF_8);
      PageBytes.read(
          dispatch.id(),
          Origin.ofPath(dispatch.id()),
          new ByteArrayInputStream(json),
          new Intake() {
            @Override
            public void page(Page page) {
              ParsedReport report = synoptic.parse(synoptic.clean(page).report().orElseThrow());
              NEWS.add(new Told(report, dispatch.time(), dispatch.language()));
            }

            @Override
            public void rejected(Rejection rejection) {
              throw new IllegalStateException(rejection.toString());
            }
          });
    }
  }

  @Test
  void theDeskGivesTheStoriesOfANewsroomThatHearsTheSameInTheOrderOfTime() {
    var grouper = new OnlineGrouper(Window.week());
    var ledger = new StoryLedger();
    NEWS.stream()
        .sorted(
            Comparator.comparing(Told::time)
                .thenComparing(told -> told.report().report().id().value()))
        .forEach(told -> grouper.arrive(told.report(), told.time()).forEach(ledger::enter));
    var newsroom = new TreeMap<String, Set<String>>();
    for (Told told : NEWS) {
      String story = ledger.storyOf(told.report().report().id()).orElseThrow();
      newsroom.computeIfAbsent(story, s -> new TreeSet<>()).add(id(told));
    }
    assertThat(new HashSet<>(stories())).isEqualTo(new HashSet<>(newsroom.values()));
  }

  @Test
  void reportsOfTwoLanguagesTellOneStorySoThereIsNoDeskForEachLanguage() {
    Map<String, String> languages = new HashMap<>();
    NEWS.forEach(told -> languages.put(id(told), told.language()));
    assertThat(stories())
        .anySatisfy(story -> assertThat(story.stream().map(languages::get).distinct()).hasSize(2));
  }

  private static Collection<Set<String>> stories() {
    var desk = new StoryDesk(Window.week(), Pace.once());
    NEWS.forEach(told -> desk.take(Gist.of(told.report()), told.time().toEpochMilli()));
    var stories = new TreeMap<String, Set<String>>();
    desk.reach(
        StoryDesk.END,
        note -> {
          if (note instanceof DeskNote.Show show) {
            stories.computeIfAbsent(show.story(), s -> new TreeSet<>()).add(show.report().value());
          }
        });
    return stories.values();
  }

  private static String id(Told told) {
    return told.report().report().id().value();
  }
}
