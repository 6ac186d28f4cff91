package dev.synoptic.brief;

import dev.synoptic.model.Figure;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts what happened in order of time, each moment in the words of a report. */
public final class TimelineWriter {

  /** A chronology longer than this is no help; what fewest reports tell goes first. */
  private static final int MAX_MOMENTS = 16;

  private final HappeningReader reader = new HappeningReader();
  private final SameValues same;

  /** Sets up the writer with what tells values that contradict each other. */
  public TimelineWriter(SameValues same) {
    this.same = same;
  }

  /**
   * Returns the moments of a story in order of time; none is told by a report that garbles, or
   * cited from one that denies it or counts otherwise.
   *
   * @param stated each report's figures, dates among them, in the order of the sigla
   */
  public List<Moment> write(Dossier dossier, List<List<Figure>> stated) {
    Story story = dossier.story();
    Set<Siglum> garblers = dossier.garblers();
    var claims = new Claims(dossier);
    var moments = new ArrayList<SharedMoment>();
    for (int i = 0; i < stated.size(); i++) {
      if (garblers.contains(new Siglum(i))) {
        continue;
      }
      for (Happening happening : reader.read(story.report(new Siglum(i)), i, stated.get(i))) {
        join(moments, happening);
      }
    }
    return moments.stream()
        .sorted(SharedMoment.BY_WEIGHT)
        .limit(MAX_MOMENTS)
        .sorted(SharedMoment.BY_TIME)
        .map(moment -> written(story, moment, claims))
        .toList();
  }

  /**
   * Adds {@code happening} to the moment it tells of once more, the likest one, or to a new one.
   */
  private static void join(List<SharedMoment> moments, Happening happening) {
    moments.stream()
        .filter(moment -> moment.likeness(happening) > 0)
        .max(Comparator.comparingDouble(moment -> moment.likeness(happening)))
        .ifPresentOrElse(
            moment -> moment.add(happening), () -> moments.add(new SharedMoment(happening)));
  }

  private Moment written(Story story, SharedMoment moment, Claims claims) {
    Happening best = moment.best();
    Claim claim = claims.of(best.span());
    var ordered = new ArrayList<Span>();
    ordered.add(best.span());
    for (Span span : moment.spans()) {
      boolean told = ordered.stream().anyMatch(o -> o.report().equals(span.report()));
      if (!told && claim.agreesWith(claims.of(span), same)) {
        ordered.add(span);
      }
    }
    return new Moment(moment.when(), story.words(best.span()), ordered);
  }
}
