package dev.synoptic.cli;

import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.newsroom.Taken;
import dev.synoptic.phrase.Counts;
import dev.synoptic.source.Intake;
import dev.synoptic.source.PageFiles;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes files into a store, a part at a time, so that an archive of any size needs no more memory
 * than a part; what is in the store already is known there and costs little.
 */
final class Filing implements Intake {

  /** Pages that are kept in one transaction. */
  private static final int AT_ONCE = 40;

  private final Newsroom newsroom;
  private final Clock clock;
  private final Progress progress;
  private final LeftOut leftOut = new LeftOut();
  private final List<Page> waiting = new ArrayList<>();
  private long added;
  private long revised;
  private long known;

  private Filing(Newsroom newsroom, Clock clock, Progress progress) {
    this.newsroom = newsroom;
    this.clock = clock;
    this.progress = progress;
  }

  /** Takes what is under {@code paths} into a newsroom, and tells what came of it. */
  static void into(Newsroom newsroom, List<String> paths, Clock clock, PrintWriter err) {
    var progress = new Progress(err);
    var filing = new Filing(newsroom, clock, progress);
    PageFiles.read(
        paths, new PageFiles.Outside(System.in, FetchLimits.defaults()), files -> {}, filing);
    filing.keep();
    progress.done();
    filing.leftOut.tell(err);
    err.println("synoptic: " + filing.summary() + " " + newsroom.store().place());
  }

  private String summary() {
    return Counts.number(added - revised)
        + (added - revised == 1 ? " new report" : " new reports")
        + (revised == 0 ? "" : ", " + Counts.number(revised) + " revised")
        + (known == 0 ? "" : ", " + Counts.number(known) + " known")
        + " in";
  }

  @Override
  public void page(Page page) {
    waiting.add(page);
    if (waiting.size() == AT_ONCE) {
      keep();
    }
  }

  @Override
  public void rejected(Rejection rejection) {
    leftOut.add(rejection);
  }

  private void keep() {
    Taken taken = newsroom.take(waiting, clock.instant());
    waiting.clear();
    newsroom.settle(clock.instant());
    added += taken.added().size();
    revised += taken.revised();
    known += taken.known();
    taken.rejected().forEach(leftOut::add);
    progress.say("taking in: " + Counts.number(added + known) + " reports");
  }
}
