package dev.synoptic.bench;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Figure;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores the cases of recognizers-specs: a case is right if every span and value in it is. */
final class SpecScore {

  private record Model(String group, String file, SpecModel rule) {}

  private static final List<Model> MODELS =
      List.of(
          new Model("Number", "NumberModel", new SpecModel.Numbers()),
          new Model("Number", "PercentModel", new SpecModel.Percents()),
          new Model("Number", "OrdinalModel", new SpecModel.Ordinals()),
          new Model("Number", "NumberRangeModel", new SpecModel.Ranges()),
          new Model("NumberWithUnit", "CurrencyModel", new SpecModel.Measures()),
          new Model("NumberWithUnit", "DimensionModel", new SpecModel.Measures()),
          new Model("NumberWithUnit", "AgeModel", new SpecModel.Measures()),
          new Model("NumberWithUnit", "TemperatureModel", new SpecModel.Measures()),
          new Model("DateTime", "DateTimeModel", new SpecModel.Dates()));

  private final BenchFigures figures = new BenchFigures();
  private final Half half;
  private final boolean show;

  SpecScore(Half half, boolean show) {
    this.half = half;
    this.show = show;
  }

  void score(Path folder) throws IOException {
    for (String group : List.of("Number", "NumberWithUnit", "DateTime")) {
      var news = new Tally();
      var rest = new Tally();
      var outside = new Tally();
      for (Model model : MODELS) {
        if (model.group().equals(group)) {
          score(folder, model, news, rest, outside);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "recognizers %-15s news-like %.3f of %d   other %.3f of %d   not expressible %d%n",
          group,
          news.share(),
          news.rights() + news.misses(),
          rest.share(),
          rest.rights() + rest.misses(),
          outside.misses());
    }
  }

  private void score(Path folder, Model model, Tally news, Tally rest, Tally outside)
      throws IOException {
    var own = new Tally();
    for (SpecCase spec :
        read(folder.resolve(model.group() + "/English/" + model.file() + ".json"))) {
      if (!half.holds(spec.input())) {
        continue;
      }
      if (!model.rule().isExpressible(spec)) {
        outside.missed();
        continue;
      }
      List<Figure> found = figures.of(spec.input(), spec.reference());
      boolean right = model.rule().isRight(spec, found);
      Tally tally = spec.isNewsLike() ? news : rest;
      if (right) {
        tally.right();
      } else {
        tally.missed();
      }
      if (spec.isNewsLike()) {
        own.count(right);
      }
      if (show && !right) {
        show(spec, found, model);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "  %-18s %.3f of %d%n",
        model.file(),
        own.share(),
        own.rights() + own.wrongs());
  }

  private static void show(SpecCase spec, List<Figure> found, Model model) {
    System.out.println(
        (spec.isNewsLike() ? "NEWS " : "REST ")
            + model.file()
            + " | "
            + spec.input()
            + " | "
            + spec.reference().orElse(""));
    spec.expected()
        .forEach(
            e ->
                System.out.println(
                    "    wanted "
                        + e.type()
                        + " «"
                        + e.text()
                        + "» "
                        + e.values().stream().map(JsonTree::value).toList()));
    found.forEach(
        f ->
            System.out.println(
                "    found  «"
                    + f.words().in(spec.input())
                    + "» "
                    + f.value()
                    + " "
                    + f.precision()));
  }

  private static List<SpecCase> read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      in.mark(1);
      if (in.read() != 0xFEFF) {
        in.reset();
      }
      var cases = new ArrayList<SpecCase>();
      for (JsonTree tree : JsonTree.read(in).items()) {
        cases.add(SpecCase.of(tree));
      }
      return cases;
    }
  }
}
