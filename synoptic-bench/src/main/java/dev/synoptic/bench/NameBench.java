package dev.synoptic.bench;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Origin;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.SourceText;
import dev.synoptic.name.NameFinder;
import dev.synoptic.text.TextParser;
import dev.synoptic.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores the names of people, organisations and places against files in IOB (a token a line): exact
 * spans and kinds. Titles, which our mentions hold and such gold does not, are taken off first.
 */
public final class NameBench {

  /** Gold labels of the public sets, as kinds of ours; others are not scored. */
  private static final Map<String, NameKind> KINDS =
      Map.of(
          "per", NameKind.PERSON,
          "person", NameKind.PERSON,
          "politician", NameKind.PERSON,
          "org", NameKind.ORGANISATION,
          "organisation", NameKind.ORGANISATION,
          "politicalparty", NameKind.ORGANISATION,
          "loc", NameKind.PLACE,
          "location", NameKind.PLACE,
          "country", NameKind.PLACE);

  private static final String NO_SPACE_BEFORE = ",.;:?!)]%’'”";

  /** A named stretch of a text. */
  private record Entity(int start, int end, NameKind kind) {}

  /** A document with its gold. */
  private record Document(String text, List<Block> blocks, Set<Entity> gold) {}

  private final Map<NameKind, int[]> counts = new TreeMap<>();
  private final boolean verbose;

  private NameBench(boolean verbose) {
    this.verbose = verbose;
  }

  /** Scores the file of the first argument; a second argument shows every difference. */
  public static void main(String[] args) throws IOException {
    var bench = new NameBench(args.length > 1);
    for (Document document : read(Path.of(args[0]))) {
      bench.score(document);
    }
    System.out.print(bench.table());
  }

  private static List<Document> read(Path file) throws IOException {
    var documents = new ArrayList<Document>();
    var reader = new IobReader();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newdoc") || line.startsWith("-DOCSTART-")) {
        documents.add(reader.finish());
        reader = new IobReader();
      } else if (line.isBlank()) {
        reader.endSentence();
      } else if (!line.startsWith("# ")) {
        reader.token(line);
      }
    }
    documents.add(reader.finish());
    return documents;
  }

  /** Builds the text of one document. */
  private static final class IobReader {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Entity> gold = new HashSet<>();
    private int sentence;
    private int entity = -1;
    private String label = "";
    private boolean opened;

    void token(String line) {
      String[] fields = line.split("[\t ]");
      boolean conllu = fields.length > 3;
      String word = fields[conllu ? 1 : 0];
      String tag = fields[conllu ? 2 : fields.length - 1];
      String kind = tag.length() > 2 ? tag.substring(2).toLowerCase(Locale.ROOT) : "";
      boolean goesOn = tag.startsWith("I") && kind.equals(label);
      if (!goesOn) {
        close();
      }
      space(word);
      if (!goesOn && !kind.isEmpty()) {
        entity = text.length();
        label = kind;
      }
      text.append(word);
    }

    private void space(String word) {
      char first = word.charAt(0);
      boolean tight =
          opened || NO_SPACE_BEFORE.indexOf(first) >= 0 || word.equals("n't") || word.equals("-");
      if (text.length() > sentence && !tight) {
        text.append(' ');
      }
      opened = first == '(' || first == '“' || first == '$';
    }

    private void close() {
      if (entity >= 0 && KINDS.containsKey(label)) {
        gold.add(new Entity(entity, text.length(), KINDS.getOrDefault(label, NameKind.GROUP)));
      }
      entity = -1;
      label = "";
    }

    void endSentence() {
      close();
      if (text.length() > sentence) {
        blocks.add(new Block(BlockKind.PARAGRAPH, new Range(sentence, text.length())));
        text.append('\n');
      }
      sentence = text.length();
      opened = false;
    }

    Document finish() {
      endSentence();
      return new Document(text.toString(), blocks, gold);
    }
  }

  private static ParsedReport parsed(Document document) {
    var report =
        new Report(
            new ReportId("bench"),
            Origin.ofPath("bench"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty(),
            document.text(),
            document.blocks(),
            List.of(),
            List.of(),
            SourceText.of(document.text()));
    return new NameFinder().find(new TextParser().parse(report));
  }

  private void score(Document document) {
    Set<Entity> found = found(parsed(document));
    for (Entity entity : found) {
      boolean right = document.gold().contains(entity);
      counts(entity.kind())[right ? 0 : 1]++;
      show(right, "+", entity, document);
    }
    for (Entity entity : document.gold()) {
      boolean hit = found.contains(entity);
      counts(entity.kind())[2] += hit ? 0 : 1;
      show(hit, "-", entity, document);
    }
  }

  private void show(boolean right, String sign, Entity entity, Document document) {
    if (verbose && !right) {
      int from = Math.max(0, entity.start() - 50);
      int to = Math.min(document.text().length(), entity.end() + 40);
      String words = document.text().substring(entity.start(), entity.end());
      System.out.println(
          (sign + entity.kind() + "\t" + words + "\t" + document.text().substring(from, to))
              .replace('\n', '~'));
    }
  }

  private int[] counts(NameKind kind) {
    return counts.computeIfAbsent(kind, k -> new int[3]);
  }

  private static Set<Entity> found(ParsedReport report) {
    var found = new HashSet<Entity>();
    for (LocalName name : report.names()) {
      for (Mention mention : name.mentions()) {
        boolean named = mention.form() == Mention.Form.FULL || mention.form() == Mention.Form.PART;
        if (named && name.kind() != NameKind.GROUP) {
          found.add(entity(report.text(), name, mention.range()));
        }
      }
    }
    return found;
  }

  /** Returns the mention without the title words before the name. */
  private static Entity entity(String text, LocalName name, Range range) {
    int start = range.start();
    if (name.kind() == NameKind.PERSON) {
      Set<String> parts = Set.copyOf(new HashSet<>(List.of(Words.normal(name.name()).split(" "))));
      while (start < range.end() && !parts.contains(wordAt(text, start, range.end()))) {
        int space = text.indexOf(' ', start);
        start = space < 0 || space >= range.end() ? range.end() : space + 1;
      }
    }
    return new Entity(start < range.end() ? start : range.start(), range.end(), name.kind());
  }

  private static String wordAt(String text, int start, int end) {
    int space = text.indexOf(' ', start);
    return Words.normal(text.substring(start, space < 0 || space > end ? end : space));
  }

  private String table() {
    var table = new StringBuilder();
    int[] all = new int[3];
    for (var entry : counts.entrySet()) {
      int[] count = entry.getValue();
      for (int i = 0; i < 3; i++) {
        all[i] += count[i];
      }
      table.append(row(entry.getKey().name(), count));
    }
    return table.append(row("all", all)).toString();
  }

  private static String row(String name, int[] count) {
    double precision = (double) count[0] / Math.max(1, count[0] + count[1]);
    double recall = (double) count[0] / Math.max(1, count[0] + count[2]);
    double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
    return String.format(
        Locale.ROOT,
        "%-13s right %5d wrong %5d missed %5d  P %.3f R %.3f F1 %.3f%n",
        name,
        count[0],
        count[1],
        count[2],
        precision,
        recall,
        f1);
  }
}
