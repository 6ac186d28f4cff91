package dev.synoptic.figure;

import dev.synoptic.model.About;
import dev.synoptic.model.Figure;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Story;
import dev.synoptic.model.Value;
import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds numbers, amounts, shares, dates and what they are about, in one report. */
public final class FigureFinder {

  /** Where slashed dates begin with the day. */
  private static final Set<String> DAY_FIRST = Set.of("GB", "IE", "AU", "NZ", "IN", "ZA");

  private final Vocabulary words = Vocabulary.english();
  private final AmountReader amounts = new AmountReader(words);
  private final AboutReader about = new AboutReader(words, new Lemmas(Lexicon.english()));
  private final NumberInName namedNumbers = new NumberInName(words.numbers());
  private final DateReader american = new DateReader(words, true);
  private final DateReader british = new DateReader(words, false);

  /** Returns the figures of {@code report} in reading order. */
  public List<Figure> find(ParsedReport report) {
    return find(report, Optional.empty());
  }

  /**
   * Returns the figures of each report of {@code story}, in the order of the sigla. Reports that
   * state no day of their own are read against the day of the others.
   */
  public List<List<Figure>> find(Story story) {
    Optional<Reference> around =
        StoryDay.of(story).map(day -> new Reference(day, false)).or(() -> undated(story));
    return story.reports().stream().map(report -> find(report, around)).toList();
  }

  private Optional<Reference> undated(Story story) {
    var clues = new ArrayList<DayClue>();
    for (int i = 0; i < story.reports().size(); i++) {
      ParsedReport report = story.reports().get(i);
      if (report.report().published().isPresent()) {
        return Optional.empty();
      }
      clues.addAll(DayClues.of(report, i, words, isDayFirst(report) ? british : american));
    }
    return new UndatedStory(clues).day();
  }

  private List<Figure> find(ParsedReport report, Optional<Reference> around) {
    Optional<PlainWords> plain = report.report().language().flatMap(PlainWords::of);
    if (plain.isPresent()) {
      return PlainFigures.in(report, plain.get(), HomeCurrency.dollar(report.report()));
    }
    DateReader dates = isDayFirst(report) ? british : american;
    var sentences = new SentenceFigures(dates, amounts);
    Optional<Reference> today = new ReferenceDay(words, dates).of(report, around);
    var told = new ToldDay(today.map(Reference::day));
    var home = HomeCurrency.of(report.report());
    var elided = new ElidedMoney();
    Set<String> numbersOfNames = words.notFigures().namedIn(report);
    numbersOfNames.addAll(namedNumbers.in(report));
    var tags = new Tags(report, numbersOfNames);
    var figures = new ArrayList<Figure>();
    for (int s = 0; s < report.sentences().size(); s++) {
      Atoms atoms = Atoms.of(report.text(), report.sentences().get(s).range());
      told.enter(s);
      elided.enter(s);
      var context = new DateContext(atoms, tags, words, today, told.day(), Optional.empty());
      List<Reading> readings = YearlessDates.of(sentences.read(context, told), context);
      var beside = new SideBySide(atoms, readings);
      boolean[] taken = taken(atoms, readings);
      for (int i = 0; i < readings.size(); i++) {
        Reading reading = readings.get(i);
        Value named = home.named(reading.value().orElseThrow());
        Value value = elided.of(atoms, tags, reading, named);
        figures.add(figure(context, reading, value, beside.of(i), taken));
      }
    }
    return figures;
  }

  private static boolean isDayFirst(ParsedReport report) {
    return report
        .report()
        .language()
        .map(tag -> DAY_FIRST.contains(Locale.forLanguageTag(tag).getCountry()))
        .orElse(false);
  }

  /** Returns which atoms are part of figures. */
  private static boolean[] taken(Atoms atoms, List<Reading> readings) {
    var taken = new boolean[atoms.size()];
    readings.forEach(reading -> Arrays.fill(taken, reading.from(), reading.to(), true));
    return taken;
  }

  private Figure figure(
      DateContext context,
      Reading reading,
      Value value,
      Optional<Reading> beside,
      boolean[] taken) {
    Atoms atoms = context.atoms();
    Precision precision = precision(atoms, reading, value);
    Reading first = beside.filter(other -> other.from() < reading.from()).orElse(reading);
    About about =
        this.about.read(atoms, context.tags(), first.from(), first.to(), value.kind(), taken);
    return new Figure(
        atoms.range(reading.from(), reading.to()),
        value,
        precision,
        about,
        beside.map(other -> atoms.range(other.from(), other.to())));
  }

  private Precision precision(Atoms atoms, Reading reading, Value value) {
    if (value instanceof Value.Date date) {
      boolean timed = date.iso().contains("T");
      return words.modifiers().ofDate(atoms, reading.from(), reading.to(), timed);
    }
    Precision said = words.modifiers().of(atoms, reading.from(), reading.to());
    return reading.vague() && said == Precision.EXACT ? Precision.ABOUT : said;
  }
}
