package dev.synoptic.page;

import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Draws {@link Carriers}: one path for all boxes of one look, so that sixty take little room. Boxes
 * are never made smaller to fit, or their letters could not be read: they go on below.
 */
final class CarriersDrawing {

  /** Of a letter, below the top of its box. */
  private static final int BASELINE = 14;

  private final boolean lettered;
  private final int size;
  private final int height;
  private final int gap;
  private final StringBuilder solid = new StringBuilder();
  private final StringBuilder hatched = new StringBuilder();
  private final StringBuilder altered = new StringBuilder();
  private final StringBuilder silent = new StringBuilder();
  private final List<Carriers.Letter> letters = new ArrayList<>();
  private final int most;
  private final int room;
  private int x;
  private int top;
  private int width;

  /**
   * Starts a drawing of so many {@code reports}, as lettered boxes or as ticks.
   *
   * @param most its greatest width
   */
  CarriersDrawing(int reports, int most) {
    this.most = most;
    this.lettered = reports <= Carriers.LETTERED;
    this.size = lettered ? 20 : 2;
    this.height = lettered ? 20 : 14;
    this.gap = lettered ? 5 : 3;
    this.room = Math.min(most, even(reports, (most + gap) / (size + gap)) * (size + gap) - gap);
  }

  /** Returns how many to put into a row so that no row has one alone: seven are four and three. */
  private static int even(int reports, int most) {
    int rows = Math.max(1, (reports + most - 1) / most);
    return Math.max(1, (reports + rows - 1) / rows);
  }

  /** Adds a line of descent, root first. */
  void line(List<Siglum> line, Collection<Siglum> carriers, Collection<Siglum> changed) {
    x += x > 0 ? gap : 0;
    if (x > 0 && x + line.size() * step() > room + step() - size) {
      breakRow();
    }
    boolean first = true;
    for (Siglum siglum : line) {
      boolean carries = carriers.contains(siglum);
      box(siglum, carries, carries && !first, changed.contains(siglum));
      first &= !carries;
    }
  }

  private int step() {
    return lettered ? size : size + 1;
  }

  private void breakRow() {
    x = 0;
    top += height + gap;
  }

  private void box(Siglum siglum, boolean carries, boolean copies, boolean changes) {
    if (x + size > most) { // a line of descent that is longer than a row
      breakRow();
    }
    String style;
    if (changes) {
      rect(altered, 0.75);
      style = "xl";
    } else if (copies) {
      rect(hatched, 0.5);
      style = "hl";
    } else if (carries) {
      rect(solid, 0);
      style = "fl";
    } else {
      rect(silent, 0.5);
      style = "ol";
    }
    if (lettered) {
      letters.add(new Carriers.Letter(x + size / 2, top + BASELINE, siglum.letters(), style));
    }
    width = Math.max(width, x + size);
    x += step();
  }

  private void rect(StringBuilder path, double inset) {
    if (!lettered) {
      tick(path);
      return;
    }
    String side = number(size - 2 * inset);
    path.append('M').append(number(x + inset)).append(' ').append(number(top + inset));
    path.append('h').append(side).append('v').append(side);
    path.append("h-").append(side).append('z');
    if (path == altered) {
      path.append('M')
          .append(x)
          .append(' ')
          .append(top + height)
          .append('l')
          .append(size)
          .append('-');
      path.append(height);
    }
  }

  /** Copies are shorter than what they copy; silence is a stub on the base line. */
  private void tick(StringBuilder path) {
    int from = path == hatched ? 5 : path == silent ? height - 3 : 0;
    path.append('M').append(x).append(' ').append(top + from).append("h2v").append(height - from);
    path.append("h-2z");
  }

  private static String number(double number) {
    return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
  }

  /** Returns the drawing under {@code label}. */
  Carriers drawn(String label) {
    return new Carriers(
        label,
        Math.max(1, width),
        top + height,
        solid.toString(),
        hatched.toString(),
        altered.toString(),
        silent.toString(),
        List.copyOf(letters));
  }
}
