package dev.synoptic.store;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Disputed;
import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Missing;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Names;
import dev.synoptic.model.Occasion;
import dev.synoptic.model.Pairing;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Precision;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what {@link SynopsisPacking} wrote, line by line. */
final class SynopsisUnpacking {

  private final Unpacker in;
  private List<Name> names = List.of();

  private SynopsisUnpacking(byte[] packed) {
    this.in = new Unpacker(packed);
  }

  /** Returns a synopsis; {@code reports} finds its reports by id. */
  static Synopsis unpack(byte[] packed, Function<String, ParsedReport> reports) {
    var unpacking = new SynopsisUnpacking(packed);
    if (unpacking.in.version() != SynopsisPacking.VERSION) {
      throw new StoreFailure(
          "a synopsis was kept by another version of Synoptic; watch or serve makes it anew");
    }
    return unpacking.synopsis(reports);
  }

  /** Returns the reports of a packed synopsis alone, which stand at its beginning. */
  static Set<ReportId> reports(byte[] packed) {
    var in = new Unpacker(packed);
    in.text();
    return Set.copyOf(in.all(() -> new ReportId(in.text())));
  }

  private Synopsis synopsis(Function<String, ParsedReport> reports) {
    var story = new Story(in.text(), in.all(() -> reports.apply(in.text())), in.all(this::pairing));
    Optional<String> title = in.maybeText();
    Optional<Span> titleSpan = in.maybe(this::span);
    names = in.all(this::name);
    var all = new Names(names, in.all(() -> in.all(() -> (int) in.signed())));
    return new Synopsis(
        story,
        title,
        titleSpan,
        all,
        in.all(this::quote),
        in.all(this::fact),
        in.all(this::disputed),
        new Reuse(in.all(this::passage), in.all(this::lineage), new Descent(in.all(in::count))),
        in.all(this::moment),
        in.all(() -> new BriefSentence(in.text(), in.all(this::span))),
        in.all(() -> new Missing(siglum(), in.all(in::text), in.all(in::text))));
  }

  private Siglum siglum() {
    return new Siglum(in.count());
  }

  private Span span() {
    return new Span(siglum(), range());
  }

  private Range range() {
    return ReportCodec.range(in);
  }

  private double real() {
    return Double.longBitsToDouble(in.signed());
  }

  private Pairing pairing() {
    return new Pairing(siglum(), siglum(), real(), in.all(in::text));
  }

  private Name name() {
    return new Name(in.text(), in.text(), in.constant(NameKind.values()), in.all(this::span));
  }

  private Quote quote() {
    String id = in.text();
    int speaker = (int) in.signed();
    return new Quote(
        id,
        speaker < 0 ? Optional.empty() : Optional.of(names.get(speaker)),
        in.maybeText(),
        in.maybeText(),
        in.text(),
        in.count(),
        in.count(),
        in.all(this::reading),
        new Apparatus(in.all(() -> new Apparatus.Entry(in.text(), in.all(this::variant)))));
  }

  private Reading reading() {
    return new Reading(
        siglum(),
        in.all(this::range),
        in.constant(QuotationForm.values()),
        in.maybe(this::range),
        in.maybe(this::range),
        in.maybe(() -> new Occasion(in.maybeText(), in.maybeText())),
        in.constant(Wording.values()),
        in.all(in::text));
  }

  private Variant variant() {
    return new Variant(in.text(), in.all(this::siglum), in.constant(Variant.Kind.values()));
  }

  private Fact fact() {
    return new Fact(
        in.text(),
        in.constant(FigureKind.values()),
        in.text(),
        in.constant(Fact.Status.values()),
        in.count(),
        in.count(),
        in.all(this::stated));
  }

  private Fact.Stated stated() {
    return new Fact.Stated(span(), value(), in.constant(Precision.values()), in.maybeText());
  }

  private Value value() {
    FigureKind kind = in.constant(FigureKind.values());
    return switch (kind) {
      case DATE ->
          new Value.Date(
              in.text(), LocalDate.ofEpochDay(in.signed()), LocalDate.ofEpochDay(in.signed()));
      case DURATION -> new Value.Duration(in.text(), in.decimal());
      default -> new Value.Amount(kind, in.decimal(), in.decimal(), in.maybeText());
    };
  }

  private Disputed disputed() {
    return new Disputed(
        in.constant(Disputed.Kind.values()), in.text(), in.all(this::told), in.text());
  }

  private Disputed.Told told() {
    return new Disputed.Told(in.text(), in.all(this::span));
  }

  private Passage passage() {
    return new Passage(
        in.text(), in.constant(Passage.Kind.values()), in.all(this::span), in.maybe(this::siglum));
  }

  private Lineage lineage() {
    return new Lineage(
        in.constant(Lineage.Relation.values()),
        in.all(this::siglum),
        in.all(in::text),
        real(),
        real(),
        real());
  }

  private Moment moment() {
    return new Moment(in.text(), in.text(), in.all(this::span));
  }
}
