package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.fact.FactAligner;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Figure;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One large story, as {@link FactSpeed} aligns it: reports of {@value #PARAGRAPHS} paragraphs of
 * the samples each. The same parameters give the same story.
 */
@State(Scope.Benchmark)
public class SpeedStory {

  private static final int PARAGRAPHS = 28;

  /** Shorter words are mostly grammar. */
  private static final int LONG_WORD = 5;

  /** The folder that holds the sample stories. */
  @Param("samples")
  public String samples = "samples";

  /** How many reports the story has. */
  @Param({"50", "200", "400"})
  public int reports;

  /**
   * How its reports are made: "own" draws paragraphs and sets another word for a third of the
   * longer ones, so that no two sentences are alike; "copies" sends one report around, with a word
   * or a figure changed here and there.
   */
  @Param({"own", "copies"})
  public String kind = "own";

  final Synoptic synoptic = new Synoptic();
  final FactAligner aligner = new FactAligner();
  Story story;
  List<List<Figure>> stated;
  Descent descent;

  /** For JMH. */
  public SpeedStory() {}

  /** Makes the story. */
  @Setup
  public void make() throws IOException {
    List<String> pool = SpeedTexts.paragraphs(Path.of(samples));
    var chance = new Random(7);
    var parsed = new ArrayList<ParsedReport>();
    for (int i = 0; i < reports; i++) {
      var text = new StringBuilder("What the council decided on the day, as told by " + i);
      for (int k = 0; k < PARAGRAPHS; k++) {
        boolean own = kind.equals("own");
        String paragraph = pool.get(own ? chance.nextInt(pool.size()) : k % pool.size());
        text.append("\n\n").append(changed(paragraph, own ? 3 : 200, pool, chance));
      }
      parsed.add(synoptic.parse(BenchReports.of("report-" + i, text.toString())));
    }
    story = synoptic.asOne(parsed);
    stated = story.reports().stream().map(synoptic::figures).toList();
    descent = Descent.allIndependent(reports);
  }

  /** Sets another for one in {@code rarity} of the longer words, and now and then another digit. */
  private static String changed(String paragraph, int rarity, List<String> pool, Random chance) {
    String[] words = paragraph.split(" ");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.length() >= LONG_WORD
          && word.chars().allMatch(Character::isLowerCase)
          && chance.nextInt(rarity) == 0) {
        String[] others = pool.get(chance.nextInt(pool.size())).split(" ");
        words[i] = others[chance.nextInt(others.length)];
      } else if (Character.isDigit(word.charAt(0)) && chance.nextInt(2 * rarity) == 0) {
        words[i] = chance.nextInt(9) + 1 + word.substring(1);
      }
    }
    return String.join(" ", words);
  }
}
