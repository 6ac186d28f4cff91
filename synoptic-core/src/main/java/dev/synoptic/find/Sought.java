package dev.synoptic.find;

import dev.synoptic.text.CommonWords;
import dev.synoptic.text.Spelling;
import dev.synoptic.text.Stem;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that are looked for: a passage or a quote, and what each of its words tells. */
public final class Sought {

  /** Shorter texts are words, not words that someone said or wrote. */
  static final int FEWEST = 2;

  /** Longer texts are books. */
  static final int MOST = 20_000;

  /** Longer texts are looked for section by section. */
  static final int SECTION = 200;

  /** A section ends with a sentence, unless none ends beyond so many words. */
  private static final int SHORTEST_SECTION = 80;

  /** What a word of grammar tells: by itself nothing, but among others it holds them together. */
  private static final double FUNCTION = 0.3;

  /** Least of all for words of content: those of every second report. */
  private static final double CONTENT = 0.6;

  /** Part of the self-information of a word, in nats, that counts beyond that. */
  private static final double RARITY = 0.2;

  private final WordList words;
  private final String[] stems;
  private final double[] weights;
  private final boolean[] content;
  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> stemIds = new HashMap<>();

  /** Looks for {@code words}, whatever they are. */
  Sought(WordList words) {
    this.words = words;
    this.stems = new String[words.size()];
    this.weights = new double[words.size()];
    this.content = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      String form = words.form(i);
      stems[i] = Stem.of(form);
      content[i] = !Words.isFunction(form);
      weights[i] = weight(form);
      forms.putIfAbsent(Spelling.american(form), forms.size());
      stemIds.putIfAbsent(stems[i], stemIds.size());
    }
  }

  /** Returns the words of {@code text}; {@link #fault} must have found nothing wrong with it. */
  public static Sought of(String text) {
    Optional<String> fault = fault(text);
    if (fault.isPresent()) {
      throw new IllegalArgumentException(fault.get());
    }
    return new Sought(WordList.of(text));
  }

  /** Returns why {@code text} cannot be looked for, in plain words, if it cannot. */
  public static Optional<String> fault(String text) {
    WordList words = WordList.of(text);
    if (words.size() == 0) {
      return Optional.of("there are no words to look for");
    }
    if (words.size() < FEWEST) {
      return Optional.of("one word is too short to look for; give the words around it too");
    }
    if (words.size() > MOST) {
      return Optional.of(
          words.size() + " words are too long to look for; give a passage of up to " + MOST);
    }
    var telling = new HashSet<String>();
    for (int i = 0; i < words.size(); i++) {
      if (!Words.isFunction(words.form(i)) && !isEverywhere(words.form(i))) {
        telling.add(words.form(i));
      }
    }
    return telling.isEmpty()
        ? Optional.of(
            "these words are too common to look for by themselves; add a rarer word beside them,"
                + " such as a name")
        : Optional.empty();
  }

  private static boolean isEverywhere(String form) {
    return CommonWords.english().share(Stem.of(form)) > 0.5;
  }

  /** Returns the words in sections that can be laid beside a text: most often just one. */
  List<Sought> sections() {
    if (words.size() <= 2 * SECTION) {
      return List.of(this);
    }
    var sections = new ArrayList<Sought>();
    int from = 0;
    for (int word = 0; word < words.size(); word++) {
      int length = word + 1 - from;
      boolean ends = length >= SHORTEST_SECTION && words.after(word).ends();
      if (ends || length == SECTION || word + 1 == words.size()) {
        sections.add(new Sought(words.part(from, word + 1)));
        from = word + 1;
      }
    }
    return sections;
  }

  /** Returns the stems of its words of content. */
  Set<String> contentStems() {
    var own = new HashSet<String>();
    for (int i = 0; i < stems.length; i++) {
      if (content[i]) {
        own.add(stems[i]);
      }
    }
    return own;
  }

  static double weight(String form) {
    return Words.isFunction(form)
        ? FUNCTION
        : CONTENT - RARITY * Math.log(CommonWords.english().share(Stem.of(form)));
  }

  int size() {
    return words.size();
  }

  double weight(int word) {
    return weights[word];
  }

  boolean isContent(int word) {
    return content[word];
  }

  /** Returns what all words together tell. */
  double weight() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /** Returns what stands between a word and the next. */
  Seam after(int word) {
    return words.after(word);
  }

  /**
   * Returns the number of each word of {@code other} among the forms here, or -1; British and
   * American spellings are one form.
   */
  int[] formsIn(WordList other) {
    int[] numbers = new int[other.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = forms.getOrDefault(Spelling.american(other.form(i)), -1);
    }
    return numbers;
  }

  /** Returns the number of each word of {@code other} among the stems here, or -1. */
  int[] stemsIn(WordList other) {
    int[] numbers = new int[other.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = stemIds.getOrDefault(Stem.of(other.form(i)), -1);
    }
    return numbers;
  }

  int form(int word) {
    return forms.getOrDefault(Spelling.american(words.form(word)), -1);
  }

  int stem(int word) {
    return stemIds.getOrDefault(stems[word], -1);
  }
}
