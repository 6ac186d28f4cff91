package dev.synoptic.text;

import dev.synoptic.model.Sentence;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the class of a word is told by: the word, its ending, the classes that the lexicon gives it
 * and its neighbours, and the classes of the two words before it.
 */
final class TagFeatures {

  /** Receives the features of a token. */
  interface Sink {
    void take(char template, String one, String other);
  }

  /** They end as forms of verbs do, and only look like one. */
  private static final Set<String> PRONOUNS =
      Set.of("nothing", "something", "anything", "everything");

  private static final String NONE = "-";

  private final TokenBuffer tokens;
  private final Lexicon lexicon;
  private final String[] words;
  private final String[] possible;
  private final String[] shapes;
  private final Form[] forms;
  private final Map<String, Form> known = new HashMap<>();

  /**
   * A word of the report, with what its features need; equal strings are one, hashed once.
   *
   * @param word the word in normal form
   * @param possible the classes that it can be of
   * @param three its last three letters
   * @param two its last two letters
   */
  private record Form(String word, String possible, String three, String two) {}

  TagFeatures(TokenBuffer tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.words = new String[tokens.size()];
    this.possible = new String[tokens.size()];
    this.shapes = new String[tokens.size()];
    this.forms = new Form[tokens.size()];
    for (int t = 0; t < words.length; t++) {
      String surface = tokens.words(t);
      Form form = form(t, Words.normal(surface));
      forms[t] = form;
      words[t] = form.word();
      possible[t] = form.possible();
      shapes[t] = shape(t, surface);
    }
  }

  private Form form(int t, String word) {
    return switch (tokens.kind(t)) {
      case WORD -> known.computeIfAbsent(word, w -> form(w, lexicon.possible(w)));
      case NUMBER -> form(word, "#");
      case QUOTE_MARK -> form(word, "\"");
      case SYMBOL -> form(word, "$");
      case PUNCTUATION -> form(word, word.substring(0, 1));
    };
  }

  private static Form form(String word, String possible) {
    return new Form(word, possible, suffix(word, 3), suffix(word, 2));
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
    sink.take('s', forms[t].three(), shape);
    sink.take('S', forms[t].two(), here);
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
    String shape = shapes[t];
    boolean first = t == from || t == from + 1 && tokens.kind(from) == TokenKind.QUOTE_MARK;
    return first && tokens.kind(t) == TokenKind.WORD ? opening(shape) : shape;
  }

  /** Returns the shape of a word that begins a sentence. */
  private static String opening(String shape) {
    return switch (shape) {
      case "A" -> "A1";
      case "C" -> "C1";
      case "A-" -> "A-1";
      case "C-" -> "C-1";
      default -> shape;
    };
  }

  private String shape(int t, String form) {
    if (tokens.kind(t) != TokenKind.WORD) {
      return tokens.kind(t).name();
    }
    boolean hyphen = form.indexOf('-') > 0;
    if (!Character.isUpperCase(tokens.first(t))) {
      return hyphen ? "a-" : "a";
    }
    boolean shouted = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    return shouted ? hyphen ? "A-" : "A" : hyphen ? "C-" : "C";
  }

  /** Returns whether the word at {@code t} is a pronoun wherever it stands. */
  boolean isPronoun(int t) {
    return PRONOUNS.contains(words[t]);
  }
}
