package dev.synoptic.bench;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Page;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A labelled agreement of which one report is made to give another value: what was agreed on is
 * then a conflict, in the words in which people report one thing twice.
 *
 * @param about what it measures
 * @param pages the story's pages, one of them altered
 * @param file the altered page
 * @param values the labelled values, those of the altered page as they now stand
 */
record AlteredFact(String about, List<Page> pages, String file, List<Valued> values) {

  /** A value in the words of one file, and the words around it where they stand there twice. */
  record Valued(String file, String words, String within) {

    static Valued of(JsonTree value) {
      String words = value.text("text").orElse("");
      return new Valued(value.text("file").orElse(""), words, value.text("within").orElse(words));
    }

    Valued with(AlteredValue change) {
      String other = change.in(words);
      return new Valued(file, other, within.replace(words, other));
    }
  }

  /** Returns the labelled agreements of {@code story} that can be altered, each by itself. */
  static List<AlteredFact> of(SampleGold gold, JsonTree story) {
    List<String> files = SampleGold.texts(story, "reports");
    List<Page> pages =
        gold.pages().stream()
            .filter(page -> files.isEmpty() || files.contains(page.origin().display()))
            .toList();
    var all = new ArrayList<AlteredFact>();
    for (JsonTree fact : SampleGold.list(story, "facts")) {
      if (fact.text("status").orElse("").equals("agree")) {
        of(fact, pages).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<AlteredFact> of(JsonTree fact, List<Page> pages) {
    String about = fact.text("about").orElse("");
    var values = new ArrayList<Valued>();
    Set<String> files = new LinkedHashSet<>();
    for (JsonTree value : SampleGold.list(fact, "values")) {
      Valued one = Valued.of(value);
      values.add(one);
      files.add(one.file());
    }
    if (files.size() < 2) {
      return Optional.empty();
    }
    String file = List.copyOf(files).get(Math.floorMod(about.hashCode(), files.size()));
    List<Page> altered = new ArrayList<>(pages);
    for (int i = 0; i < values.size(); i++) {
      Valued value = values.get(i);
      Optional<AlteredValue> change = AlteredValue.of(value.words());
      if (value.file().equals(file)) {
        if (change.isEmpty()) {
          return Optional.empty();
        }
        Valued other = value.with(change.get());
        values.set(i, other);
        altered.replaceAll(page -> altered(page, value, other, change.get()));
      }
    }
    return Optional.of(new AlteredFact(about, List.copyOf(altered), file, List.copyOf(values)));
  }

  private static Page altered(Page page, Valued value, Valued other, AlteredValue change) {
    if (!page.origin().display().equals(value.file())) {
      return page;
    }
    String text = page.markup().replace(value.within(), other.within());
    return Page.of(value.file(), page.type(), change.isTelling() ? change.in(text) : text);
  }

  /** Returns the values of this fact in {@code story}, those of the altered page or the others. */
  List<FactLabel> labels(Story story, boolean ofAltered) {
    return values.stream()
        .filter(value -> value.file().equals(file) == ofAltered)
        .flatMap(
            v ->
                FactLabel.of(story, 0, "conflict", about, v.file(), v.words(), v.within()).stream())
        .toList();
  }

  /** Returns whether {@code synopsis} of the altered pages shows the conflict. */
  boolean isFound(Synopsis synopsis) {
    return synopsis.facts().stream()
        .filter(fact -> fact.status() == Fact.Status.CONFLICT)
        .anyMatch(
            fact -> isIn(fact, synopsis.story(), true) && isIn(fact, synopsis.story(), false));
  }

  /** Returns whether {@code fact} holds the altered value, or one of the others. */
  boolean isIn(Fact fact, Story story, boolean ofAltered) {
    List<FactLabel> labels = labels(story, ofAltered);
    return fact.values().stream().anyMatch(v -> labels.stream().anyMatch(l -> l.isAt(v)));
  }
}
