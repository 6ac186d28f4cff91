package dev.synoptic.flink;

import dev.synoptic.story.StoryDesk;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Holds each report with its page until the desk has taken it, and hands both on to be stored. A
 * report and what the desk says of it may come in either order.
 */
final class Handover extends KeyedCoProcessFunction<String, Filed, Placed, Entry> {

  private static final long serialVersionUID = 1;

  /** A report that the desk does not take for so long is one that it knows already. */
  private static final long UNCLAIMED = Duration.ofDays(1).toMillis();

  private transient ValueState<byte[]> arrival;
  private transient ValueState<Placed> placed;

  @SuppressWarnings("NullAway.Init") // open makes the state
  Handover() {}

  @Override
  public void open(OpenContext context) {
    var bytes = PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;
    arrival = getRuntimeContext().getState(new ValueStateDescriptor<>("arrival", bytes));
    placed = getRuntimeContext().getState(new ValueStateDescriptor<>("placed", Types.PLACED));
  }

  @Override
  public void processElement1(Filed filed, Context context, Collector<Entry> out) throws Exception {
    Placed waiting = placed.value();
    if (waiting != null) {
      handOver(waiting, filed.body(), out);
      return;
    }
    arrival.update(filed.body());
    if (filed.time() < StoryDesk.UNKNOWN_TIME) {
      long now = context.timerService().currentWatermark();
      context.timerService().registerEventTimeTimer(Math.max(filed.time(), now) + UNCLAIMED);
    }
  }

  @Override
  public void processElement2(Placed taken, Context context, Collector<Entry> out)
      throws Exception {
    byte[] body = arrival.value();
    if (body == null) {
      placed.update(taken);
    } else {
      handOver(taken, body, out);
    }
  }

  private void handOver(Placed taken, byte[] body, Collector<Entry> out) {
    out.collect(new Entry(taken.place(), taken.time(), "", taken.events(), body));
    arrival.clear();
    placed.clear();
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Entry> out) {
    arrival.clear();
  }
}
