package dev.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What lies in {@code deploy}, and what the pages say about it, is what the job understands. */
class DeploymentTest {

  private static final Path DEPLOY = Path.of("..", "deploy");
  private static final Path STANDALONE = DEPLOY.resolve("flink/config.yaml");
  private static final Path KUBERNETES = DEPLOY.resolve("kubernetes/synoptic.yaml");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

  private static List<Map<?, ?>> documents(Path yaml) throws IOException {
    var documents = new ArrayList<Map<?, ?>>();
    new Load(LoadSettings.builder().build())
        .loadAllFromString(Files.readString(yaml))
        .forEach(document -> documents.add((Map<?, ?>) document));
    return documents;
  }

  private static Map<?, ?> part(Map<?, ?> of, String name) {
    assertThat(of.get(name)).as(name).isInstanceOf(Map.class);
    return (Map<?, ?>) of.get(name);
  }

  private static Map<?, ?> deployment() throws IOException {
    return documents(KUBERNETES).get(0);
  }

  @Test
  void operatorIsGivenAJobWithItsStorage() throws IOException {
    List<Map<?, ?>> documents = documents(KUBERNETES);

    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).get("apiVersion")).isEqualTo("flink.apache.org/v1beta1");
    assertThat(documents.get(0).get("kind")).isEqualTo("FlinkDeployment");
    assertThat(documents.get(1).get("kind")).isEqualTo("PersistentVolumeClaim");
    assertThat(Files.readString(KUBERNETES))
        .contains("claimName: " + part(documents.get(1), "metadata").get("name"));
    assertThat(part(part(deployment(), "spec"), "job").get("upgradeMode")).isEqualTo("savepoint");
  }

  @Test
  void jobOfTheOperatorIsTheOneInTheImage() throws Exception {
    Map<?, ?> job = part(part(deployment(), "spec"), "job");
    String jar = String.valueOf(job.get("jarURI")).replace("local://", "");

    assertThat(Files.readString(DEPLOY.resolve("kubernetes/Dockerfile")))
        .contains(" " + jar + "\n");
    assertThat(Class.forName(String.valueOf(job.get("entryClass"))))
        .hasDeclaredMethods("main")
        .isEqualTo(FlinkMain.class);
    String[] args =
        ((List<?>) job.get("args")).stream().map(String::valueOf).toArray(String[]::new);
    assertThatCode(() -> FlinkMain.commandLine().parseArgs(args)).doesNotThrowAnyException();
  }

  @Test
  void bothClustersHaveTheSameSettings() throws IOException {
    var standalone = new TreeMap<String, String>();
    documents(STANDALONE).get(0).forEach((k, v) -> standalone.put("" + k, "" + v));
    // Where Kubernetes has a place or an object of its own.
    standalone.keySet().removeIf(k -> k.contains(".memory.process") || k.contains("rpc.address"));
    standalone.values().removeIf(value -> value.startsWith("file:"));
    var operated = new TreeMap<String, String>();
    part(part(deployment(), "spec"), "flinkConfiguration")
        .forEach((k, v) -> operated.put("" + k, "" + v));

    assertThat(operated).containsAllEntriesOf(standalone);
    assertThat(standalone).hasSizeGreaterThan(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scale.md", "flink-operations.md"})
  void pagesNameOptionsThatThereAre(String page) throws IOException {
    // Lines that start another command have that one's options.
    String text =
        Files.readString(Path.of("..", "docs", page)).replaceAll("(?m)^.*synoptic serve .*$", "");
    var options = FlinkMain.commandLine().getCommandSpec().optionsMap().keySet();

    assertThat(OPTION.matcher(text).results().map(MatchResult::group))
        .isNotEmpty()
        .allSatisfy(option -> assertThat(options).contains(option));
  }

  @Test
  void pageOfOperationsNamesFilesThatThereAre() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "flink-operations.md"));
    try (Stream<Path> files = Files.walk(DEPLOY)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(5)
          .allSatisfy(file -> assertThat(text).contains(file.getFileName().toString()));
    }
  }
}
