package dev.synoptic.text;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Splits a report into sentences and tokens, and tells the class of every word. */
public final class TextParser {

  /** Returns {@code report} with its sentences and tokens, and no names yet. */
  public ParsedReport parse(Report report) {
    var tokens = new TokenBuffer(report.text());
    var sentences = new ArrayList<Sentence>();
    for (int block = 0; block < report.blocks().size(); block++) {
      parse(report, block, tokens, sentences);
    }
    WordClass[] classes = new Tagger(Lexicon.english(), TagModel.english()).tag(tokens, sentences);
    return new ParsedReport(report, sentences, withClasses(tokens, classes), List.of());
  }

  private static void parse(
      Report report, int index, TokenBuffer tokens, List<Sentence> sentences) {
    Block block = report.blocks().get(index);
    int from = tokens.size();
    Abbreviations abbreviations = Abbreviations.english();
    Range range = block.range();
    Tokenizer.tokenize(report.text(), range.start(), range.end(), abbreviations, tokens);
    int limit = tokens.size();
    boolean whole = block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING;
    var splitter = new Sentences(tokens, abbreviations, ClosedClasses.english());
    while (from < limit) {
      int end = whole ? limit : splitter.endAfter(from, limit);
      var words = new Range(tokens.start(from), tokens.end(end - 1));
      sentences.add(new Sentence(words, from, end, index));
      from = end;
    }
  }

  private static List<Token> withClasses(TokenBuffer tokens, WordClass[] classes) {
    var all = new ArrayList<Token>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      all.add(new Token(tokens.start(i), tokens.end(i), tokens.kind(i), classes[i]));
    }
    return all;
  }
}
