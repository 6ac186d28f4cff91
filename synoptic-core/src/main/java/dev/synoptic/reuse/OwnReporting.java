package dev.synoptic.reuse;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether a report shows that its outlet was there: a dateline of its own, a reporter's
 * byline, people who told it something.
 */
final class OwnReporting {

  private static final Set<String> TELLING = Set.of("told", "tells");
  private static final Set<String> SPEAKING = Set.of("spoke", "speaking");
  private static final Set<String> US = Set.of("us", "me", "this", "our", "i");
  private static final Set<String> MEDIA =
      Set.of("newspaper", "paper", "reporter", "correspondent", "programme", "station", "website");
  private static final Set<String> INTERVIEW = Set.of("interview", "phone", "telephone", "email");

  private final ParsedReport report;
  private final List<String> words;
  private final List<Token> tokens;

  private OwnReporting(ParsedReport report) {
    this.report = report;
    this.tokens = report.tokens().stream().filter(t -> t.kind() == TokenKind.WORD).toList();
    this.words = tokens.stream().map(t -> Words.normal(t.in(report.text()))).toList();
  }

  /** Returns whether {@code report} shows reporting of its own. */
  static boolean shownBy(ParsedReport report) {
    var own = new OwnReporting(report);
    return own.hasDateline() || Bylines.nameReporter(report.report()) || own.wasTold();
  }

  /** Returns whether somebody spoke to the outlet itself in {@code report}. */
  static boolean interviewIn(ParsedReport report) {
    return new OwnReporting(report).wasTold();
  }

  private boolean hasDateline() {
    return report.report().dateline().filter(d -> d.agency().isEmpty()).isPresent();
  }

  private boolean wasTold() {
    Map<String, Integer> addressees = new HashMap<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (TELLING.contains(words.get(i))) {
        if (isOwn(i + 1)) {
          return true;
        }
        String addressee = addressee(i + 1);
        boolean interviewed = interviewed(i + 2, i + 9);
        if (!addressee.isEmpty()
            && addressees.merge(addressee, interviewed ? 2 : 1, Integer::sum) > 1) {
          return true;
        }
      } else if (words.get(i).equals("by") && words.get(i + 1).equals("phone")) {
        return true;
      } else if (SPEAKING.contains(words.get(i)) && i + 2 < words.size()) {
        if (words.get(i + 1).equals("to") && isOwn(i + 2)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "told us", "told this newspaper", "told The Lantern" where that is the outlet. */
  private boolean isOwn(int at) {
    String word = words.get(at);
    boolean ours = word.equals("this") || word.equals("our");
    if (ours) {
      return at + 1 < words.size() && MEDIA.contains(words.get(at + 1));
    }
    return US.contains(word) && !quoted(at) || isOutlet(word.equals("the") ? at + 1 : at);
  }

  private boolean quoted(int at) {
    return QuotedTokens.of(report).get(report.tokenAt(tokens.get(at).start()));
  }

  private boolean isOutlet(int at) {
    String name = report.report().outlet().map(Outlet::name).map(Words::normal).orElse("").trim();
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    if (bare.isEmpty() || at >= words.size()) {
      return false;
    }
    String first = bare.split(" ")[0];
    return words.get(at).equals(first);
  }

  /** Returns the name after "told the", which newspapers give themselves; empty where none. */
  private String addressee(int at) {
    if (!words.get(at).equals("the") || at + 2 >= words.size()) {
      return "";
    }
    boolean named = isProper(at + 1) && isProper(at + 2);
    String name = words.get(at + 1) + " " + words.get(at + 2);
    boolean agency = Agencies.known().named(printed(at + 1) + " " + printed(at + 2)).isPresent();
    return named && !agency ? name : "";
  }

  private boolean isProper(int at) {
    return tokens.get(at).wordClass() == WordClass.PROPER;
  }

  private String printed(int at) {
    return tokens.get(at).in(report.text());
  }

  private boolean interviewed(int from, int to) {
    return words.subList(Math.min(from, words.size()), Math.min(to, words.size())).stream()
        .anyMatch(INTERVIEW::contains);
  }

  /** Returns whether the outlet of {@code report} goes by {@code name}: "WQRS" is wqrs3.com. */
  static boolean isNameOf(Report report, String name) {
    String letters = name.toLowerCase(Locale.ROOT);
    return letters.length() > 2
        && report.outlet().stream()
            .flatMap(outlet -> Stream.concat(Stream.of(outlet.name()), outlet.domain().stream()))
            .flatMap(own -> Arrays.stream(own.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")))
            .anyMatch(part -> part.startsWith(letters));
  }

  /** "Harbour Press Agency" signs its reports with HPA. */
  static String initials(String outlet) {
    var initials = new StringBuilder();
    for (String word : outlet.strip().split("\\s+")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.toString();
  }
}
