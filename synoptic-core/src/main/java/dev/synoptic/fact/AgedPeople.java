package dev.synoptic.fact;

import dev.synoptic.model.FigureKind;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds out whose ages a story gives: "a six-year-old girl" in one report and "Ida Lund, 6" in
 * another are one person where no one else in the story has that age and nothing speaks against it.
 */
final class AgedPeople {

  /** Words this near after an age may name the person: "the 52-year-old retired bus driver". */
  private static final int NEAR_TOKENS = 4;

  private final Story story;
  private final FactWords words;
  private final FamilyNames people = new FamilyNames();

  AgedPeople(Story story, FactWords words) {
    this.story = story;
    this.words = words;
    for (ParsedReport report : story.reports()) {
      for (LocalName name : report.names()) {
        if (name.kind() == NameKind.PERSON && name.isNamed()) {
          people.add(name.name());
        }
      }
    }
  }

  /** Returns {@code all}, each age with the person whose it is for nouns. */
  List<StatedFigure> resolve(List<StatedFigure> all) {
    Map<String, List<Mention>> byAge = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).figure().value().kind() == FigureKind.AGE) {
        Mention mention = mention(i, all.get(i));
        byAge.computeIfAbsent(mention.age(), age -> new ArrayList<>()).add(mention);
      }
    }
    var resolved = new ArrayList<StatedFigure>(all);
    byAge.forEach((age, mentions) -> clusters(mentions).forEach(c -> c.into(resolved, age)));
    return resolved;
  }

  /**
   * One age where a report gives it.
   *
   * @param index its place among all figures
   * @param report the report
   * @param age the value
   * @param name the person's name; empty where not named
   * @param label the name as the report has it; empty where not named
   * @param noun the word for the person: "girl", "driver"; empty where there is none
   * @param sex "female", "male" or empty
   * @param accused whether the person is said to be accused; told only where no noun is
   */
  private record Mention(
      int index,
      Siglum report,
      String age,
      List<String> name,
      String label,
      String noun,
      String sex,
      boolean accused) {}

  private Mention mention(int index, StatedFigure figure) {
    ParsedReport report = story.report(figure.span().report());
    Optional<LocalName> owner = new AgeOwner(report, this::isPerson).of(figure.span().range());
    String noun = noun(figure);
    String sex = words.holds("female", noun) ? "female" : words.holds("male", noun) ? "male" : "";
    return new Mention(
        index,
        figure.span().report(),
        figure.figure().value().toString(),
        owner.map(LocalName::name).map(people::full).orElse(List.of()),
        owner.map(LocalName::name).orElse(""),
        noun,
        sex.isEmpty() ? owner.map(AgedPeople::sex).orElse("") : sex,
        noun.isEmpty() && figure.clause().stream().anyMatch(c -> words.holds("accused", c)));
  }

  private static String sex(LocalName name) {
    return switch (name.gender()) {
      case SHE -> "female";
      case HE -> "male";
      case UNKNOWN -> "";
    };
  }

  /** Returns the word for the person next to the age. */
  private String noun(StatedFigure figure) {
    ParsedReport report = story.report(figure.span().report());
    int after = report.tokenAt(figure.span().range().end());
    for (int i = after; i < Math.min(after + NEAR_TOKENS, report.tokens().size()); i++) {
      String word = word(report, i);
      if (isPerson(word)) {
        return word;
      }
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        break;
      }
    }
    int before = report.tokenAt(figure.span().range().start()) - 2;
    String word = before < 0 ? "" : word(report, before);
    return isPerson(word) ? word : "";
  }

  private boolean isPerson(String word) {
    return words.holds("female", word) || words.holds("male", word) || words.holds("anyone", word);
  }

  private static String word(ParsedReport report, int token) {
    return Words.normal(report.tokens().get(token).in(report.text()));
  }

  /** The mentions of one person. */
  private static final class Cluster {
    private final List<Mention> mentions = new ArrayList<>();
    private String sex = "";

    void add(Mention mention) {
      mentions.add(mention);
      sex = sex.isEmpty() ? mention.sex() : sex;
    }

    /** Returns whether both have a name in common, and no report that sets them apart. */
    boolean isCalledLike(Cluster other) {
      boolean common = !Collections.disjoint(mentions.get(0).name(), other.mentions.get(0).name());
      return common && Collections.disjoint(reports(), other.reports());
    }

    private Set<Siglum> reports() {
      return mentions.stream().map(Mention::report).collect(Collectors.toSet());
    }

    void take(Cluster other) {
      other.mentions.forEach(this::add);
    }

    boolean admits(Mention mention) {
      boolean alike = mention.accused() == mentions.stream().anyMatch(Mention::accused);
      return alike && (mention.sex().isEmpty() || sex.isEmpty() || sex.equals(mention.sex()));
    }

    void into(List<StatedFigure> resolved, String age) {
      // Names keep their parts: only people with two of them can be held to be the same.
      List<String> name =
          mentions.stream()
              .map(Mention::name)
              .max(Comparator.comparingInt(List::size))
              .orElse(List.of());
      List<String> nouns = name.isEmpty() ? List.of(age + " " + mentions.get(0).index()) : name;
      String called = first(Mention::label);
      String noun = first(Mention::noun);
      String who = !called.isEmpty() ? called : noun.isEmpty() ? "" : "the " + noun;
      String label = who.isEmpty() ? "" : "age of " + who;
      for (Mention mention : mentions) {
        resolved.set(mention.index(), resolved.get(mention.index()).ofPerson(nouns, label));
      }
    }

    /** Returns the first in the alphabet, so that the order of the reports makes no difference. */
    private String first(Function<Mention, String> what) {
      return mentions.stream()
          .map(what)
          .filter(word -> !word.isEmpty())
          .min(Comparator.naturalOrder())
          .orElse("");
    }
  }

  /** Returns the people of one age: those who are named, then those who can be no one of them. */
  private static List<Cluster> clusters(List<Mention> mentions) {
    Map<String, Cluster> named = new TreeMap<>();
    for (Mention mention : mentions) {
      if (!mention.name().isEmpty()) {
        named.computeIfAbsent(String.join(" ", mention.name()), n -> new Cluster()).add(mention);
      }
    }
    var clusters = new ArrayList<Cluster>();
    for (Cluster cluster : named.values()) {
      clusters.stream()
          .filter(cluster::isCalledLike)
          .findFirst()
          .ifPresentOrElse(other -> other.take(cluster), () -> clusters.add(cluster));
    }
    List<Mention> unnamed =
        mentions.stream()
            .filter(mention -> mention.name().isEmpty())
            .sorted(Comparator.comparing((Mention mention) -> mention.sex().isEmpty()))
            .toList();
    for (Mention mention : unnamed) {
      List<Cluster> open = open(clusters, mention);
      if (open.size() == 1) {
        open.get(0).add(mention);
      } else {
        var alone = new Cluster();
        alone.add(mention);
        clusters.add(alone);
      }
    }
    return clusters;
  }

  /** Returns who may be meant: those called by the same noun, if any are. */
  private static List<Cluster> open(List<Cluster> clusters, Mention mention) {
    List<Cluster> open = clusters.stream().filter(c -> c.admits(mention)).toList();
    List<Cluster> alike =
        open.stream()
            .filter(c -> c.mentions.stream().anyMatch(m -> m.noun().equals(mention.noun())))
            .toList();
    return open.size() > 1 && !mention.noun().isEmpty() && !alike.isEmpty() ? alike : open;
  }
}
