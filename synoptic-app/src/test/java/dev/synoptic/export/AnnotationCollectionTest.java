package dev.synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Comparison;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnnotationCollectionTest {

  @Test
  void isACollectionAsTheRecommendationWantsIt() throws IOException {
    JsonSchema schema;
    try (InputStream in =
        AnnotationCollectionTest.class.getResourceAsStream("annotations.schema.json")) {
      schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(Objects.requireNonNull(in));
    }
    for (Map.Entry<String, Comparison> story : Stories.all().entrySet()) {
      String json = Stories.written(AnnotationCollection::write, story.getValue());

      Set<ValidationMessage> faults = schema.validate(json, InputFormat.JSON);

      assertThat(faults).as(story.getKey()).isEmpty();
    }
    String broken =
        Stories.written(AnnotationCollection::write, Stories.all().get("two"))
            .replace("TextPositionSelector", "PlaceSelector");
    assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void everySelectorFindsItsWords() throws IOException {
    int selectors = 0;
    for (Map.Entry<String, Comparison> story : Stories.all().entrySet()) {
      List<JsonTree> items = items(story.getValue());
      Map<String, int[]> texts = texts(items);
      for (JsonTree item : items) {
        JsonTree targets = item.field("target").orElseThrow();
        if (targets.isObject()) {
          continue; // a page as it came, not a report's text
        }
        for (JsonTree target : targets.items()) {
          int[] text = texts.get(target.text("source").orElseThrow());
          List<JsonTree> both = target.field("selector").orElseThrow().items();
          int start = both.get(0).number("start").orElseThrow();
          int end = both.get(0).number("end").orElseThrow();
          String exact = both.get(1).text("exact").orElseThrow();
          String prefix = both.get(1).text("prefix").orElseThrow();
          String suffix = both.get(1).text("suffix").orElseThrow();
          assertThat(new String(text, start, end - start)).isEqualTo(exact);
          assertThat(new String(text, 0, start)).endsWith(prefix);
          assertThat(new String(text, end, text.length - end)).startsWith(suffix);
          selectors++;
        }
      }
    }
    assertThat(selectors).isGreaterThan(500);
  }

  @Test
  void countsItsAnnotationsAndNamesEachOnce() throws IOException {
    for (Comparison story : Stories.all().values()) {
      JsonTree collection =
          JsonTree.read(new StringReader(Stories.written(AnnotationCollection::write, story)));
      List<JsonTree> items = items(story);
      var ids = new HashSet<String>();
      items.forEach(item -> ids.add(item.text("id").orElseThrow()));

      assertThat(collection.number("total")).contains(items.size());
      assertThat(ids).hasSameSizeAs(items);
    }
  }

  private static List<JsonTree> items(Comparison comparison) throws IOException {
    String json = Stories.written(AnnotationCollection::write, comparison);
    return JsonTree.read(new StringReader(json))
        .field("first")
        .flatMap(page -> page.field("items"))
        .orElseThrow()
        .items();
  }

  private static Map<String, int[]> texts(List<JsonTree> items) {
    var texts = new HashMap<String, int[]>();
    for (JsonTree item : items) {
      JsonTree body = item.field("body").orElseThrow();
      if (body.isObject()) {
        texts.put(
            body.text("id").orElseThrow(), body.text("value").orElseThrow().codePoints().toArray());
      }
    }
    return texts;
  }
}
