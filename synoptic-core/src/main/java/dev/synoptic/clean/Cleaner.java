package dev.synoptic.clean;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Page;
import dev.synoptic.model.Range;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Segment;
import dev.synoptic.model.SourceText;
import java.util.List;
import java.util.Optional;

/** Turns a page into a report, or says why not. */
public final class Cleaner {

  /** Returns the report of {@code page}, or the reason why it gives none. */
  public Cleaned clean(Page page) {
    String text = page.markup();
    if (text.isBlank()) {
      return new Cleaned.Rejected(
          new Rejection(page.origin(), Rejection.Reason.EMPTY, "nothing in it"));
    }
    Range all = new Range(0, text.length());
    return new Cleaned.Accepted(
        new Report(
            new ReportId(ContentId.of("r", text)),
            page.origin(),
            page.stated().outlet(),
            page.stated().title(),
            page.stated().published(),
            page.stated().language(),
            Optional.empty(),
            text,
            List.of(new Block(BlockKind.PARAGRAPH, all)),
            List.of(new Segment(all, all)),
            List.of(),
            SourceText.of(text)));
  }
}
