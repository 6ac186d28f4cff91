package dev.synoptic.brief;

import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Names;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Story;
import java.util.List;

/** Picks the sentences of the brief: the reports' own, each cited. */
public final class BriefWriter {

  /** Returns the brief of {@code story}, most important first. */
  public List<BriefSentence> write(Story story, Names names, List<Quote> quotes, Reuse reuse) {
    return List.of();
  }
}
