package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Orla Venn",
        "By Orla Venn and Tomasz Brak",
        "By Orla van der Venn, Health editor, and agencies",
        "Written by Orla Venn | Dunmore | March 1, 2026 12:47 AM",
        "Orla Venn Political editor",
        "Orla Venn in Dunmore",
        "Orla Venn-Brak · Posted: Apr 22, 2026 4:02 PM"
      })
  void aNamedReporterIsAByline(String line) {
    assertThat(Bylines.nameReporter(report(AsideKind.CREDIT, line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Staff Reporter",
        "By our political staff",
        "By Reuters",
        "By Harbour Gazette",
        "Copyright Harbour Gazette 2026",
        "PICTURE: Orla Venn",
        "Published 17 January 2026",
        ""
      })
  void aDeskAnOutletOrAnAgencyIsNobody(String line) {
    assertThat(Bylines.nameReporter(report(AsideKind.CREDIT, line))).isFalse();
  }

  @Test
  void theNameUnderAPictureIsNoByline() {
    assertThat(Bylines.nameReporter(report(AsideKind.CAPTION, "By Orla Venn"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Orla Venn,true", "Orla Venn in Dunmore,true", "Key Points,false", "Orla,false"})
  void aLineUnderTheTitleIsABylineWhereItIsAName(String line, boolean byline) {
    String text =
        "Bridge closes for a year\n\n" + line + "\n\nThe bridge at Dunmore closed on Monday.\n";
    ParsedReport report = Reports.of("plain", "", text);
    assertThat(Bylines.nameReporter(report.report())).isEqualTo(byline);
  }

  private static Report report(AsideKind kind, String line) {
    Report plain =
        Reports.of("r", "", "Bridge closes\n\nThe bridge at Dunmore closed on Monday.\n").report();
    var aside = new Aside(kind, new Range(0, line.length()), line);
    return new Report(
        plain.id(),
        plain.origin(),
        Optional.of(Outlet.named("Harbour Gazette")),
        plain.title(),
        plain.published(),
        plain.language(),
        plain.dateline(),
        plain.text(),
        plain.blocks(),
        plain.segments(),
        List.of(aside),
        plain.source());
  }
}
