package dev.synoptic.source;

import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Rejection;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * Reads pages from files, folders, patterns, addresses of the web and standard input. Nothing that
 * a file holds makes it fail: what cannot be a page is a rejection.
 */
public final class PageFiles {

  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** What a path is followed by for a record of the file. */
  private static final Pattern RECORD = Pattern.compile("(#\\d++)++$");

  private final InputStream standardInput;
  private final IntConsumer progress;
  private final Desk desk;
  private final WebPages web;
  private int files;

  private PageFiles(Outside outside, IntConsumer progress, Intake intake) {
    this.standardInput = outside.standardInput();
    this.progress = progress;
    this.desk = new Desk(intake);
    this.web = new WebPages(outside.fetching(), desk);
  }

  /**
   * What lies outside the files.
   *
   * @param standardInput what "-" stands for
   * @param fetching how addresses of the web are fetched
   */
  public record Outside(InputStream standardInput, FetchLimits fetching) {}

  /**
   * Reads all pages under {@code paths} and keeps them.
   *
   * @param standardInput what "-" stands for
   * @param progress is told the number of files read so far
   */
  public static Input read(List<String> paths, InputStream standardInput, IntConsumer progress) {
    return read(paths, new Outside(standardInput, FetchLimits.defaults()), progress);
  }

  /**
   * Reads all pages under {@code paths} and keeps them.
   *
   * @param progress is told the number of files read so far
   */
  public static Input read(List<String> paths, Outside outside, IntConsumer progress) {
    var collected = new Input.Collected();
    read(paths, outside, progress, collected);
    return collected.input();
  }

  /**
   * Hands all pages under {@code paths} to {@code intake}, one by one; a folder is read whole, its
   * hidden files left out.
   *
   * @param progress is told the number of files read so far
   */
  public static void read(
      List<String> paths, Outside outside, IntConsumer progress, Intake intake) {
    var files = new PageFiles(outside, progress, intake);
    for (String path : paths) {
      files.any(path);
    }
  }

  private void any(String path) {
    if (path.equals(STANDARD_INPUT)) {
      desk.take(Delivery.of(path, Origin.ofPath(path), new BufferedInputStream(standardInput)));
    } else if (WebPages.isAddress(path)) {
      web.take(path);
      progress.accept(++files);
    } else {
      path(path);
    }
  }

  /** Returns the file in which a page of this path lies: archives and records have longer paths. */
  public static String fileOf(String path) {
    String file = path;
    int entry = path.indexOf("!/");
    while (entry >= 0) {
      if (Files.isRegularFile(Path.of(path.substring(0, entry)))) {
        file = path.substring(0, entry);
        break;
      }
      entry = path.indexOf("!/", entry + 1);
    }
    return Files.exists(Path.of(file)) ? file : RECORD.matcher(file).replaceFirst("");
  }

  private void path(String path) {
    Path root;
    try {
      root = Path.of(path);
    } catch (InvalidPathException e) {
      reject(path, Rejection.Reason.UNREADABLE, "no file can have this name");
      return;
    }
    if (Files.isDirectory(root)) {
      all(path, FileTree.of(root, this::unreadable), "the folder holds no file");
    } else if (!Files.exists(root) && FilePattern.isOne(path)) {
      all(path, FilePattern.files(path, this::unreadable), "no file matches this pattern");
    } else {
      file(path, root);
    }
  }

  private void all(String name, SortedMap<String, Path> found, String none) {
    if (found.isEmpty()) {
      reject(name, Rejection.Reason.EMPTY, none);
    }
    found.forEach(this::file);
  }

  private void file(String name, Path file) {
    if (Files.isDirectory(file)) {
      reject(
          name,
          Rejection.Reason.UNSUPPORTED,
          "a link to a folder; name that folder to have it read");
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      Delivery delivery = Delivery.of(name, Origin.ofPath(name), in);
      // A device or a pipe has no size and cannot be read twice.
      desk.take(Files.isRegularFile(file) ? delivery.inFile(file) : delivery);
    } catch (IOException e) {
      unreadable(name, e);
    }
    progress.accept(++files);
  }

  private void unreadable(String name, IOException why) {
    reject(name, Rejection.Reason.UNREADABLE, ReadFailure.reason(why));
  }

  private void reject(String name, Rejection.Reason reason, String detail) {
    desk.rejected(new Rejection(Origin.ofPath(name), reason, detail));
  }
}
