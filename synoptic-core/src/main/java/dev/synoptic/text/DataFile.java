package dev.synoptic.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A data file of the language packages: UTF-8, one entry a line; empty lines and lines that start
 * with {@code #} are remarks.
 */
public final class DataFile {

  private DataFile() {}

  /** Hands every entry of {@code name}, a resource beside {@code owner}, to {@code entry}. */
  public static void forEach(Class<?> owner, String name, Consumer<String> entry) {
    String text = read(owner, name);
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        end = text.length();
      }
      if (end > at && text.charAt(at) != '#') {
        entry.accept(text.substring(at, end));
      }
      at = end + 1;
    }
  }

  /** Returns the entries of {@code name}, a resource beside {@code owner}, in file order. */
  public static List<String> lines(Class<?> owner, String name) {
    var lines = new ArrayList<String>();
    forEach(owner, name, lines::add);
    return lines;
  }

  /** Returns all words of {@code name}: entries split at white space. */
  public static Set<String> words(Class<?> owner, String name) {
    var words = new HashSet<String>();
    forEach(owner, name, line -> words.addAll(List.of(line.trim().split("\\s+"))));
    return words;
  }

  static String read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no data file " + name + " beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read data file " + name, e);
    }
  }
}
