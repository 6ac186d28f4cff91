package dev.synoptic.bench;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.name.NameFinder;
import dev.synoptic.text.TextParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Scores whom pronouns, roles and parts of names mean against the news files of GUM (CC BY): of the
 * mentions of people whom the text names, how many are given to the right one, how many to another.
 *
 * <p>Usage: {@code CorefBench FOLDER [-v]}, the folder that holds the {@code .conllu} files.
 */
public final class CorefBench {

  private final Map<Mention.Form, int[]> counts = new TreeMap<>();
  private final boolean verbose;
  private final PrintStream out;

  private CorefBench(boolean verbose, PrintStream out) {
    this.verbose = verbose;
    this.out = out;
  }

  /** Prints the scores of the files in the folder that is the first argument. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var bench = new CorefBench(args.length > 1, out);
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        bench.score(CorefText.read(file));
      }
    }
    bench.print();
  }

  private void score(CorefText gold) {
    ParsedReport report = new NameFinder().find(new TextParser().parse(gold.report()));
    for (CorefText.Person person : gold.people()) {
      for (Range mention : person.mentions()) {
        form(gold.text(), person, mention).ifPresent(f -> score(report, person, mention, f));
      }
    }
  }

  private void score(
      ParsedReport report, CorefText.Person person, Range mention, Mention.Form form) {
    Optional<LocalName> found = at(report, mention, form);
    int result = found.isEmpty() ? 2 : person.isNamedBy(found.get(), report.text()) ? 0 : 1;
    counts.computeIfAbsent(form, f -> new int[3])[result]++;
    if (verbose && result > 0) {
      int from = Math.max(0, mention.start() - 200);
      int to = Math.min(report.text().length(), mention.end() + 40);
      String before = report.text().substring(from, mention.start());
      String after = report.text().substring(mention.end(), to);
      String said = found.map(LocalName::name).orElse("-");
      String words = before + "[[" + mention.in(report.text()) + "]]" + after;
      out.println(form + " " + person.name() + " / " + said + ": " + words.replace('\n', '~'));
    }
  }

  /** Returns how the words mention someone; empty for what is not scored: "I", "a man". */
  private static Optional<Mention.Form> form(String text, CorefText.Person person, Range mention) {
    String words = mention.in(text).toLowerCase(Locale.ROOT);
    if (words.matches("he|she|him|her|his|hers|himself|herself")) {
      return Optional.of(Mention.Form.PRONOUN);
    }
    if (person.isName(mention)) {
      return Optional.of(Mention.Form.PART);
    }
    return words.matches("(the|his|her|its|their) .*") && words.length() < 60
        ? Optional.of(Mention.Form.ROLE)
        : Optional.empty();
  }

  private static Optional<LocalName> at(ParsedReport report, Range place, Mention.Form form) {
    for (LocalName name : report.names()) {
      for (Mention mention : name.mentions()) {
        boolean role = mention.form() == Mention.Form.ROLE;
        boolean same = form == Mention.Form.PART || role == (form == Mention.Form.ROLE);
        boolean covers = place.contains(mention.range()) || mention.range().contains(place);
        if (same && covers) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private void print() {
    counts.forEach(
        (form, count) ->
            out.println(
                String.format(
                    Locale.ROOT,
                    "%-8s right %4d wrong %4d open %4d  precision %.3f recall %.3f",
                    form,
                    count[0],
                    count[1],
                    count[2],
                    count[0] / Math.max(1.0, count[0] + count[1]),
                    count[0] / Math.max(1.0, count[0] + count[1] + count[2]))));
  }
}
