package dev.synoptic.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the registrable domain out of an address. */
final class WebAddress {

  /** Second labels under which countries register names; not the whole public suffix list. */
  private static final Set<String> SHARED =
      Set.of("co", "com", "org", "net", "gov", "gob", "ac", "edu", "or", "ne", "go", "ltd", "plc");

  private WebAddress() {}

  /** Returns "example.co.uk" of "https://www.example.co.uk/news"; empty where there is no name. */
  static Optional<String> registrableDomain(String address) {
    int start = address.indexOf("://");
    if (start < 0) {
      return Optional.empty();
    }
    int end = start + 3;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start + 3, end).toLowerCase(Locale.ROOT);
    host = host.substring(host.lastIndexOf('@') + 1);
    List<String> labels = List.of(host.split("\\.", -1));
    int count = labels.size();
    boolean named = count >= 2 && labels.stream().noneMatch(String::isEmpty);
    if (!named || !Character.isLetter(labels.get(count - 1).charAt(0))) {
      return Optional.empty();
    }
    boolean shared =
        count >= 3 && labels.get(count - 1).length() == 2 && SHARED.contains(labels.get(count - 2));
    return Optional.of(String.join(".", labels.subList(count - (shared ? 3 : 2), count)));
  }
}
