package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job's jar on a cluster of processes: a task manager is killed, the job stopped with a
 * savepoint and resumed with more operators, and the stories are the same bytes as without Flink,
 * in the topic, in tables of Parquet and in PostgreSQL, which a reader serves all the while.
 */
class ClusterIT {

  private static final int WAIT = 90;

  @TempDir private Path folder;

  private @Nullable ReaderBeside reader;

  @AfterEach
  void closeReader() {
    if (reader != null) {
      reader.close();
    }
  }

  @Test
  void storiesOutliveAKilledTaskManagerAndAStopWithASavepoint() throws Exception {
    StreamOfNews news = StreamOfNews.through("pages", 40);
    List<MadeUpNews.Item> first = news.first();
    int third = first.size() / 3;
    try (Broker broker = Broker.start(List.of("pages", "news-stories", "news-rejected"));
        Databases databases = new Databases(folder.resolve("postgres"));
        LoopbackCluster cluster = LoopbackCluster.start(folder)) {
      String store = databases.make();
      Path tables = folder.resolve("tables");

      cluster.startTaskManager("one");

      cluster.startTaskManager("two");

      broker.send("pages", first.subList(0, third));

      cluster.await("two task managers", WAIT, () -> cluster.taskManagers().size() == 2);

      cluster.run(2, List.of(), arguments(broker, store, tables));
      String job = cluster.lastJob();

      cluster.await("a checkpoint", WAIT, () -> cluster.checkpoints(job, "completed") > 0);

      reader = ReaderBeside.start(store, folder.resolve("reader.log"));

      broker.send("pages", first.subList(third, 2 * third));

      cluster.kill(busiest(cluster));

      cluster.startTaskManager("three");

      cluster.await("a restart", WAIT, () -> cluster.checkpoints(job, "restored") > 0);

      cluster.await("all tasks at work again", WAIT, () -> cluster.runs(job));

      Path savepoints = folder.resolve("savepoints");

      cluster.flink("stop", job, "-p", savepoints.toUri().toString());

      broker.send("pages", first.subList(2 * third, first.size()));

      broker.send("pages", news.later());

      cluster.await("three slots", WAIT, () -> cluster.taskManagers().containsKey("three"));

      cluster.run(3, List.of("-s", only(savepoints).toString()), arguments(broker, store, tables));

      news.assertEndsIn(broker);
      String resumed = cluster.lastJob();
      assertThat(cluster.runs(resumed)).isTrue();

      cluster.flink("stop", "--drain", resumed, "-p", savepoints.toUri().toString());

      news.assertEndsOnceIn(ParquetRows.texts(tables.resolve("stories"), "story"));
      reader.assertServed();
      reader.assertAliasesLead();
      List<MadeUpNews.Item> all = new ArrayList<>(first);
      all.addAll(news.later());
      Tables.same(Tables.lasting(store), EmbeddedNewsroom.ofTopic("pages", all, databases.make()));
    }
  }

  private static List<String> arguments(Broker broker, String store, Path tables) {
    String all =
        "--in kafka:pages --late 30m --every 12h --checkpoint 1s --kafka %s"
            + " --out kafka:news %s parquet:%s";
    return List.of(all.formatted(broker.servers(), store, tables).split(" "));
  }

  private static String busiest(LoopbackCluster cluster) throws Exception {
    return Collections.max(cluster.taskManagers().entrySet(), Map.Entry.comparingByValue())
        .getKey();
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> all = inside.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
