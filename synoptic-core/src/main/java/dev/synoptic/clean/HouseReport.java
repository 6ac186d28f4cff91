package dev.synoptic.clean;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * The lines of a report as numbers, to be compared with those of its outlet's other reports.
 *
 * @param lines the number of each block's line; 0 of a title, and of what is too long
 * @param lengths in characters, of each block
 * @param belonging the numbers of lines whose words the rest of the report uses
 */
record HouseReport(List<Long> lines, List<Integer> lengths, Set<Long> belonging) {

  /** Shorter words stand in every report. */
  private static final int MIN_LETTERS = 5;

  /** So many of a line's words, and such a share of them, tie it to its report. */
  private static final int MIN_TIES = 2;

  private static final double MIN_TIED = 0.3;

  /** FNV-1a, 64 bits (Fowler, Noll, Vo). */
  private static final long OFFSET = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;

  /** Returns the lines of {@code report}. */
  static HouseReport of(Report report) {
    var lines = new ArrayList<Long>();
    var lengths = new ArrayList<Integer>();
    Map<Long, Set<String>> words = new HashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    for (Block block : report.blocks()) {
      Line line = Line.of(block.range().in(report.text()));
      boolean title = block.kind() == BlockKind.TITLE;
      long number = title || !HouseLines.mayBe(line) ? 0 : number(line.letters());
      lines.add(number);
      lengths.add(title ? 0 : line.text().length());
      Set<String> telling = telling(line.text());
      telling.forEach(word -> uses.merge(word, 1, Integer::sum));
      words.put(number, telling);
    }
    var belonging = new HashSet<Long>();
    words.forEach(
        (number, telling) -> {
          long ties = telling.stream().filter(word -> uses.getOrDefault(word, 0) > 1).count();
          if (ties >= MIN_TIES && ties >= telling.size() * MIN_TIED) {
            belonging.add(number);
          }
        });
    return new HouseReport(lines, lengths, belonging);
  }

  /** Returns the numbers of the lines, each once. */
  Set<Long> hashes() {
    var hashes = new LinkedHashSet<>(lines);
    hashes.remove(0L);
    return hashes;
  }

  /** Returns the share of the body, in characters, whose lines {@code wanted} holds. */
  double share(LongPredicate wanted) {
    long all = 0;
    long found = 0;
    for (int i = 0; i < lines.size(); i++) {
      all += lengths.get(i);
      found += lines.get(i) != 0 && wanted.test(lines.get(i)) ? lengths.get(i) : 0;
    }
    return all == 0 ? 0 : (double) found / all;
  }

  /** Returns the blocks whose lines are among {@code wanted}; none where they are all it has. */
  BitSet blocks(Set<Long> wanted) {
    var blocks = new BitSet();
    boolean rest = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean found = lines.get(i) != 0 && wanted.contains(lines.get(i));
      blocks.set(i, found);
      rest |= !found && lengths.get(i) > 0;
    }
    return rest ? blocks : new BitSet();
  }

  private static Set<String> telling(String text) {
    var words = new HashSet<String>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        if (at - start >= MIN_LETTERS) {
          words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
    return words;
  }

  private static long number(String letters) {
    long hash = OFFSET;
    for (int at = 0; at < letters.length(); at++) {
      hash = (hash ^ letters.charAt(at)) * PRIME;
    }
    // 0 stands for no line.
    return hash == 0 ? 1 : hash;
  }
}
