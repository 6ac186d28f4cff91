package dev.synoptic.flink;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a topic as pages that came in. A message goes by its key, or by its place in the
 * topic where it has none that is short.
 */
final class KafkaPages implements KafkaRecordDeserializationSchema<Delivered> {

  private static final long serialVersionUID = 1;

  /** A longer key names nothing; a report's id and its path hold it. */
  private static final int LONGEST_KEY = 1000;

  @Override
  public void deserialize(
      ConsumerRecord<byte @Nullable [], byte @Nullable []> message, Collector<Delivered> out) {
    byte[] value = message.value();
    if (value != null && value.length > 0) {
      byte[] page = value.length > Delivered.MOST ? Arrays.copyOf(value, Delivered.MOST) : value;
      out.collect(new Delivered(path(message), page, 1));
    }
  }

  private static String path(ConsumerRecord<byte @Nullable [], byte @Nullable []> message) {
    byte[] key = message.key();
    String place =
        key == null || key.length > LONGEST_KEY
            ? message.partition() + "-" + message.offset()
            : new String(key, StandardCharsets.UTF_8);
    return "kafka:" + message.topic() + "/" + place;
  }

  @Override
  public TypeInformation<Delivered> getProducedType() {
    return Types.DELIVERED;
  }
}
