package dev.synoptic.story;

/** Reports of events that look alike, for tests; all made up. */
final class Events {

  /** Two shootings of one week. */
  static final String[] MILL_STREET = {
    """
    Two people were shot dead outside a bakery on Mill Street in Torvale early on Saturday, police \
    said.

    The dead were Hanne Vosk, 41, who ran the bakery, and her brother Emil. A man of 36 was \
    arrested an hour later at the bus station. Superintendent Odette Farrow said there was no danger \
    to the public.

    "She gave bread to anybody who asked," said a neighbour, Piet Lansing.
    """,
    """
    A bakery owner and her brother have been killed by a gunman in Torvale. Officers were called to \
    Mill Street at 4.50 a.m. on Saturday and found Hanne and Emil Vosk with gunshot wounds.

    Odette Farrow, a police superintendent, said a suspect, 36, was being questioned. He had been \
    found at the bus station with a rifle in a sports bag. Flowers lay at the bakery door by noon.
    """,
    """
    Prosecutors in Torvale charged a man of 36 with murder on Sunday, a day after Hanne Vosk and her \
    brother Emil were shot outside their bakery on Mill Street.

    The man, a former employee, said nothing in court. Superintendent Odette Farrow said that the \
    rifle found at the bus station had been stolen in spring.
    """
  };

  static final String[] QUARRY_ROAD = {
    """
    Three people were shot dead in a car park on Quarry Road in Benholm on Tuesday night, police said.

    The victims were students of the technical college, among them Jonas Arkwell, 20. A woman of 24 \
    gave herself up at a police station. Inspector Malcolm Treece said there was no danger to the \
    public.

    "He was going to be an electrician," said his teacher, Sunniva Holt.
    """,
    """
    Benholm technical college stayed shut on Wednesday after three of its students were killed by a \
    gunman in the car park on Quarry Road.

    One was Jonas Arkwell, who was 20 and about to finish his training as an electrician. Inspector \
    Malcolm Treece said a woman of 24 had walked into a police station at midnight and handed over a \
    pistol. Sunniva Holt, who taught all three, lit candles at the gate.
    """
  };

  /** Two summits of one week. */
  static final String[] RIVER_SUMMIT = {
    """
    Leaders of seven countries on the Ister agreed on Monday in Galenburg to share water in dry \
    summers, ending two years of talks.

    President Ilse Marant of Morvania, who led the summit, said every country would leave a fifth of \
    the river's flow to those below it. The treaty of 31 pages takes effect in January. Farmers in \
    the Lower Ister had lost half of their maize last year.
    """,
    """
    The seven states along the river Ister signed a water treaty in Galenburg, promising to let a \
    fifth of the flow pass in times of drought.

    "The river has no passport," said Ilse Marant, Morvania's president, at the close of the summit. \
    Dam operators must report their levels daily from January. Maize farmers of the Lower Ister \
    welcomed the text of 31 pages.
    """
  };

  static final String[] FISH_SUMMIT = {
    """
    Leaders of nine countries on the Cold Sea failed on Thursday in Port Amber to agree on cod, after \
    two days of talks.

    Prime Minister Torben Aaslund of Skerland, who led the summit, said catches would have to fall by \
    a third, but that three delegations had left before the vote. Trawler crews had blocked the \
    harbour with 60 boats. A new round is planned in March.
    """,
    """
    A summit on cod in the Cold Sea ended in Port Amber without a deal when three of nine delegations \
    walked out.

    Torben Aaslund, the prime minister of Skerland, had asked for catches to be cut by a third. "Fish \
    do not vote," he said. Outside, 60 trawlers blocked the harbour; their crews fear for their \
    boats. Ministers want to meet again in March.
    """
  };

  static final String OPINION =
      """
      What do we still want from summits? Leaders fly in, are photographed and fly out again, and a \
      communiqué of many pages is forgotten before the catering is paid for.

      I have covered such meetings for thirty years. The talks that mattered took place in corridors. \
      My proposal is simple: no cameras, no dinners, one sheet of paper. Countries that cannot say \
      what they agreed on one side of it have not agreed.
      """;

  static final String ROUND_UP =
      """
      The week in brief. In Torvale a bakery owner, Hanne Vosk, and her brother Emil were shot dead on \
      Mill Street on Saturday; a man of 36 has been charged with murder. Superintendent Odette Farrow \
      said that the rifle had been stolen in spring.

      In Galenburg the seven states along the river Ister signed a water treaty of 31 pages. Ilse \
      Marant, Morvania's president, said that a fifth of the flow would be left to those below.

      In Port Amber a summit on cod in the Cold Sea ended without a deal. Torben Aaslund, the prime \
      minister of Skerland, wanted catches to fall by a third; 60 trawlers blocked the harbour.
      """;

  static final String LIVE_BLOG =
      """
      Live: the day as it happens.

      18.40 Trains between Torvale and the coast are running again after a signal failure.

      17.15 The stock exchange closes 0.4 per cent lower. Bank shares fall most.

      15.02 In Port Amber the ministers are still at lunch, we hear. The trawlers have not moved.

      13.30 Rain has stopped play at the tennis in Ellory; Dagny Brandt leads by two sets.

      11.20 The court in Benholm will decide on Friday whether the woman of 24 stays in custody.

      09.05 Good morning. It will be cloudy in the north, with showers from noon.
      """;

  private Events() {}
}
