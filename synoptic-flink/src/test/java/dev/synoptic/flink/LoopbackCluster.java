package dev.synoptic.flink;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.client.cli.CliFrontend;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint;
import org.apache.flink.runtime.taskexecutor.TaskManagerRunner;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A cluster of Flink on this machine: a job manager and task managers, each a process of its own,
 * with the settings of {@code deploy/flink/config.yaml} but for its memory and its places.
 */
final class LoopbackCluster implements AutoCloseable {

  private static final Path SETTINGS = Path.of("..", "deploy", "flink", "config.yaml");
  private static final Path LIBRARIES = Path.of("target", "flink");

  /** What a distribution of Flink brings, too, and the job's jar has for itself. */
  private static final List<Class<?>> BESIDE =
      List.of(
          org.apache.commons.lang3.StringUtils.class,
          org.apache.commons.io.IOUtils.class,
          org.apache.commons.compress.utils.IOUtils.class,
          net.jpountz.lz4.LZ4Factory.class,
          org.xerial.snappy.Snappy.class,
          org.slf4j.Logger.class);

  private static final Path JAR = Path.of("target", "synoptic-flink-0.1.0-SNAPSHOT-job.jar");

  /**
   * What differs on a machine that has more to do: little memory; and a task manager that is lost
   * is noticed within seconds, one that is slow is not lost.
   */
  private static final String HERE =
      """
      jobmanager.bind-host: 127.0.0.1
      rest.address: 127.0.0.1
      rest.bind-address: 127.0.0.1
      taskmanager.host: 127.0.0.1
      taskmanager.bind-host: 127.0.0.1
      taskmanager.cpu.cores: 1
      taskmanager.memory.framework.heap.size: 96m
      taskmanager.memory.framework.off-heap.size: 64m
      taskmanager.memory.task.heap.size: 256m
      taskmanager.memory.task.off-heap.size: 0m
      taskmanager.memory.network.min: 48m
      taskmanager.memory.network.max: 48m
      taskmanager.memory.managed.size: 16m
      taskmanager.memory.jvm-metaspace.size: 192m
      taskmanager.memory.jvm-overhead.min: 64m
      taskmanager.memory.jvm-overhead.max: 64m
      heartbeat.interval: 1000
      heartbeat.timeout: 60000
      """;

  private final Path folder;
  private final Configuration settings;
  private final Map<String, Process> processes = new TreeMap<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Thread end = new Thread(this::kill);

  private LoopbackCluster(Path folder, Configuration settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /** Starts a job manager; its files go into {@code folder}. */
  static LoopbackCluster start(Path folder) throws IOException {
    Path conf = Files.createDirectories(folder.resolve("conf"));
    Path file = Files.copy(SETTINGS, conf.resolve("config.yaml"));
    Configuration settings = GlobalConfiguration.loadConfiguration(conf.toString());
    here(folder).forEach(settings::setString);
    var lines = new ArrayList<String>();
    settings.toMap().forEach((key, value) -> lines.add(key + ": " + value));
    Files.write(file, lines);
    var cluster = new LoopbackCluster(folder, settings);
    Runtime.getRuntime().addShutdownHook(cluster.end);
    cluster.start("job-manager", StandaloneSessionClusterEntrypoint.class, "-Xmx256m");
    return cluster;
  }

  private static Map<String, String> here(Path folder) throws IOException {
    var here = new TreeMap<String, String>();
    HERE.lines().map(l -> l.split(": ", 2)).forEach(l -> here.put(l[0], l[1]));
    here.put("jobmanager.rpc.port", String.valueOf(Broker.freePort()));
    here.put("rest.port", String.valueOf(Broker.freePort()));
    here.put("io.tmp.dirs", Files.createDirectories(folder.resolve("tmp")).toString());
    here.put("execution.checkpointing.dir", uri(folder.resolve("checkpoints")));
    here.put("execution.checkpointing.savepoint-dir", uri(folder.resolve("savepoints")));
    return here;
  }

  private static String uri(Path path) {
    return path.toUri().toString();
  }

  /** Starts a task manager. */
  void startTaskManager(String name) throws IOException {
    start(name, TaskManagerRunner.class, "-Xmx352m", "-Dtaskmanager.resource-id=" + name);
  }

  private void start(String name, Class<?> main, String memory, String... args) throws IOException {
    List<String> command = java(main, memory, args);
    command.addAll(List.of("--configDir", folder.resolve("conf").toString()));
    Path log = folder.resolve(name + ".log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    processes.put(name, builder.redirectOutput(log.toFile()).start());
  }

  private static List<String> java(Class<?> main, String memory, String... args) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(memory, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss4m"));
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  private static String classPath() {
    return Stream.concat(
            Stream.of(LIBRARIES.toAbsolutePath() + "/*"),
            BESIDE.stream()
                .map(c -> c.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Kills a process as {@code kill -9} does. */
  void kill(String name) throws InterruptedException {
    processes.get(name).destroyForcibly().waitFor(10, TimeUnit.SECONDS);
  }

  /** Runs {@code flink run -d} with the job's jar. */
  void run(int parallelism, List<String> flink, List<String> synoptic)
      throws IOException, InterruptedException {
    var args = new ArrayList<>(List.of("run", "-d", "-p", "" + parallelism));
    args.addAll(flink);
    args.add(JAR.toAbsolutePath().toString());
    args.addAll(synoptic);
    flink(args.toArray(String[]::new));
  }

  /** Runs the {@code flink} command. */
  void flink(String... args) throws IOException, InterruptedException {
    Path log = folder.resolve(args[0] + ".log");
    List<String> command = java(CliFrontend.class, "-Xmx192m", args);
    // As the flink script does.
    command.add(1, "--add-opens=java.base/java.util=ALL-UNNAMED");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FLINK_CONF_DIR", folder.resolve("conf").toString());
    Process process = builder.redirectOutput(log.toFile()).start();
    processes.put(args[0], process);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", args) + "\n" + Files.readString(log));
    }
  }

  /** Returns what the job manager answers at a path of its REST interface. */
  JsonNode ask(String path) throws Exception {
    String address = "http://127.0.0.1:" + settings.get(RestOptions.PORT) + path;
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return new ObjectMapper().readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  /** Returns the id of the job that was submitted last. */
  String lastJob() throws Exception {
    String id = "";
    long latest = 0;
    for (JsonNode job : ask("/jobs/overview").get("jobs")) {
      if (job.get("start-time").asLong() > latest) {
        latest = job.get("start-time").asLong();
        id = job.get("jid").asText();
      }
    }
    return id;
  }

  /** Returns whether every task of a job runs. */
  boolean runs(String job) throws Exception {
    JsonNode details = ask("/jobs/" + job);
    boolean all = details.get("state").asText().equals("RUNNING");
    for (JsonNode vertex : details.get("vertices")) {
      all &= vertex.get("status").asText().equals("RUNNING");
    }
    return all;
  }

  /** Returns how many checkpoints of a job are {@code completed} or were {@code restored}. */
  long checkpoints(String job, String which) throws Exception {
    return ask("/jobs/" + job + "/checkpoints").get("counts").get(which).asLong();
  }

  /** Returns the names of the task managers that there are, with the number of slots at work. */
  Map<String, Integer> taskManagers() throws Exception {
    var slots = new TreeMap<String, Integer>();
    for (JsonNode one : ask("/taskmanagers").get("taskmanagers")) {
      int busy = one.get("slotsNumber").asInt() - one.get("freeSlots").asInt();
      slots.put(one.get("id").asText(), busy);
    }
    return slots;
  }

  /** Waits until {@code done}, or fails after a while with what the processes said. */
  void await(String what, int seconds, Callable<Boolean> done) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!done(done)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + seconds + " s: " + what + "\n" + logs());
      }
      Thread.sleep(200);
    }
  }

  /** A job manager that starts answers nothing yet. */
  private static boolean done(Callable<Boolean> done) throws Exception {
    try {
      return done.call();
    } catch (IOException e) {
      return false;
    }
  }

  private String logs() throws IOException {
    var logs = new StringBuilder();
    for (String name : processes.keySet()) {
      logs.append("== ").append(name).append('\n');
      logs.append(Files.readString(folder.resolve(name + ".log")));
    }
    return logs.toString();
  }

  private void kill() {
    processes.values().forEach(Process::destroyForcibly);
  }

  @Override
  public void close() {
    kill();
    processes.values().forEach(process -> process.onExit().join());
    Runtime.getRuntime().removeShutdownHook(end);
  }
}
