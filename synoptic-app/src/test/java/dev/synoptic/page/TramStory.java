package dev.synoptic.page;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Precision;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import dev.synoptic.model.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invented accident, told by an evening paper, a wire, a radio that carries it, and a machine.
 */
final class TramStory {

  private static final Siglum A = new Siglum(0);
  private static final Siglum B = new Siglum(1);
  private static final Siglum C = new Siglum(2);
  private static final Siglum D = new Siglum(3);

  private TramStory() {}

  static Synopsis synopsis() {
    var story = new StoryDraft();
    reports(story);
    story
        .pair("A", "B", 0.91, "both name Ada Holm and Piet Rask", "two quotes in common")
        .pair("B", "C", 0.97, "one passage of 31 words");
    quotes(story);
    facts(story);
    rest(story);
    return story.synopsis();
  }

  private static void reports(StoryDraft story) {
    story.report(
        new ReportDraft("tram/evening-post.html")
            .url("https://post.example/tram")
            .outlet("Tarrow Evening Post")
            .published("2024-03-04T16:10:00+01:00")
            .aside(AsideKind.NAVIGATION, "Home · Tarrow · Harbour")
            .title("Tram leaves the rails at Quay Street, 14 hurt")
            .aside(AsideKind.CAPTION, "The car below the church on Monday. Photo: Jonas Brekk")
            .paragraph(
                "A tram left the rails on Quay Street on Monday morning and struck the wall of the"
                    + " fish market, injuring 14 people, two of them badly.")
            .paragraph(
                "“The brakes were checked on Friday, and they were good,” said Ada Holm, who runs"
                    + " the city’s tramway. “We looked at every shoe and every sand box, all eleven"
                    + " of them. We will not put one tram on that hill until we know why this one"
                    + " did not stop.”")
            .aside(AsideKind.RELATED, "Also read: The hill line at fifty")
            .paragraph(
                "Passengers said the car gathered speed below the church. “I heard the driver"
                    + " shout, and then the bell, and then nothing at all,” said Piet Rask, a baker"
                    + " who was sitting behind the cab.")
            .paragraph(
                "The line carries about 9,000 people a day. The city paid 41 million crowns to"
                    + " rebuild it in 2019, and its mayor, Orla Venn, called the accident “a dark"
                    + " morning”.")
            .paragraph("Repairs to the market wall will take three weeks.")
            .aside(AsideKind.PROMOTION, "Get the Post in your inbox every evening."));
    story.report(
        new ReportDraft("tram/northern-wire.txt")
            .outlet("Northern Wire")
            .published("2024-03-04T12:40:00+01:00")
            .title("Tram derails in Tarrow; 14 injured")
            .datelined(
                "TARROW",
                "Northern Wire",
                "Fourteen people were injured when a tram jumped the rails in the port of Tarrow"
                    + " on Monday, the fire service said.")
            .paragraph(
                "\"The brakes were checked on Friday, and they were good. We will not put one tram"
                    + " on that hill until we know why this one did not stop,\" tramway director Ada"
                    + " Holm told reporters at the depot.")
            .paragraph(
                "The car, built in 1998, hit the fish market at about 40 kilometres an hour,"
                    + " according to the fire service.")
            .paragraph("\"I heard the driver shout, and then nothing at all,\" said Piet Rask, 58.")
            .paragraph("Some 9,000 people ride the line each day."),
        1,
        new Lineage(Relation.OWN, List.of(), List.of(), 0.52, 0.48, 0));
    story.report(
        new ReportDraft("tram/coast-radio.html")
            .outlet("Coast Radio")
            .published("2024-03-04T18:05:00+01:00")
            .title("Sixteen hurt as tram hits market")
            .paragraph(
                "Sixteen people were injured when a tram jumped the rails in the port of Tarrow on"
                    + " Monday, the fire service said, two more than first counted.")
            .paragraph(
                "\"We will not put one tram on that hill until we know why this one did not stop,\""
                    + " Ada Holm told reporters at the depot. The mayor spoke of \"a dark morning\".")
            .paragraph(
                "The car, built in 1998, hit the fish market at about 40 kilometres an hour,"
                    + " according to the fire service. – Northern Wire"),
        1,
        new Lineage(Relation.CARRIES, List.of(B), List.of("Northern Wire"), 0.24, 0.76, 0));
    story.report(
        new ReportDraft("tram/daily-remix.txt")
            .outlet("Daily Remix")
            .title("Tarrow Tram Exits Tracks Near Fish Shop")
            .paragraph(
                "A tramcar exited its tracks on Monday in Tarrow and 14 persons got wounded.")
            .paragraph(
                "“The brakes were tested on Friday, and they were great. We will never place one"
                    + " tram on that mountain until we know why this one did not stop,” expressed"
                    + " Ada Holm.")
            .paragraph(
                "Rask uttered that he detected the driver’s shouting before silence. “Never again,”"
                    + " an onlooker added.")
            .aside(AsideKind.OTHER, "Leave a Comment"),
        3,
        new Lineage(Relation.GARBLES, List.of(), List.of(), 0.58, 0.1, 0.32));
  }

  private static void quotes(StoryDraft story) {
    story
        .quote("Ada Holm")
        .to("reporters")
        .at("at the depot")
        .fullest(
            A,
            "The brakes were | checked | on Friday, and they were | good, | We looked at every shoe"
                + " and every sand box, all eleven of them. | We will | not | put | one tram on that |"
                + " hill | until we know why this one did not stop.",
            "The brakes were checked on Friday, and they were good,",
            "We looked at every shoe and every sand box, all eleven of them. We will not put one"
                + " tram on that hill until we know why this one did not stop.")
        .reading(
            B,
            Wording.CUT,
            "B drops “We looked at every shoe … eleven of them.” with no mark.",
            "The brakes were | checked | on Friday, and they were | good. | | We will | not | put |"
                + " one tram on that | hill | until we know why this one did not stop,",
            "The brakes were checked on Friday, and they were good. We will not put one tram on"
                + " that hill until we know why this one did not stop,")
        .reading(
            C,
            Wording.PART,
            "C has the end alone.",
            "| | | | | We will | not | put | one tram on that | hill | until we know why this one"
                + " did not stop,",
            "We will not put one tram on that hill until we know why this one did not stop,")
        .reading(
            D,
            Wording.ALTERED,
            "D prints “tested” for “checked”, “great” for “good”, and “will never place” for “will"
                + " not put”.",
            "The brakes were | ~tested | on Friday, and they were | ~great. | | We will | ~never |"
                + " ~place | one tram on that | ~mountain | until we know why this one did not stop,",
            "The brakes were tested on Friday, and they were great. We will never place one tram on"
                + " that mountain until we know why this one did not stop,")
        .done();
    story
        .quote("Piet Rask")
        .fullest(
            A,
            "I heard the driver shout, | and then the bell, | and then nothing at all,",
            "I heard the driver shout, and then the bell, and then nothing at all,")
        .reading(
            B,
            Wording.CUT,
            "B drops “and then the bell,” with no mark.",
            "I heard the driver shout, | | and then nothing at all,",
            "I heard the driver shout, and then nothing at all,")
        .reading(
            D,
            Wording.PART,
            QuotationForm.INDIRECT,
            "D puts it into its own words.",
            "~detected the driver’s shouting | |",
            "detected the driver’s shouting")
        .done();
    story
        .quote("Orla Venn")
        .fullest(A, "a dark morning", "a dark morning")
        .reading(C, Wording.SAME, "", "a dark morning", "a dark morning")
        .done();
    story.unknownSpeaker().fullest(D, "Never again,", "Never again,").done();
  }

  private static Value.Amount count(long number, String unit) {
    BigDecimal amount = BigDecimal.valueOf(number);
    return new Value.Amount(FigureKind.COUNT, amount, amount, Optional.of(unit));
  }

  private static void facts(StoryDraft story) {
    story.fact(
        FigureKind.COUNT,
        "people injured",
        Fact.Status.CONFLICT,
        story.stated(story.span("A", "14 people"), count(14, "people"), Precision.EXACT, ""),
        story.stated(story.span("B", "Fourteen people"), count(14, "people"), Precision.EXACT, ""),
        story.stated(
            story.span("C", "Sixteen people"),
            count(16, "people"),
            Precision.EXACT,
            "C says two more than first counted."),
        story.stated(story.span("D", "14 persons"), count(14, "people"), Precision.EXACT, ""));
    var monday = new Value.Date("2024-03-04", LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4));
    story.fact(
        FigureKind.DATE,
        "the accident",
        Fact.Status.AGREE,
        story.stated(story.span("A", "Monday morning"), monday, Precision.EXACT, ""),
        story.stated(story.span("B", "Monday"), monday, Precision.EXACT, ""),
        story.stated(story.span("C", "Monday"), monday, Precision.EXACT, ""),
        story.stated(story.span("D", "Monday"), monday, Precision.EXACT, ""));
    story.fact(
        FigureKind.COUNT,
        "people who ride the line a day",
        Fact.Status.AGREE,
        story.stated(
            story.span("A", "about 9,000 people"), count(9000, "people"), Precision.ABOUT, ""),
        story.stated(
            story.span("B", "Some 9,000 people"), count(9000, "people"), Precision.ABOUT, ""));
    var crowns =
        new Value.Amount(
            FigureKind.MONEY,
            new BigDecimal("41000000"),
            new BigDecimal("41000000"),
            Optional.of("crowns"));
    story.fact(
        FigureKind.MONEY,
        "cost of rebuilding the line",
        Fact.Status.SINGLE,
        story.stated(story.span("A", "41 million crowns"), crowns, Precision.EXACT, ""));
    story.fact(
        FigureKind.DURATION,
        "",
        Fact.Status.SINGLE,
        story.stated(
            story.span("A", "three weeks"),
            new Value.Duration("P3W", BigDecimal.valueOf(1_814_400)),
            Precision.EXACT,
            ""));
  }

  private static void rest(StoryDraft story) {
    story.passage(
        Passage.Kind.VERBATIM,
        B,
        story.span(
            "B", "people were injured when a tram jumped the rails in the port of Tarrow on"),
        story.span(
            "C", "people were injured when a tram jumped the rails in the port of Tarrow on"));
    String car =
        "The car, built in 1998, hit the fish market at about 40 kilometres an hour, according to"
            + " the fire service.";
    story.passage(Passage.Kind.VERBATIM, B, story.span("B", car), story.span("C", car));
    story.moment(
        "1998", story.span("B", "The car, built in 1998"), story.span("C", "built in 1998"));
    story.moment("2019", story.span("A", "The city paid 41 million crowns to rebuild it in 2019"));
    story.moment(
        "2024-03-04",
        story.span("A", "A tram left the rails on Quay Street on Monday morning"),
        story.span("B", "a tram jumped the rails in the port of Tarrow on Monday"),
        story.span("D", "A tramcar exited its tracks on Monday in Tarrow"));
    story.moment(
        "2024-03-04/2024-03-25",
        story.span("A", "Repairs to the market wall will take three weeks."));
    story.brief(
        story.span(
            "A",
            "A tram left the rails on Quay Street on Monday morning and struck the wall of the fish"
                + " market, injuring 14 people, two of them badly."),
        story.span("B", "a tram jumped the rails in the port of Tarrow"),
        story.span("C", "a tram jumped the rails in the port of Tarrow"),
        story.span("D", "A tramcar exited its tracks on Monday in Tarrow"));
    story.brief(
        story.span(
            "B",
            "The car, built in 1998, hit the fish market at about 40 kilometres an hour, according"
                + " to the fire service."),
        story.span("C", "hit the fish market at about 40 kilometres an hour"));
    story.brief(story.span("A", "Repairs to the market wall will take three weeks."));
  }
}
