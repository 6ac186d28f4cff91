package dev.synoptic.flink;

import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/**
 * The one who writes into the store, in the order in which the desk said it. All that came before a
 * checkpoint is kept before it; what comes again after a restart changes nothing.
 */
final class Keeping extends AbstractStreamOperator<Entry>
    implements OneInputStreamOperator<Entry, Entry>, BoundedOneInput {

  private static final long serialVersionUID = 1;

  private final StoreLine line;
  private final boolean sorted;

  private transient ListState<Entry> heldState;
  private transient ListState<Long> reachedState;
  private transient EntryOrder order;

  /**
   * Makes a keeping.
   *
   * @param sorted whether entries come in the order of their places, as a batch sorts them
   */
  @SuppressWarnings("NullAway.Init") // Flink opens it before use
  Keeping(StoreLine line, boolean sorted) {
    this.line = line;
    this.sorted = sorted;
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    var states = context.getOperatorStateStore();
    heldState = states.getListState(new ListStateDescriptor<>("held", Types.ENTRY));
    reachedState = states.getListState(new ListStateDescriptor<>("reached", Long.class));
    long reached = 0;
    for (long place : reachedState.get()) {
      reached = place;
    }
    order = new EntryOrder(reached);
    heldState.get().forEach(order::hold);
  }

  @Override
  public void open() throws Exception {
    super.open();
    getMetricGroup().gauge("away", () -> line.isAway() ? 1 : 0);
    getMetricGroup().gauge("held", () -> order.held().size());
    line.open();
  }

  @Override
  public void processElement(StreamRecord<Entry> element) throws Exception {
    if (sorted) {
      line.take(element.getValue());
      return;
    }
    order.hold(element.getValue());
    for (var next = order.next(); next.isPresent(); next = order.next()) {
      line.take(next.get());
    }
  }

  /** All that the desk said up to the mark has come. */
  @Override
  public void processWatermark(Watermark mark) throws Exception {
    long time = mark.getTimestamp();
    for (var next = order.next(time); next.isPresent(); next = order.next(time)) {
      line.take(next.get());
    }
    line.keep();
    super.processWatermark(mark);
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    line.keep();
    super.snapshotState(context);
    heldState.update(order.held());
    reachedState.update(List.of(order.reached()));
  }

  @Override
  public void endInput() throws InterruptedException {
    line.keep();
  }

  @Override
  public void close() throws Exception {
    line.close();
    super.close();
  }
}
