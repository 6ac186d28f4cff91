package dev.synoptic.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which of several people of one family name the name alone means. */
final class Namesakes {

  /** Sentences over which a family name alone means the namesake who was named last. */
  private static final int NEAR = 4;

  /** How many times as often as any namesake the one is named whom a family name alone means. */
  private static final int OFTEN = 4;

  private final ReportWords words;
  private final Quoted quoted;
  private final Map<Named, Integer> lastSentence = new HashMap<>();
  private final Map<Named, Integer> lastQuotation = new HashMap<>();

  private final Set<Named> inTitle = new HashSet<>();

  /** Whether a verb was said of those who were named. */
  private final Map<Named, Boolean> spoken = new HashMap<>();

  Namesakes(ReportWords words, Quoted quoted) {
    this.words = words;
    this.quoted = quoted;
  }

  /**
   * Notes that the text names {@code who} at token {@code t}.
   *
   * @param subject whether a verb is said of them: one who is only mentioned beside another of the
   *     same family is not meant by the family name alone
   */
  void meet(Named who, int t, boolean subject) {
    if (quoted.at(t) == 0 && (subject || !lastSentence.containsKey(who))) {
      spoken.merge(who, subject, Boolean::logicalOr);
    }
    if (quoted.at(t) == 0) {
      lastSentence.put(who, words.sentenceOf(t));
    } else {
      lastQuotation.put(who, quoted.at(t));
    }
  }

  /**
   * Returns the one of several namesakes of whom the text speaks just here: named within a few
   * sentences, the others not. Whom a quotation names is not its speaker.
   */
  Optional<Named> pick(List<Named> all, Reading reading) {
    int own = quoted.before(reading.from());
    List<Named> namesakes =
        all.stream()
            .filter(person -> own == 0 || lastQuotation.getOrDefault(person, 0) != own)
            .toList();
    if (namesakes.size() == 1) {
      return Optional.of(namesakes.get(0));
    }
    Named found = inParagraph(namesakes, reading);
    if (found != null) {
      return Optional.of(found);
    }
    if (namesakes.stream().noneMatch(lastSentence::containsKey)) {
      return titled(namesakes);
    }
    String family = words.normal(reading.end() - 1);
    boolean given = namesakes.stream().anyMatch(person -> person.parts().get(0).equals(family));
    for (Named person : namesakes) {
      Integer last = lastSentence.get(person);
      boolean near =
          last != null
              && words.sentenceOf(reading.first()) - last <= NEAR
              && (given || speaks(person) || !isBeside(person, namesakes));
      if (near && found != null) {
        return mainOf(namesakes);
      }
      found = near ? person : found;
    }
    return found == null ? mainOf(namesakes) : Optional.of(found);
  }

  /** Notes that the report's title names {@code who}. */
  void title(Named who) {
    inTitle.add(who);
  }

  /** Returns the only one of several namesakes whom the title names. */
  private Optional<Named> titled(List<Named> namesakes) {
    List<Named> titled = namesakes.stream().filter(inTitle::contains).toList();
    return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
  }

  /** Returns whether someone is only mentioned beside one of whom the report tells. */
  private boolean isBeside(Named person, List<Named> namesakes) {
    return namesakes.stream()
        .anyMatch(other -> speaks(other) && other.mentions().size() > 2 * person.mentions().size());
  }

  private boolean speaks(Named person) {
    return spoken.getOrDefault(person, false);
  }

  /** Returns the only one of several namesakes whom the same paragraph names before. */
  private @Nullable Named inParagraph(List<Named> namesakes, Reading reading) {
    int block = words.sentence(words.sentenceOf(reading.first())).block();
    Named found = null;
    for (Named person : namesakes) {
      Integer last = lastSentence.get(person);
      if (last != null && words.sentence(last).block() == block) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  /** Returns the namesake whom the report is about, where the others are only met in passing. */
  private static Optional<Named> mainOf(List<Named> namesakes) {
    if (namesakes.isEmpty()) {
      return Optional.empty();
    }
    Named main = namesakes.get(0);
    for (Named person : namesakes) {
      main = person.mentions().size() > main.mentions().size() ? person : main;
    }
    for (Named person : namesakes) {
      if (person != main && person.mentions().size() * OFTEN > main.mentions().size()) {
        return Optional.empty();
      }
    }
    return main.mentions().isEmpty() ? Optional.empty() : Optional.of(main);
  }
}
