package dev.synoptic.flink;

import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;

/**
 * The topics that a job reads.
 *
 * @param servers of Kafka, HOST:PORT, with commas between
 */
record KafkaTopics(String servers) {

  /**
   * Reads a topic without an end: from where a checkpoint or savepoint stands, else from its
   * beginning, which gives the same stories again.
   *
   * @param group under which Kafka shows how far was read
   */
  KafkaSource<Delivered> pages(String topic, String group) {
    return KafkaSource.<Delivered>builder()
        .setBootstrapServers(servers)
        .setTopics(topic)
        .setGroupId(group)
        .setClientIdPrefix(group)
        .setStartingOffsets(OffsetsInitializer.earliest())
        .setDeserializer(new KafkaPages())
        .build();
  }
}
