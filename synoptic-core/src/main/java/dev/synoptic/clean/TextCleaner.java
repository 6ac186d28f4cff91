package dev.synoptic.clean;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Turns a plain-text page into a draft. Text that was taken from a page still holds the page's
 * other lines, without markup to tell them by; they show by their words, their form and their
 * place.
 */
final class TextCleaner {

  private final NewsWords words;

  TextCleaner(NewsWords words) {
    this.words = words;
  }

  /** Returns the draft of {@code page}; its body may be empty. */
  Draft clean(Page page) {
    List<Paragraph> paragraphs = ParagraphReader.read(page.markup());
    var front = new TextFront(words, paragraphs, page.stated().title(), page.origin().path());
    List<Optional<AsideKind>> nothingKnown =
        Collections.nCopies(paragraphs.size(), Optional.empty());
    var verdicts =
        new TextJudge(words, paragraphs, front.title(), front.bodyStart(), nothingKnown)
            .verdicts(false);
    var body = new ArrayList<Draft.Part>();
    var aside = new ArrayList<Aside>(front.aside());
    for (int i = front.bodyStart(); i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Optional<AsideKind> kind = verdicts.kind(i);
      if (kind.isPresent()) {
        aside(kind.get(), paragraph.words()).ifPresent(aside::add);
      } else {
        body.add(new Draft.Part(blockKind(paragraphs, verdicts, i), paragraph));
      }
    }
    PageFacts named =
        new PageFacts(outlet(front.outlet()), Optional.empty(), Optional.empty(), Optional.empty());
    return new Draft(front.title(), body, aside, named.or(verdicts.facts()), Optional.empty());
  }

  /** Returns {@code words} as set aside; empty where they stand nowhere in the source. */
  static Optional<Aside> aside(AsideKind kind, MappedText words) {
    return words.source().map(source -> new Aside(kind, source, words.text()));
  }

  /** Returns what the kept paragraph {@code i} is. */
  static BlockKind blockKind(List<Paragraph> paragraphs, Verdicts verdicts, int i) {
    Paragraph paragraph = paragraphs.get(i);
    return switch (paragraph.sign()) {
      case BULLET -> BlockKind.ITEM;
      // A long sentence set as a heading is a standfirst.
      case HASH ->
          paragraph.line().words() > 25
                  || Prose.isSentence(paragraph.line()) && paragraph.line().words() > 12
              ? BlockKind.PARAGRAPH
              : BlockKind.HEADING;
      case QUOTED -> BlockKind.QUOTE;
      case NONE -> heads(paragraphs, verdicts, i) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    };
  }

  /** A heading has the form of one, and running text or a list after it. */
  private static boolean heads(List<Paragraph> paragraphs, Verdicts verdicts, int i) {
    if (!Prose.couldHead(paragraphs.get(i).line())) {
      return false;
    }
    for (int next = i + 1; next < paragraphs.size(); next++) {
      if (verdicts.kind(next).isEmpty()) {
        return paragraphs.get(next).sign() != Paragraph.Sign.NONE
            || !Prose.couldHead(paragraphs.get(next).line());
      }
    }
    return false;
  }

  /** Returns the outlet that a page names as {@code name}. */
  static Optional<Outlet> outlet(Optional<String> name) {
    return name.map(String::strip).filter(text -> !text.isEmpty()).map(Outlet::named);
  }
}
