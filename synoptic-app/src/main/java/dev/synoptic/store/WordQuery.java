package dev.synoptic.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words that are looked for.
 *
 * @param wanted runs of words that must all be there, each in a row
 * @param unwanted runs of words that must not be there
 * @param elsewhere runs of words that must not all be there; none where that is not asked
 */
record WordQuery(List<WordRun> wanted, List<WordRun> unwanted, List<WordRun> elsewhere) {

  /** More words than a person types. */
  private static final int MAX_RUNS = 32;

  WordQuery {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
    elsewhere = List.copyOf(elsewhere);
  }

  /** Returns it for the reports whose title holds all that is wanted. */
  WordQuery inTitles() {
    return new WordQuery(TitleWords.of(wanted), unwanted, List.of());
  }

  /** Returns it for all other reports. */
  WordQuery outsideTitles() {
    return new WordQuery(wanted, unwanted, TitleWords.of(wanted));
  }

  /**
   * Returns it in the notation of a database.
   *
   * @param run how a run of words is written
   */
  String written(Function<List<String>, String> run, String and, String or, String not) {
    Function<WordRun, String> any = sought -> any(sought, run, or);
    String match = joined(wanted, any, and);
    if (!unwanted.isEmpty()) {
      match = "(" + match + ")" + not + "(" + joined(unwanted, any, or) + ")";
    }
    if (!elsewhere.isEmpty()) {
      match = "(" + match + ")" + not + "(" + joined(elsewhere, any, and) + ")";
    }
    return match;
  }

  private static String any(WordRun sought, Function<List<String>, String> run, String or) {
    String any = sought.spellings().stream().map(run).collect(Collectors.joining(or));
    return sought.spellings().size() == 1 ? any : "(" + any + ")";
  }

  private static String joined(List<WordRun> runs, Function<WordRun, String> run, String between) {
    return runs.stream().map(run).collect(Collectors.joining(between));
  }

  /** Reads what a person types. Whatever it is, it is a query, if only an empty one. */
  static WordQuery read(String typed) {
    Set<WordRun> wanted = new LinkedHashSet<>();
    Set<WordRun> unwanted = new LinkedHashSet<>();
    int at = 0;
    while (at < typed.length() && wanted.size() + unwanted.size() < MAX_RUNS) {
      char c = typed.charAt(at);
      if (isSpace(c)) {
        at++;
        continue;
      }
      boolean not = c == '-' && at + 1 < typed.length() && !isSpace(typed.charAt(at + 1));
      int from = not ? at + 1 : at;
      boolean quoted = isMark(typed.charAt(from));
      int end = quoted ? closing(typed, from + 1) : wordEnd(typed, from);
      List<String> run =
          WordReader.words(
              typed.substring(quoted ? from + 1 : from, Math.min(end, typed.length())));
      if (!run.isEmpty()) {
        (not ? unwanted : wanted).add(WordRun.of(run));
      }
      at = quoted ? end + 1 : end;
    }
    return new WordQuery(new ArrayList<>(wanted), new ArrayList<>(unwanted), List.of());
  }

  /** Returns whether there is something to look for. */
  boolean seeks() {
    return !wanted.isEmpty();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E';
  }

  private static int closing(String typed, int from) {
    int at = from;
    while (at < typed.length() && !isMark(typed.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String typed, int from) {
    int at = from;
    while (at < typed.length() && !isSpace(typed.charAt(at)) && !isMark(typed.charAt(at))) {
      at++;
    }
    return Math.max(at, from + 1);
  }
}
