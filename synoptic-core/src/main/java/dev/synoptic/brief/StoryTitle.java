package dev.synoptic.brief;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import java.util.List;
import java.util.Optional;

/** Picks the title that serves for a story: one of the reports' own. */
public final class StoryTitle {

  /** Returns where the story's title stands; empty where no report states one. */
  public Optional<Span> pick(Story story, Reuse reuse) {
    for (int i = 0; i < story.reports().size(); i++) {
      List<Block> blocks = story.reports().get(i).report().blocks();
      if (!blocks.isEmpty() && blocks.get(0).kind() == BlockKind.TITLE) {
        return Optional.of(new Span(new Siglum(i), blocks.get(0).range()));
      }
    }
    return Optional.empty();
  }
}
