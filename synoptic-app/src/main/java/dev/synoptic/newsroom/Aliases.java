package dev.synoptic.newsroom;

import dev.synoptic.store.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which story each id means, after all links in their order. */
final class Aliases {

  private final Map<String, String> parent = new HashMap<>();

  /** Makes the aliases of {@code links}. */
  Aliases(List<Link> links) {
    links.forEach(link -> join(link.story(), link.alias()));
  }

  /** Returns the id of the story that {@code id} means. */
  String resolve(String id) {
    String at = id;
    String up = parent.get(at);
    while (up != null) {
      at = up;
      up = parent.get(at);
    }
    return at;
  }

  /** Makes what {@code alias} means mean what {@code story} means. */
  void join(String story, String alias) {
    String lives = resolve(story);
    String ends = resolve(alias);
    if (!lives.equals(ends)) {
      parent.put(ends, lives);
    }
  }

  /** Returns the ids that mean another story. */
  List<String> ids() {
    return parent.keySet().stream().sorted().toList();
  }
}
