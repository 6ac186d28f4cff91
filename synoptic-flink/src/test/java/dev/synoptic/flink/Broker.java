package dev.synoptic.flink;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/** A broker of Kafka in this process. */
final class Broker {

  private final KafkaClusterTestKit kafka;

  private Broker(KafkaClusterTestKit kafka) {
    this.kafka = kafka;
  }

  static Broker start(List<String> topics) throws Exception {
    TestKitNodes nodes =
        new TestKitNodes.Builder()
            .setCombined(true)
            .setNumControllerNodes(1)
            .setNumBrokerNodes(1)
            .build();
    KafkaClusterTestKit kafka =
        new KafkaClusterTestKit.Builder(nodes)
            .setConfigProp("log.retention.ms", "-1")
            .setConfigProp("offsets.topic.replication.factor", "1")
            .setConfigProp("offsets.topic.num.partitions", "1")
            .setConfigProp("transaction.state.log.replication.factor", "1")
            .setConfigProp("transaction.state.log.min.isr", "1")
            .build();
    kafka.format();
    kafka.startup();
    kafka.waitForReadyBrokers();
    try (Admin admin = kafka.admin()) {
      admin
          .createTopics(topics.stream().map(t -> new NewTopic(t, 2, (short) 1)).toList())
          .all()
          .get();
    }
    return new Broker(kafka);
  }

  String servers() {
    return kafka.bootstrapServers();
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
        Map.of("bootstrap.servers", servers()), new StringSerializer(), new StringSerializer());
  }

  /** Returns the last value of each key of a topic, as soon as {@code enough} or after a while. */
  Map<String, String> last(String topic, Duration atMost, Predicate<Map<String, String>> enough) {
    var last = new TreeMap<String, String>();
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            servers(),
            "group.id",
            "test-" + System.nanoTime(),
            "auto.offset.reset",
            "earliest");
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      long end = System.nanoTime() + atMost.toNanos();
      while (System.nanoTime() < end && !enough.test(last)) {
        for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
          last.put(String.valueOf(message.key()), message.value());
        }
      }
    }
    return last;
  }

  void stop() throws Exception {
    kafka.close();
  }
}
