package dev.synoptic.flink;

import dev.synoptic.Synoptic;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Standing;
import dev.synoptic.store.ReportCodec;
import java.util.ArrayList;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.BasicTypeInfo;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The table on which the reports of one story lie side by side. */
final class Laying extends KeyedProcessFunction<String, Sheet, Laid> {

  private static final long serialVersionUID = 1;

  private final StoryForm form;

  private transient Synoptic synoptic;
  private transient MapState<String, byte[]> reports;
  private transient ValueState<Sheet> standing;

  @SuppressWarnings("NullAway.Init") // open makes them
  Laying(StoryForm form) {
    this.form = form;
  }

  @Override
  public void open(OpenContext context) {
    synoptic = new Synoptic();
    reports =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "reports",
                    BasicTypeInfo.STRING_TYPE_INFO,
                    PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
    standing = getRuntimeContext().getState(new ValueStateDescriptor<>("standing", Types.SHEET));
  }

  @Override
  public void processElement(Sheet sheet, Context context, Collector<Laid> out) throws Exception {
    if (sheet.isStanding()) {
      standing.update(sheet);
      context.timerService().registerEventTimeTimer(sheet.time());
    } else if (sheet.takesAway()) {
      reports.remove(sheet.report());
    } else {
      reports.put(sheet.report(), sheet.body());
    }
  }

  /** All that was said up to {@code time} has come. */
  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Laid> out) throws Exception {
    Sheet last = standing.value();
    if (last == null || last.time() != time) {
      return;
    }
    Standing stands = StandingCodec.unpack(last.body());
    var laid = new ArrayList<ParsedReport>();
    for (byte[] report : reports.values()) {
      laid.add(synoptic.parse(ReportCodec.unpack(report).report()));
    }
    out.collect(new Laid(last.story(), time, last.place(), form.of(synoptic, stands, laid)));
    standing.clear();
    if (stands.ended() || stands.reports() == 0) {
      reports.clear();
    }
  }
}
