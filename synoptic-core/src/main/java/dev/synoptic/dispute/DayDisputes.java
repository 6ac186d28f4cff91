package dev.synoptic.dispute;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.text.WordSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds events that reports put on different weekdays. What was said on a day is left out, and so
 * are reports of different days (whose "Monday" is another) and reports that name both days.
 */
final class DayDisputes {

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** The title and the first sentences tell what happened. */
  private static final int OPENING = 4;

  private final Story story;
  private final List<Line> lines;
  private final WordSets words;

  DayDisputes(Story story, List<Line> lines, WordSets words) {
    this.story = story;
    this.lines = lines;
    this.words = words;
  }

  private record Day(Line line, String name, Span span, Sentence sentence) {}

  List<Disputed> all() {
    var all = new ArrayList<Day>();
    for (Line line : lines) {
      List<Sentence> sentences = line.sentences();
      for (Sentence sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
        only(line, sentence).ifPresent(all::add);
      }
    }
    return Sides.first(all, this::isDisputed, (a, b) -> disputed(a, b, all)).stream().toList();
  }

  /** Returns the only weekday of a sentence, where something happened on it. */
  private Optional<Day> only(Line line, Sentence sentence) {
    int found = -1;
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      if (line.isCapital(t) && WEEKDAYS.contains(line.normal(t))) {
        if (found >= 0) {
          return Optional.empty();
        }
        found = t;
      }
    }
    boolean told =
        found > 0 && line.is(found - 1, "on") && !words.holds("saying", line.lemma(found - 2));
    return told
        ? Optional.of(
            new Day(line, line.words(found, found + 1), line.span(found, found + 1), sentence))
        : Optional.empty();
  }

  private boolean isDisputed(Day a, Day b) {
    return !a.name().equals(b.name())
        && published(a).equals(published(b))
        && !a.line().writes(Set.of(b.name().toLowerCase(Locale.ROOT)))
        && !b.line().writes(Set.of(a.name().toLowerCase(Locale.ROOT)))
        && Alike.are(a.line().told(a.sentence()), b.line().told(b.sentence()));
  }

  private Optional<LocalDate> published(Day day) {
    ParsedReport report = story.report(day.line().siglum());
    return report.report().published().map(Published::date);
  }

  private static Disputed disputed(Day a, Day b, List<Day> all) {
    return Sides.of(
        Disputed.Kind.DAY,
        "on what day it happened",
        told(a, all),
        told(b, all),
        "neither report names the other's day");
  }

  private static Disputed.Told told(Day day, List<Day> all) {
    return Sides.told(day.name(), all, d -> d.name().equals(day.name()), Day::span);
  }
}
