package dev.synoptic.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where things are in the reader. */
public final class Links {

  private Links() {}

  /** Returns where a story is. */
  public static String story(String id) {
    return "/stories/" + encoded(id);
  }

  /** Returns where a report is. */
  public static String report(String id) {
    return "/reports/" + encoded(id);
  }

  /** Returns the page of the person of this name. */
  public static String person(String name) {
    return "/person?name=" + encoded(name);
  }

  /** Returns the page of the outlet of this name. */
  public static String outlet(String name) {
    return "/outlet?name=" + encoded(name);
  }

  /** Returns the results of a search. */
  public static String search(String query) {
    return "/search?q=" + encoded(query);
  }

  /** Returns {@code text} as it stands in an address, whatever it holds. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
