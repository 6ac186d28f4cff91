package dev.synoptic.dispute;

import dev.synoptic.model.Sentence;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.WordSets;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who holds which office in one report: "Harwick police chief Dana Roe", "Dana Roe, the mayor
 * of Harwick,", "the mayor of Harwick, Dana Roe,". Whoever held it, will hold it or stands in for
 * the holder is left out, and so is every sentence in which an office changes hands.
 */
final class OfficeReader {

  /** Words beside an office and its holder that tell of this office: "until June", "in 2019". */
  private static final int NEAR = 5;

  /** Words before an office that may belong to it. */
  private static final int MAX_BEFORE = 6;

  /** Words of the place or body after it: "of the port city of Harwick". */
  private static final int MAX_AFTER = 8;

  private final Offices offices = Offices.english();
  private final WordSets words;
  private final Line line;

  OfficeReader(Line line, WordSets words) {
    this.line = line;
    this.words = words;
  }

  /** Returns who holds which office, in reading order. */
  List<Held> all() {
    var all = new ArrayList<Held>();
    for (Sentence sentence : line.sentences()) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        Optional<Offices.Match> match = offices.at(line, t);
        if (match.isPresent()) {
          read(match.get(), sentence).ifPresent(all::add);
          t = match.get().end() - 1;
        }
      }
    }
    return all;
  }

  /** Returns whether the words around those from {@code first} to {@code last} tell of a change. */
  private boolean isOfAnotherTime(int first, int last, Sentence sentence) {
    int from = Math.max(sentence.firstToken(), first - NEAR);
    int to = Math.min(sentence.endToken(), last + NEAR);
    for (int t = from; t < to; t++) {
      String word = line.normal(t);
      boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
      if (year || words.holds("change", word) || words.holds("change", line.lemma(t))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Held> read(Offices.Match office, Sentence sentence) {
    var reading = new Reading(office, sentence);
    return reading.isOther() ? Optional.empty() : reading.held();
  }

  /** What is read around one office. */
  private final class Reading {
    private final Offices.Match office;
    private final Sentence sentence;
    private final Set<String> names = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final int start;
    private final int end;
    private boolean other;

    Reading(Offices.Match office, Sentence sentence) {
      this.office = office;
      this.sentence = sentence;
      this.start = before();
      this.end = after();
    }

    boolean isOther() {
      return other;
    }

    /** Takes the words before the office in; returns where they begin. */
    private int before() {
      int t = office.first() - 1;
      int least = Math.max(sentence.firstToken(), office.first() - MAX_BEFORE);
      while (t >= least && isModifier(t)) {
        take(t);
        t--;
      }
      return t + 1;
    }

    private boolean isModifier(int t) {
      if (line.isPossessive(t)) {
        return true;
      }
      WordClass c = line.wordClass(t);
      boolean nominal = c == WordClass.NOUN || c == WordClass.PROPER || c == WordClass.ADJECTIVE;
      // "Lomax Ferries CEO": in a name any word stands for a noun.
      boolean named = line.isCapital(t) && t > sentence.firstToken() && !isFunction(t);
      return line.isWord(t) && (nominal || named || isAnother(line.normal(t)));
    }

    private boolean isAnother(String word) {
      int hyphen = word.indexOf('-');
      return words.holds("other", word)
          || hyphen > 0 && words.holds("other", word.substring(0, hyphen))
          || hyphen > 0 && words.holds("other", word.substring(hyphen + 1));
    }

    private boolean isFunction(int t) {
      return Words.isFunction(line.normal(t));
    }

    private void take(int t) {
      String word = line.normal(t);
      if (isAnother(word)) {
        other = true;
      } else if (line.isCapital(t) && t > sentence.firstToken()) {
        names.add(word);
      } else if (line.isCapital(t)) {
        (Lexicon.english().knows(word) ? nouns : names).add(word);
      } else if (line.isWord(t) && line.wordClass(t) == WordClass.NOUN) {
        nouns.add(word);
      }
    }

    /** Takes "of the port of Harwick" in; returns the token after it. */
    private int after() {
      int t = office.end();
      other |= isAnother(line.normal(t)) || line.is(t, "-");
      if (!line.is(t, "of") && !line.is(t, "for") && !line.is(t, "at")) {
        return t;
      }
      int end = t;
      int most = Math.min(sentence.endToken(), t + MAX_AFTER);
      // Right after "of" stands a place or body, even where its name looks like a person's.
      for (t = t + 1; t < most && (t == end + 1 || !line.isPerson(t)); t++) {
        WordClass c = line.wordClass(t);
        boolean named = line.isCapital(t) || c == WordClass.NOUN && line.isWord(t);
        boolean small = line.is(t, "the") || line.is(t, "of") || c == WordClass.ADJECTIVE;
        if (!named && !small && !line.isPossessive(t)) {
          break;
        }
        if (named) {
          take(t);
          end = t + 1;
        }
      }
      return end;
    }

    Optional<Held> held() {
      Holder holder = named(end);
      if (holder == null && line.is(end, ",") && isClosed(end + 1)) {
        holder = named(end + 1);
      }
      if (holder == null) {
        holder = apposed();
      }
      if (holder == null) {
        return Optional.empty();
      }
      int first = Math.min(start, holder.first);
      int last = Math.max(end, holder.end);
      if (isOfAnotherTime(first, last, sentence)) {
        return Optional.empty();
      }
      return Optional.of(
          new Held(
              line,
              office.name(),
              Set.copyOf(names),
              Set.copyOf(nouns),
              line.person(holder.first),
              line.words(start, end),
              line.span(first, last),
              sentence));
    }

    /** "Mayor <b>Dana Roe</b>". */
    private @Nullable Holder named(int t) {
      boolean here = line.together(office.first(), t) && line.isPerson(t) && line.isCapital(t);
      return here ? new Holder(t, line.mentionEnd(t)) : null;
    }

    /** "The mayor of Harwick, Dana Roe, said": not "the mayor, Dana Roe and others". */
    private boolean isClosed(int t) {
      if (!line.together(office.first(), t) || !line.isPerson(t)) {
        return false;
      }
      int next = line.mentionEnd(t);
      return line.is(next, ",") || line.is(next, ".") || line.is(next, ";");
    }

    /** "<b>Dana Roe</b>, 52, the mayor of Harwick,". */
    private @Nullable Holder apposed() {
      int t = start - 1;
      boolean article = line.is(t, "the");
      t = article ? t - 1 : t;
      boolean is = article && (line.is(t, "is") || line.is(t, "was"));
      boolean comma = line.is(t, ",") && isEnd(end);
      if (!is && !comma) {
        return null;
      }
      t = comma && line.normal(t - 1).chars().allMatch(Character::isDigit) ? t - 2 : t;
      int last = t - 1;
      if (!line.is(t, ",") && !is
          || !line.together(last, office.first())
          || !line.isPerson(last)
          || line.mentionEnd(last) != last + 1) {
        return null;
      }
      int first = last;
      while (line.isPerson(first - 1) && line.mentionEnd(first - 1) == last + 1) {
        first--;
      }
      return new Holder(first, last + 1);
    }

    /**
     * Whether the words for an office end here: "Dana Roe, the mayor <b>said</b>" is of another.
     */
    private boolean isEnd(int t) {
      return line.is(t, ",") || line.is(t, ".") || line.is(t, ";") || line.is(t, ")");
    }
  }

  private record Holder(int first, int end) {}
}
