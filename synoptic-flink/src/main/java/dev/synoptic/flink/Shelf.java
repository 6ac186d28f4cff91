package dev.synoptic.flink;

import dev.synoptic.story.StoryDesk;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Holds the reports' texts, each under its id, and hands them to their stories when the desk says
 * so. Text and instruction may come in either order.
 */
final class Shelf extends KeyedCoProcessFunction<String, Filed, Instruction, Sheet> {

  private static final long serialVersionUID = 1;
  private static final byte[] NOTHING = {};

  /** A report that the desk does not ask for so long is one that it knows already. */
  private static final long UNCLAIMED = Duration.ofDays(8).toMillis();

  private transient ValueState<byte[]> report;
  private transient ValueState<Boolean> claimed;
  private transient ListState<Instruction> waiting;

  @SuppressWarnings("NullAway.Init") // open makes the state
  Shelf() {}

  @Override
  public void open(OpenContext context) {
    var bytes = PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;
    report = getRuntimeContext().getState(new ValueStateDescriptor<>("report", bytes));
    claimed = getRuntimeContext().getState(new ValueStateDescriptor<>("claimed", Boolean.class));
    waiting =
        getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", Types.INSTRUCTION));
  }

  @Override
  public void processElement1(Filed filed, Context context, Collector<Sheet> out) throws Exception {
    report.update(filed.body());
    for (Instruction instruction : waiting.get()) {
      follow(instruction, filed.body(), out);
    }
    waiting.clear();
    if (claimed.value() == null && filed.time() < StoryDesk.UNKNOWN_TIME) {
      // The desk takes what is late at the time that the stream has reached.
      long now = context.timerService().currentWatermark();
      context.timerService().registerEventTimeTimer(Math.max(filed.time(), now) + UNCLAIMED);
    }
  }

  @Override
  public void processElement2(Instruction instruction, Context context, Collector<Sheet> out)
      throws Exception {
    if (claimed.value() == null) {
      claimed.update(true);
    }
    byte[] body = report.value();
    if (instruction.act() == Instruction.Act.RELEASE) {
      claimed.update(false);
      context.timerService().registerEventTimeTimer(instruction.time() + 1);
    } else if (body == null) {
      waiting.add(instruction);
    } else {
      follow(instruction, body, out);
    }
  }

  private static void follow(Instruction to, byte[] report, Collector<Sheet> out) {
    byte[] body = to.act() == Instruction.Act.SHOW ? report : NOTHING;
    out.collect(new Sheet(to.story(), to.time(), 0, to.report(), body));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Sheet> out) throws Exception {
    if (!Boolean.TRUE.equals(claimed.value())) {
      report.clear();
      claimed.clear();
      waiting.clear();
    }
  }
}
