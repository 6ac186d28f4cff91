package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import dev.synoptic.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where a page speaks to its reader about itself: "By registering you agree to …", "This
 * video failed to load", "You can save this article". Such a note has two halves: it addresses the
 * reader or asks for something, and it names things that only a page has. A report may have either;
 * both together, without anybody quoted, are the page's own. The words are data: {@code
 * reader.txt}.
 */
final class ReaderWords {

  /** No note is longer. */
  private static final int MAX_WORDS = 70;

  /** Longer notes need to name more of what pages have. */
  private static final int SHORT_WORDS = 25;

  /** Phrases of so many words are looked for at each word. */
  private static final int MAX_PHRASE = 3;

  /** What pages have; what events have too weighs half. */
  private record Thing(AsideKind kind, int weight) {}

  private final Set<String> address = new HashSet<>();
  private final Set<String> asking = new HashSet<>();
  private final Map<String, Thing> things = new HashMap<>();

  /** The first words of those. */
  private final Set<String> firsts = new HashSet<>();

  private final Set<String> told = new HashSet<>();

  /** Reads the list. */
  ReaderWords() {
    DataFile.forEach(ReaderWords.class, "reader.txt", this::add);
  }

  private void add(String entry) {
    int space = entry.indexOf(' ');
    String kind = entry.substring(0, space);
    for (String phrase : entry.substring(space + 1).split(",")) {
      String words = phrase.strip();
      switch (kind) {
        case "address" -> address.add(words);
        case "ask" -> asking.add(words);
        case "told" -> told.add(words);
        case "promotion" -> things.put(words, new Thing(AsideKind.PROMOTION, 2));
        case "navigation" -> things.put(words, new Thing(AsideKind.NAVIGATION, 2));
        case "promotion-too" -> things.put(words, new Thing(AsideKind.PROMOTION, 1));
        case "navigation-too" -> things.put(words, new Thing(AsideKind.NAVIGATION, 1));
        default -> throw new IllegalArgumentException("no such kind: " + entry);
      }
    }
    things.keySet().forEach(thing -> firsts.add(words(thing).get(0)));
  }

  /**
   * Returns what {@code line} is, where it is such a note.
   *
   * @param marked whether markup tells most notes from text; then only short ones are left
   */
  Optional<AsideKind> kindOf(Line line, boolean marked) {
    int most = marked ? SHORT_WORDS : MAX_WORDS;
    if (line.words() < 3 || line.words() > most || quotes(line.text())) {
      return Optional.empty();
    }
    List<String> words = words(line.key());
    boolean speaks = asking.contains(words.get(0));
    var named = new HashSet<String>();
    int weight = 0;
    Optional<AsideKind> kind = Optional.empty();
    for (int at = 0; at < words.size(); at++) {
      if (told.contains(words.get(at))) {
        return Optional.empty();
      }
      speaks |= address.contains(words.get(at));
      int longest = firsts.contains(words.get(at)) ? Math.min(MAX_PHRASE, words.size() - at) : 0;
      for (int length = longest; length > 0; length--) {
        String phrase = String.join(" ", words.subList(at, at + length));
        Thing thing = things.get(phrase);
        if (thing != null) {
          weight += named.add(phrase) ? thing.weight() : 0;
          kind = kind.or(() -> Optional.of(thing.kind()));
          at += length - 1;
          break;
        }
      }
    }
    int wanted = line.words() <= SHORT_WORDS ? 2 : 4;
    return speaks && weight >= wanted ? kind : Optional.empty();
  }

  /** Returns the words of a key, the marks at their ends left out. */
  private static List<String> words(String key) {
    var words = new ArrayList<String>();
    int start = -1;
    for (int at = 0; at <= key.length(); at++) {
      char c = at < key.length() ? key.charAt(at) : ' ';
      boolean inner = Character.isLetterOrDigit(c) || (c == '\'' || c == '-') && start >= 0;
      if (inner && start < 0) {
        start = at;
      } else if (!inner && start >= 0) {
        words.add(key.substring(start, at));
        start = -1;
      }
    }
    return words.isEmpty() ? List.of("") : words;
  }

  private static boolean quotes(String text) {
    return text.indexOf('"') >= 0 || text.indexOf('\u201C') >= 0 || text.indexOf('\u00AB') >= 0;
  }
}
