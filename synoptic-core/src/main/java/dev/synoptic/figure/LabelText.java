package dev.synoptic.figure;

import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Gathers the words of a figure's label and writes them as a desk would. */
final class LabelText {

  private static final int MAX_LENGTH = 70;

  private final FigureInSentence figure;
  private final Atoms atoms;
  private final Tags tags;
  private final List<String> parts = new ArrayList<>();
  private boolean named;

  LabelText(FigureInSentence figure) {
    this.figure = figure;
    this.atoms = figure.atoms();
    this.tags = figure.tags();
  }

  /** Adds the words of {@code noun}: a hyphened word whole, without its article. */
  LabelText noun(NounPhrase noun) {
    int from = noun.from();
    while (atoms.isInnerHyphen(from - 1) && from - 2 >= figure.to()) {
      from -= 2;
    }
    named = true;
    return words(from, noun.to());
  }

  /** Adds the words at atoms {@code from} to {@code to} (exclusive); figures end them. */
  LabelText words(int from, int to) {
    int start = from;
    while (start < to && isSmall(start)) {
      start++;
    }
    int stop = start;
    while (stop < to && !figure.found().isTaken(stop) && !atoms.is(stop, "\"")) {
      named |= tags.isNominal(atoms.get(stop)) || figure.isState(stop);
      stop++;
    }
    if (stop > start) {
      String words = printed(start, stop);
      if (length() + words.length() < MAX_LENGTH && !parts.contains(words)) {
        parts.add(words);
      }
    }
    return this;
  }

  /** Adds the name of a thing that is counted, in a word of its own. */
  void thing(String name) {
    parts.add(name);
    named = true;
  }

  /** Adds words that say enough without a noun. */
  void told(int from, int to) {
    words(from, to);
    named = true;
  }

  private int length() {
    return parts.stream().mapToInt(part -> part.length() + 1).sum();
  }

  private boolean isSmall(int at) {
    Atom atom = atoms.get(at);
    return tags.is(atom, WordClass.DETERMINER)
        || tags.is(atom, WordClass.PRONOUN)
        || tags.is(atom, WordClass.NUMERAL)
        || !atom.isWord();
  }

  /** A capital that only opens the sentence is dropped; "Canadian" keeps its own. */
  private String printed(int from, int to) {
    String text = atoms.range(from, to).in(atoms.text()).replace('\n', ' ').strip();
    boolean title = atoms.get(from + 1).capital() && to > from + 1;
    boolean opens = (from == 0 || from == 1 && isSmall(0)) && !title;
    boolean plain =
        !tags.is(atoms.get(from), WordClass.PROPER)
            && !isPeoples(atoms.get(from))
            && text.length() > 1;
    return opens && plain && !Character.isUpperCase(text.charAt(1))
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  /** Adjectives of peoples and places, by their endings; some look like nouns. */
  private boolean isPeoples(Atom atom) {
    String key = atom.key();
    return (tags.is(atom, WordClass.ADJECTIVE) || tags.is(atom, WordClass.NOUN))
        && key.length() > 5
        && (key.endsWith("ian")
            || key.endsWith("ican")
            || key.endsWith("ean")
            || key.endsWith("ese")
            || key.endsWith("ish")
            || key.endsWith("ench"));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Drops all words. */
  void clear() {
    parts.clear();
    named = false;
  }

  /** Drops a single word. */
  void atLeastTwoWords() {
    named &= parts.size() > 1 || label().indexOf(' ') > 0;
  }

  /** Returns the label; empty where no noun is in it, for a bare verb says nothing. */
  String label() {
    return named ? String.join(" ", parts) : "";
  }
}
