package dev.synoptic.fact;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Figure;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the figures of a story's reports together: one fact for each checkable thing. */
public final class FactAligner {

  private final FactWords words = new FactWords("en/fact-words.txt");
  private final TokenConcepts concepts = new TokenConcepts(words);
  private final StatedFigures figures = new StatedFigures(words, concepts);

  /**
   * Returns the facts of {@code story}: conflicts first, then agreements, then single values.
   *
   * @param stated each report's figures, in the order of the sigla
   * @param quotes the story's quotes: a figure inside one is its speaker's claim
   * @param descent which reports count as one source
   */
  public List<Fact> align(
      Story story, List<List<Figure>> stated, List<Quote> quotes, Descent descent) {
    Set<String> names = names(story);
    var told = new StoryConcepts(story, concepts);
    List<StatedFigure> all =
        new AgedPeople(story, words).resolve(figures.of(story, told, stated, quotes, names));
    Set<String> core = StatedFigures.core(story, told, names);
    var match = new AboutMatch(all, names, core, words);
    var vicinities = new Vicinities(story, all, told);
    var same = new SameFact(all, match, new Repeats(all), vicinities);
    var copies = new Copies(story, all, vicinities);
    List<FactGroup> groups = new FactGroups(all, same, copies).joined();
    var worth = new FactWorth(story);
    List<FactGroup> kept = groups.stream().filter(worth::isChecked).toList();
    var stages = new Stages(story, words);
    var counterparts = new Counterparts(all, vicinities, new LikeSentences(story, told), words);
    var settled = new Settled(story, all, words);
    var rivals = new Rivals(story, all, match, counterparts, settled, words);
    List<Dispute> disputes = new Disputes(kept, match, rivals, settled, stages, copies).all();
    List<Dispute> checked = new Succession(story, kept, stages, settled).checked(disputes);
    var weight = new FactWeight(story.reports(), core);
    return new FactTable(story, descent, stages, worth, weight, concepts).of(kept, checked);
  }

  /** Returns the words of all names of {@code story}, in their normal form. */
  private static Set<String> names(Story story) {
    Set<String> names = new HashSet<>();
    for (ParsedReport report : story.reports()) {
      for (LocalName name : report.names()) {
        if (name.isNamed()) {
          names.addAll(List.of(Words.normal(name.name()).split(" ")));
        }
      }
    }
    return names;
  }
}
