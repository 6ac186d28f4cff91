package dev.synoptic.source;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Reads pages from files, folders and standard input. Nothing that a file holds makes it fail: what
 * cannot be a page is a rejection.
 */
public final class PageFiles {

  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** Larger files are not pages. The longest live blogs stay below 4 MiB. */
  private static final long MAX_BYTES = 16L << 20;

  private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
  private static final Set<String> LINES = Set.of("jsonl", "ndjson", "json");
  private static final Set<String> TEXT = Set.of("txt", "text", "");

  /** Shares of control characters above this are no text in any encoding. */
  private static final double MAX_CONTROL_SHARE = 0.02;

  private final InputStream standardInput;
  private final IntConsumer progress;
  private final List<Page> pages = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();

  private PageFiles(InputStream standardInput, IntConsumer progress) {
    this.standardInput = standardInput;
    this.progress = progress;
  }

  /**
   * Reads all pages under {@code paths}; a folder is read whole, its hidden files left out.
   *
   * @param standardInput what "-" stands for
   * @param progress is told the number of files read so far
   */
  public static Input read(List<String> paths, InputStream standardInput, IntConsumer progress) {
    var files = new PageFiles(standardInput, progress);
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        files.standardInput();
      } else {
        files.path(path);
      }
    }
    return new Input(files.pages, files.rejected);
  }

  private void path(String path) {
    Path root;
    try {
      root = Path.of(path);
    } catch (InvalidPathException e) {
      reject(Origin.ofPath(path), Rejection.Reason.UNREADABLE, "no file can have this name");
      return;
    }
    if (Files.isDirectory(root)) {
      folder(path, root);
    } else {
      file(path, root);
    }
  }

  private void folder(String name, Path root) {
    int before = rejected.size();
    SortedMap<String, Path> files = filesIn(root);
    if (files.isEmpty() && rejected.size() == before) {
      reject(Origin.ofPath(name), Rejection.Reason.EMPTY, "the folder holds no file");
    }
    files.forEach(this::file);
  }

  /**
   * Returns the files under {@code root} by name: folders are read in the same order everywhere.
   */
  private SortedMap<String, Path> filesIn(Path root) {
    var files = new TreeMap<String, Path>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return hidden(folder) && !folder.equals(root)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!hidden(file)) {
                files.put(file.toString(), file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) {
              unreadable(file.toString(), why);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      unreadable(root.toString(), e);
    }
    return files;
  }

  private static boolean hidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".") && name.toString().length() > 2;
  }

  private void file(String name, Path file) {
    if (Files.isDirectory(file)) {
      reject(
          Origin.ofPath(name),
          Rejection.Reason.UNSUPPORTED,
          "a link to a folder; name that folder to have it read");
      return;
    }
    try {
      if (LINES.contains(extension(name))) {
        try (InputStream in = Files.newInputStream(file)) {
          lines(name, in);
        }
      } else {
        page(name, file);
      }
    } catch (IOException e) {
      unreadable(name, e);
    }
    progress.accept(pages.size() + rejected.size());
  }

  /** A device or a pipe has no size, so that no more is read than a page may have. */
  private void page(String name, Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      tooLarge(name, Files.size(file));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        tooLarge(name, bytes.length);
      } else {
        content(name, bytes);
      }
    }
  }

  private void standardInput() {
    try {
      byte[] bytes = standardInput.readNBytes((int) MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        tooLarge(STANDARD_INPUT, bytes.length);
      } else if (opensWith(bytes, '{')) {
        lines(STANDARD_INPUT, new ByteArrayInputStream(bytes));
      } else {
        content(STANDARD_INPUT, bytes);
      }
    } catch (IOException e) {
      unreadable(STANDARD_INPUT, e);
    }
  }

  private void lines(String name, InputStream in) throws IOException {
    Input input = ReportRecords.read(name, in);
    pages.addAll(input.pages());
    rejected.addAll(input.rejected());
  }

  private void content(String name, byte[] bytes) {
    Origin origin = Origin.ofPath(name);
    String markup = Encoding.decode(bytes);
    if (markup.isBlank()) {
      reject(origin, Rejection.Reason.EMPTY, "the file holds nothing but white space");
    } else if (binary(markup)) {
      reject(origin, Rejection.Reason.BINARY, "not text; give the page as HTML or plain text");
    } else {
      type(name, markup)
          .ifPresentOrElse(
              type -> pages.add(new Page(origin, type, markup, Stated.NOTHING)),
              () ->
                  reject(
                      origin,
                      Rejection.Reason.UNSUPPORTED,
                      "Synoptic reads .txt, .html, .jsonl and .json; rename the file or leave it"
                          + " out"));
    }
  }

  private static Optional<PageType> type(String name, String markup) {
    String extension = extension(name);
    if (HTML.contains(extension)) {
      return Optional.of(PageType.HTML);
    }
    if (name.equals(STANDARD_INPUT) || TEXT.contains(extension)) {
      return Optional.of(looksLikeHtml(markup) ? PageType.HTML : PageType.TEXT);
    }
    return looksLikeHtml(markup) ? Optional.of(PageType.HTML) : Optional.empty();
  }

  /** Saved pages often have no or another extension; their opening tells. */
  static boolean looksLikeHtml(String markup) {
    String head =
        markup.substring(0, Math.min(markup.length(), 512)).stripLeading().toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<head")
        || (head.startsWith("<?xml") && head.contains("<html"));
  }

  private static boolean binary(String text) {
    int looked = Math.min(text.length(), 64 << 10);
    int control = 0;
    for (int at = 0; at < looked; at++) {
      char c = text.charAt(at);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == '\uFFFD') {
        control++;
      }
    }
    return control > looked * MAX_CONTROL_SHARE;
  }

  private static boolean opensWith(byte[] bytes, char mark) {
    int at = 0;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return at < bytes.length && bytes[at] == mark;
  }

  private static String extension(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private void tooLarge(String name, long bytes) {
    reject(
        Origin.ofPath(name),
        Rejection.Reason.TOO_LARGE,
        (bytes >> 20)
            + " MiB; a page may have "
            + (MAX_BYTES >> 20)
            + " MiB: split it into reports");
  }

  private void unreadable(String name, IOException why) {
    reject(Origin.ofPath(name), Rejection.Reason.UNREADABLE, ReadFailure.reason(why));
  }

  private void reject(Origin origin, Rejection.Reason reason, String detail) {
    rejected.add(new Rejection(origin, reason, detail));
  }
}
