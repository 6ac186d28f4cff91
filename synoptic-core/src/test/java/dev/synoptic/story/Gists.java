package dev.synoptic.story;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.SourceText;
import dev.synoptic.name.NameFinder;
import dev.synoptic.text.TextParser;
import java.util.List;
import java.util.Optional;

/** Gists of plain texts. */
final class Gists {

  private Gists() {}

  /** Returns the gist of an undated English report that is found by its id. */
  static Gist of(String id, String text) {
    return of(id, id, text);
  }

  static Gist of(String id, String path, String text) {
    var report =
        new Report(
            new ReportId(id),
            Origin.ofPath(path),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty(),
            text,
            List.of(new Block(BlockKind.PARAGRAPH, new Range(0, text.length()))),
            List.of(),
            List.of(),
            SourceText.of(text));
    return Gist.of(new NameFinder().find(new TextParser().parse(report)));
  }
}
