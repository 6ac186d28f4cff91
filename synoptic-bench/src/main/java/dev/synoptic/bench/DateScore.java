package dev.synoptic.bench;

import dev.synoptic.bench.LabelledText.Label;
import dev.synoptic.model.Figure;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Scores dates by value and amounts by extent on reports with labelled stretches. */
final class DateScore {

  private static final Set<String> AMOUNTS = Set.of("MONEY", "PERCENT", "QUANTITY");

  /** Words that say how exactly a number is meant; the labels take them along, our spans do not. */
  private static final String MODIFIERS =
      "^(?:(?:about|around|some|over|more than|nearly|almost|up to|at least|as much as|less than|"
          + "approximately|above|below|between|all|net|some of the) )+";

  private final BenchFigures figures = new BenchFigures();
  private final Half half;
  private final boolean show;

  DateScore(Half half, boolean show) {
    this.half = half;
    this.show = show;
  }

  void meantime(Path folder) throws IOException {
    score("meantime", folder, ".xml", file -> read(file, true));
  }

  void gum(Path folder) throws IOException {
    score("gum-news", folder, ".xml", file -> read(file, false));
  }

  private static LabelledText read(Path file, boolean meantime) {
    try {
      return meantime ? MeantimeReader.read(file) : GumReader.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void score(String set, Path folder, String ending, Function<Path, LabelledText> reader)
      throws IOException {
    var dates = new Tally();
    var exact = new Tally();
    var bare = new Tally();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        if (half.holds(String.valueOf(file.getFileName()))) {
          LabelledText text = reader.apply(file);
          List<Figure> found = figures.of(text.text(), text.day());
          dates(text, found, dates);
          if (set.equals("meantime")) {
            extents(text, found, exact, false);
            extents(text, found, bare, true);
          }
        }
      }
    }
    System.out.println(set + " dates, value   " + dates);
    if (exact.rights() > 0) {
      System.out.println(set + " values, extent " + exact);
      System.out.println(set + "   modifiers off " + bare);
    }
  }

  private void dates(LabelledText text, List<Figure> found, Tally tally) {
    List<Label> labels =
        text.labels().stream()
            .filter(l -> l.kind().equals("DATE") || l.kind().equals("TIME"))
            .toList();
    for (Label label : labels) {
      Optional<Timex> wanted = Timex.parse(label.value());
      List<Figure> here = dates(found).filter(f -> overlaps(label, f)).toList();
      boolean right = wanted.isPresent() && here.stream().anyMatch(f -> names(f, wanted.get()));
      if (right) {
        tally.right();
      } else if (wanted.isPresent()) {
        tally.missed();
        if (!here.isEmpty()) {
          tally.wrong();
        }
        show("date", text, label, here);
      }
    }
    dates(found)
        .filter(f -> text.labels().stream().noneMatch(l -> isTime(l) && overlaps(l, f)))
        .forEach(f -> spurious(text, f, tally));
  }

  /**
   * Returns whether the figure names the days {@code wanted}: all it says, or one end of its
   * stretch, for the labels mark "2009" and "2011" of "from 2009 to 2011", which is one figure of
   * ours.
   */
  private static boolean names(Figure figure, Timex wanted) {
    String iso = ((Value.Date) figure.value()).iso();
    int slash = iso.indexOf('/');
    return value(figure).filter(wanted::equals).isPresent()
        || slash > 0
            && Stream.of(iso.substring(0, slash), iso.substring(slash + 1))
                .map(Timex::parse)
                .anyMatch(end -> end.filter(wanted::equals).isPresent());
  }

  private static boolean isTime(Label label) {
    return !AMOUNTS.contains(label.kind()) && !label.kind().equals("DURATION");
  }

  private void spurious(LabelledText text, Figure figure, Tally tally) {
    tally.wrong();
    if (show) {
      System.out.println(
          "  spurious "
              + around(text, figure.words().start(), figure.words().end())
              + " "
              + figure.value());
    }
  }

  private static Stream<Figure> dates(List<Figure> found) {
    return found.stream().filter(f -> f.value().kind() == FigureKind.DATE);
  }

  private static Optional<Timex> value(Figure figure) {
    return Timex.parse(((Value.Date) figure.value()).iso());
  }

  private void extents(LabelledText text, List<Figure> found, Tally tally, boolean bare) {
    List<Label> labels = text.labels().stream().filter(l -> AMOUNTS.contains(l.kind())).toList();
    List<Figure> amounts =
        found.stream()
            .filter(f -> f.value() instanceof Value.Amount a && a.kind() != FigureKind.RANK)
            .toList();
    var met = new ArrayList<Figure>();
    for (Label label : labels) {
      Optional<Figure> same =
          amounts.stream().filter(f -> isExtent(text, label, f, bare)).findFirst();
      same.ifPresent(met::add);
      if (same.isPresent()) {
        tally.right();
      } else if (!isNested(label, labels, amounts, text, bare)) {
        tally.missed();
        if (bare) {
          show("value", text, label, amounts.stream().filter(f -> overlaps(label, f)).toList());
        }
      }
    }
    for (Figure figure : amounts) {
      if (!met.contains(figure)) {
        tally.wrong();
        if (bare && show && labels.stream().noneMatch(l -> overlaps(l, figure))) {
          System.out.println(
              "  extra    "
                  + around(text, figure.words().start(), figure.words().end())
                  + " "
                  + figure.value());
        }
      }
    }
  }

  /** Where labels overlap (a range and its ends), one reading of the place is enough. */
  private static boolean isNested(
      Label label, List<Label> labels, List<Figure> amounts, LabelledText text, boolean bare) {
    return labels.stream()
        .filter(l -> !l.equals(label) && l.start() < label.end() && label.start() < l.end())
        .anyMatch(l -> amounts.stream().anyMatch(f -> isExtent(text, l, f, bare)));
  }

  private static boolean isExtent(LabelledText text, Label label, Figure figure, boolean bare) {
    String words = text.text().substring(label.start(), label.end());
    String trimmed = bare ? words.replaceFirst(MODIFIERS, "") : words;
    int start = label.end() - trimmed.length();
    String ours = text.text().substring(figure.words().start(), figure.words().end());
    return figure.words().start() == start
        && (figure.words().end() == label.end() || ours.equals(trimmed));
  }

  private static boolean overlaps(Label label, Figure figure) {
    return label.start() < figure.words().end() && figure.words().start() < label.end();
  }

  private void show(String what, LabelledText text, Label label, List<Figure> here) {
    if (show) {
      System.out.println(
          "  missed "
              + what
              + " "
              + around(text, label.start(), label.end())
              + " "
              + label.value()
              + " found "
              + here.stream().map(f -> f.words().in(text.text()) + " " + f.value()).toList()
              + " on "
              + text.day().orElse("?"));
    }
  }

  private static String around(LabelledText text, int start, int end) {
    String all = text.text();
    return all.substring(Math.max(0, start - 40), start).replace('\n', ' ')
        + "«"
        + all.substring(start, end)
        + "»"
        + all.substring(end, Math.min(all.length(), end + 30)).replace('\n', ' ');
  }
}
