package dev.synoptic.terminal;

import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sign that shows who carries something: "A BE C D≠". Letters of one line of descent are
 * joined, ≠ stands after who altered it, · for who is silent.
 */
final class Carriers {

  /** Stories of more reports show lines of descent with a count, not every letter. */
  static final int MAX_LETTERS = 12;

  private static final int MAX_LINES = 8;

  private Carriers() {}

  static Styled of(StoryView view, Set<Siglum> carriers, Set<Siglum> altered) {
    return view.reports() <= MAX_LETTERS
        ? letters(view.lines(), carriers, altered)
        : counts(view.lines(), carriers, altered);
  }

  private static Styled letters(
      List<List<Siglum>> lines, Set<Siglum> carriers, Set<Siglum> altered) {
    var signs = new ArrayList<Styled>();
    for (List<Siglum> line : lines) {
      Styled sign = Styled.EMPTY;
      for (Siglum siglum : line) {
        sign = sign.and(carriers.contains(siglum) ? StoryView.letter(siglum) : Styled.of("·"));
        sign = altered.contains(siglum) ? sign.and("≠", Style.ALTERED) : sign;
      }
      signs.add(sign);
    }
    return Styled.join(Character.toString(Harmless.GLUE), signs);
  }

  /** One letter a line, and how many more of the line: "A+9 F+1 K≠". */
  private static Styled counts(
      List<List<Siglum>> lines, Set<Siglum> carriers, Set<Siglum> altered) {
    var signs = new ArrayList<Styled>();
    int left = 0;
    for (List<Siglum> line : lines) {
      List<Siglum> carrying = line.stream().filter(carriers::contains).toList();
      if (carrying.isEmpty()) {
        continue;
      }
      if (signs.size() == MAX_LINES) {
        left++;
        continue;
      }
      Styled sign = StoryView.letter(carrying.get(0));
      sign = carrying.size() > 1 ? sign.and("+" + (carrying.size() - 1)) : sign;
      boolean any = carrying.stream().anyMatch(altered::contains);
      signs.add(any ? sign.and("≠", Style.ALTERED) : sign);
    }
    if (left > 0) {
      signs.add(Styled.of("and " + left + " more"));
    }
    return Styled.join(" ", signs);
  }
}
