package dev.synoptic.quote;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads transcripts: paragraphs that begin with who speaks and a colon, "KELLER: We are safe." and
 * "Q: Are you?". A list of labelled items looks alike, so a label counts only where it is a
 * person's name or stands for the asker and the asked, and where several paragraphs have one.
 */
final class Transcripts {

  private static final int LONGEST_LABEL = 5;

  /** Paragraphs with a label that make a transcript. */
  private static final int FEWEST = 3;

  /** Fewer words in marks are a term or a title. */
  private static final int TELLING = 3;

  private static final Set<String> ASKER_AND_ASKED =
      Set.of("q", "question", "reporter", "a", "answer");

  /**
   * One turn.
   *
   * @param block the paragraph
   * @param who who speaks, as printed; empty for "Q" and "A"
   * @param words what is said
   */
  private record Turn(int block, Optional<Range> who, Range words) {}

  private final Prose prose;
  private final Set<String> familyNames = new HashSet<>();

  private Transcripts(Prose prose) {
    this.prose = prose;
    for (LocalName name : prose.report().names()) {
      if (name.kind() == NameKind.PERSON && name.isNamed()) {
        String upper = name.name().toUpperCase(Locale.ROOT);
        familyNames.add(upper.substring(upper.lastIndexOf(' ') + 1));
      }
    }
  }

  /** Returns the turns of {@code prose} by their paragraph; none if it is no transcript. */
  static Map<Integer, Utterance> in(Prose prose) {
    return new Transcripts(prose).read();
  }

  private Map<Integer, Utterance> read() {
    var turns = new ArrayList<Turn>();
    int block = -1;
    for (Sentence sentence : prose.sentences()) {
      if (sentence.block() != block) {
        block = sentence.block();
        turn(sentence).ifPresent(turns::add);
      }
    }
    var byBlock = new HashMap<Integer, Utterance>();
    if (isExplainer(turns)) {
      turns.removeIf(turn -> turn.who().isEmpty());
    }
    if (turns.size() >= FEWEST) {
      turns.forEach(turn -> byBlock.put(turn.block(), utterance(turn)));
    }
    return byBlock;
  }

  /**
   * "Q: Is it safe? A: Yes, says Keller. “It is.”": an outlet may ask and answer itself; then its
   * answers tell what others say, at least every third.
   */
  private boolean isExplainer(List<Turn> turns) {
    int letters = 0;
    int quoting = 0;
    for (Turn turn : turns) {
      if (turn.who().isEmpty()) {
        letters++;
        quoting += quotes(turn.words()) ? 1 : 0;
      }
    }
    return quoting > 0 && quoting * 6 >= letters;
  }

  private boolean quotes(Range words) {
    for (Stretch stretch : prose.stretches()) {
      if (words.contains(prose.token(stretch.first()).range())
          && Utterances.wordCount(prose, stretch) >= TELLING) {
        return true;
      }
    }
    return false;
  }

  private static Utterance utterance(Turn turn) {
    return Utterance.uncued(turn.words(), turn.who(), turn.who());
  }

  /** Returns the turn of the paragraph that begins with {@code sentence}. */
  private Optional<Turn> turn(Sentence sentence) {
    Block block = prose.report().report().blocks().get(sentence.block());
    int first = sentence.firstToken();
    int limit = Math.min(prose.tokenCount(), first + LONGEST_LABEL + 1);
    int colon = first;
    while (colon < limit && isLabelWord(colon)) {
      colon++;
    }
    boolean labels = colon > first && colon < limit && prose.word(colon).equals(":");
    if (!labels || block.kind() == BlockKind.TITLE || colon + 1 >= prose.tokenCount()) {
      return Optional.empty();
    }
    Range label = new Range(prose.token(first).start(), prose.token(colon - 1).end());
    int start = prose.token(colon + 1).start();
    boolean quoted = prose.stretchAt(colon + 1) != Prose.NONE;
    if (start >= block.range().end() || quoted || !isSpeaker(first, colon, label)) {
      return Optional.empty();
    }
    Optional<Range> who = isLetter(first, colon) ? Optional.empty() : Optional.of(label);
    return Optional.of(new Turn(sentence.block(), who, new Range(start, block.range().end())));
  }

  private boolean isLabelWord(int token) {
    TokenKind kind = prose.token(token).kind();
    return kind == TokenKind.WORD || prose.word(token).equals(".");
  }

  private boolean isLetter(int first, int colon) {
    return colon == first + 1 && ASKER_AND_ASKED.contains(prose.word(first));
  }

  private boolean isSpeaker(int first, int colon, Range label) {
    if (isLetter(first, colon)) {
      return true;
    }
    String words = label.in(prose.text());
    int name = prose.nameAt(colon - 1);
    boolean person =
        name != Prose.NONE && prose.report().names().get(name).kind() == NameKind.PERSON;
    return person || isUpperCase(words) && (familyNames.contains(words) || isProper(first, colon));
  }

  /** Two words or more that are names rather than "KEY POINTS". */
  private boolean isProper(int first, int end) {
    int at = first;
    while (at < end && prose.wordClass(at) == WordClass.PROPER) {
      at++;
    }
    return at == end && end > first + 1;
  }

  private static boolean isUpperCase(String words) {
    return words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
  }
}
