package dev.synoptic.text;

import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Trains {@code en/tagger.txt}, an averaged perceptron, from texts in CoNLL-U. It is no test: run
 * its {@code main} with a folder of .conllu files and an output file; or with the folder alone to
 * measure it on every fourth file, trained on the others.
 */
final class TaggerTraining {

  private static final int ROUNDS = 8;
  private static final int CLASSES = TagModel.CLASSES.size();

  /** A sentence with the class of each token; null where the gold cuts tokens in another way. */
  private record Example(TokenBuffer tokens, Sentence sentence, WordClass[] gold) {}

  private final Map<String, double[]> weights = new HashMap<>();
  private final Map<String, double[]> sums = new HashMap<>();
  private final Map<String, int[]> seen = new HashMap<>();
  private int step;

  private TaggerTraining() {}

  /** Trains or measures; see the class. */
  public static void main(String[] args) throws IOException {
    List<List<Example>> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(Path.of(args[0]))) {
      for (Path path : paths.sorted().toList()) {
        files.add(read(path));
      }
    }
    if (args.length > 1) {
      var training = new TaggerTraining();
      training.train(files.stream().flatMap(List::stream).toList());
      training.write(Path.of(args[1]));
      return;
    }
    int right = 0;
    int all = 0;
    int rightWords = 0;
    int words = 0;
    var confused = new TreeMap<String, Integer>();
    for (int fold = 0; fold < 4; fold++) {
      var train = new ArrayList<Example>();
      var test = new ArrayList<Example>();
      for (int i = 0; i < files.size(); i++) {
        (i % 4 == fold ? test : train).addAll(files.get(i));
      }
      var training = new TaggerTraining();
      training.train(train);
      TagModel model = training.model();
      for (Example example : test) {
        WordClass[] found =
            new Tagger(Lexicon.english(), model).tag(example.tokens(), List.of(example.sentence()));
        for (int t = 0; t < found.length; t++) {
          if (example.gold()[t] != null) {
            boolean hit = found[t] == example.gold()[t];
            all++;
            right += hit ? 1 : 0;
            if (example.tokens().kind(t) == TokenKind.WORD) {
              words++;
              rightWords += hit ? 1 : 0;
            }
            if (!hit) {
              confused.merge(example.gold()[t] + " as " + found[t], 1, Integer::sum);
            }
          }
        }
      }
    }
    System.out.printf(
        "tokens %d right %.4f; words %d right %.4f%n",
        all, (double) right / all, words, (double) rightWords / words);
    confused.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(16)
        .forEach(System.out::println);
  }

  private static List<Example> read(Path path) throws IOException {
    var examples = new ArrayList<Example>();
    String text = "";
    var gold = new TreeMap<Integer, String[]>();
    int at = 0;
    for (String line : Files.readAllLines(path)) {
      if (line.startsWith("# text = ")) {
        text = line.substring(9);
        gold.clear();
        at = 0;
      } else if (line.isEmpty() && !gold.isEmpty()) {
        examples.add(example(text, gold));
        gold.clear();
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        String[] f = line.split("\t");
        if (f[0].indexOf('-') < 0 && f[0].indexOf('.') < 0) {
          int found = text.indexOf(f[1], at);
          if (found >= 0) {
            gold.put(found, new String[] {f[1], f[3]});
            at = found + f[1].length();
          }
        }
      }
    }
    return examples;
  }

  private static Example example(String text, Map<Integer, String[]> gold) {
    var tokens = new TokenBuffer(text);
    Tokenizer.tokenize(text, 0, text.length(), Abbreviations.english(), tokens);
    var classes = new WordClass[tokens.size()];
    for (int t = 0; t < classes.length; t++) {
      String[] word = gold.get(tokens.start(t));
      if (word != null && (word[0].length() == tokens.length(t) || contraction(tokens, t))) {
        classes[t] = classOf(word[1]);
      }
    }
    return new Example(
        tokens, new Sentence(new Range(0, text.length()), 0, tokens.size(), 0), classes);
  }

  /** "don't" is one token of ours and two of the gold; it goes by the first. */
  private static boolean contraction(TokenBuffer tokens, int t) {
    return Words.normal(tokens.words(t)).endsWith("n't");
  }

  private static WordClass classOf(String tag) {
    return switch (tag) {
      case "NOUN" -> WordClass.NOUN;
      case "PROPN" -> WordClass.PROPER;
      case "VERB" -> WordClass.VERB;
      case "AUX" -> WordClass.AUXILIARY;
      case "ADJ" -> WordClass.ADJECTIVE;
      case "ADV" -> WordClass.ADVERB;
      case "DET" -> WordClass.DETERMINER;
      case "PRON" -> WordClass.PRONOUN;
      case "ADP" -> WordClass.PREPOSITION;
      case "CCONJ", "SCONJ" -> WordClass.CONJUNCTION;
      case "PART" -> WordClass.PARTICLE;
      case "NUM" -> WordClass.NUMERAL;
      case "INTJ" -> WordClass.INTERJECTION;
      case "PUNCT" -> WordClass.PUNCTUATION;
      default -> WordClass.OTHER;
    };
  }

  private void train(List<Example> examples) {
    var order = new ArrayList<>(examples);
    var random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
  }

  private void learn(Example example) {
    var features = new TagFeatures(example.tokens(), Lexicon.english());
    var classes = new WordClass[example.tokens().size()];
    for (int t = 0; t < classes.length; t++) {
      if (example.tokens().kind(t) != TokenKind.WORD) {
        classes[t] = Tagger.plain(example.tokens().kind(t));
        continue;
      }
      var names = new ArrayList<String>();
      features.of(
          t,
          example.sentence(),
          classes,
          (f, one, other) -> names.add(f + " " + one + (other.isEmpty() ? "" : " " + other)));
      var scores = new double[CLASSES];
      for (String name : names) {
        double[] row = weights.get(name);
        for (int i = 0; row != null && i < CLASSES; i++) {
          scores[i] += row[i];
        }
      }
      int best = 0;
      for (int i = 1; i < CLASSES; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      WordClass gold = example.gold()[t];
      classes[t] = TagModel.CLASSES.get(best);
      step++;
      if (gold != null && TagModel.CLASSES.indexOf(gold) != best) {
        for (String name : names) {
          update(name, TagModel.CLASSES.indexOf(gold), 1);
          update(name, best, -1);
        }
      }
    }
  }

  private void update(String name, int index, int by) {
    double[] row = weights.computeIfAbsent(name, n -> new double[CLASSES]);
    double[] sum = sums.computeIfAbsent(name, n -> new double[CLASSES]);
    int[] last = seen.computeIfAbsent(name, n -> new int[CLASSES]);
    sum[index] += row[index] * (step - last[index]);
    last[index] = step;
    row[index] += by;
  }

  /** Returns the lines of the data file: averaged weights in hundredths; small ones are dropped. */
  private List<String> lines() {
    var lines = new ArrayList<String>();
    for (var entry : weights.entrySet()) {
      double[] sum = sums.get(entry.getKey());
      var line = new StringBuilder(entry.getKey()).append('\t');
      int kept = 0;
      for (int i = 0; i < CLASSES; i++) {
        double total = sum[i] + entry.getValue()[i] * (step - seen.get(entry.getKey())[i]);
        long weight = Math.round(100 * total / step);
        if (Math.abs(weight) >= 12) {
          line.append(kept++ > 0 ? " " : "").append((char) ('a' + i)).append(weight);
        }
      }
      if (kept > 0) {
        lines.add(line.toString());
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private TagModel model() {
    return new TagModel(lines());
  }

  private void write(Path file) throws IOException {
    var lines =
        new ArrayList<>(
            Arrays.asList(
                "# Weights of the English tagger: feature TAB class letter and weight (see"
                    + " TagFeatures, TagModel).",
                "# Made by TaggerTraining from the news part of GUM, the Georgetown University"
                    + " Multilayer corpus",
                "# (annotation CC BY 4.0, Amir Zeldes and others; texts of Wikinews CC BY 2.5)."));
    lines.addAll(lines());
    Files.write(file, lines);
  }
}
