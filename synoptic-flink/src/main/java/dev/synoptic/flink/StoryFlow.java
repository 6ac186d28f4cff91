package dev.synoptic.flink;

import java.util.function.UnaryOperator;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * What came in goes in, stories laid side by side come out. This file is the whole flow: reports
 * are read wherever there is room, told apart at one desk, and laid wherever there is room.
 */
final class StoryFlow {

  private final SingleOutputStreamOperator<Filed> filed;
  private final UnaryOperator<DataStream<Filed>> timed;
  private final SingleOutputStreamOperator<Instruction> desk;
  private final KeyedStream<Sheet, String> sheets;
  private final StoryPace pace;

  /**
   * Sets up the flow.
   *
   * @param filed what {@link Filing} makes of what came in
   * @param timed gives what it makes times and watermarks
   */
  StoryFlow(
      SingleOutputStreamOperator<Filed> filed,
      UnaryOperator<DataStream<Filed>> timed,
      StoryPace pace) {
    this.filed = filed;
    this.timed = timed;
    this.pace = pace;
    // One key and one place: whether two reports tell one story can hang on any third.
    desk =
        timed
            .apply(filed.getSideOutput(Filing.GISTS))
            .keyBy(gist -> (byte) 0)
            .transform("tell stories apart", Types.INSTRUCTION, new DeskOperator(pace))
            .uid("desk")
            .setParallelism(1)
            .setMaxParallelism(1);

    KeyedStream<Filed, String> texts = timed.apply(filed).keyBy(Filed::report);
    DataStream<Sheet> texted =
        texts
            .connect(desk.keyBy(Instruction::report))
            .process(new Shelf(), Types.SHEET)
            .name("hold texts")
            .uid("shelf");
    sheets = texted.union(desk.getSideOutput(DeskOperator.STANDINGS)).keyBy(Sheet::story);
  }

  /** Returns each story as it stands, whenever it is told anew; to be asked for once. */
  DataStream<Laid> laid(StoryForm form) {
    return sheets.process(new Laying(form), Types.LAID).name("lay side by side").uid("laying");
  }

  /** Returns the stories as lines of JSON. */
  DataStream<Laid> stories() {
    return laid(StoryLine::of);
  }

  /** Returns whether reports come in the order of their times, as a batch sorts them. */
  boolean isSorted() {
    return pace.sorted();
  }

  /** Returns the pages that gave no report, a line of JSON each. */
  DataStream<String> rejected() {
    return filed.getSideOutput(Filing.REJECTED);
  }

  /**
   * Returns the reports with their pages and how the desk told them apart, and the stories: what a
   * store enters, one after the other.
   *
   * @param packets the stories, each a {@link Packet}
   */
  KeyedStream<Entry, Byte> entries(DataStream<Laid> packets) {
    DataStream<Entry> reports =
        timed
            .apply(filed.getSideOutput(Filing.ARRIVALS))
            .keyBy(Filed::report)
            .connect(desk.getSideOutput(DeskOperator.PLACED).keyBy(Placed::report))
            .process(new Handover(), Types.ENTRY)
            .name("hold pages")
            .uid("handover");
    DataStream<Entry> entries = reports.union(packets.map(Entry::ofStory).returns(Types.ENTRY));
    // A batch sorts what has one key by time: its times are the places.
    WatermarkStrategy<Entry> byPlace =
        WatermarkStrategy.<Entry>noWatermarks().withTimestampAssigner((e, time) -> e.place());
    return (pace.sorted() ? entries.assignTimestampsAndWatermarks(byPlace) : entries)
        .keyBy(entry -> (byte) 0);
  }
}
