package dev.synoptic.export;

import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Missing;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.util.List;

/** Writes the body of a story: brief, quotes, facts, passages, timeline, and what is missing. */
final class TeiStory {

  private final Xml xml;
  private final Synopsis synopsis;
  private final StoryTexts texts;
  private final TeiIds ids;

  TeiStory(Xml xml, Synopsis synopsis, StoryTexts texts, TeiIds ids) {
    this.xml = xml;
    this.synopsis = synopsis;
    this.texts = texts;
    this.ids = ids;
  }

  void write() throws IOException {
    brief(synopsis.brief());
    new TeiQuotes(xml, texts, ids, ids.roles(synopsis.quotes())).write(synopsis.quotes());
    new TeiFacts(xml, texts, ids).write(synopsis.facts());
    passages(synopsis.reuse().passages());
    timeline(synopsis.timeline());
    missing(synopsis.missing());
    boolean empty =
        synopsis.brief().isEmpty()
            && synopsis.quotes().isEmpty()
            && synopsis.facts().isEmpty()
            && synopsis.reuse().passages().isEmpty()
            && synopsis.timeline().isEmpty()
            && synopsis.missing().isEmpty();
    if (empty) {
      xml.element("p", "Nothing was found to lay side by side.");
    }
  }

  private void brief(List<BriefSentence> sentences) throws IOException {
    if (sentences.isEmpty()) {
      return;
    }
    xml.open("div", "type", "brief").element("head", "Brief").open("list");
    for (BriefSentence sentence : sentences) {
      xml.open("item");
      for (Span span : sentence.cites()) {
        reference(xml, texts, ids, span);
      }
      xml.close();
    }
    xml.close().close();
  }

  private void passages(List<Passage> passages) throws IOException {
    if (passages.isEmpty()) {
      return;
    }
    xml.open("div", "type", "passages").element("head", "Shared passages");
    for (Passage passage : passages) {
      xml.open(
          "list",
          "type",
          Names.of(passage.kind()),
          "xml:id",
          ids.of(passage.id()),
          "source",
          passage.from().map(ids::to).orElse(""));
      for (Span span : passage.spans()) {
        xml.open("item");
        reference(xml, texts, ids, span);
        xml.close();
      }
      xml.close();
    }
    xml.close();
  }

  private void timeline(List<Moment> moments) throws IOException {
    if (moments.isEmpty()) {
      return;
    }
    xml.open("div", "type", "timeline").element("head", "Timeline").open("list");
    for (Moment moment : moments) {
      xml.open("item");
      TeiDates.write(xml, moment.when(), moment.when());
      for (Span span : moment.spans()) {
        reference(xml, texts, ids, span);
      }
      xml.close();
    }
    xml.close().close();
  }

  private void missing(List<Missing> missing) throws IOException {
    List<Missing> some =
        missing.stream().filter(m -> !m.quotes().isEmpty() || !m.facts().isEmpty()).toList();
    if (some.isEmpty()) {
      return;
    }
    xml.open("div", "type", "missing").element("head", "What reports leave out").open("list");
    for (Missing one : some) {
      xml.open("item", "source", ids.to(one.report())).text("");
      for (String id : one.quotes()) {
        xml.open("ref", "type", "quote", "target", "#" + ids.of(id)).close();
      }
      for (String id : one.facts()) {
        xml.open("ref", "type", "fact", "target", "#" + ids.of(id)).close();
      }
      xml.close();
    }
    xml.close().close();
  }

  /** Writes words of a report with the place where they stand. */
  static void reference(Xml xml, StoryTexts texts, TeiIds ids, Span span) throws IOException {
    xml.element(
        "ref",
        texts.words(span),
        "type",
        "span",
        "target",
        ids.to(span.report()),
        "n",
        texts.start(span) + "-" + texts.end(span));
  }
}
