package dev.synoptic.bench;

import dev.synoptic.bench.LabelledText.Label;
import dev.synoptic.model.Figure;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Precision;
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

  /** "As much as", "a little over": no modifier has more words. */
  private static final int MOST_MODIFIERS = 3;

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
    var stated = new Tally();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        if (half.holds(String.valueOf(file.getFileName()))) {
          LabelledText text = reader.apply(file);
          List<Figure> found = figures.of(text.text(), text.day());
          dates(text, found, dates);
          if (set.equals("meantime")) {
            extents(text, found, exact, false);
            extents(text, found, stated, true);
          }
        }
      }
    }
    System.out.println(set + " dates, value   " + dates);
    if (exact.rights() > 0) {
      System.out.println(set + " values, extent " + stated);
      System.out.println(set + "   words alone   " + exact);
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

  private void extents(LabelledText text, List<Figure> found, Tally tally, boolean stated) {
    List<Label> labels = text.labels().stream().filter(l -> AMOUNTS.contains(l.kind())).toList();
    List<Figure> amounts =
        found.stream()
            .filter(f -> f.value() instanceof Value.Amount a && a.kind() != FigureKind.RANK)
            .toList();
    var met = new ArrayList<Figure>();
    for (Label label : labels) {
      Optional<Figure> same =
          amounts.stream().filter(f -> isExtent(text, label, f, stated)).findFirst();
      same.ifPresent(met::add);
      if (same.isPresent()) {
        tally.right();
      } else if (!isNested(label, labels, amounts, text, stated)) {
        tally.missed();
        if (stated) {
          show("value", text, label, amounts.stream().filter(f -> overlaps(label, f)).toList());
        }
      }
    }
    for (Figure figure : amounts) {
      if (!met.contains(figure)) {
        tally.wrong();
        if (stated && show && labels.stream().noneMatch(l -> overlaps(l, figure))) {
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
      Label label, List<Label> labels, List<Figure> amounts, LabelledText text, boolean stated) {
    return labels.stream()
        .filter(l -> !l.equals(label) && l.start() < label.end() && label.start() < l.end())
        .anyMatch(l -> amounts.stream().anyMatch(f -> isExtent(text, l, f, stated)));
  }

  /**
   * Returns whether the figure has the extent of the label. The labels take along the words that
   * say how exactly a number is meant ("about 200 planes"); our figures state them as their
   * precision and leave them out of their words: where {@code stated}, a figure that begins after a
   * few such words and states a precision has the same extent.
   */
  private static boolean isExtent(LabelledText text, Label label, Figure figure, boolean stated) {
    int start = figure.words().start();
    int end = figure.words().end();
    boolean ends =
        end == label.end() || text.text().substring(start, end).equals(words(text, label));
    if (start == label.start()) {
      return ends;
    }
    boolean loose = figure.precision() != Precision.EXACT && start > label.start() && start < end;
    return stated && loose && ends && isFew(text.text(), label.start(), start);
  }

  private static String words(LabelledText text, Label label) {
    return text.text().substring(label.start(), label.end());
  }

  /** Returns whether at most three words without figures stand there: "as much as". */
  private static boolean isFew(String text, int from, int to) {
    String[] words = text.substring(from, Math.max(from, to)).strip().split("\\s+", -1);
    return words.length <= MOST_MODIFIERS
        && List.of(words).stream().noneMatch(w -> w.chars().anyMatch(Character::isDigit));
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
