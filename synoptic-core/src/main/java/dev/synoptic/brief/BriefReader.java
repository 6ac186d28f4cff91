package dev.synoptic.brief;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Spelling;
import dev.synoptic.text.Stem;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the sentences of a story's running text. */
final class BriefReader {

  private BriefReader() {}

  /** Returns the sentences of all paragraphs, by report, then by place. */
  static List<BriefCandidate> read(Story story) {
    var all = new ArrayList<BriefCandidate>();
    for (int r = 0; r < story.reports().size(); r++) {
      ParsedReport report = story.reports().get(r);
      int place = 0;
      for (Sentence sentence : report.sentences()) {
        if (report.report().blocks().get(sentence.block()).kind() == BlockKind.PARAGRAPH) {
          all.add(candidate(all.size(), new Siglum(r), report, sentence, place));
          place++;
        }
      }
    }
    return all;
  }

  private static BriefCandidate candidate(
      int number, Siglum siglum, ParsedReport report, Sentence sentence, int place) {
    Set<String> stems = stems(report, sentence.firstToken(), sentence.endToken());
    Range range = Openings.without(report, sentence.range());
    return new BriefCandidate(number, siglum, range, place, stems);
  }

  /** Returns the stems of the words of content in {@code block}. */
  static Set<String> stems(ParsedReport report, Block block) {
    Range range = block.range();
    return stems(report, report.tokenAt(range.start()), report.tokenAt(range.end()));
  }

  private static Set<String> stems(ParsedReport report, int from, int to) {
    var stems = new TreeSet<String>();
    for (int t = from; t < to; t++) {
      Token token = report.tokens().get(t);
      boolean word = token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER;
      String normal = word ? Words.normal(token.in(report.text())) : "";
      if (normal.length() > 1 && !Words.isFunction(normal)) {
        stems.add(stem(normal, token.wordClass()));
      }
    }
    return stems;
  }

  /** Returns what the forms and spellings of a word share; {@code form} is a normal form. */
  static String stem(String form, WordClass wordClass) {
    return Stem.of(Spelling.american(Lexicon.english().lemma(form, wordClass)));
  }
}
