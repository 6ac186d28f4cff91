package dev.synoptic.bench;

import dev.synoptic.fact.SameValue;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Value;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores how often the number of a headline and the number of its article that it was made of are
 * seen to be one: copied, spelled out, said in another scale, or rounded.
 */
final class HeadlineScore {

  private static final Pattern MADE_OF =
      Pattern.compile(
          "^\\s*(Copy|Trans|Paraphrase|Round)\\(\\s*([^(),]+(?:,\\d{3})*)(?:,[^()]*)?\\)\\s*$");

  private final BenchFigures figures = new BenchFigures();
  private final SameValue same = new SameValue();
  private final Half half;
  private final boolean show;

  HeadlineScore(Half half, boolean show) {
    this.half = half;
    this.show = show;
  }

  void score(Path file) throws IOException {
    Map<String, Tally> kinds = new TreeMap<>();
    var all = new Tally();
    int names = 0;
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (JsonTree tree : JsonTree.read(in).items()) {
        Matcher made = MADE_OF.matcher(tree.text("calculation").orElse(""));
        if (made.matches() && half.holds(tree.text("news").orElse(""))) {
          Optional<Boolean> right = isSeen(tree, made.group(2).strip());
          if (right.isPresent()) {
            kinds.computeIfAbsent(made.group(1), k -> new Tally()).count(right.get());
            all.count(right.get());
          } else {
            names++;
          }
        }
      }
    }
    kinds.forEach(
        (kind, tally) ->
            System.out.printf(
                Locale.ROOT,
                "numhg %-11s %.3f of %d%n",
                kind,
                tally.share(),
                tally.rights() + tally.wrongs()));
    System.out.printf(
        Locale.ROOT,
        "numhg all         %.3f of %d; no figure in the headline: %d%n",
        all.share(),
        all.rights() + all.wrongs(),
        names);
  }

  private Optional<Boolean> isSeen(JsonTree tree, String source) {
    String answer =
        tree.text("ans").orElseGet(() -> tree.number("ans").map(String::valueOf).orElse(""));
    String masked = tree.text("masked headline").orElse("");
    int at = masked.indexOf("____");
    String headline = masked.replace("____", answer);
    String news = tree.text("news").orElse("");
    Optional<String> day = Optional.of("2015-06-15");
    List<Figure> there =
        figures.of(headline, day).stream().filter(f -> covers(f, at, answer.length())).toList();
    double made =
        figures.of("a " + source + " b", day).stream()
            .findFirst()
            .map(HeadlineScore::size)
            .orElse(-1.0);
    List<Figure> here =
        figures.of(news, day).stream().filter(f -> isMadeOf(f, source, made, news)).toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    boolean seen =
        there.stream()
            .anyMatch(
                a ->
                    here.stream()
                        .anyMatch(
                            b -> same.fits(a.value(), a.precision(), b.value(), b.precision())));
    if (show && !seen) {
      System.out.println(
          "  not seen: "
              + headline
              + " | "
              + tree.text("calculation").orElse("")
              + " | "
              + there.stream().map(Figure::value).toList()
              + " | "
              + here.stream().map(f -> f.words().in(news) + "=" + f.value()).toList());
    }
    return Optional.of(seen);
  }

  private static double size(Figure figure) {
    return figure.value() instanceof Value.Amount amount ? amount.low().doubleValue() : -1;
  }

  /** Returns whether the figure is the number {@code source}, whatever its scale. */
  private static boolean isMadeOf(Figure figure, String source, double made, String news) {
    double times = made > 0 ? size(figure) / made : 0;
    boolean scaled = times == 1 || times == 1e3 || times == 1e6 || times == 1e9 || times == 1e12;
    return scaled
        || figure
            .words()
            .in(news)
            .toLowerCase(Locale.ROOT)
            .contains(source.toLowerCase(Locale.ROOT));
  }

  private static boolean covers(Figure figure, int at, int length) {
    return figure.words().start() < at + length && at < figure.words().end();
  }
}
