package dev.synoptic.terminal;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Reported;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the sections of one story ask again and again.
 *
 * @param synopsis the story laid side by side
 */
record StoryView(Synopsis synopsis) {

  /** A quote or fact that this many reports carry can be compared. */
  static final int SHARED = 2;

  /** More letters than this are counted, not listed. */
  private static final int MANY = 12;

  /** Longest stretch of a report's words that is shown in one place, in characters. */
  private static final int MAX_CHARS = 1_200;

  int reports() {
    return synopsis.story().reports().size();
  }

  List<Siglum> sigla() {
    return IntStream.range(0, reports()).mapToObj(Siglum::new).toList();
  }

  Report report(Siglum siglum) {
    return synopsis.story().report(siglum).report();
  }

  Descent descent() {
    return synopsis.reuse().descent();
  }

  /** Returns the lines of descent, each with its reports, by their first report. */
  List<List<Siglum>> lines() {
    var lines = new TreeMap<Integer, List<Siglum>>();
    for (Siglum siglum : sigla()) {
      int line = descent().lines().get(siglum.index());
      lines.computeIfAbsent(line, l -> new ArrayList<>()).add(siglum);
    }
    return lines.values().stream().sorted(Comparator.comparing(line -> line.get(0))).toList();
  }

  /** Returns the words of {@code span}; of a very long one the beginning. */
  String words(Span span) {
    return clipped(synopsis.story().words(span));
  }

  /**
   * Returns {@code text} with its white space as single blanks; where it is longer than a page, its
   * beginning and an ellipsis.
   */
  static String clipped(String text) {
    var clipped = new StringBuilder(Math.min(text.length(), MAX_CHARS));
    boolean blank = true;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean before = blank;
      blank = Character.isWhitespace(c);
      if (clipped.length() >= MAX_CHARS && (blank || Character.isHighSurrogate(c))) {
        return clipped.append('…').toString();
      }
      if (!blank) {
        clipped.append(c);
      } else if (!before) {
        clipped.append(' ');
      }
      if (clipped.length() >= 2 * MAX_CHARS) {
        return clipped.append('…').toString();
      }
    }
    return clipped.toString().stripTrailing();
  }

  /**
   * Returns the fullest words of {@code quote} in {@code room} columns: in quotation marks, or
   * behind the cue that tells how they are meant where no report has them in marks.
   */
  Styled words(Quote quote, int room) {
    String words = clipped(Reported.words(quote, siglum -> report(siglum).text()));
    return Reported.isIndirect(quote)
        ? Styled.of(words).elided(room)
        : Styled.of("“" + words).elided(room - 1).and("”");
  }

  /** Returns "5 reports, 4 independent". */
  String carriedBy() {
    return Counts.of(reports(), "report") + ", " + descent().independent(sigla()) + " independent";
  }

  List<Quote> sharedQuotes() {
    return synopsis.quotes().stream().filter(q -> q.carriers() >= SHARED).toList();
  }

  List<Quote> singleQuotes() {
    return synopsis.quotes().stream().filter(q -> q.carriers() < SHARED).toList();
  }

  List<Fact> facts(Fact.Status status) {
    return synopsis.facts().stream().filter(f -> f.status() == status).toList();
  }

  static Set<Siglum> carriers(Quote quote) {
    var carriers = new TreeSet<Siglum>();
    quote.readings().forEach(reading -> carriers.add(reading.report()));
    return carriers;
  }

  static Set<Siglum> carriers(Fact fact) {
    var carriers = new TreeSet<Siglum>();
    fact.values().forEach(stated -> carriers.add(stated.span().report()));
    return carriers;
  }

  /** Returns the reports whose reading of {@code quote} has the verdict {@code wording}. */
  static Set<Siglum> with(Wording wording, Quote quote) {
    var reports = new TreeSet<Siglum>();
    for (Reading reading : quote.readings()) {
      if (reading.wording() == wording) {
        reports.add(reading.report());
      }
    }
    return reports;
  }

  /** Returns the number of words of {@code report}, title included, parted by white space. */
  static int wordsOf(Report report) {
    String text = report.text();
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean blank = Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0';
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  /** Returns the letters in their colours, a blank between them: "A C D". */
  static Styled letters(Iterable<Siglum> sigla) {
    var letters = new ArrayList<Styled>();
    sigla.forEach(siglum -> letters.add(letter(siglum)));
    return Styled.join(Character.toString(Harmless.GLUE), letters);
  }

  /** Returns the letters; past a dozen the first, and how many more. */
  static Styled fewLetters(Collection<Siglum> sigla) {
    if (sigla.size() <= MANY) {
      return letters(sigla);
    }
    List<Siglum> first = sigla.stream().limit(MANY / 2).toList();
    return letters(first).and(" and " + (sigla.size() - first.size()) + " more");
  }

  static Styled letter(Siglum siglum) {
    return Styled.of(siglum.letters(), Style.ofSiglum(siglum.index()));
  }

  /** Returns the letters as a sentence names them: "A, B and D"; past a dozen they are counted. */
  static String named(Set<Siglum> sigla) {
    int listed = sigla.size() > MANY ? MANY / 2 : sigla.size();
    var names = new ArrayList<String>();
    sigla.stream().limit(listed).forEach(siglum -> names.add(siglum.letters()));
    if (listed < sigla.size()) {
      names.add(Counts.number(sigla.size() - listed) + " more");
    }
    return Counts.list(names);
  }
}
