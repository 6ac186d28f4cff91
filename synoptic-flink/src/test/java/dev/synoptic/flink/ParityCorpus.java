package dev.synoptic.flink;

import dev.synoptic.flink.Newswire.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;

/**
 * The same news twice: as an archive, together with the samples of the project, and as they come
 * in, out of order. Both in JSON Lines and in web archives.
 *
 * @param archive files and folders
 * @param archived the {@linkplain #print print} of the last line of each story of them, without
 *     Flink
 * @param stream files, one for each hour in which reports came
 * @param streamed the prints of the last line of each story of them, without Flink
 */
record ParityCorpus(
    List<String> archive,
    SortedMap<String, String> archived,
    List<String> stream,
    SortedMap<String, String> streamed) {

  /** Reports come up to so much later than they are published. */
  private static final Duration ON_THE_WAY = Duration.ofMinutes(45);

  /** What is out of order: on the way, and within the file of an hour. */
  static final Duration LATE = ON_THE_WAY.plus(Duration.ofHours(1));

  /** One report is dated so. */
  private static final Instant FUTURE = Instant.parse("2099-01-01T00:00:00Z");

  private static final Path TOP = Path.of("").toAbsolutePath();

  /** Writes {@code reports} made-up reports of {@code span} into {@code folder}. */
  static ParityCorpus in(Path folder, int reports, Duration span) throws IOException {
    List<Dispatch> news = Newswire.of(1, reports, Kind.BRIEF, span);
    var archive = new ArrayList<>(samples());
    archive.add(write(news, Files.createDirectories(folder.resolve("archive")), "all"));
    List<String> stream = List.of(hours(news, Files.createDirectories(folder.resolve("stream"))));
    return new ParityCorpus(
        List.copyOf(archive),
        EmbeddedFlow.run(archive, ParityCorpus::print),
        stream,
        EmbeddedFlow.run(stream, ParityCorpus::print));
  }

  /** Returns what stands for a line: its length and its SHA-256. */
  static String print(String line) {
    byte[] json = line.getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(json);
      return json.length + " " + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /** Returns the folders of reports of our own that stand in the project. */
  private static List<String> samples() {
    Path top =
        Files.exists(TOP.resolve("samples")) ? TOP : TOP.resolveSibling("samples").getParent();
    return List.of(
        top.resolve("samples").toString(),
        top.resolve("synoptic-bench/events/open/samples").toString());
  }

  private static String hours(List<Dispatch> news, Path folder) throws IOException {
    var random = new Random(5);
    Instant first = news.get(0).time();
    var hours = new ArrayList<List<Dispatch>>();
    for (Dispatch dispatch : news) {
      Instant came = dispatch.time().plusSeconds(random.nextInt((int) ON_THE_WAY.toSeconds()));
      int hour = (int) Duration.between(first, came).toHours();
      while (hours.size() <= hour) {
        hours.add(new ArrayList<>());
      }
      hours.get(hour).add(random.nextInt(hours.get(hour).size() + 1), dispatch);
    }
    hours.get(0).add(0, news.get(news.size() / 2).at(FUTURE));
    for (int hour = 0; hour < hours.size(); hour++) {
      write(hours.get(hour), folder, String.format(Locale.ROOT, "%05d", hour));
    }
    return folder.toString();
  }

  /** Writes reports in the forms that files have; one in four as a page of a web archive. */
  private static String write(List<Dispatch> news, Path folder, String name) throws IOException {
    try (OutputStream lines = file(folder, name, "-1.jsonl", news);
        OutputStream pages = file(folder, name, "-2.warc", news);
        OutputStream packed = new GZIPOutputStream(file(folder, name, "-3.warc.gz", news))) {
      for (Dispatch dispatch : news) {
        int form = Math.floorMod(dispatch.id().hashCode(), 8);
        if (form > 1) {
          lines.write((dispatch.json() + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
          (form == 0 ? pages : packed).write(dispatch.warc());
        }
      }
    }
    return folder.toString();
  }

  private static OutputStream file(Path folder, String name, String end, List<Dispatch> news)
      throws IOException {
    return news.isEmpty()
        ? OutputStream.nullOutputStream()
        : new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + end)));
  }
}
