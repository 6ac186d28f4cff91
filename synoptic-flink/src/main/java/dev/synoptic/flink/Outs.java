package dev.synoptic.flink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * All places that a job's stories go to.
 *
 * @param places each of them
 */
record Outs(List<Out> places) {

  /** Returns why nothing can be written to one of them, with the remedy, if nothing can. */
  Optional<String> obstacle(boolean resumes) throws IOException {
    for (Out place : places) {
      Optional<String> obstacle = place.obstacle(resumes);
      if (obstacle.isPresent()) {
        return obstacle;
      }
    }
    return Optional.empty();
  }

  /** Returns whether one of them wants more of a story than its line. */
  boolean wantPackets() {
    return places.stream().anyMatch(Out::wantsPackets);
  }

  /** Has what comes out of {@code flow} written to all; stories are laid once. */
  void write(StoryFlow flow) {
    Out.Told told;
    if (wantPackets()) {
      DataStream<Laid> packets = flow.laid(Packet::of);
      told = new Out.Told(flow, packets.map(Packet::line).returns(Types.LAID), packets);
    } else {
      DataStream<Laid> lines = flow.laid(StoryLine::of);
      told = new Out.Told(flow, lines, lines);
    }
    places.forEach(place -> place.write(told));
  }

  /**
   * Returns what a job that has ended has left, a line for each place.
   *
   * @param rejected number of pages that gave no report
   */
  List<String> told(long rejected) throws IOException {
    var lines = new ArrayList<String>();
    for (Out place : places) {
      place.told().ifPresent(lines::add);
    }
    if (rejected > 0 && places.stream().noneMatch(Out::takesRejected)) {
      lines.add(
          Counted.of(rejected, "page", "pages")
              + " gave no report; name a folder with --out, too, to see why");
    }
    return lines;
  }
}
