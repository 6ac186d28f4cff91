package dev.synoptic.store;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Disputed;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Missing;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Name;
import dev.synoptic.model.Names;
import dev.synoptic.model.Pairing;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import dev.synoptic.model.Variant;

/**
 * Writes a synopsis as bytes. Its reports are named by their ids alone: they are kept once, however
 * often the synopsis is made anew. {@link SynopsisUnpacking} mirrors this class line by line.
 */
final class SynopsisPacking {

  /** Changes with the order or the meaning of anything below, and of the model's constants. */
  static final int VERSION = 2;

  private final Packer out = new Packer(VERSION);
  private final Synopsis synopsis;

  private SynopsisPacking(Synopsis synopsis) {
    this.synopsis = synopsis;
  }

  static byte[] pack(Synopsis synopsis) {
    return new SynopsisPacking(synopsis).all();
  }

  private byte[] all() {
    out.text(synopsis.story().id());
    out.all(synopsis.story().reports(), r -> out.text(r.report().id().value()));
    out.all(synopsis.story().grouping(), this::pairing);
    out.text(synopsis.title());
    out.maybe(synopsis.titleSpan(), this::span);
    names(synopsis.names());
    out.all(synopsis.quotes(), this::quote);
    out.all(synopsis.facts(), this::fact);
    out.all(synopsis.disputed(), this::disputed);
    out.all(synopsis.reuse().passages(), this::passage);
    out.all(synopsis.reuse().lineages(), this::lineage);
    out.all(synopsis.reuse().descent().lines(), n -> out.number(n));
    out.all(synopsis.timeline(), this::moment);
    out.all(synopsis.brief(), this::sentence);
    out.all(synopsis.missing(), this::missing);
    return out.packed();
  }

  private Packer siglum(Siglum siglum) {
    return out.number(siglum.index());
  }

  private void span(Span span) {
    ReportCodec.range(siglum(span.report()), span.range());
  }

  private void pairing(Pairing pairing) {
    siglum(pairing.a());
    siglum(pairing.b());
    real(pairing.score());
    out.all(pairing.because(), out::text);
  }

  /** The bits of a number, so that it comes back as it was. */
  private void real(double value) {
    out.signed(Double.doubleToLongBits(value));
  }

  private void names(Names names) {
    out.all(names.names(), this::name);
    out.all(names.places(), places -> out.all(places, n -> out.signed(n)));
  }

  private void name(Name name) {
    out.text(name.id()).text(name.name()).constant(name.kind());
    out.all(name.mentions(), this::span);
  }

  private void quote(Quote quote) {
    out.text(quote.id());
    out.signed(quote.speaker().map(synopsis.names().names()::indexOf).orElse(-1));
    out.text(quote.speakerName()).text(quote.addressee()).text(quote.reading());
    out.number(quote.independent()).number(quote.carriers());
    out.all(quote.readings(), this::reading);
    out.all(quote.apparatus().entries(), this::entry);
  }

  private void reading(Reading reading) {
    siglum(reading.report());
    out.all(reading.pieces(), r -> ReportCodec.range(out, r));
    out.constant(reading.form());
    out.maybe(reading.speaker(), r -> ReportCodec.range(out, r));
    out.maybe(reading.cue(), r -> ReportCodec.range(out, r));
    out.maybe(reading.said(), said -> out.text(said.when()).text(said.where()));
    out.constant(reading.wording());
    out.all(reading.notes(), out::text);
  }

  private void entry(Apparatus.Entry entry) {
    out.text(entry.lemma());
    out.all(entry.variants(), this::variant);
  }

  private void variant(Variant variant) {
    out.text(variant.words());
    out.all(variant.reports(), this::siglum);
    out.constant(variant.kind());
  }

  private void fact(Fact fact) {
    out.text(fact.id()).constant(fact.kind()).text(fact.about()).constant(fact.status());
    out.number(fact.independent()).number(fact.carriers());
    out.all(fact.values(), this::stated);
  }

  private void stated(Fact.Stated stated) {
    span(stated.span());
    value(stated.value());
    out.constant(stated.precision()).text(stated.note());
  }

  private void value(Value value) {
    out.constant(value.kind());
    if (value instanceof Value.Amount amount) {
      out.decimal(amount.low()).decimal(amount.high()).text(amount.unit());
    } else if (value instanceof Value.Date date) {
      out.text(date.iso());
      out.signed(date.first().toEpochDay()).signed(date.last().toEpochDay());
    } else if (value instanceof Value.Duration duration) {
      out.text(duration.iso()).decimal(duration.seconds());
    }
  }

  private void disputed(Disputed disputed) {
    out.constant(disputed.kind()).text(disputed.about());
    out.all(disputed.values(), this::told);
    out.text(disputed.note());
  }

  private void told(Disputed.Told told) {
    out.text(told.value());
    out.all(told.spans(), this::span);
  }

  private void passage(Passage passage) {
    out.text(passage.id()).constant(passage.kind());
    out.all(passage.spans(), this::span);
    out.maybe(passage.from(), this::siglum);
  }

  private void lineage(Lineage lineage) {
    out.constant(lineage.relation());
    out.all(lineage.of(), this::siglum);
    out.all(lineage.credits(), out::text);
    real(lineage.own());
    real(lineage.shared());
    real(lineage.reworded());
  }

  private void moment(Moment moment) {
    out.text(moment.when()).text(moment.text());
    out.all(moment.spans(), this::span);
  }

  private void sentence(BriefSentence sentence) {
    out.text(sentence.text());
    out.all(sentence.cites(), this::span);
  }

  private void missing(Missing missing) {
    siglum(missing.report());
    out.all(missing.quotes(), out::text);
    out.all(missing.facts(), out::text);
  }
}
