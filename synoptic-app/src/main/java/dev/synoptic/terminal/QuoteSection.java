package dev.synoptic.terminal;

import dev.synoptic.model.Occasion;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Reported;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The quotes: those that reports share as scores with notes and apparatus, the others in lines. */
final class QuoteSection {

  /** Shared quotes set as scores; more only where words were altered, cut or moved. */
  private static final int MAX_SCORES = 15;

  /** Lines of quotes that are not set as scores. */
  private static final int MAX_LINES = 12;

  private final StoryView view;
  private final Sheet sheet;

  private QuoteSection(StoryView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  static void write(StoryView view, Sheet sheet) {
    List<Quote> shared = view.sharedQuotes();
    List<Quote> single = view.singleQuotes();
    if (view.synopsis().quotes().isEmpty()) {
      sheet.head("QUOTES", "none: no report quotes anybody");
      return;
    }
    sheet.head(
        "QUOTES",
        (shared.isEmpty()
                ? "none that two or more reports carry"
                : Counts.number(shared.size()) + " that two or more reports carry")
            + ", "
            + Counts.number(single.size())
            + " in one report");
    var section = new QuoteSection(view, sheet);
    section.shared(shared);
    // What stands in quotation marks first: it can be held against the speaker.
    section.lines(
        "In one report only",
        single.stream().sorted(Comparator.comparing(Reported::isIndirect)).toList());
  }

  private void shared(List<Quote> shared) {
    if (shared.isEmpty()) {
      return;
    }
    sheet.paragraph(
        Sheet.INDENT,
        Styled.of("The first row is the fullest wording; below it each report’s words stand in")
            .and(" their place. Blank: not printed. ")
            .and("≠other content words≠", Style.ALTERED)
            .and("  ")
            .and("--", Style.CUT)
            .and(" cut inside, no mark  ⇄moved⇄  +added+  · silent. ")
            .and("Last the apparatus: fullest words] what a letter prints in their place;")
            .and(" om. leaves out, transp. moves."));
    boolean several = view.lines().size() > 1;
    var alike = new ArrayList<Quote>();
    var copied = new ArrayList<Quote>();
    int number = 0;
    for (Quote quote : shared) {
      if (quote.independent() == 1 && several && !departs(quote)) {
        copied.add(quote);
      } else if (number >= MAX_SCORES && !departs(quote)) {
        alike.add(quote);
      } else {
        number++;
        score(number, quote);
      }
    }
    lines("Also carried by two or more, none altered, cut or moved", alike);
    lines("Carried by copies of one account only", copied);
  }

  private static boolean departs(Quote quote) {
    return quote.readings().stream()
        .anyMatch(reading -> isGrave(reading.wording()) || reading.isDisputed());
  }

  private static boolean isGrave(Wording wording) {
    return wording == Wording.ALTERED || wording == Wording.MOVED || wording == Wording.CUT;
  }

  private void score(int number, Quote quote) {
    sheet.blank();
    head(number, quote);
    Score score = Score.of(quote, view.descent());
    if (score.units().isEmpty()) {
      quote.readings().forEach(this::plain);
    } else {
      ScoreSheet.write(score, sheet);
    }
    cues(quote);
    notes(quote);
    Styled apparatus = ApparatusLine.of(quote);
    if (!apparatus.isEmpty()) {
      sheet.hanging(4, Styled.EMPTY, 0, apparatus);
    }
  }

  private void head(int number, Quote quote) {
    Styled label = Styled.of(number < 10 ? " " + number : Integer.toString(number));
    Styled who =
        Styled.of(speaker(quote), Style.STRONG)
            .and(quote.addressee().map(to -> ", to " + to).orElse(""))
            .and(occasion(quote));
    Styled carriers =
        Carriers.of(view, StoryView.carriers(quote), StoryView.with(Wording.ALTERED, quote));
    Styled carried =
        carriers.and(
            "   "
                + quote.independent()
                + " independent, "
                + Counts.of(quote.carriers(), "carrier"));
    if (4 + who.width() + 3 + carried.width() <= sheet.columns()) {
      sheet.hangingLine(0, label, 4, who.and("   ").and(carried));
    } else {
      sheet.hanging(0, label, 4, who);
      sheet.paragraph(4, carried);
    }
  }

  /** Says how reports introduce what they give as their own words: a denial reads as one. */
  private void cues(Quote quote) {
    var reports = new LinkedHashMap<String, Set<Siglum>>();
    for (Reading reading : quote.readings()) {
      String cue = StoryView.clipped(Reported.cue(reading, view.report(reading.report()).text()));
      if (!cue.isEmpty()) {
        reports.computeIfAbsent(cue, c -> new TreeSet<>()).add(reading.report());
      }
    }
    var cues = new ArrayList<String>();
    reports.forEach((cue, by) -> cues.add("“" + cue + "” (" + StoryView.named(by) + ")"));
    if (!cues.isEmpty()) {
      sheet.paragraph(4, Styled.of("indirect after " + String.join(", ", cues)));
    }
  }

  static String speaker(Quote quote) {
    return quote.speakerName().map(StoryView::clipped).orElse("speaker unknown");
  }

  /** Where the words were said, as far as a report tells. */
  private static String occasion(Quote quote) {
    return quote.readings().stream()
        .flatMap(reading -> reading.said().flatMap(Occasion::where).stream())
        .findFirst()
        .map(where -> ", " + StoryView.clipped(where))
        .orElse("");
  }

  private void plain(Reading reading) {
    var words = new StringBuilder();
    reading
        .pieces()
        .forEach(
            piece ->
                words
                    .append(words.length() == 0 ? "" : " … ")
                    .append(piece.in(view.report(reading.report()).text())));
    sheet.hanging(
        4, StoryView.letter(reading.report()), 3, Styled.of(StoryView.clipped(words.toString())));
  }

  /**
   * What was altered, cut or moved is said in words too. Reports that do the same are said in one
   * note: the notes begin with the letter of their report.
   */
  private void notes(Quote quote) {
    var alike = new LinkedHashMap<String, List<Reading>>();
    for (Reading reading : quote.readings()) {
      String notes = notes(reading);
      if ((isGrave(reading.wording()) || reading.isDisputed()) && !notes.isEmpty()) {
        String letter = reading.report().letters() + " ";
        String rest = notes.startsWith(letter) ? notes.substring(letter.length()) : notes;
        alike.computeIfAbsent(reading.wording() + rest, k -> new ArrayList<>()).add(reading);
      }
    }
    Comparator<List<Reading>> gravest = Comparator.comparing(readings -> readings.get(0).wording());
    for (List<Reading> readings : alike.values().stream().sorted(gravest).toList()) {
      Reading first = readings.get(0);
      sheet.hanging(4, mark(first), 2, Styled.of(notes(first) + soDo(readings) + undecided(first)));
    }
  }

  private static String notes(Reading reading) {
    var notes = new LinkedHashSet<>(reading.notes());
    notes.remove(Reading.UNDECIDED);
    return StoryView.clipped(String.join(" ", notes));
  }

  /** Said last: it holds for all who print the same. */
  private static String undecided(Reading reading) {
    return reading.isUndecided() ? " " + Reading.UNDECIDED : "";
  }

  private static String soDo(List<Reading> readings) {
    var others = new TreeSet<Siglum>();
    readings.forEach(reading -> others.add(reading.report()));
    Reading first = readings.get(0);
    others.remove(first.report());
    if (others.isEmpty()) {
      return "";
    }
    boolean one = others.size() == 1;
    String all = StoryView.named(others);
    // The note of two speakers ends with the other side: "so does" would seem to follow that.
    return first.isDisputed()
        ? " " + all + (one ? " agrees with " : " agree with ") + first.report().letters() + "."
        : (one ? " So does " : " So do ") + all + ".";
  }

  private static Styled mark(Reading reading) {
    return switch (reading.wording()) {
      case ALTERED -> Styled.of("≠", Style.ALTERED);
      case CUT -> Styled.of("--", Style.CUT);
      case MOVED -> Styled.of("⇄");
      case PART, SAME -> reading.isDisputed() ? Styled.of("≠", Style.ALTERED) : Styled.EMPTY;
    };
  }

  /** A line each: the letters, the words, who speaks. */
  private void lines(String title, List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return;
    }
    sheet.blank();
    sheet.paragraph(Sheet.INDENT, Styled.of(title));
    for (Quote quote : quotes.subList(0, Math.min(MAX_LINES, quotes.size()))) {
      Styled carriers = Carriers.of(view, StoryView.carriers(quote), Set.of());
      Styled letters =
          quote.carriers() == 1 ? StoryView.letter(quote.readings().get(0).report()) : carriers;
      Styled who = Styled.of(speaker(quote)).elided(sheet.columns() / 3);
      int room = sheet.columns() - 4 - letters.width() - 2 - who.width() - 2;
      Styled words =
          Reported.isIndirect(quote)
              ? view.words(quote, room - 11).and(" (indirect)")
              : view.words(quote, room);
      sheet.line(Styled.of("    ").and(letters).and("  ").and(words).and("  ").and(who));
    }
    if (quotes.size() > MAX_LINES) {
      sheet.paragraph(
          4,
          Styled.of(
              "and "
                  + Counts.number(quotes.size() - MAX_LINES)
                  + " more; -f html or -f json shows all"));
    }
  }
}
