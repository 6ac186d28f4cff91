package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Scores reuse on variants of the samples that are made by code, so that what was taken is known to
 * the letter: verbatim, trimmed, reordered, re-attributed (another reporter's byline, and what was
 * said was said to the outlet), spliced with another event's report, put in other words sparsely or
 * throughout, and garbled with its quotations. Negatives are the other reports of the same event.
 *
 * <p>Usage: {@code ReuseBench SAMPLES}.
 */
public final class ReuseBench {

  private static final List<String> FOLDERS =
      List.of("not-for-sale", "ferry-storm", "court-settlement", "mixed");

  /** Samples that are copies by design: no negatives of each other. */
  private static final List<Set<String>> COPIES =
      List.of(
          Set.of("01-harbour-courier.html", "04-finance-radar.txt"),
          Set.of("02-north-coast-post.txt", "03-isles-today.html"));

  /** Shared words outside quotations from which a passage between negatives is false. */
  private static final int FALSE_WORDS = 8;

  private final Synoptic synoptic = new Synoptic();
  private final Paraphrase paraphrase = new Paraphrase();
  private final PrintStream out;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  /** Letters found and taken, and how often the relation was right. */
  private static final class Tally {
    private int found;
    private int taken;
    private int both;
    private int related;
    private int reports;

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.3f  recall %.3f  relation %d of %d",
          (double) both / Math.max(1, found),
          (double) both / Math.max(1, taken),
          related,
          reports);
    }
  }

  private ReuseBench(PrintStream out) {
    this.out = out;
  }

  /** Prints the scores for the folder of samples that is the first argument. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new ReuseBench(out).score(Path.of(args[0]));
  }

  private void score(Path samples) throws IOException {
    var byFolder = new ArrayList<List<ParsedReport>>();
    for (String folder : FOLDERS) {
      byFolder.add(read(samples.resolve(folder)));
    }
    for (int f = 0; f < byFolder.size(); f++) {
      List<ParsedReport> other = byFolder.get((f + 1) % byFolder.size());
      for (int i = 0; i < byFolder.get(f).size(); i++) {
        score(byFolder.get(f).get(i), other.get(i % other.size()));
      }
    }
    tallies.forEach((name, tally) -> out.printf("%-16s %s%n", name, tally));
    int pairs = 0;
    for (List<ParsedReport> reports : byFolder) {
      pairs += negatives(reports);
    }
    out.println("negatives: " + pairs + " pairs, false passages above");
  }

  private List<ParsedReport> read(Path folder) throws IOException {
    var reports = new ArrayList<ParsedReport>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        PageType type = file.toString().endsWith(".html") ? PageType.HTML : PageType.TEXT;
        var page = Page.of(file.getFileName().toString(), type, Files.readString(file));
        synoptic.clean(page).report().ifPresent(r -> reports.add(synoptic.parse(r)));
      }
    }
    return reports;
  }

  private void score(ParsedReport source, ParsedReport other) {
    List<String> paragraphs = paragraphs(source);
    List<String> foreign = paragraphs(other);
    int half = paragraphs.size() / 2;
    var whole = new Variant.Builder();
    var trimmed = new Variant.Builder();
    var reordered = new Variant.Builder();
    var reattributed = new Variant.Builder().own("By Nora Fell, The Ledger");
    var spliced = new Variant.Builder();
    var sparse = new Variant.Builder();
    var dense = new Variant.Builder();
    var garbled = new Variant.Builder();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      whole.taken(paragraph);
      if (i % 3 != 2) {
        trimmed.taken(paragraph);
      }
      reordered.taken(paragraphs.get((i + half) % paragraphs.size()));
      reattributed.taken(reattributed(paragraph));
      if (i < half) {
        spliced.taken(paragraph).own(foreign.get(i % foreign.size()));
      }
      sparse.taken(paraphrase.of(paragraph, 3, false));
      dense.taken(paraphrase.of(paragraph, 1, false));
      garbled.taken(paraphrase.of(paragraph, 1, true));
    }
    score("verbatim", source, whole, Relation.CARRIES);
    score("trimmed", source, trimmed, Relation.CARRIES);
    score("reordered", source, reordered, Relation.CARRIES);
    score("re-attributed", source, reattributed, Relation.CARRIES);
    score("spliced", source, spliced, Relation.CARRIES);
    score("synonyms 1 in 3", source, sparse, Relation.CARRIES);
    score("synonyms all", source, dense, Relation.REWRITES);
    score("garbled", source, garbled, Relation.GARBLES);
  }

  /** Whoever said or told something said it to the outlet that prints it. */
  private static String reattributed(String paragraph) {
    return paragraph
        .replaceAll(" told (reporters|[A-Z]\\w+) ", " told The Ledger ")
        .replaceAll(" said( [A-Z]\\w+)?\\.", " told$1 The Ledger.");
  }

  private static List<String> paragraphs(ParsedReport report) {
    return report.report().blocks().stream()
        .filter(b -> b.kind() != BlockKind.TITLE && b.kind() != BlockKind.HEADING)
        .map(Block::range)
        .map(r -> r.in(report.text()))
        .toList();
  }

  private void score(String name, ParsedReport source, Variant.Builder builder, Relation expected) {
    Variant variant = builder.build();
    var page = Page.of("variant", PageType.TEXT, variant.text());
    ParsedReport made = synoptic.clean(page).report().map(synoptic::parse).orElse(null);
    if (made == null) {
      return;
    }
    Reuse reuse = synoptic.reuse(new Story("s", List.of(source, made), List.of()));
    BitSet taken = new BitSet();
    for (Range range : variant.taken()) {
      int at = made.text().indexOf(variant.text().substring(range.start(), range.end()).strip());
      if (at >= 0) {
        mark(made, new Range(at, at + range.length()), taken);
      }
    }
    BitSet found = new BitSet();
    for (Passage passage : reuse.passages()) {
      for (Span span : passage.spans()) {
        if (span.report().equals(new Siglum(1))) {
          mark(made, span.range(), found);
        }
      }
    }
    var both = (BitSet) taken.clone();
    both.and(found);
    Tally tally = tallies.computeIfAbsent(name, n -> new Tally());
    tally.found += found.cardinality();
    tally.taken += taken.cardinality();
    tally.both += both.cardinality();
    tally.reports++;
    boolean collapsed = reuse.descent().lines().equals(List.of(0, 0));
    tally.related += collapsed || reuse.lineages().get(1).relation() == expected ? 1 : 0;
  }

  /** Marks the words of {@code range}, so that marks and spaces don't count. */
  private static void mark(ParsedReport report, Range range, BitSet words) {
    for (int i = report.tokenAt(range.start()); i < report.tokens().size(); i++) {
      Token token = report.tokens().get(i);
      if (token.start() >= range.end()) {
        return;
      }
      switch (token.kind()) {
        case WORD, NUMBER -> words.set(i);
        default -> words.clear(i);
      }
    }
  }

  /** Prints the passages between independent reports, and returns how many pairs there were. */
  private int negatives(List<ParsedReport> reports) {
    int pairs = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        var story = new Story("s", List.of(reports.get(i), reports.get(j)), List.of());
        if (!COPIES.contains(Set.of(name(reports.get(i)), name(reports.get(j))))) {
          pairs++;
          synoptic.reuse(story).passages().forEach(p -> printIfFalse(story, p));
        }
      }
    }
    return pairs;
  }

  private static String name(ParsedReport report) {
    return report.report().origin().display();
  }

  private void printIfFalse(Story story, Passage passage) {
    String words = story.words(passage.spans().get(0));
    String context =
        story.reports().get(0).text().substring(0, passage.spans().get(0).range().start());
    boolean quoted =
        story.reports().get(0).report().blocks().stream()
                .anyMatch(
                    b ->
                        b.kind() == BlockKind.QUOTE
                            && b.range().overlaps(passage.spans().get(0).range()))
            || context.chars().filter(c -> c == '\u201C').count()
                > context.chars().filter(c -> c == '\u201D').count()
            || context.chars().filter(c -> c == '"').count() % 2 == 1
            || words.indexOf('"') >= 0
            || words.indexOf('\u201C') >= 0
            || words.indexOf('\u201D') >= 0;
    if (!quoted && words.split(" ").length >= FALSE_WORDS) {
      out.println("  " + passage.kind() + ": " + words.replace('\n', ' '));
    }
  }
}
