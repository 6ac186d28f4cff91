package dev.synoptic.dispute;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.name.Spelling;
import dev.synoptic.text.WordSets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds events that reports place in different towns. A street is in a district and that in a city,
 * so two places are compared only where both reports say what they are ("the town of Harwick", "the
 * port of Morley") or where they are ("in Harwick, Ohio"), in sentences that tell one point, and
 * where neither report names the other's place at all.
 */
final class PlaceDisputes {

  /** The title and the first sentences tell where the story's event happened. */
  private static final int OPENING = 4;

  private static final int LONGEST_NAME = 4;

  private final List<Line> lines;
  private final WordSets words;

  PlaceDisputes(List<Line> lines, WordSets words) {
    this.lines = lines;
    this.words = words;
  }

  /**
   * @param name its words
   * @param level what it is, "town", or where it is, "ohio"
   */
  private record Place(
      Line line, Set<String> name, String level, String printed, Span span, Sentence sentence) {}

  List<Disputed> all() {
    var all = new ArrayList<Place>();
    for (Line line : lines) {
      List<Sentence> sentences = line.sentences();
      for (Sentence sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
          if (line.is(t, "in")) {
            read(line, t, sentence).ifPresent(all::add);
          }
        }
      }
    }
    return Sides.first(all, PlaceDisputes::isDisputed, (a, b) -> disputed(a, b, all)).stream()
        .toList();
  }

  private Optional<Place> read(Line line, int in, Sentence sentence) {
    int at = in + 1;
    @Nullable String level = null;
    while (at < sentence.endToken() && words.holds("within", line.normal(at))) {
      at++;
    }
    if (words.holds("town", line.normal(at)) && line.is(at + 1, "of")) {
      level = "town";
      at += 2;
    } else if (at > in + 1) {
      return Optional.empty();
    }
    int end = nameEnd(line, at, sentence);
    if (end == at) {
      return Optional.empty();
    }
    if (level == null && line.is(end, ",")) {
      int region = nameEnd(line, end + 1, sentence);
      boolean closed = line.is(region, ",") || line.is(region, ".") || line.is(region, "on");
      level = region > end + 1 && closed ? key(line, end + 1, region) : null;
    }
    return level == null ? Optional.empty() : Optional.of(place(line, at, end, level, sentence));
  }

  private static Place place(Line line, int first, int end, String level, Sentence sentence) {
    var name = new HashSet<String>();
    for (int t = first; t < end; t++) {
      name.add(line.normal(t));
    }
    return new Place(
        line, Set.copyOf(name), level, line.words(first, end), line.span(first, end), sentence);
  }

  private static String key(Line line, int first, int end) {
    var key = new StringBuilder();
    for (int t = first; t < end; t++) {
      key.append(line.normal(t)).append(' ');
    }
    return key.toString();
  }

  private static int nameEnd(Line line, int first, Sentence sentence) {
    int end = first;
    while (end < sentence.endToken() && end - first < LONGEST_NAME && line.isCapital(end)) {
      end++;
    }
    return end;
  }

  private static boolean isDisputed(Place a, Place b) {
    return a.line() != b.line()
        && a.level().equals(b.level())
        && isOther(a.name(), b.name())
        && !a.line().writes(b.name())
        && !b.line().writes(a.name())
        && Alike.are(a.line().told(a.sentence()), b.line().told(b.sentence()));
  }

  private static boolean isOther(Set<String> a, Set<String> b) {
    return a.stream()
        .noneMatch(one -> b.stream().anyMatch(o -> o.equals(one) || Spelling.near(o, one)));
  }

  private static Disputed disputed(Place a, Place b, List<Place> all) {
    return Sides.of(
        Disputed.Kind.PLACE,
        "where it happened",
        told(a, all),
        told(b, all),
        "neither report names the other's place");
  }

  private static Disputed.Told told(Place place, List<Place> all) {
    return Sides.told(place.printed(), all, p -> p.name().equals(place.name()), Place::span);
  }
}
