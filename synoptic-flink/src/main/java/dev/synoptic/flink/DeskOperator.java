package dev.synoptic.flink;

import dev.synoptic.flink.Instruction.Act;
import dev.synoptic.story.DeskNote;
import dev.synoptic.story.Gist;
import dev.synoptic.story.StoryDesk;
import dev.synoptic.story.Window;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StatePartitionStreamProvider;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.OutputTag;

/**
 * The one desk where stories are told apart; it sees gists, no texts. Its state goes straight into
 * the checkpoint's stream, as the bytes that the desk itself writes.
 */
final class DeskOperator extends AbstractStreamOperator<Instruction>
    implements OneInputStreamOperator<Filed, Instruction> {

  /** How stories stand. */
  static final OutputTag<Sheet> STANDINGS = new OutputTag<>("standings", Types.SHEET);

  private static final long serialVersionUID = 1;
  private static final int BUFFER = 1 << 20;

  private final StoryPace pace;

  @SuppressWarnings("NullAway.Init") // made where the operator runs
  private transient StoryDesk desk;

  private transient long last;

  DeskOperator(StoryPace pace) {
    this.pace = pace;
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    last = Long.MIN_VALUE;
    desk = new StoryDesk(Window.week(), pace.pace());
    for (StatePartitionStreamProvider state : context.getRawOperatorStateInputs()) {
      var in = new BufferedInputStream(state.getStream(), BUFFER);
      desk = StoryDesk.restore(Window.week(), pace.pace(), in);
    }
    getMetricGroup().gauge("late", () -> desk.late());
    getMetricGroup().gauge("held", () -> desk.held());
    getMetricGroup().gauge("running", () -> desk.running());
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    var raw = context.getRawOperatorStateOutput();
    raw.startNewPartition();
    OutputStream out = new BufferedOutputStream(raw, BUFFER);
    desk.save(out);
    out.flush();
  }

  @Override
  public void processElement(StreamRecord<Filed> element) throws IOException {
    Filed filed = element.getValue();
    if (pace.sorted() && filed.time() > last) {
      last = filed.time();
      desk.reach(last - 1, this::say);
    }
    var body = new DataInputStream(new ByteArrayInputStream(filed.body()));
    desk.take(Gist.read(body), filed.time());
  }

  @Override
  public void processWatermark(Watermark mark) throws Exception {
    desk.reach(mark.getTimestamp(), this::say);
    super.processWatermark(mark);
  }

  private void say(DeskNote note) {
    if (note instanceof DeskNote.Show show) {
      say(new Instruction(show.report().value(), show.story(), show.time(), Act.SHOW));
    } else if (note instanceof DeskNote.Hide hide) {
      say(new Instruction(hide.report().value(), hide.story(), hide.time(), Act.HIDE));
    } else if (note instanceof DeskNote.Release release) {
      say(new Instruction(release.report().value(), "", release.time(), Act.RELEASE));
    } else if (note instanceof DeskNote.Stands stands) {
      say(stands);
    }
  }

  private void say(Instruction instruction) {
    output.collect(new StreamRecord<>(instruction, instruction.time()));
  }

  private void say(DeskNote.Stands stands) {
    try {
      byte[] body = StandingCodec.pack(stands.standing());
      var sheet = new Sheet(stands.standing().story(), stands.time(), "", body);
      output.collect(STANDINGS, new StreamRecord<>(sheet, stands.time()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}
