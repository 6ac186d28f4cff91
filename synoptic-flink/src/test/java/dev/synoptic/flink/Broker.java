package dev.synoptic.flink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.flink.util.FileUtils;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;

/** A broker of Kafka in this process. It can go and come back: same address, same messages. */
final class Broker implements AutoCloseable {

  private static final int PARTITIONS = 4;

  private final Path folder;
  private final Properties settings;
  private KafkaRaftServer kafka;

  private Broker(Path folder, Properties settings) {
    this.folder = folder;
    this.settings = settings;
    this.kafka = started(settings);
  }

  static Broker start(List<String> topics) throws Exception {
    return start(topics, Map.of());
  }

  /** Starts a broker with settings of its own beside those that one alone needs. */
  static Broker start(List<String> topics, Map<String, String> more) throws Exception {
    Path folder = Files.createTempDirectory("broker");
    Properties settings = settings(folder);
    settings.putAll(more);
    Path file = folder.resolve("server.properties");
    try (var out = Files.newOutputStream(file)) {
      settings.store(out, null);
    }
    String id = Uuid.randomUuid().toString();
    var said = new ByteArrayOutputStream();
    StorageTool.execute(
        new String[] {"format", "-t", id, "-c", file.toString()},
        new PrintStream(said, true, StandardCharsets.UTF_8));
    var broker = new Broker(folder, settings);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.servers()))) {
      admin
          .createTopics(topics.stream().map(t -> new NewTopic(t, PARTITIONS, (short) 1)).toList())
          .all()
          .get();
    }
    return broker;
  }

  private static Properties settings(Path folder) throws IOException {
    String broker = "127.0.0.1:" + freePort();
    String controller = "127.0.0.1:" + freePort();
    var settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller,
            "controller.listener.names", "CONTROLLER",
            "controller.quorum.voters", "1@" + controller,
            "log.dir", folder.resolve("log").toString(),
            "log.retention.ms", "-1"));
    settings.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "group.initial.rebalance.delay.ms", "0"));
    return settings;
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static KafkaRaftServer started(Properties settings) {
    var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
    server.startup();
    return server;
  }

  /** The broker is gone. */
  void goes() {
    kafka.shutdown();
    kafka.awaitShutdown();
  }

  /** The broker that went is back. */
  void comesBack() {
    kafka = started(settings);
  }

  String servers() {
    String listener = settings.getProperty("listeners");
    return listener.substring(listener.indexOf("//") + 2, listener.indexOf(','));
  }

  /** Sends items, each at its time under its id. */
  void send(String topic, List<MadeUpNews.Item> items) {
    try (var producer = producer()) {
      for (MadeUpNews.Item item : items) {
        producer.send(
            new ProducerRecord<>(topic, null, item.time().toEpochMilli(), item.id(), item.json()));
      }
    }
  }

  void send(String topic, String key, String value, Instant time) {
    try (var producer = producer()) {
      producer.send(new ProducerRecord<>(topic, null, time.toEpochMilli(), key, value));
    }
  }

  private KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            servers(),
            "max.request.size",
            100_000_000,
            "buffer.memory",
            100_000_000L),
        new StringSerializer(),
        new StringSerializer());
  }

  /** Returns the last value of each key of a topic, as soon as {@code enough} or after a while. */
  Map<String, String> last(String topic, Duration atMost, Predicate<Map<String, String>> enough) {
    var last = new TreeMap<String, String>();
    read(topic, atMost, () -> enough.test(last), m -> last.put(String.valueOf(m.key()), m.value()));
    return last;
  }

  /** Hands over the messages of a topic from its beginning, until {@code enough} or for a while. */
  void read(
      String topic,
      Duration atMost,
      BooleanSupplier enough,
      Consumer<ConsumerRecord<String, String>> each) {
    Map<String, Object> config = new HashMap<>();
    config.put("bootstrap.servers", servers());
    config.put("group.id", "test-" + System.nanoTime());
    config.put("auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      long end = System.nanoTime() + atMost.toNanos();
      while (System.nanoTime() < end && !enough.getAsBoolean()) {
        consumer.poll(Duration.ofMillis(200)).forEach(each);
      }
    }
  }

  @Override
  public void close() throws IOException {
    goes();
    FileUtils.deleteDirectoryQuietly(folder.toFile());
  }
}
