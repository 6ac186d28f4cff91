package dev.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Maps what this project promises to read within one report, case by case, to the headings of
 * {@code cases.txt} that show it: the first holds examples of the case, the second examples that
 * look alike and are read otherwise.
 */
class ListedCasesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          direct, mixed and indirect quotations               | cue after the words                                | what is judged is not what is said
          every verb of saying                                | cue before the words                               | words that no one says though marks or verbs look like it
          nouns: "in a statement", "according to"             | nouns of saying                                    | papers are not quoted without a cue
          content in several places where interrupted         | cue inside the words                               | where indirect words end
          the speaker resolved to a name                      | who speaks is known by what the report tells beside them | things do not speak
          or a role                                           | roles                                              | roles beside a name that is only met
          or null                                             | who is not told apart is nobody known              | an eyewitness who is named later on
          mismatched marks                                    | mismatched marks                                   | odd marks
          odd marks; “ closed by "                            | odd marks                                          | terms
          a quotation running over paragraphs                 | a quotation over several paragraphs                | headings in marks
          nested quotations                                   | nested quotations                                  | words in marks inside what is judged
          single-mark quotations                              | single marks                                       | nicknames
          title quotes                                        | headline forms                                     | heads in capitals
          second quotation of the same speaker                | the same speaker again after the first quotation   | two people talk without cues
          pronouns against several of the same gender         | pronouns against several people of the same gender | "he" is not who just spoke, if others are named between
          a clause of 25 words between name and verb          | a clause of 25 words between name and verb         | whom the main clause names
          cue before                                          | cue before the words                               | a clause after the verb is no subject turned round
          cue inside                                          | cue inside the words                               | where indirect words end
          cue after                                           | cue after the words                                | tags that name a listener, and half a sentence before them
          inverted ("said Burke")                             | cue and name turned round                          | a clause after the verb is no subject turned round
          colon and "added:" lead-ins                         | colons and lead-ins                                | passives, flags and trailers say nothing
          "Asked why, he said"                                | asked why                                          | who asked not to be named
          speaker only in the sentence before                 | speaker only in the sentence before                | headings in marks
          speaker only in the sentence after                  | speaker only in the sentence after                 | papers are not quoted without a cue
          a dialogue of two people without cues               | two people talk without cues                       | who spoke last speaks on
          "X told Y": X speaks, not Y                         | X told Y: X speaks                                 | words that go on from the object are no listener's
          posts ("wrote on Truth Social", "tweeted")          | posts                                              | posts that are signed below
          headline forms ("X: ‘…’", "‘…’, says X")            | headline forms                                     | passives, flags and trailers say nothing
          scare quotes                                        | names in marks are words of the report's own sentence | scare quotes
          titles of works                                     | names in marks are words of the report's own sentence | titles of works
          nicknames                                           | called by its name                                 | nicknames
          terms                                               | what is judged is not what is said                 | terms
          bracketed insertions, ellipses                      | bracketed insertions and ellipses                  | nested quotations
          reported speech inside reported speech              | reported speech inside reported speech             | the outer speaker speaks, not those of whom they speak
          "reportedly"                                        | reportedly                                         | it is said, without or with whom
          negated speech                                      | asked why                                          | negated speech
          hypothetical speech                                 | why someone came is what they said                 | hypothetical speech
          plural speakers ("officials said")                  | plural speakers                                    | bodies that go on as "it"
          names with apposition                               | names with apposition                              | an age, an outlet or an owner beside the name
          titles                                              | titles                                             | who holds an office somewhere
          initials                                            | initials                                           | transcripts
          hyphens                                             | hyphens                                            | a comma is missing
          particles                                           | particles                                          | titles
          diacritics                                          | diacritics                                         | particles
          family names shared by two people                   | a family name that two people share                | "he" is not who just spoke, if others are named between
          texts read aloud, signs and banners                 | texts read aloud, signs and banners                | read aloud
          """)
  void isShownByExamples(String listed, String heading, String counter) throws IOException {
    assertThat(listed).isNotBlank();
    assertThat(examples(heading)).as(heading).hasSizeGreaterThan(2);
    assertThat(examples(heading)).as(heading).anyMatch(line -> line.matches("  [DMI] .*"));
    assertThat(examples(counter)).as(counter).hasSizeGreaterThan(2);
  }

  /** Returns the lines below a heading. */
  private static List<String> examples(String heading) throws IOException {
    try (InputStream file = CasesTest.class.getResourceAsStream("cases.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .dropWhile(line -> !line.equals("## " + heading))
          .skip(1)
          .takeWhile(line -> !line.startsWith("## "))
          .filter(line -> !line.isBlank())
          .toList();
    }
  }
}
