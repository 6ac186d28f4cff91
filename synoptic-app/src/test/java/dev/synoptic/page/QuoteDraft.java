package dev.synoptic.page;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Occasion;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A quote being put together by hand. Readings are collated in columns: one string a reading, the
 * columns parted by {@code |}; a column begins with {@code ~} where words are substituted, {@code
 * >} where they are moved; an empty one is an omission.
 */
final class QuoteDraft {

  private final StoryDraft story;
  private final Optional<String> speaker;
  private final List<Reading> readings = new ArrayList<>();
  private final Map<Siglum, List<String>> columns = new TreeMap<>();
  private Optional<String> addressee = Optional.empty();
  private Optional<Occasion> said = Optional.empty();
  private Optional<Siglum> fullest = Optional.empty();

  QuoteDraft(StoryDraft story, Optional<String> speaker) {
    this.story = story;
    this.speaker = speaker;
  }

  QuoteDraft to(String name) {
    addressee = Optional.of(name);
    return this;
  }

  QuoteDraft at(String where) {
    said = Optional.of(new Occasion(Optional.empty(), Optional.of(where)));
    return this;
  }

  /** Adds the fullest reading; its columns are the lemmata. */
  QuoteDraft fullest(Siglum report, String collation, String... pieces) {
    fullest = Optional.of(report);
    return reading(report, Wording.SAME, QuotationForm.DIRECT, "", collation, pieces);
  }

  QuoteDraft reading(
      Siglum report, Wording wording, String note, String collation, String... pieces) {
    return reading(report, wording, QuotationForm.DIRECT, note, collation, pieces);
  }

  QuoteDraft reading(
      Siglum report,
      Wording wording,
      QuotationForm form,
      String note,
      String collation,
      String... pieces) {
    List<Range> ranges = Stream.of(pieces).map(p -> story.span(report, p).range()).toList();
    readings.add(
        new Reading(
            report,
            ranges,
            form,
            Optional.empty(),
            Optional.empty(),
            said,
            wording,
            note.isEmpty() ? List.of() : List.of(note)));
    columns.put(report, Arrays.stream(collation.split("\\|", -1)).map(String::strip).toList());
    return this;
  }

  /** Adds the quote to its story. */
  StoryDraft done() {
    Siglum ruler = fullest.orElseThrow();
    List<Siglum> carriers = List.copyOf(columns.keySet());
    String reading =
        String.join(" ", columns.getOrDefault(ruler, List.of())).replaceAll(" +", " ").strip();
    return story.add(
        new Quote(
            ContentId.of("q", reading),
            Optional.empty(),
            speaker,
            addressee,
            reading,
            story.descent().independent(carriers),
            carriers.size(),
            readings.stream().sorted((a, b) -> a.report().compareTo(b.report())).toList(),
            apparatus(ruler)));
  }

  private Apparatus apparatus(Siglum ruler) {
    var entries = new ArrayList<Apparatus.Entry>();
    List<String> lemmata = columns.getOrDefault(ruler, List.of());
    for (int at = 0; at < lemmata.size(); at++) {
      Map<String, List<Siglum>> groups = new LinkedHashMap<>();
      groups.put(lemmata.get(at), new ArrayList<>(List.of(ruler)));
      for (var row : columns.entrySet()) {
        if (!row.getKey().equals(ruler)) {
          String cell = at < row.getValue().size() ? row.getValue().get(at) : "";
          groups.computeIfAbsent(cell, c -> new ArrayList<>()).add(row.getKey());
        }
      }
      String lemma = lemmata.get(at);
      List<Variant> variants =
          groups.entrySet().stream()
              .filter(g -> !(lemma.isEmpty() && g.getKey().isEmpty()))
              .map(g -> variant(lemma, g.getKey(), g.getValue()))
              .toList();
      entries.add(new Apparatus.Entry(lemma, variants));
    }
    return new Apparatus(entries);
  }

  private static Variant variant(String lemma, String cell, List<Siglum> reports) {
    if (cell.isEmpty()) {
      return new Variant("", reports, Variant.Kind.OMITTED);
    }
    if (cell.startsWith("~")) {
      return new Variant(cell.substring(1), reports, Variant.Kind.SUBSTITUTED);
    }
    if (cell.startsWith(">")) {
      return new Variant(cell.substring(1), reports, Variant.Kind.MOVED);
    }
    return new Variant(cell, reports, lemma.isEmpty() ? Variant.Kind.ADDED : Variant.Kind.SAME);
  }
}
