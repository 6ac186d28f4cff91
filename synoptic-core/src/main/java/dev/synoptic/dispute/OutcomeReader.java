package dev.synoptic.dispute;

import dev.synoptic.model.Sentence;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Stem;
import dev.synoptic.text.WordSets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who won against whom, or won what, in the opening of a report: "Rovers beat United",
 * "United were beaten by Rovers", "United lost 2-1 to Rovers", "Dana Roe won the mayoral election".
 * Hopes, forecasts, denials and earlier contests are left out.
 */
final class OutcomeReader {

  /** The title and the first sentences tell the story's own contest; later ones recall others. */
  private static final int OPENING = 5;

  /** Words between a verb and the name beside it: "beat their old rivals United". */
  private static final int GAP = 4;

  /** Words of a name. */
  private static final int LONGEST_NAME = 5;

  private final Line line;
  private final WordSets words;

  OutcomeReader(Line line, WordSets words) {
    this.line = line;
    this.words = words;
  }

  List<Outcome> all() {
    var all = new ArrayList<Outcome>();
    List<Sentence> sentences = line.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
      if (!isOfAnother(sentence)) {
        for (int t = sentence.firstToken() + 1; t < sentence.endToken(); t++) {
          read(t).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private boolean isOfAnother(Sentence sentence) {
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      String word = line.normal(t);
      boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
      if (year
          || words.holds("unreal", word)
          || words.holds("elsewhen", word)
          || words.holds("elsewhen", line.lemma(t))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Outcome> read(int t) {
    if (line.is(t - 1, "to") || !line.isWord(t)) {
      return Optional.empty();
    }
    String verb = Lexicon.english().lemma(line.normal(t), WordClass.VERB);
    if (words.holds("beat", verb)) {
      return beating(t);
    }
    if (line.is(t, "lost")) {
      return losing(t);
    }
    return line.is(t, "won") || line.is(t, "wins") ? winning(t) : Optional.empty();
  }

  /** "Rovers beat United", "United were beaten by Rovers". */
  private Optional<Outcome> beating(int t) {
    boolean passive = line.wordClass(t - 1) == WordClass.AUXILIARY;
    if (passive && !line.is(t + 1, "by")) {
      return Optional.empty();
    }
    Name before = nameBefore(passive ? t - 1 : t);
    Name after = nameAfter(passive ? t + 2 : t + 1);
    if (before == null || after == null) {
      return Optional.empty();
    }
    return Optional.of(passive ? outcome(after, before) : outcome(before, after));
  }

  /** "United lost 2-1 to Rovers". */
  private Optional<Outcome> losing(int t) {
    int to = t + 1;
    while (to < t + GAP && !line.is(to, "to") && line.together(t, to)) {
      to++;
    }
    Name loser = nameBefore(t);
    Name winner = line.is(to, "to") ? nameAfter(to + 1) : null;
    return loser == null || winner == null ? Optional.empty() : Optional.of(outcome(winner, loser));
  }

  /** "Dana Roe won the mayoral election". */
  private Optional<Outcome> winning(int t) {
    Name winner = nameBefore(t);
    if (winner == null || !line.is(t + 1, "the")) {
      return Optional.empty();
    }
    var contest = new LinkedHashSet<String>();
    int at = t + 2;
    int head = -1;
    while (line.together(t, at) && isOfNoun(at)) {
      contest.add(Stem.of(line.normal(at)));
      head = words.holds("contest", line.normal(at)) ? at : -1;
      at++;
    }
    if (head < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Outcome(
            line,
            winner.words,
            Set.of(),
            Set.copyOf(contest),
            winner.printed(line),
            line.words(t + 1, at),
            line.span(winner.first, at)));
  }

  private boolean isOfNoun(int t) {
    WordClass c = line.wordClass(t);
    return line.isWord(t)
        && (c == WordClass.NOUN || c == WordClass.PROPER || c == WordClass.ADJECTIVE);
  }

  private Outcome outcome(Name winner, Name loser) {
    int first = Math.min(winner.first, loser.first);
    int end = Math.max(winner.end, loser.end);
    return new Outcome(
        line,
        winner.words,
        loser.words,
        Set.of(),
        winner.printed(line),
        loser.printed(line),
        line.span(first, end));
  }

  private record Name(Set<String> words, int first, int end) {
    String printed(Line line) {
      return line.words(first, end);
    }
  }

  /** Returns the name that ends right before {@code t}, adverbs between passed over. */
  private @Nullable Name nameBefore(int t) {
    int end = t;
    while (line.wordClass(end - 1) == WordClass.ADVERB) {
      end--;
    }
    int first = end;
    while (end - first < LONGEST_NAME && line.together(first - 1, t) && line.isCapital(first - 1)) {
      first--;
    }
    return name(first, end);
  }

  /** Returns the first name after {@code t}: "beat <b>old rivals</b> United". */
  private @Nullable Name nameAfter(int t) {
    int first = t;
    while (first < t + GAP && line.together(t, first) && isBetween(first)) {
      first++;
    }
    int end = first;
    while (end - first < LONGEST_NAME && line.together(t, end) && line.isCapital(end)) {
      end++;
    }
    return line.isPossessive(end) ? null : name(first, end);
  }

  private boolean isBetween(int t) {
    if (line.isCapital(t)) {
      return false;
    }
    return switch (line.wordClass(t)) {
      case DETERMINER, ADJECTIVE, NOUN -> true;
      default -> line.is(t, "their");
    };
  }

  private @Nullable Name name(int first, int end) {
    var words = new LinkedHashSet<String>();
    for (int t = first; t < end; t++) {
      words.add(line.normal(t));
    }
    words.remove("the");
    return words.isEmpty() ? null : new Name(Set.copyOf(words), first, end);
  }
}
