package dev.synoptic.flink;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;

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

  private static final String LIMIT = "max.message.bytes";
  private static final int USUAL = 1 << 20;

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
    var fitting = new FittingLine(most(stories));
    told.lines()
        .sinkTo(
            sink(
                (laid, context, time) ->
                    new ProducerRecord<>(stories, bytes(laid.story()), fitting.of(laid.body()))))
        .name("stories to Kafka")
        .uid("stories-topic");
    told.flow()
        .rejected()
        .sinkTo(sink((line, context, time) -> new ProducerRecord<>(rejected, bytes(line))))
        .name("rejected to Kafka")
        .uid("rejected-topic");
  }

  /** Returns the bytes of a message that a topic takes; Kafka's own limit where it does not say. */
  private int most(String topic) {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            servers,
            "default.api.timeout.ms",
            5000,
            "request.timeout.ms",
            5000);
    var name = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = Admin.create(config)) {
      return Optional.ofNullable(admin.describeConfigs(List.of(name)).all().get().get(name))
          .map(settings -> settings.get(LIMIT))
          .map(ConfigEntry::value)
          .map(Integer::parseInt)
          .orElse(USUAL);
    } catch (ExecutionException e) {
      // A topic that is made when it is first written to, or a broker that is still to come.
      return USUAL;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return USUAL;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private <T> KafkaSink<T> sink(KafkaRecordSerializationSchema<T> records) {
    return KafkaSink.<T>builder()
        .setBootstrapServers(servers)
        .setRecordSerializer(records)
        .setProperty("compression.type", FittingLine.PACKING)
        .setProperty("max.request.size", String.valueOf(FittingLine.LARGEST))
        .setProperty("buffer.memory", String.valueOf(FittingLine.LARGEST))
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .build();
  }

  @Override
  public Optional<String> told() {
    return Optional.empty();
  }
}
