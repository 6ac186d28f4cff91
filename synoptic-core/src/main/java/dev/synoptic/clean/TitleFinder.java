package dev.synoptic.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the title as the page prints it. Pages repeat their title in their head, where the outlet's
 * name is often added; the printed heading that agrees with it best is the title.
 */
final class TitleFinder {

  /** Share of words in common from which a heading agrees with a title of the head. */
  private static final double MIN_AGREEMENT = 0.6;

  /** Titles of the head are longer by the outlet's name, or cut short. */
  private static final double TITLE_SHARE = 0.6;

  private final PageTree tree;
  private final Zones zones;
  private final List<Set<String>> wanted = new ArrayList<>();

  /** The shapes of the titles' words, and that of all words that have none. */
  private final BitSet shapes = new BitSet();

  /** With fewer words of the titles, or more words, no line agrees with any. */
  private final int fewest;

  private final int most;

  TitleFinder(PageTree tree, Zones zones, List<String> titles) {
    this.tree = tree;
    this.zones = zones;
    titles.stream().map(TitleFinder::words).distinct().forEach(wanted::add);
    shapes.set(0);
    wanted.forEach(title -> title.forEach(word -> shapes.set(shape(word, 0, word.length()))));
    this.fewest =
        (int) (wanted.stream().mapToInt(Set::size).min().orElse(0) * TITLE_SHARE * MIN_AGREEMENT);
    this.most = (int) (wanted.stream().mapToInt(Set::size).max().orElse(0) / MIN_AGREEMENT);
  }

  /** Returns the block that prints the title; -1 where none does. */
  int find() {
    int best = -1;
    double most = 0;
    for (int i = 0; i < tree.blocks().size(); i++) {
      double score = score(i);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private double score(int i) {
    PageBlock block = tree.blocks().get(i);
    if (block.line().words() < 2 || block.line().words() > 60) {
      return 0;
    }
    int level = level(block.element());
    double agreement = wanted.isEmpty() ? 0 : agreement(block.words().text());
    if (agreement < MIN_AGREEMENT) {
      // A page whose head is silent or of another title: the first main heading.
      boolean alone = level == 1 && block.linkShare() < 0.5 && wanted.isEmpty();
      return alone ? MIN_AGREEMENT : 0;
    }
    double rank = level == 0 ? 0 : 0.5 - level * 0.05;
    boolean zoned = zones.kind(block.element()).isPresent() && level != 1;
    return agreement + rank - (zoned ? 0.6 : 0) - (block.linkShare() > 0.5 ? 0.4 : 0);
  }

  /** Returns 1 to 6 for text inside a heading, else 0. */
  private int level(int element) {
    for (int at = element, up = 0; at >= 0 && up < 3; at = tree.parent(at), up++) {
      String tag = tree.tag(at);
      if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
        return tag.charAt(1) - '0';
      }
    }
    return 0;
  }

  /** Returns the share of words in common with the title that agrees best, 0 to 1. */
  private double agreement(String text) {
    if (likely(text) < fewest) {
      return 0;
    }
    Set<String> printed = words(text);
    if (printed.size() > most) {
      return 0;
    }
    double best = 0;
    for (Set<String> title : wanted) {
      int common = 0;
      for (String word : printed) {
        common += title.contains(word) ? 1 : 0;
      }
      double share = (double) common / Math.max(printed.size(), title.size() * TITLE_SHARE);
      best = Math.max(best, Math.min(1, share));
    }
    return best;
  }

  /**
   * Returns at most how many words of {@code text} stand in a title; most lines have hardly any.
   */
  private int likely(String text) {
    int likely = 0;
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inner = at < text.length() && Glyphs.isWordPart(text.charAt(at));
      if (inner && start < 0) {
        start = at;
      } else if (!inner && start >= 0) {
        likely += shapes.get(shape(text, start, at)) ? 1 : 0;
        start = -1;
      }
    }
    return likely;
  }

  /** Returns a number that words share with few others: of their ends and length, in any case. */
  private static int shape(String text, int start, int end) {
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    // Beyond ASCII a change of case may change anything.
    return (first | last) >= 0x80 || !isPlain(text, start, end)
        ? 0
        : ((first & 0x1F) << 5 | last & 0x1F) << 4 | 1 + Math.min(end - start, 14);
  }

  private static boolean isPlain(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Returns the words of {@code text} in lower case: runs of letters and digits. */
  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inner = at < text.length() && Glyphs.isWordPart(text.charAt(at));
      if (inner && start < 0) {
        start = at;
      } else if (!inner && start >= 0) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  /** Returns {@code title} without the outlet's name, where a mark parts the two. */
  static String withoutOutlet(String title, Optional<String> outlet) {
    for (String mark :
        List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 ")) {
      int at = title.lastIndexOf(mark);
      if (at > 0) {
        String tail = Line.letters(title.substring(at));
        boolean named = outlet.map(Line::letters).filter(tail::contains).isPresent();
        if (named || title.substring(0, at).length() > tail.length() * 2) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }
}
