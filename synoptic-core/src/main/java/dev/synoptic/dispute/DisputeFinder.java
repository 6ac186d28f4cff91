package dev.synoptic.dispute;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.Names;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.text.WordSets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what reports of a story tell otherwise and what is no figure: who holds an office, where it
 * happened, who won. A false alarm costs more than ten that are missed: what might be two offices,
 * two places or two contests is left alone.
 */
public final class DisputeFinder {

  private final WordSets words = WordSets.of(DisputeFinder.class, "en/words.txt");

  /** Returns what the reports of {@code story} tell otherwise: offices, winners, places, days. */
  public List<Disputed> find(Story story, Names names) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < story.reports().size(); i++) {
      lines.add(new Line(story.reports().get(i), new Siglum(i), names));
    }
    var all = new ArrayList<Disputed>();
    all.addAll(new RoleDisputes(lines, names, words).all());
    all.addAll(new WinnerDisputes(lines, words).all());
    all.addAll(new PlaceDisputes(lines, words).all());
    all.addAll(new DayDisputes(story, lines, words).all());
    return List.copyOf(all);
  }
}
