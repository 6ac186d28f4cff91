package dev.synoptic.quote;

import dev.synoptic.text.DataFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The verbs of saying of a language, found by any of their forms. */
final class SayingVerbs {

  /**
   * A verb in one of its forms.
   *
   * @param verb the verb
   * @param form the form
   */
  record Entry(Verb verb, VerbForm form) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private SayingVerbs(String file) {
    DataFile.forEach(SayingVerbs.class, file, this::add);
    // Verbs with particles first: of two that fit, the longer one is meant.
    entries.values().forEach(list -> list.sort(SayingVerbs::byParticles));
  }

  private static int byParticles(Entry a, Entry b) {
    return b.verb().particles().size() - a.verb().particles().size();
  }

  /** Returns the verbs of saying of English. */
  static SayingVerbs english() {
    return English.VERBS;
  }

  /**
   * Returns the verbs that {@code word}, in lower case, is a form of; those with particles first.
   */
  List<Entry> of(String word) {
    return entries.getOrDefault(word, List.of());
  }

  private void add(String line) {
    String[] columns = line.trim().split("\\s+");
    var takes = EnumSet.noneOf(Takes.class);
    var prepositions = new HashSet<String>();
    for (int i = 1; i < columns.length; i++) {
      String column = columns[i];
      if (column.endsWith("-")) {
        prepositions.add(column.substring(0, column.length() - 1));
      } else if (column.equals("to-thing")) {
        prepositions.add("to");
      } else {
        takes.add(Takes.valueOf(column.toUpperCase(Locale.ROOT)));
      }
    }
    addForms(columns[0], takes, prepositions);
  }

  private void addForms(String head, Set<Takes> takes, Set<String> prepositions) {
    if (head.startsWith("=")) {
      String word = head.substring(1);
      add(word, new Verb(word, List.of(), takes, prepositions), VerbForm.PREDICATE);
      return;
    }
    int slash = head.indexOf('/');
    String first = slash < 0 ? head : head.substring(0, slash);
    String irregular = slash < 0 ? "" : head.substring(slash);
    String[] words = first.split("_");
    boolean doubled = first.endsWith("+");
    String lemma = words[0].replace("+", "");
    String entry = lemma + (doubled ? "+" : "") + irregular;
    var particles = new ArrayList<String>();
    for (int i = 1; i < words.length; i++) {
      particles.add(words[i].replace("+", ""));
    }
    var verb = new Verb(lemma, particles, takes, prepositions);
    Inflection.of(entry).forEach((form, word) -> add(word, verb, form));
  }

  private void add(String word, Verb verb, VerbForm form) {
    entries.computeIfAbsent(word, w -> new ArrayList<>(2)).add(new Entry(verb, form));
  }

  /** Loads the file on first use. */
  private static final class English {
    static final SayingVerbs VERBS = new SayingVerbs("en/verbs.txt");
  }
}
