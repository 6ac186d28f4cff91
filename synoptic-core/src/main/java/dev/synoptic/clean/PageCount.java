package dev.synoptic.clean;

import java.util.List;
import java.util.Set;

/** Recognises what pages count: "17 comments", "Image 2 of 5", "3 min read". */
final class PageCount {

  private static final Set<String> COUNTED =
      Set.of(
          "comment",
          "comments",
          "share",
          "shares",
          "view",
          "views",
          "like",
          "likes",
          "read",
          "reads",
          "photos",
          "images",
          "votes",
          "kommentare",
          "commentaires",
          "comentarios");

  private static final Set<String> LOOKING = Set.of("viewing", "watching", "reading");

  private static final Set<String> STEPS =
      Set.of("image", "photo", "picture", "slide", "video", "foto", "bild", "page", "imagen");

  private static final Set<String> MINUTES =
      Set.of("min", "mins", "minute", "minutes", "minuten", "minutos");

  private PageCount() {}

  /** Returns whether {@code line} is a count of the page and nothing else. */
  static boolean is(Line line) {
    return line.words() <= 5 && is(line.key());
  }

  /** Returns whether {@code key} is one. */
  static boolean is(String key) {
    List<String> words = List.of(key.replace("(", "").replace(")", "").split("[ /]+"));
    if (words.size() < 2 || words.size() > 5) {
      return false;
    }
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    if (isNumber(first)) {
      return words.size() == 2 && COUNTED.contains(last)
          || words.size() <= 3 && MINUTES.contains(words.get(1))
          || LOOKING.contains(words.get(1)) && (words.size() == 2 || words.get(2).equals("this"));
    }
    return isNumber(words.get(1))
        && (words.size() == 2 && COUNTED.contains(first)
            || STEPS.contains(first) && isNumber(last));
  }

  /** Returns whether {@code word} names what is stepped through, as in "image 2 of 5". */
  static boolean isStep(String word) {
    return STEPS.contains(word);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == '.' || c == 'k');
  }
}
