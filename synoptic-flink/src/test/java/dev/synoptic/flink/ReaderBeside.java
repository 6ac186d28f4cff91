package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code synoptic serve --store} as a process of its own beside a job that writes, and a visitor
 * who goes on looking: at the front page, every story that it leads to, and the search.
 */
final class ReaderBeside implements AutoCloseable {

  private static final Path JAR =
      Path.of("..", "synoptic-app", "target", "synoptic-app-0.1.0-SNAPSHOT-all.jar");
  private static final Pattern STORY = Pattern.compile("/stories/(s[0-9a-f]+)");
  private static final Pattern REPORT = Pattern.compile("\"sourceSha256\"");

  private final String where;
  private final int port;
  private final Process process;
  private final Thread visitor = new Thread(this::visit, "visitor");
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Integer> grown = new TreeMap<>();
  private volatile int looks;
  private volatile boolean leaving;

  private ReaderBeside(String where, int port, Process process) {
    this.where = where;
    this.port = port;
    this.process = process;
  }

  /** Starts a reader of the store at {@code where}, and its visitor. */
  static ReaderBeside start(String where, Path log) throws Exception {
    int port = Broker.freePort();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = JAR.toAbsolutePath().toString();
    var builder =
        new ProcessBuilder(
            java,
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar,
            "serve",
            "--store",
            where,
            "--port",
            String.valueOf(port));
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var reader = new ReaderBeside(where, port, process);
    reader.awaitReady(log);
    reader.visitor.setDaemon(true);
    reader.visitor.start();
    return reader;
  }

  private void awaitReady(Path log) throws Exception {
    for (int i = 0; i < 300; i++) {
      if (isReady()) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("the reader does not answer\n" + Files.readString(log));
  }

  private boolean isReady() throws InterruptedException {
    try {
      return get("/ready").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private void visit() {
    try {
      while (!leaving) {
        look();
        looks++;
      }
    } catch (IOException | InterruptedException e) {
      wrong.add(e.toString());
    }
  }

  private void look() throws IOException, InterruptedException {
    Matcher story = STORY.matcher(seen("/"));
    while (!leaving && story.find()) {
      String id = story.group(1);
      seen("/stories/" + id);
      grown.merge(
          id, (int) REPORT.matcher(seen("/api/stories/" + id)).results().count(), Math::max);
    }
    seen("/search?q=fire");
    seen("/api/search?q=mayor");
    seen("/people");
  }

  /** Returns what stands at a path; a story that became part of another leads to that one. */
  private String seen(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() == 308) {
      return seen(answer.headers().firstValue("Location").orElseThrow());
    }
    if (answer.statusCode() != 200) {
      wrong.add(path + " " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** Holds that the visitor has looked, all the while, and was never turned away. */
  void assertServed() throws InterruptedException {
    leaving = true;
    visitor.join();
    assertThat(wrong).isEmpty();
    assertThat(looks).as("looks").isGreaterThan(3);
    assertThat(grown).as("stories seen").hasSizeGreaterThan(5);
    assertThat(grown.values())
        .as("reports of each")
        .allMatch(count -> count > 0)
        .anyMatch(c -> c > 2);
  }

  /** Holds that every id of a story that became part of another leads to that one. */
  void assertAliasesLead() throws Exception {
    for (Map.Entry<String, String> alias : aliases().entrySet()) {
      HttpResponse<String> answer = get("/stories/" + alias.getKey());
      assertThat(answer.statusCode()).isEqualTo(308);
      assertThat(answer.headers().firstValue("Location")).hasValue("/stories/" + alias.getValue());
    }
  }

  private Map<String, String> aliases() throws SQLException {
    var aliases = new TreeMap<String, String>();
    try (Connection connection = DriverManager.getConnection(where);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT alias, story FROM alias")) {
      while (rows.next()) {
        aliases.put(rows.getString(1), rows.getString(2));
      }
    }
    return aliases;
  }

  @Override
  public void close() {
    leaving = true;
    process.destroyForcibly().onExit().join();
  }
}
