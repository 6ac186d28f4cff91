package dev.synoptic.terminal;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Fact.Status;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Synopsis;

/** Five invented reports of a water main that burst, laid side by side by hand. */
final class Burst {

  private Burst() {}

  static Synopsis story() {
    return new StoryBuilder()
        .report(
            "Dunmarrow Gazette",
            "Burst main floods Dunmarrow’s old town",
            "2026-03-03",
            "A water main burst under Tanner Street before dawn on Monday and flooded 42 cellars"
                + " of the old town. “Nobody was hurt, and that is what counts this morning,”"
                + " Mayor Ilse Brandt told reporters at the town hall. The pipe was laid in 1961."
                + " Repairs will cost about £1.2 million, she said. Schools open again on Thursday.",
            AsideKind.CAPTION,
            AsideKind.CAPTION,
            AsideKind.RELATED)
        .report(
            "Northern Wire",
            "Water main bursts in Dunmarrow, 42 cellars flooded",
            "2026-03-02",
            "DUNMARROW — Forty-two cellars were flooded when a water main burst early on Monday."
                + " “Nobody was hurt, and that is what counts this morning. We were lucky, and we"
                + " will not rely on luck again,” said Mayor Ilse Brandt. “We wrote to the company"
                + " four times in two years.” Repairs are put at £1.2 million.",
            AsideKind.IDENTIFIER)
        .report(
            "Radio Marrow",
            null,
            "2026-03-02",
            "Some 60 cellars stood under water in Dunmarrow after a main burst. The mayor said that"
                + " nobody had been hurt. Repairs would take three weeks.")
        .report(
            null,
            "Dunmarrow Underwater After Principal Explodes",
            null,
            "Forty-two basements were flooded. “Nobody was injured, and that is what matters this"
                + " morning. We were fortunate,” Mayor Ilse Brandt said. Repairs are set at £1.2"
                + " million.",
            AsideKind.NAVIGATION,
            AsideKind.PROMOTION)
        .report(
            "The Marrow Valley Independent and Weekly Advertiser",
            "‘We will not rely on luck again’: mayor blames water company for the burst that drove"
                + " two hundred people out of their beds",
            "2026-03-04",
            "The mayor of Dunmarrow has blamed the water company. “We will not rely on luck again,”"
                + " Ilse Brandt said, “and we were lucky.” She said the council had written four"
                + " times. “They never answered,” a council officer said. Some £1.2 million.")
        .lineage("D", Relation.GARBLES, "B", 0.31)
        .lineage("B", Relation.OWN, "", 1)
        .lineage("A", Relation.CARRIES, "Northern Wire", 0.64)
        .brief(
            "A: A water main burst under Tanner Street before dawn on Monday and flooded 42 cellars"
                + " of the old town.",
            "B: Forty-two cellars were flooded when a water main burst early on Monday.",
            "D: Forty-two basements were flooded.")
        .brief("C: Repairs would take three weeks.")
        .fact(
            Status.CONFLICT,
            FigureKind.COUNT,
            "flooded cellars",
            "A: 42 cellars = 42 cellars",
            "B: Forty-two cellars = 42 cellars",
            "C: 60 cellars = ~60 cellars // C gives a number that the others cannot hold",
            "D: Forty-two basements = 42 cellars")
        .fact(
            Status.AGREE,
            FigureKind.MONEY,
            "cost of the repairs",
            "A: £1.2 million = ~1200000 GBP",
            "B: £1.2 million = 1200000 GBP",
            "D: £1.2 million = 1200000 GBP",
            "E: £1.2 million = ~1200000 GBP")
        .fact(
            Status.AGREE,
            FigureKind.DATE,
            "the burst",
            "A: before dawn on Monday = 2026-03-02 // counted from 3 March 2026",
            "B: early on Monday = 2026-03-02")
        .fact(Status.SINGLE, FigureKind.DATE, "the pipe was laid", "A: 1961 = 1961")
        .fact(Status.SINGLE, FigureKind.COUNT, "", "E: four times = 4 times")
        .quote(
            "Ilse Brandt",
            "reporters",
            "at the town hall",
            "B SAME: |Nobody was|hurt,|and that is what|counts|this morning.|We were|lucky,"
                + "|and we will not rely on luck again,|We wrote to the company four times in two"
                + " years.||",
            "A PART: |Nobody was|hurt,|and that is what|counts|this morning,||||||",
            "c PART: |nobody had been|hurt|||||||||",
            "D ALTERED: D prints “injured”; A, B and C print “hurt”. D prints “matters”; A and B"
                + " print “counts”. D prints “fortunate”; B and E print “lucky”."
                + "|Nobody was|injured,|and that is what|matters|this morning.|We were|fortunate,"
                + "||||",
            "E MOVED: E prints “we were lucky” after “on luck again”."
                + "||||||>we were|>lucky.|We will not rely on luck again,|||")
        .quote(
            "Ilse Brandt",
            null,
            null,
            "B SAME: |We wrote to the company|four times|in two years.|",
            "e PART: |the council had written|four times||")
        .quote("a council officer", null, null, "E SAME: |They never answered,|")
        .quote(null, null, null, "C SAME: |Three weeks, at the very least,|")
        .passage(
            Passage.Kind.NEAR,
            "B: Repairs are put at £1.2 million.",
            "D: Repairs are set at £1.2 million.")
        .moment("1961", "A: The pipe was laid in 1961.")
        .moment("2026-03-02", "A: A water main burst under Tanner Street", "B: a water main burst")
        .moment("2026-03-05", "A: Schools open again on Thursday.")
        .build();
  }
}
