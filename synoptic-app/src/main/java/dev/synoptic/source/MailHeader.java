package dev.synoptic.source;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;

/** The fields of a message, or of one of its parts. */
final class MailHeader {

  private final Map<String, String> fields = new HashMap<>();

  /** Takes a field; the first of a name counts. */
  void add(Field field) {
    fields.putIfAbsent(
        field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getBody()).strip());
  }

  /** Returns where a browser saved the page from. */
  Optional<String> savedFrom() {
    Optional<String> saved = field("snapshot-content-location");
    boolean byBrowser = field("from").filter(from -> from.contains("<Saved by")).isPresent();
    return saved.or(() -> byBrowser ? location() : Optional.empty());
  }

  /** Returns the part's own address. */
  Optional<String> location() {
    return field("content-location");
  }

  /** Returns the message's id, without its brackets. */
  Optional<String> id() {
    return field("message-id").map(id -> id.replace("<", "").replace(">", "").strip());
  }

  /** Returns whether the part was sent as a file beside the message. */
  boolean attached() {
    return field("content-disposition")
        .filter(how -> how.toLowerCase(Locale.ROOT).startsWith("attachment"))
        .isPresent();
  }

  /** Returns what the envelope says: subject, sender's name and date. */
  Stated stated() {
    return new Stated(
        field("subject").map(MailHeader::decoded).filter(text -> !text.isBlank()),
        field("from").flatMap(MailHeader::sender).map(Outlet::named),
        field("date").flatMap(MailHeader::date),
        field("content-language").filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?")));
  }

  /** "The Courier" &lt;news@courier.example&gt;; a bare address is named by its host. */
  private static Optional<String> sender(String from) {
    String whole = decoded(from);
    int bracket = whole.indexOf('<');
    String name = (bracket < 0 ? "" : whole.substring(0, bracket)).replace("\"", "").strip();
    if (!name.isEmpty()) {
      return Optional.of(name);
    }
    String host = whole.substring(whole.lastIndexOf('@') + 1).replace(">", "").strip();
    return Optional.of(host).filter(text -> !text.isEmpty());
  }

  private static Optional<Published> date(String field) {
    int comment = field.indexOf('(');
    String date = (comment < 0 ? field : field.substring(0, comment)).strip();
    try {
      OffsetDateTime time =
          OffsetDateTime.parse(
              date.replaceAll("\\s++", " "),
              DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
      return Optional.of(new Published(time.toLocalDate(), Optional.of(time)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String field) {
    try {
      String unfolded = field.replaceAll("\\r?\\n[ \\t]++", " ");
      return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT).strip();
    } catch (IllegalArgumentException e) {
      return field;
    }
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }
}
