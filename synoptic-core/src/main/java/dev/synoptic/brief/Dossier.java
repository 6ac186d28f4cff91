package dev.synoptic.brief;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Names;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.List;
import java.util.Set;

/**
 * All that is known of a story when its title, its brief and its timeline are written.
 *
 * @param story the story
 * @param names whom and what it names
 * @param quotes its quotes, across reports
 * @param facts its facts, across reports
 * @param reuse what its reports share, and where each comes from
 */
public record Dossier(Story story, Names names, List<Quote> quotes, List<Fact> facts, Reuse reuse) {

  /** Copies the lists. */
  public Dossier {
    quotes = List.copyOf(quotes);
    facts = List.copyOf(facts);
  }

  /** Returns the reports whose words cannot be trusted to be what was said or written. */
  Set<Siglum> garblers() {
    return Garblers.of(quotes, reuse);
  }
}
