package dev.synoptic.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Feeds as users name them: addresses, OPML files as every feed reader exports, lists of lines. */
public final class FeedList {

  /** No list of feeds is longer; a larger file is something else. */
  private static final long MAX_BYTES = 16 << 20;

  private FeedList() {}

  /**
   * Returns the addresses of {@code named}, in order, each once.
   *
   * @throws IOException where a file cannot be read
   * @throws IllegalArgumentException with a reason for the user, where something names no feed
   */
  public static List<String> of(List<String> named) throws IOException {
    Set<String> feeds = new LinkedHashSet<>();
    for (String name : named) {
      if (isAddress(name)) {
        feeds.add(name.strip());
      } else {
        feeds.addAll(inFile(name));
      }
    }
    return List.copyOf(feeds);
  }

  private static boolean isAddress(String name) {
    String start = name.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  private static List<String> inFile(String name) throws IOException {
    Path file;
    try {
      file = Path.of(name);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(name + " is neither an address nor a file", e);
    }
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          name + " is neither an address (https://…) nor an OPML file that is there");
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new IllegalArgumentException(name + " is too large for a list of feeds");
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> feeds = text.stripLeading().startsWith("<") ? opml(text) : lines(text);
    if (feeds.isEmpty()) {
      throw new IllegalArgumentException(name + " names no feed");
    }
    return feeds;
  }

  /** OPML 1 and 2: outlines in any depth, with the address of the feed as an attribute. */
  private static List<String> opml(String text) {
    var feeds = new ArrayList<String>();
    for (Element outline : Jsoup.parse(text, "", Parser.xmlParser()).getElementsByTag("outline")) {
      outline.attributes().asList().stream()
          .filter(a -> a.getKey().equalsIgnoreCase("xmlUrl"))
          .map(a -> a.getValue().strip())
          .filter(FeedList::isAddress)
          .forEach(feeds::add);
    }
    return feeds;
  }

  /** A line an address; what follows # is a remark. */
  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.startsWith("#") ? "" : line.split("\\s#", 2)[0].strip())
        .filter(FeedList::isAddress)
        .toList();
  }
}
