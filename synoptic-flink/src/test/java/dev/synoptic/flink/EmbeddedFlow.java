package dev.synoptic.flink;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.newsroom.ArticleKey;
import dev.synoptic.source.Input;
import dev.synoptic.source.Intake;
import dev.synoptic.source.PageBytes;
import dev.synoptic.source.PageFiles;
import dev.synoptic.story.DeskNote;
import dev.synoptic.story.Edition;
import dev.synoptic.story.Gist;
import dev.synoptic.story.Pace;
import dev.synoptic.story.StoryDesk;
import dev.synoptic.story.Window;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The same reports through the core's pieces alone, in one thread: what Flink must agree with. */
final class EmbeddedFlow {

  private final Synoptic synoptic = new Synoptic();
  private final StoryDesk desk = new StoryDesk(Window.week(), Pace.once());
  private final Map<ReportId, ParsedReport> texts = new HashMap<>();
  private final Map<String, TreeSet<ReportId>> shown = new HashMap<>();
  private final SortedMap<String, String> lines = new TreeMap<>();
  private final UnaryOperator<String> kept;

  private EmbeddedFlow(UnaryOperator<String> kept) {
    this.kept = kept;
  }

  /** Returns the last line of each story of the reports in {@code files}. */
  static SortedMap<String, String> run(List<String> files) {
    return run(files, UnaryOperator.identity());
  }

  /**
   * Returns what is {@code kept} of the last line of each story of the reports in {@code files}.
   */
  static SortedMap<String, String> run(List<String> files, UnaryOperator<String> kept) {
    Input input = PageFiles.read(files, InputStream.nullInputStream(), n -> {});
    return new EmbeddedFlow(kept).run(input);
  }

  /** Returns the last line of each story of the {@code items}, as they come out of a topic. */
  static SortedMap<String, String> run(List<MadeUpNews.Item> items, String topic) {
    var flow = new EmbeddedFlow(UnaryOperator.identity());
    for (MadeUpNews.Item item : items) {
      String path = "kafka:" + topic + "/" + item.id();
      var bytes = new ByteArrayInputStream(item.json().getBytes(StandardCharsets.UTF_8));
      PageBytes.read(path, Origin.ofPath(path), bytes, flow.taking(item.time().toEpochMilli()));
    }
    return flow.end();
  }

  private SortedMap<String, String> run(Input input) {
    input.pages().forEach(page -> take(page, null));
    return end();
  }

  private SortedMap<String, String> end() {
    desk.reach(StoryDesk.END, this::note);
    return lines;
  }

  private Intake taking(long time) {
    return new Intake() {
      @Override
      public void page(Page page) {
        take(page, time);
      }

      @Override
      public void rejected(Rejection rejection) {
        throw new IllegalStateException(rejection.toString());
      }
    };
  }

  private void take(Page page, Long time) {
    Report report = synoptic.clean(page).report().orElse(null);
    if (report != null) {
      ParsedReport parsed = synoptic.parse(report);
      texts.put(report.id(), parsed);
      Edition edition = Edition.of(ArticleKey.of(report), report.text());
      desk.take(Gist.of(parsed), edition, ReportTime.of(report, time));
    }
  }

  private void note(DeskNote note) {
    if (note instanceof DeskNote.Show show) {
      shown.computeIfAbsent(show.story(), s -> new TreeSet<>()).add(show.report());
    } else if (note instanceof DeskNote.Hide hide) {
      shown.get(hide.story()).remove(hide.report());
    } else if (note instanceof DeskNote.Stands stands) {
      String story = stands.standing().story();
      List<ParsedReport> laid = shown.get(story).stream().map(texts::get).toList();
      try {
        byte[] line = StoryLine.of(synoptic, stands.standing(), laid);
        lines.put(story, kept.apply(new String(line, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
