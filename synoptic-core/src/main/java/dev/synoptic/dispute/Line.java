package dev.synoptic.dispute;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Stem;
import dev.synoptic.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The tokens of one report in a row, with whom they name. */
final class Line {

  private static final int NOBODY = -1;

  private final ParsedReport report;
  private final Siglum siglum;
  private final String[] normal;

  /** For each token the place of the person among the story's names that it names. */
  private final int[] person;

  /** For each token of a person's name the token after the mention. */
  private final int[] mentionEnd;

  private final Set<Integer> named = new HashSet<>();

  Line(ParsedReport report, Siglum siglum, Names names) {
    this.report = report;
    this.siglum = siglum;
    this.normal = new String[report.tokens().size()];
    this.person = new int[normal.length];
    this.mentionEnd = new int[normal.length];
    for (int t = 0; t < normal.length; t++) {
      normal[t] = Words.normal(report.tokens().get(t).in(report.text()));
      person[t] = NOBODY;
    }
    for (int local = 0; local < report.names().size(); local++) {
      LocalName name = report.names().get(local);
      int place = names.indexOf(siglum, local);
      if (name.kind() == NameKind.PERSON && place != Names.NONE) {
        named.add(place);
        name.mentions().forEach(mention -> mark(mention, place));
      }
    }
  }

  private void mark(Mention mention, int place) {
    if (mention.form() != Mention.Form.FULL && mention.form() != Mention.Form.PART) {
      return;
    }
    int first = report.tokenAt(mention.range().start());
    int end = first;
    while (end < normal.length && report.tokens().get(end).start() < mention.range().end()) {
      person[end++] = place;
    }
    for (int t = first; t < end; t++) {
      mentionEnd[t] = end;
    }
  }

  List<Sentence> sentences() {
    return report.sentences();
  }

  Siglum siglum() {
    return siglum;
  }

  /** Returns the normal form of a token; an empty text outside of the report. */
  String normal(int t) {
    return t >= 0 && t < normal.length ? normal[t] : "";
  }

  boolean is(int t, String word) {
    return normal(t).equals(word);
  }

  boolean isWord(int t) {
    return t >= 0 && t < normal.length && token(t).kind() == TokenKind.WORD;
  }

  boolean isCapital(int t) {
    return isWord(t) && Character.isUpperCase(report.text().charAt(token(t).start()));
  }

  boolean isPossessive(int t) {
    return is(t, "'s") || is(t, "'");
  }

  WordClass wordClass(int t) {
    return t >= 0 && t < normal.length ? token(t).wordClass() : WordClass.OTHER;
  }

  private Token token(int t) {
    return report.tokens().get(t);
  }

  /** Returns whether both tokens stand in one sentence. */
  boolean together(int a, int b) {
    if (Math.min(a, b) < 0 || Math.max(a, b) >= normal.length) {
      return false;
    }
    Sentence one = sentence(a);
    return b >= one.firstToken() && b < one.endToken();
  }

  Sentence sentence(int t) {
    int index = report.sentenceAt(token(t).start());
    return report.sentences().get(Math.min(index, report.sentences().size() - 1));
  }

  /** Returns whether a person is named at {@code t}. */
  boolean isPerson(int t) {
    return t >= 0 && t < normal.length && person[t] != NOBODY;
  }

  /** Returns the place among the story's names of the person named at {@code t}. */
  int person(int t) {
    return person[t];
  }

  /** Returns the token after the mention at {@code t}. */
  int mentionEnd(int t) {
    return mentionEnd[t];
  }

  /** Returns whether the report speaks of the person at {@code place} of the story's names. */
  boolean names(int place) {
    return named.contains(place);
  }

  Span span(int first, int end) {
    return new Span(siglum, new Range(token(first).start(), token(end - 1).end()));
  }

  String words(int first, int end) {
    return report.text().substring(token(first).start(), token(end - 1).end());
  }

  /** Returns whether any of {@code words} is written with a capital anywhere in the report. */
  boolean writes(Set<String> words) {
    for (int t = 0; t < normal.length; t++) {
      if (words.contains(normal[t]) && isCapital(t)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the base form of the word at {@code t}. */
  String lemma(int t) {
    return Lexicon.english().lemma(normal(t), wordClass(t));
  }

  /** Returns the stems of what a sentence tells, names and function words left out. */
  Set<String> told(Sentence sentence) {
    var told = new TreeSet<String>();
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      if (isWord(t) && !isPerson(t) && !Words.isFunction(normal[t])) {
        told.add(Stem.of(normal[t]));
      }
    }
    return told;
  }
}
