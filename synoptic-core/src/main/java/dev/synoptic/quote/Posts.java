package dev.synoptic.quote;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads posts that a report shows as the networks embed them: the words, a dash, and below them who
 * signs, "We are safe. — Ada Lindqvist (@ada) May 4, 2024".
 */
final class Posts {

  /** More letters than the name that someone posts under has. */
  private static final int LONGEST_NAME = 60;

  /** More letters than a date has: "September 14, 2024". */
  private static final int LONGEST_DATE = 20;

  private final Prose prose;
  private final String text;
  private final Map<Integer, List<Utterance>> posts = new HashMap<>();

  private Posts(Prose prose) {
    this.prose = prose;
    this.text = prose.text();
  }

  /** Returns the posts of {@code prose} by their paragraph. */
  static Map<Integer, List<Utterance>> in(Prose prose) {
    return new Posts(prose).read();
  }

  private Map<Integer, List<Utterance>> read() {
    if (text.contains("(@")) {
      List<Block> blocks = prose.report().report().blocks();
      for (int b = 0; b < blocks.size(); b++) {
        if (blocks.get(b).kind() != BlockKind.TITLE) {
          block(blocks, b);
        }
      }
    }
    return posts;
  }

  private void block(List<Block> blocks, int b) {
    int limit = blocks.get(b).range().end();
    int from = blocks.get(b).range().start();
    int handle = text.indexOf("(@", from);
    while (handle >= 0 && handle < limit) {
      int close = text.indexOf(')', handle);
      int dash = dashBefore(handle, from);
      int end = close < 0 ? -1 : afterDate(close + 1, limit);
      boolean signed = dash >= 0 && close < limit && (end > close + 1 || end == limit);
      if (!signed) {
        return;
      }
      var who = trimmed(dash + 1, handle);
      Range words = trimmed(from, dash);
      if (words.length() > 0) {
        add(b, words, who);
      } else if (b > 0 && blocks.get(b - 1).kind() != BlockKind.TITLE && !posts.containsKey(b)) {
        add(b - 1, blocks.get(b - 1).range(), who);
        posts.put(b, List.of());
      }
      from = end;
      handle = text.indexOf("(@", from);
    }
  }

  private void add(int block, Range words, Range who) {
    Range bare = withoutMarks(withoutMarkup(words));
    if (bare.length() > 0 && who.length() > 0) {
      posts
          .computeIfAbsent(block, b -> new ArrayList<>())
          .add(Utterance.uncued(bare, Optional.of(who), Optional.of(who)));
    }
  }

  /** Returns the dash between a post and the name that ends before {@code handle}, or -1. */
  private int dashBefore(int handle, int from) {
    for (int at = handle - 1; at >= from && at > handle - LONGEST_NAME; at--) {
      char c = text.charAt(at);
      if (c == '\u2014' || c == '\u2013') {
        return at;
      }
    }
    return -1;
  }

  /** Returns the offset after the date of a post, which ends with its year, if one stands here. */
  private int afterDate(int at, int limit) {
    for (int end = at + 4; end < Math.min(limit, at + LONGEST_DATE) + 1; end++) {
      boolean year = isDigits(end - 4, end) && (end == limit || !isDigits(end, end + 1));
      if (year) {
        return end;
      }
    }
    return at;
  }

  private boolean isDigits(int from, int end) {
    for (int at = from; at < end; at++) {
      if (!Character.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private Range trimmed(int from, int end) {
    int first = from;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new Range(first, last);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2014';
  }

  /** {@code <post id="…">} before the words is a rest of the page it stood on. */
  private Range withoutMarkup(Range words) {
    int close = text.charAt(words.start()) == '<' ? text.indexOf('>', words.start()) : -1;
    return close >= 0 && close < words.end() ? trimmed(close + 1, words.end()) : words;
  }

  private Range withoutMarks(Range words) {
    int first = prose.report().tokenAt(words.start());
    int stretch = first < prose.tokenCount() ? prose.stretchAt(first) : Prose.NONE;
    if (stretch == Prose.NONE) {
      return words;
    }
    Range inner = prose.stretches().get(stretch).words();
    boolean whole = inner.start() >= words.start() && words.end() - inner.end() < 3;
    return whole ? inner : words;
  }
}
