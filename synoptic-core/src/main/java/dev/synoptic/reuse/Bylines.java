package dev.synoptic.reuse;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Report;
import dev.synoptic.text.CommonWords;
import dev.synoptic.text.Stem;
import dev.synoptic.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a report bears the name of a reporter: "By Jane Roe", "Jane Roe, Political editor",
 * "Jane Roe in Utrecht", "Jane Roe · Posted 4:02 PM". A desk, an outlet or an agency is nobody.
 */
final class Bylines {

  /** Words of the longest name: particles and double names included. */
  private static final int MAX_NAME = 4;

  /** Fields of a line in which a reporter is looked for: then come the date and the share bar. */
  private static final int MAX_FIELDS = 2;

  /** Letters of the longest line that is a byline alone. */
  private static final int MAX_LINE = 60;

  /** Share of reports from which a word rather is a common one. */
  private static final double COMMON = 0.002;

  private static final Set<String> BEFORE =
      Set.of("by", "written", "words", "reporting", "report", "story", "reported");
  private static final Set<String> AFTER =
      Set.of("in", "at", "editor", "correspondent", "reporter", "writer", "and", "for");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "da", "di", "du", "la", "le", "bin", "al", "el", "y");
  private static final Set<String> NOBODY =
      Set.of(
          "staff",
          "desk",
          "reporter",
          "reporters",
          "agency",
          "agencies",
          "newsroom",
          "team",
          "news",
          "copyright",
          "photo",
          "photograph",
          "picture",
          "pictures",
          "pics",
          "image",
          "images",
          "video",
          "editor",
          "editors",
          "correspondent",
          "bureau",
          "online",
          "web",
          "service");

  private final Report report;

  private Bylines(Report report) {
    this.report = report;
  }

  /** Returns whether {@code report} names its reporter. */
  static boolean nameReporter(Report report) {
    var bylines = new Bylines(report);
    return report.aside().stream()
            .filter(a -> a.kind() != AsideKind.CAPTION && a.kind() != AsideKind.RELATED)
            .filter(a -> a.kind() != AsideKind.PROMOTION)
            .map(Aside::text)
            .anyMatch(bylines::isByline)
        || bylines.standsUnderTitle();
  }

  /** The reporter stands in one of the first fields of a line: "Jane Roe | Pune | March 1". */
  private boolean isByline(String line) {
    return Arrays.stream(line.split("[|\u00B7\u2022]", MAX_FIELDS + 1))
        .limit(MAX_FIELDS)
        .anyMatch(this::namesReporter);
  }

  private boolean namesReporter(String field) {
    List<String> words = List.of(field.strip().split("\\s+", MAX_NAME + 4));
    int from = 0;
    while (from < words.size() && BEFORE.contains(lower(words.get(from)))) {
      from++;
    }
    int end = from;
    boolean closed = false;
    while (end < words.size()
        && end - from < MAX_NAME
        && !closed
        && (isNamePart(words.get(end)) || end > from && PARTICLES.contains(words.get(end)))) {
      closed = words.get(end).endsWith(",");
      end++;
    }
    List<String> name = words.subList(from, end);
    if (name.size() < 2 || isKnown(name) || name.stream().allMatch(Bylines::isCommon)) {
      return false;
    }
    return from > 0 || closed || end == words.size() || AFTER.contains(lower(words.get(end)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(String word) {
    String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    return !bare.isEmpty()
        && Character.isUpperCase(bare.charAt(0))
        && bare.chars()
            .allMatch(
                c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019' || c == '.')
        && !NOBODY.contains(bare.toLowerCase(Locale.ROOT));
  }

  private boolean isKnown(List<String> words) {
    String name = String.join(" ", words).replace(",", "");
    String outlet = report.outlet().map(Outlet::name).orElse("");
    return outlet.contains(name)
        || words.stream().anyMatch(w -> Agencies.known().named(w.replace(",", "")).isPresent())
        || Agencies.known().named(name).isPresent();
  }

  /** A byline is often a line of its own between the titles and the first sentence. */
  private boolean standsUnderTitle() {
    List<Block> blocks = report.blocks();
    if (blocks.isEmpty() || blocks.get(0).kind() != BlockKind.TITLE) {
      return false;
    }
    return blocks.stream()
        .skip(1)
        .limit(2)
        .map(block -> block.range().in(report.text()).strip())
        .filter(line -> line.length() <= MAX_LINE && !line.endsWith("."))
        .anyMatch(this::isNameLine);
  }

  /** Words that stand in running text are a heading's, not a name's. */
  private boolean isNameLine(String line) {
    String[] words = line.split(" ");
    boolean name = words.length > 1 && namesReporter(line);
    for (int i = 0; i < words.length && !AFTER.contains(lower(words[i])); i++) {
      name &= isNamePart(words[i]) && !isCommon(words[i]);
    }
    return name;
  }

  private static boolean isCommon(String word) {
    String form = Words.normal(word);
    return Words.isFunction(form) || CommonWords.english().share(Stem.of(form)) > COMMON;
  }
}
