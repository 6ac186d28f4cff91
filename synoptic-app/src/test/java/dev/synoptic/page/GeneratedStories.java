package dev.synoptic.page;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import dev.synoptic.model.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stories made by rule: few reports and many, with what pages find hard. */
public final class GeneratedStories {

  private static final String SAID =
      "We will not reopen the bridge until every pier has been looked at, and that will take weeks.";
  private static final List<String> NAMES =
      List.of("Arle Courier", "Northern Wire", "Coast Radio", "Arle Today", "Lowland Post");

  /** What somebody who means harm would put into a title, a name, an address or a text. */
  static final String HOSTILE =
      "<script>window.hurt=1</script><img src=x onerror=\"window.hurt=1\">\"'--></style></title>";

  private GeneratedStories() {}

  /** Returns the stories by name. */
  public static Map<String, Comparison> all() {
    var all = new LinkedHashMap<String, Comparison>();
    all.put("two", only(bridge(2)));
    all.put("twenty", only(bridge(20)));
    all.put("sixty", only(bridge(60)));
    all.put("hard", only(hard()));
    all.put("bare", only(bare()));
    all.put("several", several());
    all.put("nothing", new Comparison(List.of(), List.of(loner()), List.of(rejected())));
    return all;
  }

  private static Comparison only(Synopsis synopsis) {
    return new Comparison(List.of(synopsis), List.of(), List.of());
  }

  /** Several stories, a report that stands alone, and pages that could not be used. */
  static Comparison several() {
    return new Comparison(
        List.of(TramStory.synopsis(), bridge(12), hard(), bare()),
        List.of(loner()),
        List.of(
            rejected(),
            new Rejection(Origin.ofPath("0418.bin"), Rejection.Reason.BINARY, "an image")));
  }

  private static Rejection rejected() {
    return new Rejection(
        Origin.ofPath("0412.html"), Rejection.Reason.EMPTY, "nothing left after cleaning");
  }

  private static Report loner() {
    return new ReportDraft("herring.txt")
        .outlet("Harbour News")
        .published("2024-03-01")
        .title("Herring return to the Sound")
        .paragraph("The herring are back in the Sound, a month early.")
        .report();
  }

  /** A bridge is closed: {@code reports} tell it, most of them after one wire. */
  static Synopsis bridge(int reports) {
    var story = new StoryDraft();
    for (int i = 0; i < reports; i++) {
      int line = i < 5 ? i : i % 3;
      Lineage lineage =
          i < 5
              ? new Lineage(Relation.OWN, List.of(), List.of(), 0.9, 0.1, 0)
              : new Lineage(Relation.CARRIES, List.of(new Siglum(line)), List.of(), 0.1, 0.9, 0);
      story.report(report(i), line, lineage);
    }
    quotes(story, reports);
    facts(story, reports);
    for (int i = 5; i < reports; i++) {
      var of = new Siglum(i % 3);
      String lead = lead(i % 3);
      story.passage(
          Passage.Kind.VERBATIM, of, story.span(of, lead), story.span(new Siglum(i), lead));
    }
    story.brief(all(story, reports, "the bridge at Port Arle"));
    story.moment("2024-02-11", all(story, reports, "on Sunday"));
    return story.synopsis();
  }

  private static String name(int report) {
    String name = NAMES.get(report % NAMES.size());
    return report < NAMES.size() ? name : name + " " + (report / NAMES.size() + 1);
  }

  private static String lead(int line) {
    return "Inspectors closed the bridge at Port Arle on Sunday after they found a crack "
        + List.of("under the roadway", "in its second pier", "wide enough for a hand")
            .get(line % 3);
  }

  private static String said(int report) {
    return switch (report % 10) {
      case 1, 6 -> SAID.replace(", and that will take weeks.", ",");
      case 3 -> SAID.replace("not reopen", "reopen").replace("weeks", "days");
      case 4 -> SAID.replace(" until every pier has been looked at,", "");
      default -> SAID;
    };
  }

  private static ReportDraft report(int i) {
    String crack = i % 9 == 2 ? "11 centimetres" : "11 millimetres";
    return new ReportDraft("bridge/%02d.html".formatted(i))
        .outlet(name(i))
        .published("2024-02-12T%02d:%02d:00Z".formatted(6 + i / 10, i % 10 * 6))
        .title("Bridge at Port Arle closed, report " + (i + 1))
        .aside(AsideKind.CAPTION, "The bridge on Monday.")
        .paragraph(lead(i % 3) + ", the port said.")
        .paragraph("“" + said(i) + "” said Tove Lind, the port’s engineer.")
        .paragraph("The crack is " + crack + " wide, and some 400 drivers were turned back.")
        .paragraph("It was “a quiet Sunday” until then, report number " + (i + 1) + " was told.");
  }

  private static void quotes(StoryDraft story, int reports) {
    String full =
        "We will | not reopen | the bridge | until every pier has been looked at, | and that will"
            + " take | weeks.";
    QuoteDraft quote =
        story.quote("Tove Lind").at("at the bridge").fullest(new Siglum(0), full, said(0));
    for (int i = 1; i < reports; i++) {
      var report = new Siglum(i);
      switch (i % 10) {
        case 1, 6 ->
            quote.reading(
                report,
                Wording.PART,
                "",
                "We will | not reopen | the bridge | until every pier has been looked at, | |",
                said(i));
        case 3 ->
            quote.reading(
                report,
                Wording.ALTERED,
                "%s prints “reopen” for “not reopen”.".formatted(report),
                "We will | ~reopen | the bridge | until every pier has been looked at, | and that"
                    + " will take | ~days.",
                said(i));
        case 4 ->
            quote.reading(
                report,
                Wording.CUT,
                "",
                "We will | not reopen | the bridge | | and that will take | weeks.",
                said(i));
        default -> quote.reading(report, Wording.SAME, "", full, said(i));
      }
    }
    quote.done();
    QuoteDraft quiet =
        story.unknownSpeaker().fullest(new Siglum(0), "a quiet Sunday", "a quiet Sunday");
    for (int i = 1; i < reports; i++) {
      quiet.reading(new Siglum(i), Wording.SAME, "", "a quiet Sunday", "a quiet Sunday");
    }
    quiet.done();
  }

  private static void facts(StoryDraft story, int reports) {
    var widths = new ArrayList<Fact.Stated>();
    var drivers = new ArrayList<Fact.Stated>();
    for (int i = 0; i < reports; i++) {
      var report = new Siglum(i);
      boolean wide = i % 9 == 2;
      Span width = story.span(report, wide ? "11 centimetres" : "11 millimetres");
      widths.add(story.stated(width, quantity(wide ? "110" : "11"), Precision.EXACT, ""));
      drivers.add(
          story.stated(
              story.span(report, "some 400 drivers"),
              new Value.Amount(
                  FigureKind.COUNT,
                  BigDecimal.valueOf(400),
                  BigDecimal.valueOf(400),
                  Optional.of("drivers")),
              Precision.ABOUT,
              ""));
    }
    story.fact(
        FigureKind.QUANTITY,
        "width of the crack",
        reports > 2 ? Fact.Status.CONFLICT : Fact.Status.AGREE,
        widths.toArray(Fact.Stated[]::new));
    story.fact(
        FigureKind.COUNT,
        "drivers turned back",
        Fact.Status.AGREE,
        drivers.toArray(Fact.Stated[]::new));
  }

  private static Value.Amount quantity(String millimetres) {
    var amount = new BigDecimal(millimetres);
    return new Value.Amount(FigureKind.QUANTITY, amount, amount, Optional.of("mm"));
  }

  private static Span[] all(StoryDraft story, int reports, String words) {
    var spans = new Span[reports];
    for (int i = 0; i < reports; i++) {
      spans[i] = story.span(new Siglum(i), words);
    }
    return spans;
  }

  /** Long names, scripts in every field, right-to-left titles, addresses that run. */
  static Synopsis hard() {
    var story = new StoryDraft();
    String longest =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftszeitung";
    story.report(
        new ReportDraft("hard/" + HOSTILE)
            .url("javascript:window.hurt=1")
            .outlet(HOSTILE)
            .published("2024-01-09")
            .title("הגשר נסגר: „" + HOSTILE)
            .language("he")
            .aside(AsideKind.OTHER, HOSTILE)
            .paragraph("הגשר נסגר ביום ראשון. " + HOSTILE + " The end."));
    story.report(
        new ReportDraft("hard/2.txt")
            .url("https://user:pass@evil.example/")
            .outlet(longest)
            .language("en\"><script>window.hurt=1</script>")
            .title(longest + " " + longest + "\u202E reversed")
            .paragraph("“" + HOSTILE + "” said " + HOSTILE + ".")
            .paragraph("A\u0000B \uD83D\uDE00 https://example.org/" + "x".repeat(300)));
    story.report(
        new ReportDraft("hard/3.txt")
            .url("https://example.org/ok?a=1&b=2")
            .title("الجسر مغلق منذ يوم الأحد")
            .language("ar")
            .paragraph("“" + HOSTILE + "” said nobody. أغلق الجسر يوم الأحد."));
    var b = new Siglum(1);
    var c = new Siglum(2);
    story
        .quote(HOSTILE)
        .to(HOSTILE)
        .fullest(b, HOSTILE, HOSTILE)
        .reading(c, Wording.ALTERED, "C prints “" + HOSTILE + "”.", "~" + HOSTILE, HOSTILE)
        .done();
    Span said = story.span(b, HOSTILE);
    story.fact(
        FigureKind.COUNT,
        HOSTILE,
        Fact.Status.CONFLICT,
        story.stated(said, quantity("1"), Precision.EXACT, HOSTILE),
        story.stated(story.span(c, HOSTILE), quantity("2"), Precision.EXACT, HOSTILE));
    story.passage(Passage.Kind.NEAR, b, said, story.span(c, HOSTILE));
    story.moment(HOSTILE, said);
    story.brief(said, story.span(c, HOSTILE));
    story.pair("A", "B", 0.5, HOSTILE);
    return story.synopsis();
  }

  /** Two reports of which nothing is known, and nothing found. */
  static Synopsis bare() {
    var story = new StoryDraft();
    var unknown = new Lineage(Relation.UNKNOWN, List.of(), List.of(), 1, 0, 0);
    story.report(new ReportDraft("bare/1.txt").paragraph("Nothing much happened."), 0, unknown);
    story.report(new ReportDraft("bare/2.txt").paragraph("Not much happened."), 1, unknown);
    return story.synopsis();
  }
}
