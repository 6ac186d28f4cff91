package dev.synoptic.flink;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a topic as pages that came in. A message goes by its key, or by its place in the
 * topic where it has none.
 */
final class KafkaPages implements KafkaRecordDeserializationSchema<Delivered> {

  private static final long serialVersionUID = 1;

  @Override
  public void deserialize(
      ConsumerRecord<byte @Nullable [], byte @Nullable []> message, Collector<Delivered> out) {
    byte[] value = message.value();
    if (value != null && value.length > 0) {
      out.collect(new Delivered(path(message), value, 1));
    }
  }

  private static String path(ConsumerRecord<byte @Nullable [], byte @Nullable []> message) {
    byte[] key = message.key();
    String place =
        key == null
            ? message.partition() + "-" + message.offset()
            : new String(key, StandardCharsets.UTF_8);
    return "kafka:" + message.topic() + "/" + place;
  }

  @Override
  public TypeInformation<Delivered> getProducedType() {
    return Types.DELIVERED;
  }
}
