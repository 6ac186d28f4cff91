package dev.synoptic.model;

/**
 * A report's letter in its story: A, B, … Z, AA, AB …
 *
 * @param index place of the report in its story, from 0
 */
public record Siglum(int index) implements Comparable<Siglum> {

  /** Checks that the index is not negative. */
  public Siglum {
    if (index < 0) {
      throw new IllegalArgumentException("not a place in a story: " + index);
    }
  }

  /** Returns the letters. */
  public String letters() {
    if (index < 26) {
      return Character.toString((char) ('A' + index));
    }
    var letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }

  @Override
  public int compareTo(Siglum other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public String toString() {
    return letters();
  }
}
