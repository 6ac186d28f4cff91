package dev.synoptic.page;

import java.util.ArrayList;
import java.util.List;

/** Where a line may break inside the name of a file, which has no blanks. */
public final class NameParts {

  /** An ending such as ".html" stays with what stands before it. */
  private static final int ENDING = 5;

  private NameParts() {}

  /** Returns the parts of {@code name} between which a line may end. */
  public static List<String> of(String name) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int at = 1; at < name.length() - ENDING; at++) {
      boolean joint = "_/.".indexOf(name.charAt(at - 1)) >= 0;
      if (joint && Character.isLetterOrDigit(name.charAt(at))) {
        parts.add(name.substring(from, at));
        from = at;
      }
    }
    parts.add(name.substring(from));
    return List.copyOf(parts);
  }
}
