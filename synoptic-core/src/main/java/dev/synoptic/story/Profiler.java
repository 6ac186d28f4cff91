package dev.synoptic.story;

import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.sketch.Hash64;
import dev.synoptic.text.CommonWords;
import dev.synoptic.text.ContentWords;
import dev.synoptic.text.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Counts the content words of a report. */
final class Profiler {

  /**
   * Words, function words included, that count as the beginning of a report: title and about three
   * paragraphs. Reports say there what happened; what follows is often background.
   */
  private static final int LEAD_WORDS = 120;

  /** Share of reports that have a given number below 100, or a given year. */
  private static final double EVERYDAY_NUMBER = 0.03;

  /** Share of reports that have a given number below 10, in digits or as a word. */
  private static final double SMALL_NUMBER = 0.15;

  /** More words than any report; what stands behind them is not looked at. */
  private static final int MAX_WORDS = 20_000;

  private final Map<String, Entry> entries = new HashMap<>();
  private final ParsedReport report;
  private final ContentWords words;
  private final Calendar calendar;
  private final List<String> outlet;
  private int latestYear = -1;

  private Profiler(ParsedReport report) {
    this.report = report;
    this.words = ContentWords.of(report.report().language());
    this.calendar = Calendar.of(report.report().language());
    this.outlet = outletWords();
  }

  /** Returns the profile of {@code report}. */
  static Profile profile(ParsedReport report) {
    return new Profiler(report).profile();
  }

  private Profile profile() {
    int seen = 0;
    int titleEnd = titleEnd();
    List<Token> tokens = report.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      i += outletName(i);
      if (i == tokens.size()) {
        break;
      }
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER) {
        count(token, seen++ < LEAD_WORDS, token.start() >= titleEnd);
      }
      if (seen >= MAX_WORDS) {
        break;
      }
    }
    Profile.Term[] terms =
        entries.entrySet().stream()
            .filter(e -> e.getValue().inBody)
            .map(e -> e.getValue().term(e.getKey()))
            .sorted(Comparator.comparingLong(Profile.Term::hash))
            .toArray(Profile.Term[]::new);
    return new Profile(
        terms,
        day(),
        EventDays.in(report, LEAD_WORDS),
        latestYear < 0 ? OptionalInt.empty() : OptionalInt.of(latestYear));
  }

  /**
   * Returns how many tokens from {@code at} on name the outlet: that it names itself is no news.
   */
  private int outletName(int at) {
    int end = at;
    for (String word : outlet) {
      if (end == report.tokens().size()
          || !word.equals(Words.normal(report.tokens().get(end).in(report.text())))) {
        return 0;
      }
      end++;
    }
    return end - at;
  }

  private List<String> outletWords() {
    String name = report.report().outlet().map(Outlet::name).map(Words::normal).orElse("").strip();
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    return bare.isEmpty() ? List.of() : List.of(bare.split("\\s+"));
  }

  /**
   * Returns where the title ends. A word counts only if the body has it too: titles are catchwords,
   * and equal ones stand over different events.
   */
  private int titleEnd() {
    return report.report().blocks().stream()
        .filter(b -> b.kind() == BlockKind.TITLE)
        .mapToInt(b -> b.range().end())
        .findFirst()
        .orElse(0);
  }

  private OptionalLong day() {
    return report
        .report()
        .published()
        .map(Published::date)
        .map(LocalDate::toEpochDay)
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  private void count(Token token, boolean lead, boolean inBody) {
    String printed = token.in(report.text());
    if (token.kind() == TokenKind.NUMBER) {
      String number = printed.replace(",", "");
      latestYear = Math.max(latestYear, year(number));
      entry(number, printed, lead, inBody).number = true;
      return;
    }
    String word = Words.normal(printed);
    int small = calendar.small(word);
    if (small > 0) {
      entry(Integer.toString(small), printed, lead, inBody).number = true;
      return;
    }
    if (word.length() < 2 || words.isFunction(word)) {
      return;
    }
    String stem = words.stem(word);
    if (!stem.isEmpty()) {
      Entry entry = entry(stem, printed, lead, inBody);
      if (token.wordClass() == WordClass.PROPER) {
        entry.names++;
      }
    }
  }

  /** Returns the hash of the term that {@code token} is; none of function words and marks. */
  static Optional<Long> hash(Token token, ParsedReport report) {
    String text = report.text();
    ContentWords words = ContentWords.of(report.report().language());
    String printed = token.in(text);
    if (token.kind() == TokenKind.NUMBER) {
      return Optional.of(Hash64.of(printed.replace(",", "")));
    }
    String word = Words.normal(printed);
    boolean content =
        token.kind() == TokenKind.WORD && word.length() > 1 && !words.isFunction(word);
    return content ? Optional.of(Hash64.of(words.stem(word))) : Optional.empty();
  }

  private Entry entry(String key, String printed, boolean lead, boolean inBody) {
    Entry entry = entries.computeIfAbsent(key, k -> new Entry(printed));
    entry.count++;
    entry.inBody |= inBody;
    if (lead) {
      entry.leadCount++;
    }
    return entry;
  }

  /** Returns the year that {@code number} can be; -1 where it is none of our time. */
  private static int year(String number) {
    if (number.length() != 4 || number.charAt(0) != '1' && number.charAt(0) != '2') {
      return -1;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = number.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      year = year * 10 + digit;
    }
    return year >= 1950 && year < 2040 ? year : -1;
  }

  /** Returns the share of reports in which {@code number} stands. */
  private static double share(String number) {
    boolean everyday = number.length() < 3 || year(number) > 0;
    return number.length() == 1
        ? SMALL_NUMBER
        : everyday ? EVERYDAY_NUMBER : CommonWords.english().share(number);
  }

  /** A term being counted. */
  private static final class Entry {
    private final String printed;
    private int count;
    private int leadCount;
    private int names;
    private boolean number;
    private boolean inBody;

    Entry(String printed) {
      this.printed = printed;
    }

    Profile.Term term(String stem) {
      double common = number ? share(stem) : CommonWords.english().share(stem);
      Profile.Kind kind =
          number ? Profile.Kind.NUMBER : names * 2 >= count ? Profile.Kind.NAME : Profile.Kind.WORD;
      return new Profile.Term(Hash64.of(stem), printed, count, leadCount, common, kind);
    }
  }
}
