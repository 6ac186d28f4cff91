package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Published;
import java.util.Optional;

/**
 * Finds the day of publication that a page prints about its title and tells no program: in a
 * byline's element ("Ada Lind on Monday, May 6th, 2025"), or alone on its line.
 */
final class PrintedDate {

  /** So far from the title, in blocks, it stands. */
  private static final int BLOCKS_BEFORE = 4;

  private static final int BLOCKS_AFTER = 12;

  /** A line that nothing marks holds the day and hardly more. */
  private static final int FEW_WORDS = 8;

  private static final int MARKED_WORDS = 22;

  private PrintedDate() {}

  /**
   * Returns the first day that stands about {@code title}.
   *
   * @param title the block that prints the title; where none does, that before the report
   */
  static Optional<Published> find(NewsWords words, PageTree tree, Zones zones, int title) {
    int end = Math.min(tree.blocks().size(), title + BLOCKS_AFTER + 1);
    for (int i = Math.max(0, title - BLOCKS_BEFORE); i < end; i++) {
      PageBlock block = tree.blocks().get(i);
      if (i != title && mayState(block, zones.kind(block.element()))) {
        Optional<Published> date = DateScan.scan(words.dates(), block.line().text()).date();
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayState(PageBlock block, Optional<AsideKind> zone) {
    boolean marked =
        zone.filter(kind -> kind == AsideKind.IDENTIFIER || kind == AsideKind.CREDIT).isPresent();
    return marked
        ? block.line().words() <= MARKED_WORDS
        : zone.isEmpty() && block.line().words() <= FEW_WORDS && !block.line().endsSentence();
  }
}
