package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Block;
import dev.synoptic.model.Page;
import dev.synoptic.model.Report;
import dev.synoptic.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports for speed benchmarks, as many as wanted, made from the samples: an event takes the
 * paragraphs of one sample story, gives every name another name and every rarer word another word
 * of the samples, and its reports are drawn from those paragraphs. So the events differ as events
 * do, and the words are words. The same samples give the same reports.
 */
final class SpeedTexts {

  /** Length of a report in words. */
  static final int WORDS = 800;

  /** Reports of one event. */
  private static final int CARRIERS = 5;

  /** The words used most stay as they are: grammar and the verbs of saying. */
  private static final int KEPT = 300;

  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:['’]\\p{L}++)?+");
  private static final String[] SYLLABLES = {
    "bar", "den", "fel", "gor", "hal", "ker", "lam", "mor", "nes", "pol", "ras", "sten", "tor",
    "vel", "win", "yar"
  };

  private final List<List<String>> stories = new ArrayList<>();
  private final List<String> rare = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> lower = new HashSet<>();

  private SpeedTexts() {}

  /** Returns {@code count} reports made from the stories below {@code samples}. */
  static List<Report> reports(Path samples, int count) throws IOException {
    var texts = new SpeedTexts();
    texts.stories.addAll(stories(samples));
    texts.count();
    var reports = new ArrayList<Report>(count);
    for (int i = 0; i < count; i++) {
      reports.add(BenchReports.of("report-" + i, texts.report(i)));
    }
    return reports;
  }

  /** Returns the paragraphs of all stories below {@code samples} that give a figure. */
  static List<String> paragraphs(Path samples) throws IOException {
    return stories(samples).stream()
        .flatMap(List::stream)
        .filter(paragraph -> paragraph.chars().anyMatch(Character::isDigit))
        .toList();
  }

  private static List<List<String>> stories(Path samples) throws IOException {
    var stories = new ArrayList<List<String>>();
    for (String folder : SampleGold.FOLDERS) {
      stories.add(paragraphs(SampleGold.read(samples, folder).pages()));
    }
    return stories;
  }

  private static List<String> paragraphs(List<Page> pages) {
    var synoptic = new Synoptic();
    var paragraphs = new ArrayList<String>();
    for (Page page : pages) {
      Report report = synoptic.clean(page).report().orElseThrow();
      report.blocks().stream().map(Block::range).forEach(r -> paragraphs.add(r.in(report.text())));
    }
    return paragraphs;
  }

  /** Finds the words that stand for each other: all lower-case words but the most used. */
  private void count() {
    var counts = new HashMap<String, Integer>();
    for (List<String> story : stories) {
      for (String paragraph : story) {
        WORD.matcher(paragraph)
            .results()
            .map(match -> match.group())
            .filter(word -> Character.isLowerCase(word.charAt(0)))
            .forEach(word -> counts.merge(word, 1, Integer::sum));
      }
    }
    lower.addAll(counts.keySet());
    counts.keySet().stream()
        .sorted((a, b) -> compare(counts, a, b))
        .skip(KEPT)
        .filter(word -> word.length() > 3 && !Words.isFunction(word))
        .forEach(rare::add);
    for (int i = 0; i < rare.size(); i++) {
      places.put(rare.get(i), i);
    }
  }

  private static int compare(Map<String, Integer> counts, String a, String b) {
    int byCount = counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0);
    return byCount != 0 ? byCount : a.compareTo(b);
  }

  private String report(int number) {
    int event = number / CARRIERS;
    var paragraphs = new ArrayList<>(stories.get(event % stories.size()));
    Collections.shuffle(paragraphs, new Random(number));
    var text = new StringBuilder("What " + name("event", event) + " decided on the day\n\n");
    int words = 0;
    for (int i = 0; words < WORDS; i++) {
      String paragraph = paragraphs.get(i % paragraphs.size());
      text.append(changed(paragraph, event)).append("\n\n");
      words += paragraph.split(" ").length;
    }
    return text.toString();
  }

  private String changed(String paragraph, int event) {
    return WORD.matcher(paragraph)
        .replaceAll(match -> Matcher.quoteReplacement(changedWord(match.group(), event)));
  }

  private String changedWord(String word, int event) {
    Integer place = places.get(word);
    if (place != null) {
      return rare.get((place + 37 * event) % rare.size());
    }
    boolean name =
        Character.isUpperCase(word.charAt(0)) && !lower.contains(word.toLowerCase(Locale.ROOT));
    return name && !Words.isFunction(word) ? name(word, event) : word;
  }

  private static String name(String word, int event) {
    var syllables = new Random(word.hashCode() * 31L + event);
    String name =
        SYLLABLES[syllables.nextInt(SYLLABLES.length)]
            + SYLLABLES[syllables.nextInt(SYLLABLES.length)];
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
