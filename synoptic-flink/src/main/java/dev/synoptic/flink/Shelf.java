package dev.synoptic.flink;

import java.io.IOException;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Holds the reports' texts, each under its id, and hands them to their stories when the desk says
 * so. Text and instruction may come in either order. A text is held as long as its report came more
 * often than the desk let it go: the desk alone knows when that is, and no clock does, since a
 * large story is told seldom.
 */
final class Shelf extends KeyedCoProcessFunction<String, Filed, Instruction, Sheet> {

  private static final long serialVersionUID = 2;
  private static final byte[] NOTHING = {};

  private transient ValueState<byte[]> report;
  private transient ValueState<Integer> owed;
  private transient ListState<Instruction> waiting;

  @SuppressWarnings("NullAway.Init") // open makes the state
  Shelf() {}

  @Override
  public void open(OpenContext context) {
    var bytes = PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;
    report = getRuntimeContext().getState(new ValueStateDescriptor<>("report", bytes));
    owed = getRuntimeContext().getState(new ValueStateDescriptor<>("owed", Integer.class));
    waiting =
        getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", Types.INSTRUCTION));
  }

  @Override
  public void processElement1(Filed filed, Context context, Collector<Sheet> out) throws Exception {
    int left = owed() + 1;
    owed.update(left);
    report.update(filed.body());
    for (Instruction instruction : waiting.get()) {
      follow(instruction, filed.body(), out);
    }
    waiting.clear();
    if (left == 0) {
      letGo(Math.max(filed.time(), context.timerService().currentWatermark()), context);
    }
  }

  @Override
  public void processElement2(Instruction instruction, Context context, Collector<Sheet> out)
      throws Exception {
    byte[] body = report.value();
    if (instruction.act() == Instruction.Act.RELEASE) {
      owed.update(owed() - 1);
      letGo(instruction.time(), context);
    } else if (body == null && !isReleased(instruction)) {
      waiting.add(instruction);
    } else {
      follow(instruction, body, out);
    }
  }

  /** Returns how much more often the report came than it was let go. */
  private int owed() throws IOException {
    Integer left = owed.value();
    // A savepoint of before holds texts that came once, and does not say so.
    return left != null ? left : report.value() == null ? 0 : 1;
  }

  /** Returns whether this is what is left to say of a report whose text was let go. */
  private boolean isReleased(Instruction instruction) throws Exception {
    return instruction.act() == Instruction.Act.HIDE && !waiting.get().iterator().hasNext();
  }

  /** Of one time instructions come in any order where a batch sorts them. */
  private static void letGo(long time, Context context) {
    context.timerService().registerEventTimeTimer(time + 1);
  }

  private static void follow(Instruction to, byte @Nullable [] report, Collector<Sheet> out) {
    byte[] body = to.act() == Instruction.Act.SHOW && report != null ? report : NOTHING;
    out.collect(new Sheet(to.story(), to.time(), 0, to.report(), body));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Sheet> out) throws Exception {
    if (owed() == 0) {
      report.clear();
      owed.clear();
      waiting.clear();
    }
  }
}
