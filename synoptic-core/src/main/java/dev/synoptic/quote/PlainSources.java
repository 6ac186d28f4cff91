package dev.synoptic.quote;

import dev.synoptic.model.Range;
import java.util.Optional;

/** Reads who is named as a source without a clause of speech: "selon le préfet", "laut Polizei". */
final class PlainSources {

  /** Tokens that tell what someone named is, between commas, at most. */
  private static final int TITLE = 8;

  private final Prose prose;
  private final SpeechWords words;
  private final PlainTags tags;

  PlainSources(Prose prose, SpeechWords words, PlainTags tags) {
    this.prose = prose;
    this.words = words;
    this.tags = tags;
  }

  /**
   * Returns what a sentence reports that begins with who is its source: "Selon le préfet, trois
   * personnes …"; "Laut Polizei wurden drei Menschen …".
   */
  Optional<PlainReports.Told> opening(int first, int stop) {
    int from = sourceStart(first, stop);
    if (from == first) {
      return asTold(first, tags.nextComma(first, stop))
          .map(tag -> new PlainReports.Told(tags.nextComma(first, stop) + 1, stop, tag));
    }
    int end = tags.sourceEnd(from, stop);
    boolean turned = end < stop && words.in("finite", prose.word(end));
    if (end == from || !prose.word(end).equals(",") && !turned || isNoOnes(from, end)) {
      return Optional.empty();
    }
    // "laut dem Sprecher": the article has a case that the name of a speaker has not.
    boolean inflected = words.in("nouns", "capital") && words.in("article", prose.word(from));
    Range source = tags.range(inflected ? from + 1 : from, end);
    var tag = new PlainTags.Tag(tags.range(first, from), Optional.of(source), false, end);
    return Optional.of(new PlainReports.Told(turned ? end : afterTitle(end, stop) + 1, stop, tag));
  }

  /** "selon Lind, maire de Vannes, …": returns the comma behind what someone is. */
  private int afterTitle(int comma, int stop) {
    int close = tags.nextComma(comma + 1, stop);
    boolean title =
        close > 0 && close - comma <= TITLE && !words.in("article", prose.word(comma + 1));
    return title ? close : comma;
  }

  /** "selon les cas", "laut Plan": returns whether nobody speaks there. */
  private boolean isNoOnes(int from, int end) {
    for (int at = from; at < end; at++) {
      if (words.in("case", prose.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the words name nobody who speaks: "selon la même source". */
  boolean isNoOnes(Range who) {
    int from = prose.report().tokenAt(who.start());
    int end = from;
    while (end < prose.tokenCount() && prose.token(end).end() <= who.end()) {
      end++;
    }
    return isNoOnes(from, end);
  }

  /**
   * Returns where who speaks begins behind "selon", "según informó", "laut" or "nach Angaben"; else
   * {@code at}.
   */
  private int sourceStart(int at, int stop) {
    if (words.in("so", prose.word(at))) {
      return tags.verbEnd(at + 1, stop);
    }
    boolean by = words.in("by", prose.word(at)) && words.in("account", prose.word(at + 1));
    return by ? at + (words.in("of", prose.word(at + 2)) ? 3 : 2) : at;
  }

  /** Returns the tag of "wie die Polizei am Montag mitteilte" from {@code at} to {@code end}. */
  Optional<PlainTags.Tag> asTold(int at, int end) {
    if (end <= at + 2
        || !words.in("as", prose.word(at))
        || !words.in("last", prose.word(end - 1))) {
      return Optional.empty();
    }
    boolean pronoun = words.in("pronoun", prose.word(at + 1));
    int named = pronoun ? at + 2 : tags.sourceEnd(at + 1, end - 1);
    boolean plain = named == end - 1 || words.in("end", prose.word(named));
    return named == at + 1 || !plain
        ? Optional.empty()
        : Optional.of(
            new PlainTags.Tag(
                tags.range(end - 1, end), Optional.of(tags.range(at + 1, named)), pronoun, end));
  }
}
