package dev.synoptic.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.text.Reports;
import dev.synoptic.text.TextParser;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms that names have in news of many countries, and who one of several is. */
class NameFormsTest {

  private static String names(ParsedReport report) {
    return report.names().stream()
        .filter(LocalName::isNamed)
        .map(name -> name.name() + ": " + mentions(name, report.text()))
        .collect(Collectors.joining("; "));
  }

  private static String mentions(LocalName name, String text) {
    return name.mentions().stream()
        .filter(mention -> mention.form() != Mention.Form.PRONOUN)
        .map(mention -> mention.range().in(text))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Njeri wa Thuku left. Ms. wa Thuku wept.              | Njeri wa Thuku: Njeri wa Thuku, Ms. wa Thuku
          Governor Kipruto arap Tanui left.                    | Kipruto arap Tanui: Governor Kipruto arap Tanui
          Dr. Achieng' Oduya left. “No,” Oduya said.           | Achieng' Oduya: Dr. Achieng' Oduya, Oduya
          Rupert Holm-Brandt KC left. Mr Holm-Brandt spoke.    | Rupert Holm-Brandt: Rupert Holm-Brandt KC, Mr Holm-Brandt
          Ada Holm, MP, left.                                  | Ada Holm: Ada Holm, MP
          Cllr Ada Holm OBE left. “No,” said Cllr Holm.        | Ada Holm: Cllr Ada Holm OBE, Cllr Holm
          Justice van der Meer spoke. Van der Meer left.       | van der Meer: Justice van der Meer, Van der Meer
          DAMIEN Lindqvist left. “No,” Lindqvist said.         | Damien Lindqvist: DAMIEN Lindqvist, Lindqvist
          Dean Lindqvist left. “No,” Lindqvist said.           | Dean Lindqvist: Dean Lindqvist, Lindqvist
          Callum “Whistler” Lindqvist left.                    | Callum Lindqvist: Callum “Whistler” Lindqvist
          Health Cabinet Secretary Ada Holm left.              | Ada Holm: Health Cabinet Secretary Ada Holm
          Olof Holm left the yard of Holm & Brandt.            | Olof Holm: Olof Holm; Holm & Brandt: Holm & Brandt
          Young pacer Zahra Sheikh ran. “No,” said Zahra.      | Zahra Sheikh: Zahra Sheikh, Zahra
          Oslo-based Ternmark Minerals fell.                   | Ternmark Minerals: Ternmark Minerals
          Minister Ada May left. “No,” May said.               | Ada May: Minister Ada May, May
          Coach Bill O’Lindt left. “No,” O’Lindt said.         | Bill O’Lindt: Coach Bill O’Lindt, O’Lindt
          The firm’s owner, Zabir Moqadam, said no.            | Zabir Moqadam: owner, Zabir Moqadam
          The crew of All Tern Group came. All Tern Group left.| All Tern Group: All Tern Group, All Tern Group
          Mr. Holmgard left. Holmgard said no.                 | Holmgard: Mr. Holmgard, Holmgard
          Holmgard said no. “No,” Mr. Holmgard said.           | Holmgard: Holmgard, Mr. Holmgard
          The mayor of Oslo Sadiq Holm left.                   | Oslo: Oslo; Sadiq Holm: Sadiq Holm
          Ternmark Minerals Inc. fell. Ternmark rose.          | Ternmark Minerals Inc.: Ternmark Minerals Inc., Ternmark
          """)
  void areRead(String text, String names) {
    assertThat(names(new NameFinder().find(Reports.parsed(text)))).isEqualTo(names);
  }

  /** A slash begins a new paragraph. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Ada Holm left. / Olof Holm came. “Yes,” Mr Holm said.             | Ada Holm: Ada Holm; Olof Holm: Olof Holm, Mr Holm
          Ada Holm left. / Olof Holm came. “No,” Holm said.                 | Ada Holm: Ada Holm; Olof Holm: Olof Holm, Holm
          Ada Holm met Olof Holm. “Ada Holm is right,” Holm said.           | Ada Holm: Ada Holm, Ada Holm; Olof Holm: Olof Holm, Holm
          # Why Ada Holm Is Angry / Holm left. Her father, Olof Holm, came.  | Ada Holm: Ada Holm, Holm; Olof Holm: father, Olof Holm
          Ada Holm met Olof Holm. / “No,” Holm said.                        | Ada Holm: Ada Holm; Olof Holm: Olof Holm
          """)
  void familyNameOfSeveralMeansTheOneOfWhomTheTextSpeaksHere(String text, String names) {
    String paragraphs = text.replace(" / ", "\n");
    assertThat(names(new NameFinder().find(Reports.parsed(paragraphs)))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Holm & Brandt Ltd fell. The company said it was sorry.        | Holm & Brandt Ltd: Holm & Brandt Ltd, The company
          The Harbour Council met. “No,” the council said.              | Harbour Council: Harbour Council, the council
          The Ministry of Health spoke. The ministry was firm.          | Ministry of Health: Ministry of Health, The ministry
          The supplier, Ternmark Minerals, left. The supplier is small. | Ternmark Minerals: The supplier, Ternmark Minerals, The supplier
          Harbour Council met Tern Council. The council was firm.       | Harbour Council: Harbour Council; Tern Council: Tern Council
          The Harbour Council met. The council house burned.            | Harbour Council: Harbour Council
          The council met. The Harbour Council left.                    | Harbour Council: Harbour Council
          """)
  void nounsMeanTheOrganisationThatCameInBefore(String text, String names) {
    assertThat(names(new NameFinder().find(Reports.parsed(text)))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Ada Lindqvist met Mia Holm. “Mia Holm is late,” she said.            | Ada Lindqvist, she
          """)
  void whomAQuotationNamesIsNotItsSpeaker(String text, String mentions) {
    LocalName first = new NameFinder().find(Reports.parsed(text)).names().get(0);
    assertThat(
            first.mentions().stream()
                .map(mention -> mention.range().in(text))
                .collect(Collectors.joining(", ")))
        .isEqualTo(mentions);
  }

  @Test
  void captionTellsTheFullNameAndTheOfficeOfWhomTheTextGivesAFamilyNameOnly() {
    assertThat(names(captioned("Mr. Lindqvist left. The mayor wept.", "Mayor Olof Lindqvist.")))
        .isEqualTo("Olof Lindqvist: Mr. Lindqvist, The mayor");
  }

  @Test
  void captionAddsNobodyToTheReport() {
    assertThat(names(captioned("The harbour froze.", "Mayor Olof Lindqvist."))).isEmpty();
  }

  private static ParsedReport captioned(String text, String caption) {
    Report report = Reports.of(text);
    var aside = new Aside(AsideKind.CAPTION, new Range(0, 0), caption);
    return new NameFinder()
        .find(
            new TextParser()
                .parse(
                    new Report(
                        report.id(),
                        report.origin(),
                        report.outlet(),
                        report.title(),
                        report.published(),
                        report.language(),
                        report.dateline(),
                        report.text(),
                        report.blocks(),
                        report.segments(),
                        List.of(aside),
                        report.source())));
  }
}
