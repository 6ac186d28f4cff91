package dev.synoptic.flink;

import java.io.IOException;
import java.util.Optional;
import org.apache.flink.streaming.api.datastream.DataStream;

/** A place that stories go to. */
interface Out {

  /**
   * What goes there.
   *
   * @param flow that it comes out of
   * @param lines the stories as lines of JSON
   * @param packets the stories, each a {@link Packet}; where no place wants them, the lines
   */
  record Told(StoryFlow flow, DataStream<Laid> lines, DataStream<Laid> packets) {}

  /** Returns why nothing can be written there, with the remedy, if nothing can. */
  Optional<String> obstacle(boolean resumes) throws IOException;

  /** Returns whether it wants more of a story than its line. */
  boolean wantsPackets();

  /** Returns whether pages that gave no report go there, too. */
  boolean takesRejected();

  /** Has it written there. */
  void write(Told told);

  /** Returns, in a line, what a job that has ended has left there, where that is known. */
  Optional<String> told() throws IOException;
}
