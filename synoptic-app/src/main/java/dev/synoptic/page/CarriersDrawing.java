package dev.synoptic.page;

import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Draws {@link Carriers}: one path for all boxes of one look, so that sixty take little room. */
final class CarriersDrawing {

  private final boolean lettered;
  private final int size;
  private final int height;
  private final int gap;
  private final StringBuilder solid = new StringBuilder();
  private final StringBuilder hatched = new StringBuilder();
  private final StringBuilder altered = new StringBuilder();
  private final StringBuilder silent = new StringBuilder();
  private final List<Carriers.Letter> letters = new ArrayList<>();
  private int x;

  /** Starts a drawing, of lettered boxes or of ticks. */
  CarriersDrawing(boolean lettered) {
    this.lettered = lettered;
    this.size = lettered ? 20 : 2;
    this.height = lettered ? 20 : 14;
    this.gap = lettered ? 5 : 4;
  }

  /** Adds a line of descent, root first. */
  void line(List<Siglum> line, Collection<Siglum> carriers, Collection<Siglum> changed) {
    if (x > 0) {
      x += gap;
    }
    boolean first = true;
    for (Siglum siglum : line) {
      boolean carries = carriers.contains(siglum);
      box(siglum, carries, carries && !first, changed.contains(siglum));
      first &= !carries;
    }
  }

  private void box(Siglum siglum, boolean carries, boolean copies, boolean changes) {
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
      letters.add(new Carriers.Letter(x + size / 2, siglum.letters(), style));
    }
    x += lettered ? size : size + 1;
  }

  private void rect(StringBuilder path, double inset) {
    if (!lettered) {
      tick(path);
      return;
    }
    String side = number(size - 2 * inset);
    path.append('M').append(number(x + inset)).append(' ').append(number(inset));
    path.append('h').append(side).append('v').append(side);
    path.append("h-").append(side).append('z');
    if (path == altered) {
      path.append('M').append(x).append(' ').append(height).append('l').append(size).append('-');
      path.append(height);
    }
  }

  /** Copies are shorter than what they copy; silence is a stub on the base line. */
  private void tick(StringBuilder path) {
    int top = path == hatched ? 5 : path == silent ? height - 3 : 0;
    path.append('M').append(x).append(' ').append(top).append("h2v").append(height - top);
    path.append("h-2z");
  }

  private static String number(double number) {
    return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
  }

  /** Returns the drawing under {@code label}. */
  Carriers drawn(String label) {
    return new Carriers(
        label,
        Math.max(1, lettered ? x : x - 1),
        height,
        solid.toString(),
        hatched.toString(),
        altered.toString(),
        silent.toString(),
        List.copyOf(letters));
  }
}
