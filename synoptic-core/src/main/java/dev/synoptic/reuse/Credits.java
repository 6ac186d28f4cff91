package dev.synoptic.reuse;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Block;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The agencies that a report names as its source, and how: in a dateline, byline or credit line; as
 * the ones whom its sources told; or as the ones who reported something. Credits of pictures are
 * not looked at: cleaning has set captions aside.
 */
final class Credits {

  /** How plainly a report names its source, plainest first. */
  enum Strength {
    /** The text is the agency's: dateline, byline, "with files from". */
    LINE,
    /** A source told the agency. */
    TOLD,
    /** The agency reported one thing of many. */
    CITED
  }

  /** A line with more words is no credit line. */
  private static final int MAX_LINE_WORDS = 16;

  /** Fields of a line that may name its source: then come the date and the share bar. */
  private static final int MAX_FIELDS = 2;

  private static final Set<String> TELLING =
      Set.of("told", "tells", "telling", "informed", "assured");
  private static final Set<String> SPEAKING =
      Set.of("speaking", "spoke", "interview", "statement", "comment", "email", "message");
  private static final Set<String> REPORTING =
      Set.of("reported", "reports", "reporting", "learned", "learnt", "quoted", "cited");
  private static final Set<String> LINE_WORDS =
      Set.of("by", "from", "with", "contributed", "contributing", "copyright", "source", "via");
  private static final Set<String> PICTURES =
      Set.of("photo", "photos", "picture", "pictures", "photograph", "image", "images", "video");

  /** Names of two or three letters mean other things too; sources cite agencies by these alone. */
  private static final Set<String> PLAIN_INITIALS = Set.of("AP", "AFP", "dpa", "UPI");

  private final ParsedReport report;
  private final Agencies agencies = Agencies.known();
  private final TreeMap<String, Strength> found = new TreeMap<>();

  private Credits(ParsedReport report) {
    this.report = report;
  }

  /** Returns the agencies that {@code report} credits, each with its plainest credit. */
  static SortedMap<String, Strength> of(ParsedReport report) {
    var credits = new Credits(report);
    credits.find();
    return credits.found;
  }

  private void find() {
    Report plain = report.report();
    plain
        .dateline()
        .flatMap(d -> d.agency())
        .filter(this::isAgency)
        .ifPresent(a -> add(a, Strength.LINE));
    plain.dateline().ifPresent(d -> findInPlaces(d.range().in(plain.text())));
    for (Aside aside : plain.aside()) {
      if (aside.kind() != AsideKind.CAPTION && aside.kind() != AsideKind.RELATED) {
        findInFields(aside.text());
      }
      if (aside.kind() == AsideKind.CREDIT) {
        findInLine(words(aside.text()));
        findInByline(aside.text());
      }
    }
    for (Block block : plain.blocks()) {
      List<String> words = words(block.range().in(plain.text()));
      if (words.size() <= MAX_LINE_WORDS && isLine(words)) {
        findInLine(words);
      }
      if (words.size() <= MAX_LINE_WORDS) {
        findInFields(block.range().in(plain.text()));
      }
    }
    findInBody();
  }

  /** "MILLBROOK (Ohio)" names a state; agencies that nobody lists are written in capitals. */
  private boolean isAgency(String name) {
    return agencies.named(name).isPresent() || name.equals(name.toUpperCase(Locale.ROOT));
  }

  private void add(String agency, Strength strength) {
    String name = agencies.named(agency).orElse(agency);
    Optional<String> outlet = report.report().outlet().map(Outlet::name);
    boolean itself =
        outlet.flatMap(agencies::named).filter(name::equals).isPresent()
            || outlet.filter(own -> OwnReporting.initials(own).equals(name)).isPresent();
    if (!itself && !isOwnLetters(agency)) {
      found.merge(name, strength, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** "BRISTOL (WQRS)" of wqrs3.com: a station's letters before its own report credit nobody. */
  private boolean isOwnLetters(String letters) {
    return agencies.named(letters).isEmpty() && OwnReporting.isNameOf(report.report(), letters);
  }

  /** A credit line has words like "with files from", or nothing but the name. */
  private boolean isLine(List<String> words) {
    return words.size() <= Agencies.MAX_WORDS
        || words.stream().anyMatch(w -> LINE_WORDS.contains(w.toLowerCase(Locale.ROOT)))
            && words.stream().noneMatch(w -> TELLING.contains(w.toLowerCase(Locale.ROOT)));
  }

  private void findInLine(List<String> words) {
    boolean pictures = words.stream().anyMatch(w -> PICTURES.contains(w.toLowerCase(Locale.ROOT)));
    boolean whole = words.size() <= Agencies.MAX_WORDS;
    for (int i = 0; i < words.size() && !pictures; i++) {
      Optional<Match> match = matchAt(words, i);
      boolean alone = match.isPresent() && match.get().words == words.size();
      String before = i > 0 ? words.get(i - 1).toLowerCase(Locale.ROOT) : "";
      String after =
          match.isPresent() && i + match.get().words < words.size()
              ? words.get(i + match.get().words).toLowerCase(Locale.ROOT)
              : "";
      boolean credited =
          LINE_WORDS.contains(before)
              || before.equals("and")
              || before.equals("the")
              || after.equals("writer")
              || after.equals("writers")
              || after.equals("contributed")
              || after.equals("staff");
      if (match.isPresent() && (alone || whole || credited)) {
        add(match.get().agency, Strength.LINE);
      }
    }
  }

  /** "MELBOURNE, AAP –": an agency that stands in a dateline without brackets. */
  private void findInPlaces(String dateline) {
    for (String part : dateline.split("[,/\u2013\u2014-]")) {
      agencies.named(part.strip()).ifPresent(agency -> add(agency, Strength.LINE));
    }
  }

  /** "Xinhua | Updated: 2017-09-15": a field of a line that is an agency's name and no more. */
  private void findInFields(String line) {
    String[] fields = line.split("[|\u00B7\u2022]", MAX_FIELDS + 1);
    if (fields.length > 1 && words(line).size() <= MAX_LINE_WORDS) {
      Arrays.stream(fields)
          .limit(MAX_FIELDS)
          .map(field -> agencies.named(field.strip()))
          .flatMap(Optional::stream)
          .forEach(agency -> add(agency, Strength.LINE));
    }
  }

  /** "By Jane Roe, PA Political Staff": a part of a byline that begins with an agency's name. */
  private void findInByline(String line) {
    if (line.toLowerCase(Locale.ROOT).startsWith("by ")) {
      for (String part : line.split("[,|/\u00B7\u2022]")) {
        matchAt(words(part), 0).ifPresent(match -> add(match.agency, Strength.LINE));
      }
    }
  }

  private void findInBody() {
    List<Token> tokens = report.tokens().stream().filter(t -> t.kind() == TokenKind.WORD).toList();
    List<String> words = tokens.stream().map(t -> bare(t.in(report.text()))).toList();
    int i = 0;
    while (i < words.size()) {
      Optional<Match> match = matchAt(words, i);
      if (match.isPresent()) {
        judge(
            words, i, match.get(), bracketed(tokens.get(i), tokens.get(i + match.get().words - 1)));
      }
      i += match.map(Match::words).orElse(1);
    }
  }

  /** "(AP)" in the first or last sentence of a report is a credit without a credit line. */
  private boolean bracketed(Token first, Token last) {
    String text = report.text();
    boolean brackets =
        first.start() > 0
            && last.end() < text.length()
            && text.charAt(first.start() - 1) == '('
            && text.charAt(last.end()) == ')';
    List<Sentence> sentences = report.sentences();
    int sentence = report.sentenceAt(first.start());
    boolean firstBody = sentence <= 1;
    return brackets && (firstBody || sentence == sentences.size() - 1);
  }

  private void judge(List<String> words, int at, Match match, boolean bracketed) {
    int before = at - 1;
    if (before >= 0 && words.get(before).equalsIgnoreCase("the")) {
      before--;
    }
    String last = lower(words, before);
    String secondLast = lower(words, before - 1);
    String next = lower(words, at + match.words);
    boolean to = last.equals("to") || last.equals("with");
    if (bracketed) {
      add(match.agency, Strength.LINE);
    } else if (TELLING.contains(last) || to && SPEAKING.contains(secondLast)) {
      add(match.agency, Strength.TOLD);
    } else if (match.plain
        && (REPORTING.contains(next)
            || REPORTING.contains(last)
            || to && secondLast.equals("according")
            || last.equals("by") && REPORTING.contains(secondLast))) {
      add(match.agency, Strength.CITED);
    }
  }

  private static String lower(List<String> words, int at) {
    return at >= 0 && at < words.size() ? words.get(at).toLowerCase(Locale.ROOT) : "";
  }

  /** Returns the longest agency name that begins at {@code at}. */
  private Optional<Match> matchAt(List<String> words, int at) {
    for (int n = Math.min(Agencies.MAX_WORDS, words.size() - at); n > 0; n--) {
      String name = String.join(" ", words.subList(at, at + n));
      int length = n;
      Optional<Match> match =
          agencies
              .named(name)
              .map(a -> new Match(a, length, name.length() > 4 || PLAIN_INITIALS.contains(name)));
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    int at = 0;
    while (at < text.length() && words.size() <= 4 * MAX_LINE_WORDS) {
      int end = at;
      while (end < text.length() && isWordChar(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(bare(text.substring(at, end)));
      }
      at = end + 1;
    }
    return words;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019';
  }

  /** Returns {@code word} without a possessive ending. */
  private static String bare(String word) {
    boolean possessive = word.endsWith("'s") || word.endsWith("\u2019s");
    return possessive ? word.substring(0, word.length() - 2) : word;
  }

  /**
   * An agency's name in a text.
   *
   * @param agency as credits give it
   * @param words how many words the name has here
   * @param plain whether the name can hardly mean anything else
   */
  private record Match(String agency, int words, boolean plain) {}
}
