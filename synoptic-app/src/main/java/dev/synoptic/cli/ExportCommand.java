package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.json.SynopsisWriter;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Report;
import dev.synoptic.model.SharedAcross;
import dev.synoptic.model.Synopsis;
import dev.synoptic.store.Slice;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.StoredSynopsis;
import dev.synoptic.store.StoryQuery;
import dev.synoptic.store.StoryRow;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: the store's stories in any of the formats. */
@Command(
    name = "export",
    description =
        "Writes the stories of a store in any of the formats. jsonl writes them one by one and"
            + " suits a store of any size; the others hold all that they write in memory.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  synoptic export --store news.db -f jsonl -o stories.jsonl",
      "  synoptic export --since 2026-03-01 -f csv -o march.csv",
      "  synoptic export --story s0123456789abcdef -f html -o story.html",
      "  synoptic export -f json | jq '.stories | length'"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExportCommand implements Callable<Integer> {

  private static final int AT_ONCE = 1000;

  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "This story alone, by its id or one that it had; may be given several times.")
  private @Nullable List<String> stories;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Stories with a report from this day on, such as 2026-03-01, or a time.")
  private @Nullable String since;

  @Option(
      names = "--across",
      description =
          "In place of the stories the passages that reports of different stories share, as JSON"
              + " Lines.")
  private boolean across;

  @Mixin private FormatOption format;

  @Mixin private Output output;

  @Override
  public Integer call() throws IOException {
    Optional<Instant> from = since();
    output.check(spec);
    try (Store kept = store.openThere()) {
      List<String> ids = stories == null ? all(kept, from) : named(kept, stories);
      if (ids.isEmpty()) {
        spec.commandLine().getErr().println("synoptic: no story to export in " + kept.place());
        return ExitCode.NOTHING_USABLE;
      }
      output.write(
          spec,
          out -> {
            if (across) {
              across(kept, ids, out);
            } else {
              write(kept, ids, out);
            }
          });
      return ExitCode.DONE;
    } catch (StoreFailure e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Optional<Instant> since() {
    return Optional.ofNullable(since)
        .map(
            text ->
                Published.parse(text)
                    .map(
                        p ->
                            p.time()
                                .map(t -> t.toInstant())
                                .orElseGet(() -> p.date().atStartOfDay(ZoneOffset.UTC).toInstant()))
                    .orElseThrow(
                        () ->
                            new ParameterException(
                                spec.commandLine(),
                                "--since wants a day such as 2026-03-01, not \"" + text + "\"")));
  }

  private List<String> named(Store kept, List<String> wanted) {
    List<String> ids = new ArrayList<>();
    for (String story : wanted) {
      ids.add(
          kept.resolve(story)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(), "--story: there is no story " + story)));
    }
    return ids.stream().distinct().toList();
  }

  /** Returns the ids of all stories, the earliest first: the order in which compare lists them. */
  private static List<String> all(Store kept, Optional<Instant> from) {
    var query = new StoryQuery(StoryQuery.Order.NEWEST, 1, from);
    List<StoryRow> rows = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Slice<StoryRow> slice = kept.stories(query, next, AT_ONCE);
      rows.addAll(slice.items());
      next = slice.next();
    } while (next.isPresent());
    Comparator<StoryRow> byFirst =
        Comparator.comparing(
            row -> row.first().flatMap(Published::parse).orElse(null),
            Comparator.nullsLast(Comparator.naturalOrder()));
    rows.sort(byFirst.thenComparing(StoryRow::id));
    return rows.stream().map(StoryRow::id).toList();
  }

  private static void across(Store kept, List<String> ids, Writer out) throws IOException {
    var synoptic = new Synoptic();
    List<List<ParsedReport>> stories = new ArrayList<>();
    for (String id : ids) {
      // A store keeps sentences without their words: these are read again.
      kept.synopsis(id)
          .map(found -> found.synopsis().story().reports().stream())
          .map(reports -> reports.map(r -> synoptic.parse(r.report())).toList())
          .ifPresent(stories::add);
    }
    for (SharedAcross shared : synoptic.passagesAcross(stories)) {
      SynopsisWriter.across(shared, out);
    }
  }

  private void write(Store kept, List<String> ids, Writer out) throws IOException {
    List<Synopsis> laid = new ArrayList<>();
    List<Report> alone = new ArrayList<>();
    for (String id : ids) {
      Optional<StoredSynopsis> found = kept.synopsis(id);
      if (found.isPresent() && found.get().row().counts().reports() > 1) {
        laid.add(found.get().synopsis());
      } else if (found.isPresent()) {
        alone.add(found.get().synopsis().story().reports().get(0).report());
      }
      if (format.isLines()) {
        format.write(new Comparison(laid, List.of(), List.of()), out);
        laid.clear();
        alone.clear();
      }
    }
    if (!format.isLines()) {
      format.write(new Comparison(laid, alone, List.of()), out);
    }
  }
}
