package dev.synoptic.clean;

import java.util.Set;

/**
 * Knows lines that ask to be followed elsewhere: "Follow Ada Lindqvist on Instagram". Who is to be
 * followed differs from line to line; where, is one of a few places.
 */
final class FollowLine {

  private static final int MAX_WORDS = 30;

  private static final Set<String> PLACES =
      Set.of(
          "twitter",
          "x",
          "facebook",
          "instagram",
          "tiktok",
          "threads",
          "bluesky",
          "mastodon",
          "linkedin",
          "youtube",
          "telegram",
          "whatsapp",
          "snapchat",
          "substack",
          "google news",
          "apple news",
          "news break",
          "social media");

  private FollowLine() {}

  /** Returns whether {@code line} is one. */
  static boolean is(Line line) {
    String key = line.key();
    boolean asks =
        key.startsWith("follow ") || key.startsWith("like ") || key.startsWith("find us ");
    if (!asks || line.words() > MAX_WORDS || line.opensQuoted()) {
      return false;
    }
    int on = key.indexOf(" on ");
    while (on >= 0) {
      if (place(key.substring(on + " on ".length()))) {
        return true;
      }
      on = key.indexOf(" on ", on + 1);
    }
    return false;
  }

  private static boolean place(String rest) {
    int end = 0;
    while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
      end++;
    }
    int second = end + 1;
    while (second < rest.length() && Character.isLetter(rest.charAt(second))) {
      second++;
    }
    return PLACES.contains(rest.substring(0, end))
        || PLACES.contains(rest.substring(0, Math.min(second, rest.length())));
  }
}
