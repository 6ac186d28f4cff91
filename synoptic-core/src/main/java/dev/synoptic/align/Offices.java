package dev.synoptic.align;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Stem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which person of a story a role means: one report says "the mayor", another "Mayor Ada Lind" or
 * "Ada Lind, the mayor of the town". A role that the reports give to two persons means neither.
 */
final class Offices {

  /** So many mentions of a person in one report tell what the report calls them. */
  private static final int MAX_MENTIONS = 12;

  /** Words before a name that may be a title: "Acme chief executive Ada Lind". */
  private static final int BEFORE = 3;

  /** Words after a name and a comma that may be an apposition. */
  private static final int AFTER = 8;

  /** Words that end the noun of a role: "spokesman for the company". */
  private static final Set<String> LINKS =
      Set.of("of", "for", "at", "in", "from", "on", "with", "who", "to", "and", "that", "by");

  private static final Set<String> ANYONE =
      Set.of("a", "an", "one", "another", "some", "two", "three", "several", "sources", "insiders");

  private final Map<String, Set<String>> holders = new HashMap<>();
  private final Map<String, Name> byId = new HashMap<>();

  /** Reads what the reports of {@code story} call the persons among {@code names}. */
  Offices(Story story, Names names) {
    for (int r = 0; r < story.reports().size(); r++) {
      ParsedReport report = story.reports().get(r);
      for (int local = 0; local < report.names().size(); local++) {
        int place = names.indexOf(new Siglum(r), local);
        if (place != Names.NONE && names.names().get(place).kind() == NameKind.PERSON) {
          Name name = names.names().get(place);
          byId.put(name.id(), name);
          read(report, report.names().get(local), name);
        }
      }
    }
  }

  private void read(ParsedReport report, LocalName local, Name name) {
    local.mentions().stream()
        .filter(mention -> mention.form() != Mention.Form.PRONOUN)
        .limit(MAX_MENTIONS)
        .forEach(mention -> read(report, mention.range(), name));
  }

  private void read(ParsedReport report, Range mention, Name name) {
    List<Token> tokens = report.tokens();
    int first = report.tokenAt(mention.start());
    int end = first;
    while (end < tokens.size() && tokens.get(end).start() < mention.end()) {
      add(report, end, name);
      end++;
    }
    for (int t = first - 1; t >= first - BEFORE && word(report, t); t--) {
      add(report, t, name);
    }
    boolean comma = end < tokens.size() && tokens.get(end).in(report.text()).equals(",");
    int last = comma ? lastOfApposition(report, end + 1) : end;
    for (int t = end + 1; t <= last; t++) {
      add(report, t, name);
    }
  }

  /**
   * Returns the last word of an apposition that begins with {@code first}, or a place before it: in
   * "Ada Lind, police said" the words after the comma are of others.
   */
  private static int lastOfApposition(ParsedReport report, int first) {
    int at = first;
    while (at < first + AFTER && word(report, at)) {
      if (report.tokens().get(at).wordClass() == WordClass.VERB) {
        return first - 1;
      }
      at++;
    }
    return at - 1;
  }

  private static boolean word(ParsedReport report, int token) {
    return token >= 0
        && token < report.tokens().size()
        && report.tokens().get(token).kind() == TokenKind.WORD;
  }

  private void add(ParsedReport report, int token, Name name) {
    if (word(report, token)) {
      String stem = stem(report.tokens().get(token).in(report.text()));
      holders.computeIfAbsent(stem, s -> new TreeSet<>()).add(name.id());
    }
  }

  private static String stem(String word) {
    return Stem.of(word.toLowerCase(Locale.ROOT));
  }

  /** Returns the one person whom the reports call what {@code role} says. */
  Optional<Name> holder(String role) {
    List<String> words = noun(role);
    if (words.isEmpty() || plural(words.get(words.size() - 1))) {
      return Optional.empty();
    }
    Set<String> held = holders.getOrDefault(stem(words.get(words.size() - 1)), Set.of());
    return held.size() == 1
        ? Optional.ofNullable(byId.get(held.iterator().next()))
        : Optional.empty();
  }

  private static boolean plural(String noun) {
    String small = noun.toLowerCase(Locale.ROOT);
    return small.endsWith("s") && !Lexicon.english().lemma(small, WordClass.NOUN).equals(small);
  }

  /** Returns the words of a role up to its noun: "the town's mayor" of "the town's mayor since". */
  private static List<String> noun(String role) {
    var words = new ArrayList<String>();
    for (String word : role.strip().split("[\\s,]+")) {
      if (LINKS.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      words.add(word);
    }
    return words;
  }

  /** Returns whether a role names nobody in particular: "one insider" is not another's insider. */
  static boolean anyone(String role) {
    String first = role.strip().toLowerCase(Locale.ROOT).split("\\s+")[0];
    return ANYONE.contains(first);
  }

  /** Returns whether two roles are of one noun: "a senior official", "one official". */
  static boolean sameNoun(String role, String other) {
    List<String> own = noun(role);
    List<String> others = noun(other);
    return own.isEmpty()
        || others.isEmpty()
        || stem(own.get(own.size() - 1)).equals(stem(others.get(others.size() - 1)));
  }

  /** Returns whom a role speaks for: "the harbour board" of "a spokesman for the harbour board". */
  static Optional<String> house(String role) {
    String[] words = role.toLowerCase(Locale.ROOT).strip().split("[\\s,]+");
    for (int i = 1; i + 1 < words.length; i++) {
      if (LINKS.contains(words[i])) {
        int from = words[i + 1].equals("the") ? i + 2 : i + 1;
        String house = String.join(" ", List.of(words).subList(from, words.length));
        return house.isEmpty() ? Optional.empty() : Optional.of(house);
      }
    }
    return Optional.empty();
  }
}
