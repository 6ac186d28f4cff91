package dev.synoptic.text;

import dev.synoptic.model.Sentence;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the class of a word is told by: the word, its ending, the classes that the lexicon gives it
 * and its neighbours, and the classes of the two words before it.
 */
final class TagFeatures {

  /** Receives the features of a token. */
  interface Sink {
    void take(char template, String one, String other);
  }

  private static final String NONE = "-";

  private final TokenBuffer tokens;
  private final Lexicon lexicon;
  private final String[] words;
  private final String[] possible;
  private final Map<String, String> known = new HashMap<>();

  TagFeatures(TokenBuffer tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.words = new String[tokens.size()];
    this.possible = new String[tokens.size()];
    for (int t = 0; t < words.length; t++) {
      words[t] = Words.normal(tokens.words(t));
      possible[t] = possible(t);
    }
  }

  private String possible(int t) {
    return switch (tokens.kind(t)) {
      case WORD -> known.computeIfAbsent(words[t], lexicon::possible);
      case NUMBER -> "#";
      case QUOTE_MARK -> "\"";
      case SYMBOL -> "$";
      case PUNCTUATION -> words[t].substring(0, 1);
    };
  }

  /** Hands the features of token {@code t} to {@code sink}. */
  void of(int t, Sentence sentence, WordClass[] classes, Sink sink) {
    int from = sentence.firstToken();
    int to = sentence.endToken();
    String word = words[t];
    String shape = shape(t, from);
    String here = possible[t];
    String before = t > from ? possible[t - 1] : NONE;
    String after = t + 1 < to ? possible[t + 1] : NONE;
    String last = t > from ? classes[t - 1].name() : NONE;
    String lastButOne = t - 1 > from ? classes[t - 2].name() : NONE;
    sink.take('w', word, "");
    sink.take('W', word, last);
    sink.take('s', suffix(word, 3), shape);
    sink.take('S', suffix(word, 2), here);
    sink.take('h', shape, here);
    sink.take('p', here, "");
    sink.take('l', last, "");
    sink.take('L', last, lastButOne);
    sink.take('c', here, last);
    sink.take('n', here, after);
    sink.take('N', last, after);
    sink.take('b', before, here);
    sink.take('x', t + 1 < to ? words[t + 1] : NONE, "");
    sink.take('y', t > from ? words[t - 1] : NONE, "");
    sink.take('z', t + 1 < to ? shape(t + 1, from) : NONE, shape);
    sink.take('q', after, t + 2 < to ? possible[t + 2] : NONE);
  }

  private static String suffix(String word, int length) {
    return word.length() <= length ? word : word.substring(word.length() - length);
  }

  /**
   * Returns how the word is written: capitals, digits, hyphens, and whether it begins a sentence.
   */
  private String shape(int t, int from) {
    if (tokens.kind(t) != TokenKind.WORD) {
      return tokens.kind(t).name();
    }
    boolean capital = Character.isUpperCase(tokens.first(t));
    String form = tokens.words(t);
    boolean shouted = capital && form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    boolean hyphen = form.indexOf('-') > 0;
    boolean first = t == from || t == from + 1 && tokens.kind(from) == TokenKind.QUOTE_MARK;
    return (shouted ? "A" : capital ? "C" : "a")
        + (hyphen ? "-" : "")
        + (first && capital ? "1" : "");
  }
}
