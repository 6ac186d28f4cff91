package dev.synoptic.clean;

import dev.synoptic.model.Aside;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Published;
import dev.synoptic.model.Rejection;
import java.util.List;
import java.util.Optional;

/**
 * A report before its parts are joined into one text.
 *
 * @param title the title's words, where the page has one
 * @param body the other parts, in order
 * @param aside what was set aside
 * @param facts what the page says about itself
 * @param refusal why this is no report, where it is none
 */
record Draft(
    Optional<MappedText> title,
    List<Part> body,
    List<Aside> aside,
    PageFacts facts,
    Optional<Refusal> refusal) {

  /** Copies the lists. */
  Draft {
    body = List.copyOf(body);
    aside = List.copyOf(aside);
  }

  /**
   * Why a page gives no report.
   *
   * @param reason what is wrong
   * @param detail in plain words
   */
  record Refusal(Rejection.Reason reason, String detail) {}

  /**
   * A paragraph-like part.
   *
   * @param kind what it is
   * @param paragraph its words, not empty, and their form
   */
  record Part(BlockKind kind, Paragraph paragraph) {

    /** Returns its words. */
    MappedText words() {
      return paragraph.words();
    }

    /** Returns their outer form. */
    Line line() {
      return paragraph.line();
    }
  }

  /** Returns this draft, published at {@code day} where nothing says otherwise. */
  Draft published(Optional<Published> day) {
    var stated = new PageFacts(Optional.empty(), day, Optional.empty(), Optional.empty());
    return new Draft(title, body, aside, facts.or(stated), refusal);
  }

  /** Returns the number of words of the body. */
  int bodyWords() {
    return body.stream().mapToInt(part -> part.line().words()).sum();
  }
}
