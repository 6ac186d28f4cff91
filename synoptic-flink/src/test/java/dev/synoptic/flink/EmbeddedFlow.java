package dev.synoptic.flink;

import dev.synoptic.Synoptic;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.source.Input;
import dev.synoptic.source.PageFiles;
import dev.synoptic.story.DeskNote;
import dev.synoptic.story.Gist;
import dev.synoptic.story.Pace;
import dev.synoptic.story.StoryDesk;
import dev.synoptic.story.Window;
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

/** The same reports through the core's pieces alone, in one thread: what Flink must agree with. */
final class EmbeddedFlow {

  private final Synoptic synoptic = new Synoptic();
  private final Map<ReportId, ParsedReport> texts = new HashMap<>();
  private final Map<String, TreeSet<ReportId>> shown = new HashMap<>();
  private final SortedMap<String, String> lines = new TreeMap<>();

  /** Returns the last line of each story of the reports in {@code files}. */
  static SortedMap<String, String> run(List<String> files) {
    Input input = PageFiles.read(files, InputStream.nullInputStream(), n -> {});
    return new EmbeddedFlow().run(input);
  }

  private SortedMap<String, String> run(Input input) {
    var desk = new StoryDesk(Window.week(), Pace.once());
    input.pages().stream()
        .flatMap(page -> synoptic.clean(page).report().stream())
        .forEach(report -> take(report, desk));
    desk.reach(StoryDesk.END, this::note);
    return lines;
  }

  private void take(Report report, StoryDesk desk) {
    ParsedReport parsed = synoptic.parse(report);
    texts.put(report.id(), parsed);
    desk.take(Gist.of(parsed), ReportTime.of(report, null));
  }

  private void note(DeskNote note) {
    if (note instanceof DeskNote.Show show) {
      shown.computeIfAbsent(show.story(), s -> new TreeSet<>()).add(show.report());
    } else if (note instanceof DeskNote.Stands stands) {
      String story = stands.standing().story();
      List<ParsedReport> laid = shown.get(story).stream().map(texts::get).toList();
      try {
        byte[] line = StoryLine.of(synoptic, stands.standing(), laid);
        lines.put(story, new String(line, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
