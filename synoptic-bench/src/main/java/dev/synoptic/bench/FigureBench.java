package dev.synoptic.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Scores the figures found against the labelled values of the public sets.
 *
 * <p>Usage: {@code FigureBench values [all|tune|test|open|sealed] [show]}. The sets are split in
 * halves by a hash of the case or document: rules are made on {@code tune}, and {@code test} is
 * what to report. With {@code show}, every difference is printed.
 *
 * <ul>
 *   <li>recognizers-specs: the share of cases whose spans and values all match, over the cases that
 *       read like news (see {@link SpecCase#isNewsLike}) and over the rest;
 *   <li>meantime and gum-news: F1 of dates with the right value, and of the extents of values;
 *   <li>numhg-half: how often the headline's number and the article's are seen to be one.
 * </ul>
 */
public final class FigureBench {

  private FigureBench() {}

  /** Scores the folder given as the first argument. */
  public static void main(String[] args) throws IOException {
    if (args.length < 1) {
      throw new IllegalArgumentException(
          "usage: FigureBench FOLDER [all|tune|test|open|sealed] [show]");
    }
    Path folder = Path.of(args[0]);
    var half = new Half(args.length > 1 ? args[1] : "all");
    boolean show = args.length > 2;
    new SpecScore(half, show).score(folder.resolve("recognizers-specs"));
    new DateScore(half, show).meantime(folder.resolve("meantime/intra-doc_annotation"));
    new DateScore(half, show).gum(folder.resolve("gum-news/xml"));
    new HeadlineScore(half, show).score(folder.resolve("numhg-half.json"));
  }
}
