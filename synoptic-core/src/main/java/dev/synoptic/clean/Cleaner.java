package dev.synoptic.clean;

import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Rejection;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns a page into a report, or says why not. What is not the report is set aside, typed, with its
 * place; every character of the report's text that the page prints has its place in the source.
 */
public final class Cleaner {

  /** A page of more characters is no report: the longest real pages have about a quarter of it. */
  static final int MAX_MARKUP = 16 << 20;

  /** A text of more characters is a book: about 400,000 words. */
  static final int MAX_TEXT = 2 << 20;

  /** A text of more lines is a table or a log. */
  static final int MAX_LINES = 200_000;

  /** Text has hardly any control characters; programs and pictures have many. */
  private static final double MAX_CONTROL_SHARE = 0.02;

  /** Share of replacement characters at which nothing readable is left. */
  private static final double MAX_BROKEN_SHARE = 0.2;

  /** Two words may be a sentence; one is none. */
  private static final int MIN_WORDS = 2;

  private final NewsWords words = NewsWords.load();
  private final TextCleaner texts = new TextCleaner(words);
  private final HtmlCleaner htmls = new HtmlCleaner(words);

  /** Returns the report of {@code page}, or the reason why it gives none. */
  public Cleaned clean(Page page) {
    Optional<Rejection> unfit = unfit(page);
    if (unfit.isPresent()) {
      return new Cleaned.Rejected(unfit.get());
    }
    Draft draft = page.type() == PageType.HTML ? htmls.clean(page) : texts.clean(page);
    return draft
        .refusal()
        .flatMap(refusal -> reject(page, refusal.reason(), refusal.detail()))
        .or(() -> tooMuch(page, draft))
        .or(() -> tooLittle(page, draft))
        .<Cleaned>map(Cleaned.Rejected::new)
        .orElseGet(() -> new Cleaned.Accepted(ReportWriter.write(words, page, draft)));
  }

  private static Optional<Rejection> unfit(Page page) {
    String markup = page.markup();
    if (markup.length() > MAX_MARKUP) {
      return reject(
          page,
          Rejection.Reason.TOO_LARGE,
          String.format(
              Locale.ROOT, "%,d characters; the limit is %,d", markup.length(), MAX_MARKUP));
    }
    GlyphCount count =
        page.type() == PageType.HTML ? GlyphCount.estimate(markup) : GlyphCount.of(markup);
    int control = count.control();
    if (control > markup.length() * MAX_CONTROL_SHARE) {
      return reject(page, Rejection.Reason.BINARY, "not text: " + control + " control characters");
    }
    if (count.lines() > MAX_LINES && page.type() == PageType.TEXT) {
      return reject(
          page,
          Rejection.Reason.TOO_LARGE,
          String.format(Locale.ROOT, "%,d lines; the limit is %,d", count.lines(), MAX_LINES));
    }
    if (!count.shown() && !GlyphCount.of(markup).shown()) {
      return reject(page, Rejection.Reason.EMPTY, "nothing in it");
    }
    return count.broken() > markup.length() * MAX_BROKEN_SHARE
        ? reject(page, Rejection.Reason.BINARY, "not text in a known encoding")
        : Optional.empty();
  }

  private static Optional<Rejection> tooMuch(Page page, Draft draft) {
    int length = draft.body().stream().mapToInt(part -> part.words().text().length()).sum();
    return length > MAX_TEXT
        ? reject(
            page,
            Rejection.Reason.TOO_LARGE,
            String.format(
                Locale.ROOT, "a text of %,d characters; the limit is %,d", length, MAX_TEXT))
        : Optional.empty();
  }

  private static Optional<Rejection> tooLittle(Page page, Draft draft) {
    int bodyWords = draft.bodyWords();
    if (bodyWords >= MIN_WORDS) {
      return Optional.empty();
    }
    String detail =
        draft.title().isPresent()
            ? "a title and no text: \"" + draft.title().get() + "\"" + advice(page)
            : "no sentence in it";
    return reject(page, Rejection.Reason.TOO_SHORT, detail);
  }

  /** Of plain text, a line without a full stop is a title; whoever wrote it as the text is told. */
  private static String advice(Page page) {
    return page.type() == PageType.TEXT && page.stated().title().isEmpty()
        ? "; end a text of one line with a full stop"
        : "";
  }

  private static Optional<Rejection> reject(Page page, Rejection.Reason reason, String detail) {
    return Optional.of(new Rejection(page.origin(), reason, detail));
  }
}
