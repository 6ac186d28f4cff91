package dev.synoptic.store;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.CodePoints;
import dev.synoptic.model.Dateline;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Segment;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.SourceText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** A report with its sentences as bytes. Tokens and names are left out: they can be made again. */
public final class ReportCodec {

  /** Changes with the order or the meaning of anything below. */
  static final int VERSION = 1;

  private ReportCodec() {}

  /** Returns {@code parsed} as bytes. */
  public static byte[] pack(ParsedReport parsed) {
    var out = new Packer(VERSION);
    Report report = parsed.report();
    out.text(report.id().value());
    origin(out, report.origin());
    out.maybe(report.outlet(), o -> outlet(out, o));
    out.text(report.title());
    out.maybe(report.published(), p -> published(out, p));
    out.text(report.language());
    out.maybe(report.dateline(), line -> dateline(out, line));
    out.text(report.text());
    out.all(report.blocks(), block -> range(out.constant(block.kind()), block.range()));
    out.all(report.segments(), s -> range(range(out, s.clean()), s.source()));
    out.all(report.aside(), a -> range(out.constant(a.kind()), a.source()).text(a.text()));
    out.text(report.source().sha256());
    out.all(report.source().codePoints().supplementary(), n -> out.number(n));
    out.all(parsed.sentences(), s -> sentence(out, s));
    return out.packed();
  }

  /**
   * Returns the report that was packed, without tokens and names.
   *
   * @throws StoreFailure where another version of this class packed it
   */
  public static ParsedReport unpack(byte[] packed) {
    var in = new Unpacker(packed);
    if (in.version() != VERSION) {
      throw new StoreFailure("a report was kept by another version of Synoptic: " + in.version());
    }
    var report =
        new Report(
            new ReportId(in.text()),
            origin(in),
            in.maybe(() -> outlet(in)),
            in.maybeText(),
            in.maybe(() -> published(in)),
            in.maybeText(),
            in.maybe(() -> new Dateline(range(in), in.text(), in.maybeText())),
            in.text(),
            in.all(() -> new Block(in.constant(BlockKind.values()), range(in))),
            in.all(() -> new Segment(range(in), range(in))),
            in.all(() -> new Aside(in.constant(AsideKind.values()), range(in), in.text())),
            new SourceText(in.text(), new CodePoints(in.all(in::count))));
    List<Sentence> sentences = in.all(() -> sentence(in));
    return new ParsedReport(report, sentences, List.of(), List.of());
  }

  static Packer origin(Packer out, Origin origin) {
    return out.text(origin.path()).text(origin.url()).text(origin.inputId());
  }

  static Origin origin(Unpacker in) {
    return new Origin(in.maybeText(), in.maybeText(), in.maybeText());
  }

  static Packer outlet(Packer out, Outlet outlet) {
    return out.text(outlet.domain()).text(outlet.name());
  }

  static Outlet outlet(Unpacker in) {
    return new Outlet(in.maybeText(), in.text());
  }

  static Packer published(Packer out, Published published) {
    out.signed(published.date().toEpochDay());
    return out.maybe(
        published.time(),
        time -> {
          out.signed(time.toLocalDate().toEpochDay()).signed(time.toLocalTime().toNanoOfDay());
          out.signed(time.getOffset().getTotalSeconds());
        });
  }

  static Published published(Unpacker in) {
    return new Published(
        LocalDate.ofEpochDay(in.signed()),
        in.maybe(
            () ->
                OffsetDateTime.of(
                    LocalDate.ofEpochDay(in.signed()),
                    LocalTime.ofNanoOfDay(in.signed()),
                    ZoneOffset.ofTotalSeconds((int) in.signed()))));
  }

  private static void dateline(Packer out, Dateline line) {
    range(out, line.range()).text(line.place()).text(line.agency());
  }

  /** A range is its start and its length: lengths are small. */
  static Packer range(Packer out, Range range) {
    return out.number(range.start()).number(range.length());
  }

  static Range range(Unpacker in) {
    int start = in.count();
    return new Range(start, start + in.count());
  }

  private static void sentence(Packer out, Sentence sentence) {
    range(out, sentence.range());
    out.number(sentence.firstToken()).number(sentence.endToken()).number(sentence.block());
  }

  private static Sentence sentence(Unpacker in) {
    return new Sentence(range(in), in.count(), in.count(), in.count());
  }
}
