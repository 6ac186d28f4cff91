package dev.synoptic.flink;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Topics: stories go to one, pages that gave no report to the other.
 *
 * <p>A story's key is its id: what is written twice after a restart says the same twice, and a
 * compacted topic keeps the last.
 *
 * @param servers of Kafka, HOST:PORT, with commas between
 * @param prefix what the topics' names begin with
 */
record KafkaOut(String servers, String prefix) implements Out {

  @Override
  public Optional<String> obstacle(boolean resumes) {
    return Optional.empty();
  }

  @Override
  public boolean wantsPackets() {
    return false;
  }

  @Override
  public boolean takesRejected() {
    return true;
  }

  @Override
  public void write(Told told) {
    String stories = prefix + "-stories";
    String rejected = prefix + "-rejected";
    told.lines()
        .sinkTo(
            sink(
                (laid, context, time) ->
                    new ProducerRecord<>(stories, bytes(laid.story()), laid.body())))
        .name("stories to Kafka")
        .uid("stories-topic");
    told.flow()
        .rejected()
        .sinkTo(sink((line, context, time) -> new ProducerRecord<>(rejected, bytes(line))))
        .name("rejected to Kafka")
        .uid("rejected-topic");
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

  @Override
  public Optional<String> told() {
    return Optional.empty();
  }
}
