package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.synoptic.json.JsonSchemas;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports that give one office to two people, in every format that shows it. */
class DisputedTest extends CommandRun {

  private static final String STORY =
      "Harwick bridge closed after crack is found\n\n"
          + "The only bridge over the Tarn at Harwick was closed to lorries on Friday. Engineers"
          + " found a crack in its second pier, the county said.\n\n";

  @BeforeEach
  void writeReports() throws IOException {
    write("a.txt", STORY + "Harwick police chief Dana Roe asked drivers to stay away.\n");
    write("b.txt", STORY + "“Stay away,” Paul Hart, the police chief of Harwick, told drivers.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text | ≠ reports differ on who is Harwick police chief
          text | Reports differ: on who, where or when
          html | reports differ on who is Harwick police chief
          html | <tr class="f both" id="d1" data-diff="true">
          csv  | ,who is Harwick police chief,role,
          json | "about" : "who is Harwick police chief"
          """)
  void isShownWithTheWordsOfBothSides(String format, String shown) {
    Outcome outcome = run("compare", "--as-one", "-f", format, folder.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().replace('\u00A0', ' ')).contains(shown, "Dana Roe", "Paul Hart");
  }

  @Test
  void isValidAndVerified() throws IOException {
    String json = run("compare", "--as-one", "-f", "json", folder.toString()).out();

    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonSchemas.read("synopsis.schema.json"));
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(run("verify", write("s.json", json).toString()).code()).isZero();
  }

  @Test
  void isLeftOutWhereNothingIsDisputed() throws IOException {
    write("b.txt", STORY + "“Stay away,” Dana Roe, the police chief of Harwick, told drivers.\n");

    assertThat(run("compare", "--as-one", "-f", "json", folder.toString()).out())
        .doesNotContain("\"disputed\"");
  }
}
