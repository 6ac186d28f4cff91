package dev.synoptic.fact;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Token;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which concept a word of a report stands for, and whether it tells what a figure measures. */
final class TokenConcepts {

  private static final int SHORTEST_PLURAL = 4;

  private final Concepts concepts = new Concepts("en/concepts.txt");
  private final Lexicon lexicon = Lexicon.english();
  private final FactWords words;

  TokenConcepts(FactWords words) {
    this.words = words;
  }

  String of(ParsedReport report, Token token) {
    String word = Words.normal(token.in(report.text()));
    return concepts.of(singular(word, lexicon.lemma(word, token.wordClass())));
  }

  /** "Savings" and "flats" are words of their own, and still more than one saving or flat. */
  private String singular(String word, String lemma) {
    boolean plural = lemma.equals(word) && word.endsWith("s") && word.length() > SHORTEST_PLURAL;
    String one = plural ? word.substring(0, word.length() - 1) : lemma;
    return plural && lexicon.isNoun(one) ? one : lemma;
  }

  /** Returns the concept of {@code token} if it says something of what is measured. */
  Optional<String> telling(ParsedReport report, Token token) {
    return switch (token.wordClass()) {
      case NOUN, PROPER, VERB, ADJECTIVE -> {
        String concept = of(report, token);
        boolean plain = concept.length() < 2 || words.holds("plain", concept);
        yield plain ? Optional.empty() : Optional.of(concept);
      }
      default -> Optional.empty();
    };
  }

  /** Returns the concepts of base forms, each once, without those that tell nothing. */
  List<String> of(List<String> lemmas) {
    Set<String> found = new LinkedHashSet<>();
    for (String word : lemmas) {
      String concept = concepts.of(word);
      if (!word.isEmpty() && !words.holds("plain", concept)) {
        found.add(concept);
      }
    }
    return new ArrayList<>(found);
  }
}
