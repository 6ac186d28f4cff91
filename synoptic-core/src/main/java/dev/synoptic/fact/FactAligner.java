package dev.synoptic.fact;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Figure;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the figures of a story's reports together: one fact for each checkable thing. */
public final class FactAligner {

  private final FactWords words = new FactWords("en/fact-words.txt");
  private final TokenConcepts concepts = new TokenConcepts(words);
  private final StatedFigures figures = new StatedFigures(words, concepts);
  private final TraitWeights ofRivals;
  private final TraitWeights ofAgreements;

  /** Makes an aligner with the weights that come with the library. */
  public FactAligner() {
    this(TraitWeights.ofRivals(), TraitWeights.ofAgreements());
  }

  /**
   * Makes an aligner that weighs whether figures are of one thing.
   *
   * @param ofRivals weighs figures with unlike values
   * @param ofAgreements weighs figures whose values fit
   */
  public FactAligner(TraitWeights ofRivals, TraitWeights ofAgreements) {
    this.ofRivals = ofRivals;
    this.ofAgreements = ofAgreements;
  }

  /** What is laid side by side before it is decided which values are in dispute. */
  private record Laid(
      Set<String> core,
      AboutMatch match,
      Copies copies,
      List<FactGroup> groups,
      FactWorth worth,
      Settled settled,
      RivalTraits traits,
      Rivals rivals,
      AgreementPairs agreements) {}

  /**
   * Returns the facts of {@code story}: conflicts first, then agreements, then single values.
   *
   * @param stated each report's figures, in the order of the sigla
   * @param quotes the story's quotes: a figure inside one is its speaker's claim
   * @param descent which reports count as one source
   */
  public List<Fact> align(
      Story story, List<List<Figure>> stated, List<Quote> quotes, Descent descent) {
    Laid laid = laid(story, stated, quotes);
    List<FactGroup> groups = laid.groups();
    var stages = new Stages(story, words);
    List<Dispute> disputes =
        new Disputes(groups, laid.match(), laid.rivals(), laid.settled(), stages, laid.copies())
            .all();
    List<Dispute> checked = new Succession(story, groups, stages, laid.settled()).checked(disputes);
    var weight = new FactWeight(story.reports(), laid.core());
    var label = new FactLabel(story, concepts, words);
    return new FactTable(story, descent, stages, laid.worth(), weight, label).of(groups, checked);
  }

  /** Returns the pairs of figures that may be in dispute, to fit {@link TraitWeights} by. */
  public List<FigurePair> rivals(Story story, List<List<Figure>> stated, List<Quote> quotes) {
    Laid laid = laid(story, stated, quotes);
    return new RivalPairs(laid.groups(), laid.rivals(), laid.traits()).all();
  }

  /** Returns the pairs of figures that may agree, to fit {@link TraitWeights} by. */
  public List<FigurePair> agreements(Story story, List<List<Figure>> stated, List<Quote> quotes) {
    return laid(story, stated, quotes).agreements().all();
  }

  private Laid laid(Story story, List<List<Figure>> stated, List<Quote> quotes) {
    Set<String> names = names(story);
    var told = new StoryConcepts(story, concepts);
    List<StatedFigure> all =
        new AgedPeople(story, words).resolve(figures.of(story, told, stated, quotes, names));
    Set<String> core = StatedFigures.core(story, told, names);
    var match = new AboutMatch(all, names, core, words);
    var vicinities = new Vicinities(story, all, told);
    var sentences = new LikeSentences(story, all, told);
    var counterparts = new Counterparts(all, vicinities, sentences, words);
    var scopes = new Scopes(story, all, match, words);
    var pairs = new PairTraits(story, all, match, vicinities, sentences, scopes);
    var repeats = new Repeats(all);
    var agreed = new AgreementTraits(all, pairs, match, repeats, vicinities, counterparts);
    var same =
        new SameFact(
            all,
            match,
            repeats,
            vicinities,
            new AgreementScore(agreed, match, vicinities, counterparts, scopes, ofAgreements));
    var copies = new Copies(story, all, vicinities);
    var worth = new FactWorth(story);
    List<FactGroup> groups =
        new FactGroups(all, same, copies).joined().stream().filter(worth::isChecked).toList();
    var settled = new Settled(story, all, words);
    var traits = new RivalTraits(story, all, groups, pairs, vicinities, counterparts, scopes);
    var score = new RivalScore(traits, ofRivals, vicinities);
    var enumerations = new Enumerations(story, all);
    var rivals = new Rivals(all, match, counterparts, enumerations, scopes, settled, score, words);
    return new Laid(
        core,
        match,
        copies,
        groups,
        worth,
        settled,
        traits,
        rivals,
        new AgreementPairs(all, same, agreed));
  }

  /** Returns the words of all names of {@code story}, in their normal form. */
  private static Set<String> names(Story story) {
    Set<String> names = new HashSet<>();
    for (ParsedReport report : story.reports()) {
      for (LocalName name : report.names()) {
        if (name.isNamed()) {
          names.addAll(List.of(Words.normal(name.name()).split(" ")));
        }
      }
    }
    return names;
  }
}
