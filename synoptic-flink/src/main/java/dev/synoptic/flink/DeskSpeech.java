package dev.synoptic.flink;

import dev.synoptic.flink.Instruction.Act;
import dev.synoptic.story.DeskNote;
import java.io.IOException;
import org.apache.flink.streaming.api.operators.Output;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** What the desk says, as it goes to others; counts the reports that it has taken. */
final class DeskSpeech {

  private final Output<StreamRecord<Instruction>> output;
  private long place;

  /**
   * Makes a speech.
   *
   * @param place of the last report that was said, as {@link Entry} counts it
   */
  DeskSpeech(Output<StreamRecord<Instruction>> output, long place) {
    this.output = output;
    this.place = place;
  }

  /** Returns the place of the last report that was said. */
  long place() {
    return place;
  }

  /** Says what the desk notes. */
  void say(DeskNote note) throws IOException {
    if (note instanceof DeskNote.Show show) {
      say(new Instruction(show.report().value(), show.story(), show.time(), Act.SHOW));
    } else if (note instanceof DeskNote.Hide hide) {
      say(new Instruction(hide.report().value(), hide.story(), hide.time(), Act.HIDE));
    } else if (note instanceof DeskNote.Release release) {
      say(new Instruction(release.report().value(), "", release.time(), Act.RELEASE));
    } else if (note instanceof DeskNote.Stands stands) {
      byte[] body = StandingCodec.pack(stands.standing());
      var sheet = new Sheet(stands.standing().story(), stands.time(), place + 1, "", body);
      output.collect(DeskOperator.STANDINGS, new StreamRecord<>(sheet, stands.time()));
    } else if (note instanceof DeskNote.Placed placed) {
      place += Entry.STEP;
      byte[] events = EventCodec.pack(placed.events());
      var said = new Placed(placed.report().value(), placed.time(), place, events);
      output.collect(DeskOperator.PLACED, new StreamRecord<>(said, placed.time()));
    }
  }

  private void say(Instruction instruction) {
    output.collect(new StreamRecord<>(instruction, instruction.time()));
  }
}
