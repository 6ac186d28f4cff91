package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.synoptic.json.JsonSchemas;
import dev.synoptic.json.JsonTree;
import dev.synoptic.page.Links;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the API, the API, and its page in the documentation say the same. */
class OpenApiTest {

  private static final String BASE = "https://synoptic.dev";

  private static Served served;
  private static String text;
  private static JsonTree description;

  @BeforeAll
  static void serves() throws IOException {
    served =
        Served.samples(
            ServerSettings.local(0).withToken("a long token"), "ferry-storm", "court-settlement");
    text = served.get("/openapi.json").body();
    description = JsonTree.read(new StringReader(text));
  }

  @AfterAll
  static void stops() {
    served.close();
  }

  private static Map<?, ?> paths() {
    return (Map<?, ?>) description.field("paths").orElseThrow().value();
  }

  private static Set<String> described() {
    var described = new TreeSet<String>();
    paths()
        .forEach(
            (path, methods) ->
                ((Map<?, ?>) methods)
                    .keySet()
                    .forEach(
                        method ->
                            described.add(
                                method.toString().toUpperCase(Locale.ROOT) + " " + path)));
    return described;
  }

  @Test
  void describesEveryRouteOfTheApiAndNoOther() {
    var routed = new TreeSet<String>();
    routed.add("GET /api/events");
    for (Route route : served.server().routes()) {
      boolean forPrograms =
          route.isApi()
              || route.path().endsWith(".atom")
              || route.path().endsWith(".json")
              || Set.of("/health", "/ready", "/metrics").contains(route.path());
      if (forPrograms) {
        routed.add(route.method().name() + " " + route.path());
      }
    }
    assertThat(described()).isEqualTo(routed);
  }

  @Test
  void describesEachRoutesParametersAndNoOther() {
    for (Route route : served.server().routes()) {
      if (route.isForPrograms()) {
        Object method =
            ((Map<?, ?>) paths().get(route.path()))
                .get(route.method().name().toLowerCase(Locale.ROOT));
        Object found = ((Map<?, ?>) method).get("parameters");
        List<?> parameters = found == null ? List.of() : (List<?>) found;
        List<String> named =
            parameters.stream()
                .map(parameter -> (Map<?, ?>) parameter)
                .filter(parameter -> "query".equals(parameter.get("in")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .toList();
        assertThat(named).as(route.path()).containsExactlyInAnyOrderElementsOf(route.parameters());
      }
    }
  }

  @Test
  void isExplainedOnItsPageOfTheDocumentation() throws IOException {
    String page =
        Files.readString(Path.of("").toAbsolutePath().resolveSibling("docs").resolve("api.md"));
    for (String route : described()) {
      assertThat(page).contains("`" + route + "`");
    }
  }

  @Test
  void answersAsDescribed() throws IOException {
    String story = served.firstStory();
    String report = served.store().reportsOf(story).get(0).id().value();
    String person = served.store().speakers("", 1).get(0).name();
    String outlet = served.store().outlets(1).get(0).name();
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("/api/stories", "/api/stories?order=breadth&limit=1");
    answers.put("/api/stories/{id}", "/api/stories/" + story);
    answers.put("/api/stories/{id}/{part}", "/api/stories/" + story + "/facts");
    answers.put("/api/stories/{id}/lineage", "/api/stories/" + story + "/lineage");
    answers.put("/api/stories/{id}/history", "/api/stories/" + story + "/history");
    answers.put("/api/reports", "/api/reports?outlet=" + Links.encoded(outlet));
    answers.put("/api/reports/{id}", "/api/reports/" + report);
    answers.put("/api/quotes", "/api/quotes?speaker=" + Links.encoded(person));
    answers.put("/api/people", "/api/people");
    answers.put("/api/outlets", "/api/outlets");
    answers.put("/api/search", "/api/search?q=ferry");
    answers.put("/api/corrections", "/api/corrections");
    answers.put("/health", "/health");
    answers.put("/ready", "/ready");
    answers.forEach(
        (path, asked) -> {
          HttpResponse<String> answer = served.get(asked);
          assertThat(answer.statusCode()).as(asked).isEqualTo(200);
          holds(pointer(path, "get", "200", "application~1json"), answer.body(), asked);
        });
    HttpResponse<String> problem = served.get("/api/stories/none");
    holds(
        pointer("/api/stories/{id}", "get", "404", "application~1problem+json"),
        problem.body(),
        "a problem");
  }

  @Test
  void answersToWhatIsSentAsDescribed() {
    String report =
        "{\"text\":\"A bridge\\n\\nThe bridge was closed on Monday, the port said, and"
            + " would stay closed until every pier had been looked at.\"}";
    HttpResponse<String> compared = served.post("/api/compare", report);
    assertThat(compared.statusCode()).isEqualTo(200);
    holds(pointer("/api/compare", "post", "200", "application~1json"), compared.body(), "compared");
    HttpResponse<String> places =
        served.post(
            "/api/where", "{\"text\":\"ferry in the storm\"}", "Content-Type", "application/json");
    assertThat(places.statusCode()).as(places.body()).isEqualTo(200);
    holds(pointer("/api/where", "post", "200", "application~1json"), places.body(), "places");
    HttpResponse<String> corrected =
        served.post(
            "/api/corrections",
            "{\"kind\":\"relabel\",\"story\":\"" + served.firstStory() + "\",\"title\":\"Other\"}",
            "Authorization",
            "Bearer a long token");
    assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(201);
    holds(
        pointer("/api/corrections", "post", "201", "application~1json"),
        corrected.body(),
        "corrected");
    holds(
        pointer("/api/corrections", "get", "200", "application~1json"),
        served.get("/api/corrections").body(),
        "corrections");
  }

  private static String pointer(String path, String method, String status, String type) {
    return "#/paths/"
        + path.replace("/", "~1")
        + "/"
        + method
        + "/responses/"
        + status
        + "/content/"
        + type
        + "/schema";
  }

  private static void holds(String pointer, String answer, String what) {
    Map<String, String> schemas = new LinkedHashMap<>();
    schemas.put(BASE + "/openapi.json", text);
    for (String name : JsonSchemas.names()) {
      schemas.put(BASE + "/schema/" + name, JsonSchemas.read(name));
    }
    JsonSchema schema =
        JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                factory -> factory.schemaLoaders(loaders -> loaders.schemas(schemas)))
            .getSchema(SchemaLocation.of(BASE + "/openapi.json" + pointer));
    assertThat(schema.validate(answer, InputFormat.JSON)).as(what).isEmpty();
  }
}
