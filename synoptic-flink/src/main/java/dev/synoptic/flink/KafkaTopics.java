package dev.synoptic.flink;

import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The topics of a job: pages come in, and with a prefix {@code P} stories go to {@code P-stories},
 * pages that gave no report to {@code P-rejected}.
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

  /**
   * Writes what comes out of {@code flow}. A story's key is its id: what is written twice after a
   * restart says the same twice, and a compacted topic keeps the last.
   */
  void write(StoryFlow flow, String prefix) {
    String stories = prefix + "-stories";
    String rejected = prefix + "-rejected";
    flow.stories()
        .sinkTo(
            sink(
                (laid, context, time) ->
                    new ProducerRecord<>(stories, bytes(laid.story()), laid.json())))
        .name("stories")
        .uid("stories");
    flow.rejected()
        .sinkTo(sink((line, context, time) -> new ProducerRecord<>(rejected, bytes(line))))
        .name("rejected")
        .uid("rejected");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private <T> KafkaSink<T> sink(KafkaRecordSerializationSchema<T> records) {
    return KafkaSink.<T>builder()
        .setBootstrapServers(servers)
        .setRecordSerializer(records)
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .build();
  }
}
