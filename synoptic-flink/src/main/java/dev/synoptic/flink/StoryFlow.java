package dev.synoptic.flink;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * What came in goes in, stories laid side by side come out. This file is the whole flow: reports
 * are read wherever there is room, told apart at one desk, and laid wherever there is room.
 *
 * @param stories each story as it stands, whenever it is told anew
 * @param rejected pages that gave no report, a line of JSON each
 */
record StoryFlow(DataStream<Laid> stories, DataStream<String> rejected) {

  /**
   * Sets up the flow.
   *
   * @param filed what {@link Filing} makes of what came in
   * @param gists what grouping looks at, with times and watermarks
   * @param reports the reports, with times and watermarks
   */
  static StoryFlow of(
      SingleOutputStreamOperator<Filed> filed,
      DataStream<Filed> gists,
      DataStream<Filed> reports,
      StoryPace pace) {
    // One key and one place: whether two reports tell one story can hang on any third.
    SingleOutputStreamOperator<Instruction> desk =
        gists
            .keyBy(gist -> (byte) 0)
            .transform("tell stories apart", Types.INSTRUCTION, new DeskOperator(pace))
            .uid("desk")
            .setParallelism(1)
            .setMaxParallelism(1);

    KeyedStream<Filed, String> texts = reports.keyBy(Filed::report);
    DataStream<Sheet> sheets =
        texts
            .connect(desk.keyBy(Instruction::report))
            .process(new Shelf(), Types.SHEET)
            .name("hold texts")
            .uid("shelf");

    DataStream<Laid> stories =
        sheets
            .union(desk.getSideOutput(DeskOperator.STANDINGS))
            .keyBy(Sheet::story)
            .process(new Laying(), Types.LAID)
            .name("lay side by side")
            .uid("laying");
    return new StoryFlow(stories, filed.getSideOutput(Filing.REJECTED));
  }
}
