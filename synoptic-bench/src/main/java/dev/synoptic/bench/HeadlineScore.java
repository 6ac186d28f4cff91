package dev.synoptic.bench;

import dev.synoptic.fact.SameValue;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Figure;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
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
 *
 * <p>The set labels numbers, not what they measure: the "13" of a headline's "boy, 13" may come
 * from "the 13-year-old", its "5 years later" from "five years ago". So two things are told:
 * whether the numbers are seen to be one, which is what the set asks, and whether they are seen to
 * be one value of one kind, which is stricter. Because an answer that is always yes would be right
 * throughout, the numbers of the article that the headline's was not made of are held against it,
 * too: the share of them that are taken for it is told beside.
 */
final class HeadlineScore {

  private static final Pattern MADE_OF =
      Pattern.compile(
          "^\\s*(Copy|Trans|Paraphrase|Round)\\(\\s*([^(),]+(?:,\\d{3})*)(?:,[^()]*)?\\)\\s*$");

  /** The day that an article of the set begins with: "(Oct 26, 2014 11:43 PM CDT)". */
  private static final Pattern DAY = Pattern.compile("^\\(([A-Z][a-z]{2}) (\\d{1,2}), (\\d{4})");

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final Pattern COUNT = Pattern.compile("[0-9.]+");

  private final BenchFigures figures = new BenchFigures();
  private final SameValue same = new SameValue();
  private final Tally values = new Tally();
  private final Tally others = new Tally();
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
    kinds.forEach((kind, tally) -> print(kind, tally, ""));
    print("all", all, "; no figure in the headline: " + names);
    print("one value", values, "");
    print("others", others, " numbers of the articles taken for the headline's");
  }

  private static void print(String what, Tally tally, String more) {
    System.out.printf(
        Locale.ROOT,
        "numhg %-11s %.3f of %d%s%n",
        what,
        tally.share(),
        tally.rights() + tally.wrongs(),
        more);
  }

  private Optional<Boolean> isSeen(JsonTree tree, String source) {
    String answer =
        tree.text("ans").orElseGet(() -> tree.number("ans").map(String::valueOf).orElse(""));
    String masked = tree.text("masked headline").orElse("");
    int at = masked.indexOf("____");
    String headline = masked.replace("____", answer);
    String news = tree.text("news").orElse("");
    Optional<String> day = day(news);
    List<Figure> there =
        figures.of(headline, day).stream().filter(f -> covers(f, at, answer.length())).toList();
    if (there.isEmpty()) {
      show("not read", headline, tree, there, List.of());
      return Optional.empty();
    }
    double made =
        figures.of("a " + source + " b", day).stream()
            .findFirst()
            .flatMap(HeadlineScore::number)
            .map(number -> number.low().doubleValue())
            .orElse(-1.0);
    List<Figure> all = figures.of(news, day);
    List<Figure> here = all.stream().filter(f -> isMadeOf(f, source, made, news)).toList();
    boolean value = there.stream().anyMatch(a -> here.stream().anyMatch(b -> isOneValue(a, b)));
    boolean seen =
        value || there.stream().anyMatch(a -> here.stream().anyMatch(b -> isOneNumber(a, b, day)));
    values.count(value);
    all.stream()
        .filter(f -> !here.contains(f) && number(f).isPresent())
        .forEach(f -> others.count(there.stream().anyMatch(a -> isOneNumber(a, f, day))));
    if (!seen) {
      show("not seen", headline, tree, there, here);
    }
    return Optional.of(seen);
  }

  private void show(
      String what, String headline, JsonTree tree, List<Figure> there, List<Figure> here) {
    if (show) {
      System.out.println(
          "  %s: %s | %s | %s | %s"
              .formatted(
                  what,
                  headline,
                  tree.text("calculation").orElse(""),
                  there.stream().map(Figure::value).toList(),
                  here.stream()
                      .map(f -> f.words().in(tree.text("news").orElse("")) + "=" + f.value())
                      .toList()));
    }
  }

  private static Optional<String> day(String news) {
    Matcher day = DAY.matcher(news);
    return day.find()
        ? Optional.of(
            "%s-%02d-%02d"
                .formatted(
                    day.group(3), MONTHS.indexOf(day.group(1)) + 1, Integer.parseInt(day.group(2))))
        : Optional.empty();
  }

  private boolean isOneValue(Figure one, Figure other) {
    return same.fits(one.value(), one.precision(), other.value(), other.precision());
  }

  /** Returns whether the numbers are one, whatever they count; so is "5 years" before the day. */
  private boolean isOneNumber(Figure one, Figure other, Optional<String> day) {
    Optional<Value.Amount> a = number(one);
    Optional<Value.Amount> b = number(other);
    return a.isPresent()
            && b.isPresent()
            && same.fits(a.get(), one.precision(), b.get(), other.precision())
        || day.isPresent() && isDistance(one, other, LocalDate.parse(day.get()));
  }

  private static boolean isDistance(Figure one, Figure other, LocalDate day) {
    return one.value() instanceof Value.Duration length
        && other.value() instanceof Value.Date date
        && length.iso().matches("P[0-9]+[YMWD]")
        && isWithin(date, day.minus(Period.parse(length.iso())));
  }

  private static boolean isWithin(Value.Date date, LocalDate day) {
    return !day.isBefore(date.first()) && !day.isAfter(date.last());
  }

  /** Returns the bare number of {@code figure}; a length of time has that of its first unit. */
  private static Optional<Value.Amount> number(Figure figure) {
    if (figure.value() instanceof Value.Amount amount) {
      return Optional.of(count(amount.low(), amount.high()));
    }
    if (figure.value() instanceof Value.Duration length) {
      Matcher count = COUNT.matcher(length.iso());
      return count.find()
          ? Optional.of(new BigDecimal(count.group())).map(c -> count(c, c))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Value.Amount count(BigDecimal low, BigDecimal high) {
    return new Value.Amount(FigureKind.COUNT, low, high, Optional.empty());
  }

  /** Returns whether the figure is the number {@code source}, whatever its scale. */
  private static boolean isMadeOf(Figure figure, String source, double made, String news) {
    double times = made > 0 ? number(figure).map(n -> n.low().doubleValue() / made).orElse(0.0) : 0;
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
