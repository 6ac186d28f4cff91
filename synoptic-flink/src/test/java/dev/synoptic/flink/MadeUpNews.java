package dev.synoptic.flink;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * News of events that never were, as JSON Lines: the same for the same seed. Several outlets tell
 * each event over two days, with its names, numbers and quotations, in part with words of each
 * other; later ones give higher numbers.
 */
final class MadeUpNews {

  private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

  private static final String[] KINDS = {
    "fire", "flood", "strike", "derailment", "landslide", "outage", "robbery", "recall"
  };
  private static final String[] PLACES = {
    "warehouse", "harbour", "bakery", "library", "quarry", "stadium", "tannery", "brewery", "depot"
  };
  private static final String[] FIRST = {
    "Anna", "Peter", "Maria", "Thomas", "Elena", "David", "Laura", "Martin", "Julia", "Robert"
  };
  private static final String[] OUTLETS = {
    "Valley Herald", "Coast Courier", "Morning Ledger", "City Wire", "Upland Post", "Evening Star"
  };
  private static final String[] BACKGROUND = {
    "The town council will meet again on Friday.",
    "Residents were asked to keep their windows closed.",
    "A telephone line for relatives was set up in the evening.",
    "Schools in the district stay closed for a day.",
    "It was the second such case in the region within ten years.",
    "Traffic was led around the old market until midnight.",
    "Insurers expect the first claims next week.",
    "The regional government promised help without red tape."
  };
  private static final String SYLLABLES = "bracorvelmindastulpengorhasketilnowarzefi";

  private final Random random;

  MadeUpNews(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A report.
   *
   * @param time when it was published
   * @param json its line
   */
  record Item(Instant time, String json) {

    /** Returns the id that the line begins with. */
    String id() {
      return json.substring(7, json.indexOf('"', 7));
    }

    Item at(Instant other) {
      return new Item(other, json);
    }

    /** Returns a later version of this article, which ends with one more sentence. */
    Item revised(Instant later, String sentence) {
      String said = json.replace("\"published\":\"" + time, "\"published\":\"" + later);
      return new Item(later, said.substring(0, said.length() - 2) + sentence + "\"}");
    }
  }

  /** Returns reports of {@code events} events, {@code each} of every one, by time. */
  List<Item> reports(int events, int each) {
    var items = new ArrayList<Item>();
    for (int event = 0; event < events; event++) {
      items.addAll(event(event, each));
    }
    items.sort(Comparator.comparing(Item::time).thenComparing(Item::json));
    return items;
  }

  /** Returns a report that has nothing in common with any other. */
  Item alone(String id, Instant time) {
    var sentences = new ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      sentences.add(
          "%s %s of %s met the %s of %s near %s."
              .formatted(name(), name(), name(), name().toLowerCase(Locale.ROOT), name(), name()));
    }
    String text = String.join(" ", sentences);
    String json = "{\"id\":\"%s\",\"language\":\"en\",\"text\":\"%s\"}".formatted(id, text);
    return new Item(time, json);
  }

  /** Writes items as a file of JSON Lines. */
  static Path write(List<Item> items, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Item item : items) {
        out.write(item.json());
        out.write('\n');
      }
    }
    return file;
  }

  /** Returns the items as they come where each may be late by up to {@code seconds}. */
  static List<Item> shuffled(List<Item> items, long seed, int seconds) {
    var random = new Random(seed);
    var due = new ArrayList<Item>();
    for (Item item : items) {
      due.add(item.at(item.time().plusSeconds(random.nextInt(seconds))));
    }
    Collections.shuffle(due, random);
    due.sort(Comparator.comparing(Item::time));
    return due;
  }

  private List<Item> event(int number, int each) {
    String town = name();
    String street = name();
    String kind = pick(KINDS);
    String place = pick(PLACES);
    String chief = pick(FIRST) + " " + name();
    String mayor = pick(FIRST) + " " + name();
    int people = 3 + random.nextInt(200);
    int millions = 2 + random.nextInt(90);
    Instant first = START.plusSeconds(random.nextInt(6 * 86_400));
    var items = new ArrayList<Item>();
    for (int i = 0; i < each; i++) {
      Instant time = first.plusSeconds(i == 0 ? 0 : random.nextInt(40 * 3600));
      var body = new ArrayList<String>();
      body.add(
          "A %s at the %s on %s Street in %s injured %d people, the fire chief %s said."
              .formatted(kind, place, street, town, people + i / 3, chief));
      body.add("“We did what we could at the %s,” said %s.".formatted(place, chief));
      if (random.nextBoolean()) {
        body.add(
            "Mayor %s put the damage at $%d million and called the %s “a wound for %s”."
                .formatted(mayor, millions, kind, town));
      }
      if (random.nextBoolean()) {
        body.add("%s, 41, who lives on %s Street, saw smoke at dawn.".formatted(mayor, street));
      }
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        body.add(pick(BACKGROUND));
      }
      body.add("Engineers from %s examined the %s in %s overnight.".formatted(name(), place, town));
      Collections.shuffle(body.subList(1, body.size()), random);
      String title = "%s at %s %s injures %d".formatted(capital(kind), town, place, people + i / 3);
      items.add(item(number, i, time, title, String.join("\\n\\n", body)));
    }
    return items;
  }

  private Item item(int event, int number, Instant time, String title, String body) {
    String json =
        "{\"id\":\"e%d-%d\",\"outlet\":\"%s\",\"title\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}"
            .formatted(event, number, pick(OUTLETS), title, time, body);
    return new Item(time, json);
  }

  private String name() {
    var name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(SYLLABLES.length() - 3);
      name.append(SYLLABLES, at, at + 2 + random.nextInt(2));
    }
    return capital(name.toString());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
