package dev.synoptic.flink;

import dev.synoptic.story.DeskNote;
import dev.synoptic.story.Edition;
import dev.synoptic.story.Gist;
import dev.synoptic.story.StoryDesk;
import dev.synoptic.story.Window;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

  /** Reports as the desk took them. */
  static final OutputTag<Placed> PLACED = new OutputTag<>("placed", Types.PLACED);

  private static final long serialVersionUID = 1;
  private static final int BUFFER = 1 << 20;

  private final StoryPace pace;

  @SuppressWarnings("NullAway.Init") // made where the operator runs
  private transient StoryDesk desk;

  private transient long last;

  @SuppressWarnings("NullAway.Init") // made where the operator runs
  private transient DeskSpeech speech;

  DeskOperator(StoryPace pace) {
    this.pace = pace;
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    last = Long.MIN_VALUE;
    desk = new StoryDesk(Window.week(), pace.pace());
    speech = new DeskSpeech(output, 0);
    for (StatePartitionStreamProvider state : context.getRawOperatorStateInputs()) {
      var in = new DataInputStream(new BufferedInputStream(state.getStream(), BUFFER));
      speech = new DeskSpeech(output, in.readLong());
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
    var out = new DataOutputStream(new BufferedOutputStream(raw, BUFFER));
    out.writeLong(speech.place());
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
    desk.take(Gist.read(body), Edition.read(body), filed.time());
  }

  @Override
  public void processWatermark(Watermark mark) throws Exception {
    desk.reach(mark.getTimestamp(), this::say);
    super.processWatermark(mark);
  }

  private void say(DeskNote note) {
    try {
      speech.say(note);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}
