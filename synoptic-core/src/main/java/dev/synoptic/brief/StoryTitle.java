package dev.synoptic.brief;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Picks the title that serves for a story: one of the reports' own, the one whose words the other
 * lines of descent tell most; never that of a report that garbles.
 */
public final class StoryTitle {

  /** A title of a report that retells another is taken only where it is clearly more central. */
  private static final double RETOLD = 0.6;

  /** A title that shouts, or asks, is taken only where it is clearly more central. */
  private static final double LOUD = 0.6;

  /** So is one that gives a toll which has risen since. */
  private static final double OUT_OF_DATE = 0.4;

  /** What a title gains by each line of descent whose toll it brings up to date. */
  private static final double NEWEST = 0.3;

  /** Returns where the story's title stands; empty where no report states one. */
  public Optional<Span> pick(Dossier dossier) {
    Story story = dossier.story();
    Reuse reuse = dossier.reuse();
    var updates = new Updates(dossier.facts(), reuse.descent());
    Set<Siglum> garblers = dossier.garblers();
    var centrality = new Centrality(BriefReader.read(story), reuse.descent());
    Optional<Span> best = Optional.empty();
    double most = -1;
    for (int i = 0; i < story.reports().size(); i++) {
      ParsedReport report = story.reports().get(i);
      List<Block> blocks = report.report().blocks();
      Relation relation = reuse.lineages().get(i).relation();
      if (blocks.isEmpty()
          || blocks.get(0).kind() != BlockKind.TITLE
          || garblers.contains(new Siglum(i))) {
        continue;
      }
      Set<String> stems = BriefReader.stems(report, blocks.get(0));
      double worth = centrality.over(stems, new Siglum(i)) * Math.sqrt(Math.min(8, stems.size()));
      worth *= relation == Relation.REWRITES ? RETOLD : 1;
      worth *= loud(blocks.get(0).range().in(report.text())) ? LOUD : 1;
      var title = new Span(new Siglum(i), blocks.get(0).range());
      worth *=
          isOutOfDate(story, title, updates)
              ? OUT_OF_DATE
              : 1 + NEWEST * updates.broughtUpToDate(title);
      if (worth > most) {
        most = worth;
        best = Optional.of(title);
      }
    }
    return best;
  }

  /** "Flood kills 14": titles give a toll without a word of what is counted. */
  private static boolean isOutOfDate(Story story, Span title, Updates updates) {
    List<String> words = List.of(story.words(title).split("[^\\p{L}\\p{N}]+"));
    return updates.outdate(title)
        || updates.replacedIn(title.report()).stream()
            .map(value -> story.words(new Span(title.report(), value)).split("[^\\p{L}\\p{N}]+")[0])
            .anyMatch(words::contains);
  }

  /** Returns whether a title has several words in capitals, an exclamation or a question. */
  private static boolean loud(String title) {
    int capitals = 0;
    for (String word : title.split("\\s+")) {
      long upper = word.chars().filter(Character::isUpperCase).count();
      capitals += upper > 3 && upper == word.chars().filter(Character::isLetter).count() ? 1 : 0;
    }
    return capitals > 1 || title.indexOf('!') >= 0 || title.indexOf('?') >= 0;
  }
}
