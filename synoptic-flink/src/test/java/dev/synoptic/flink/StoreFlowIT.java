package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job writes into PostgreSQL is what the newsroom would have written. */
class StoreFlowIT {

  private static final Duration LATE = Duration.ofMinutes(30);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private static Path folder;

  private static Databases databases;
  private static List<String> stream;
  private static Map<String, List<String>> expected;

  @BeforeAll
  static void newsroom() throws Exception {
    databases = new Databases(folder.resolve("postgres"));
    List<MadeUpNews.Item> news = revised(new MadeUpNews(1).reports(10, 9));
    List<MadeUpNews.Item> late = MadeUpNews.shuffled(news, 5, (int) LATE.toSeconds());
    stream = List.of(MadeUpNews.write(late, folder.resolve("stream.jsonl")).toString());
    expected = EmbeddedNewsroom.ofFiles(stream, databases.make());
  }

  @AfterAll
  static void stop() throws Exception {
    databases.close();
  }

  /** Returns the news with later versions of some articles, one of which says nothing new. */
  private static List<MadeUpNews.Item> revised(List<MadeUpNews.Item> news) {
    var all = new ArrayList<>(news);
    for (int i = 0; i < news.size(); i += 4) {
      MadeUpNews.Item item = news.get(i);
      String now = i == 4 ? "" : " The street was open again at noon.";
      all.add(item.revised(item.time().plus(Duration.ofHours(i)), now));
    }
    return all;
  }

  private static void run(String where, int parallelism, boolean live) throws Exception {
    StreamExecutionEnvironment env = ParityRuns.env(parallelism);
    run(where, env, live);
  }

  private static void run(String where, StreamExecutionEnvironment env, boolean live)
      throws Exception {
    Duration every = live ? Duration.ofHours(6) : Duration.ZERO;
    StoryFlow flow = new StoryJob(LATE, every, live, true).overFiles(stream, env);
    new Outs(List.of(new StoreOut(where, false, PATIENCE))).write(flow);
    env.execute();
  }

  @Test
  void aBatchIsKeptAsTheNewsroomKeepsIt() throws Exception {
    String where = databases.make();
    run(where, 2, false);
    Tables.same(Tables.lasting(where), expected);
  }

  @Test
  void aStreamOutOfOrderIsKeptAsTheNewsroomKeepsIt() throws Exception {
    String where = databases.make();
    run(where, 2, true);
    Tables.same(Tables.lasting(where), expected);
  }

  @Test
  void aSecondRunChangesNothing() throws Exception {
    String where = databases.make();
    run(where, 1, false);
    Map<String, List<String>> once = Tables.all(where);
    run(where, 2, false);
    Tables.same(Tables.all(where), once);
    run(where, 2, true);
    Tables.same(Tables.all(where), once);
  }

  @Test
  void aTaskThatDiesAndIsRestoredWritesNothingTwice() throws Exception {
    String where = databases.make();
    StreamExecutionEnvironment env = ParityRuns.env(2);
    env.enableCheckpointing(100);
    DiesOnce.DEATHS.set(0);
    run(where, env, packets -> slowed(packets).map(new DiesOnce()).returns(Types.LAID));
    assertThat(DiesOnce.DEATHS).hasValue(1);
    Tables.same(Tables.lasting(where), expected);
  }

  @Test
  void aDatabaseThatIsGoneForAWhileIsWaitedForAndNothingIsLost() throws Exception {
    try (var own = new Databases(folder.resolve("restarted"))) {
      String where = own.make();
      var restarted = new AtomicBoolean();
      var restarting = new Thread(() -> restarted.set(restartInMidRun(own, where)));
      restarting.start();
      StreamExecutionEnvironment env = ParityRuns.env(1);
      env.enableCheckpointing(300);
      run(where, env, StoreFlowIT::slowed);
      restarting.join();
      assertThat(restarted).as("restarted while the job ran").isTrue();
      Tables.same(Tables.lasting(where), expected);
    }
  }

  /** Restarts the database when reports are kept, before their stories; returns whether it was. */
  private static boolean restartInMidRun(Databases databases, String where) {
    try {
      Map<String, List<String>> kept = Map.of();
      while (kept.getOrDefault("report", List.of()).isEmpty()) {
        Thread.sleep(50);
        kept = Tables.all(where);
      }
      int seconds = Integer.getInteger("synoptic.outage.seconds", 2);
      databases.restartAfter(Duration.ofSeconds(seconds));
      return kept.get("story").size() < expected.get("story").size();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(
      String where, StreamExecutionEnvironment env, UnaryOperator<DataStream<Laid>> trouble)
      throws Exception {
    StoryFlow flow = new StoryJob(LATE, Duration.ofHours(6), true, true).overFiles(stream, env);
    DataStream<Laid> packets = trouble.apply(flow.laid(Packet::of));
    new StoreOut(where, false, PATIENCE).write(new Out.Told(flow, packets, packets));
    env.execute();
  }

  private static DataStream<Laid> slowed(DataStream<Laid> packets) {
    return packets.map(new Slow()).returns(Types.LAID);
  }

  /** Lets a run last some seconds. */
  private static final class Slow implements MapFunction<Laid, Laid> {

    private static final long serialVersionUID = 1;

    @Override
    public Laid map(Laid laid) throws InterruptedException {
      Thread.sleep(100);
      return laid;
    }
  }

  /** Dies when stories have come and there is a checkpoint to go back to. */
  private static final class DiesOnce extends RichMapFunction<Laid, Laid>
      implements CheckpointListener {

    private static final long serialVersionUID = 1;
    private static final AtomicInteger DEATHS = new AtomicInteger();
    private transient int seen;

    @Override
    public Laid map(Laid laid) {
      seen++;
      return laid;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
      if (seen > 0 && DEATHS.compareAndSet(0, 1)) {
        throw new IllegalStateException("killed by the test");
      }
    }
  }
}
