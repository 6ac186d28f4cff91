package dev.synoptic.page;

import dev.synoptic.model.Name;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A person: what they said, where, and in which wordings.
 *
 * @param name as most reports give it
 * @param named in how many of the stories shown
 * @param quoted how many quotes
 * @param altered of how many of the quotes shown a reading has other content words
 * @param others what else reports call them
 * @param verbs the reports' words for their speaking, by outlet
 * @param stories the stories in which they speak, the latest first
 * @param next where further stories are; empty where these are all
 */
record PersonView(
    String name,
    String named,
    String quoted,
    int altered,
    List<Called> others,
    List<Verbs> verbs,
    List<PersonStory> stories,
    String next) {

  /** More names than this say little. */
  private static final int NAMES = 8;

  /** Longer names are sentences. */
  private static final int LONGEST_NAME = 60;

  private static final int OUTLETS = 40;
  private static final int VERBS = 12;

  /**
   * What a report calls a person.
   *
   * @param words as printed
   * @param cite where first
   * @param outlet who prints it first, where sigla of several stories would say nothing; else empty
   */
  record Called(String words, Cite cite, String outlet) {}

  /**
   * What an outlet writes for someone's speaking.
   *
   * @param outlet who publishes
   * @param link its page; empty where the outlet is unknown
   * @param words as printed, the most frequent first
   */
  record Verbs(String outlet, String link, List<String> words) {}

  /** Returns the page of {@code name} in the given stories. */
  static PersonView of(PersonCard card, List<Synopsis> synopses, String next) {
    var stories = new ArrayList<PersonStory>();
    var called = new LinkedHashMap<String, Called>();
    Map<String, Tally> verbs = new TreeMap<>();
    int number = 0;
    int altered = 0;
    for (Synopsis synopsis : synopses) {
      number++;
      var frame = new StoryFrame(synopsis, "s" + number + "-", Links.story(synopsis.story().id()));
      List<Numbered<Quote>> said =
          Numbered.of(synopsis.quotes()).stream().filter(q -> isBy(q.item(), card.name())).toList();
      if (!said.isEmpty()) {
        stories.add(PersonStory.of(frame, said));
        altered += (int) said.stream().filter(q -> isAltered(q.item())).count();
        called(frame, card.name(), called);
        said.forEach(q -> verbs(frame, q.item(), verbs));
      }
    }
    return new PersonView(
        card.name(),
        Words.count(stories.size(), "story", "stories"),
        Words.count(card.quotes(), "quote", "quotes"),
        altered,
        called.values().stream().limit(NAMES).map(c -> within(stories.size(), c)).toList(),
        verbs.entrySet().stream().limit(OUTLETS).map(PersonView::verbs).toList(),
        stories,
        next);
  }

  /** Letters of one story mean nothing in another. */
  private static Called within(int stories, Called called) {
    return stories == 1 ? new Called(called.words(), called.cite(), "") : called;
  }

  /** Returns whether {@code quote} is by the person of this name. */
  static boolean isBy(Quote quote, String name) {
    return quote.speakerName().filter(name::equalsIgnoreCase).isPresent();
  }

  private static void called(StoryFrame frame, String name, Map<String, Called> called) {
    for (Name each : frame.synopsis().names().names()) {
      if (each.name().equalsIgnoreCase(name)) {
        for (Span mention : each.mentions()) {
          String words = frame.words(mention).strip();
          String key = words.toLowerCase(Locale.ROOT);
          if (isName(words) && !words.equalsIgnoreCase(name) && called.size() < NAMES) {
            called.computeIfAbsent(
                key, k -> new Called(words, frame.cite(mention), frame.outlet(mention.report())));
          }
        }
      }
    }
  }

  /** Pronouns and bare roles begin small, or are short. */
  private static boolean isName(String words) {
    return words.length() > 3
        && words.length() <= LONGEST_NAME
        && Character.isUpperCase(words.codePointAt(0))
        && !words.contains("\n");
  }

  private static void verbs(StoryFrame frame, Quote quote, Map<String, Tally> verbs) {
    for (Reading reading : quote.readings()) {
      String words =
          reading.cue().map(cue -> frame.words(new Span(reading.report(), cue)).strip()).orElse("");
      // A colon is no word for speaking.
      if (words.codePoints().anyMatch(Character::isLetter)) {
        String link = frame.report(reading.report()).report().outlet().map(Outlet::name).orElse("");
        verbs
            .computeIfAbsent(frame.outlet(reading.report()), o -> new Tally(link))
            .words
            .merge(inSentence(words), 1, Integer::sum);
      }
    }
  }

  /** "According to" and "according to" are one. */
  private static String inSentence(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static Verbs verbs(Map.Entry<String, Tally> of) {
    List<String> words =
        of.getValue().words.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(VERBS)
            .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " ×" + e.getValue())
            .toList();
    return new Verbs(
        of.getKey(),
        of.getValue().outlet.isEmpty() ? "" : Links.outlet(of.getValue().outlet),
        words);
  }

  /** Counts an outlet's words for speaking. */
  private static final class Tally {
    private final String outlet;
    private final Map<String, Integer> words = new TreeMap<>();

    Tally(String outlet) {
      this.outlet = outlet;
    }
  }

  /** Returns whether any reading of {@code quote} is altered. */
  static boolean isAltered(Quote quote) {
    return quote.readings().stream().anyMatch(Reading::isAltered);
  }
}
