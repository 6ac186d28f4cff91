package dev.synoptic.export;

import dev.synoptic.model.Comparison;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the header: what the document is, its witnesses, and who and what is named. */
final class TeiHeader {

  private static final String HOW =
      "Every quote is laid out by parallel segmentation: words outside an app element are printed"
          + " alike by all reports that carry the quote (the source attribute of said names them),"
          + " and an app element gives what each of them prints there. The type of a reading says"
          + " how it stands to the lemma: same, omitted, added, moved or substituted.";

  private static final String PLACES =
      "A ref element of type span points to a report; its n attribute gives the place of the words"
          + " in the cleaned text of that report, start-end in Unicode code points, end exclusive.";

  private final Xml xml;

  TeiHeader(Xml xml) {
    this.xml = xml;
  }

  /** Writes the header of a document of several stories, or of none. */
  void ofCorpus(Comparison comparison) throws IOException {
    int stories = comparison.stories().size();
    xml.open("teiHeader").open("fileDesc");
    title(stories == 0 ? "No stories" : stories + " stories laid side by side");
    xml.open("sourceDesc");
    if (comparison.alone().isEmpty()) {
      xml.element("p", "The reports are named story by story.");
    }
    alone(comparison.alone());
    xml.close().close();
    encoding();
    xml.close();
  }

  /** Writes the header of one story. */
  void ofStory(Synopsis synopsis, StoryTexts texts, TeiIds ids, List<Report> alone)
      throws IOException {
    xml.open("teiHeader").open("fileDesc");
    title(synopsis.title().orElse("A story without a title"));
    xml.open("sourceDesc").open("listWit");
    for (Siglum siglum : texts.sigla()) {
      xml.open("witness", "xml:id", ids.of(siglum), "n", siglum.letters());
      bibl(texts.report(siglum));
      lineage(synopsis.reuse().lineages().get(siglum.index()), ids);
      xml.close();
    }
    xml.close();
    alone(alone);
    xml.close().close();
    encoding();
    profile(synopsis, ids);
    xml.close();
  }

  private void title(String title) throws IOException {
    xml.open("titleStmt").element("title", title).close();
    xml.open("publicationStmt");
    xml.element("p", "Made by Synoptic from the reports that are named as witnesses.");
    xml.close();
  }

  private void alone(List<Report> reports) throws IOException {
    if (reports.isEmpty()) {
      return;
    }
    xml.open("listBibl", "type", "alone").element("head", "Reports that no other report joins");
    for (Report report : reports) {
      bibl(report);
    }
    xml.close();
  }

  private void bibl(Report report) throws IOException {
    xml.open("bibl");
    if (report.title().isPresent()) {
      xml.element("title", report.title().get(), "level", "a");
    }
    if (report.outlet().isPresent()) {
      xml.element("publisher", report.outlet().map(Outlet::name).get());
    }
    if (report.published().isPresent()) {
      Published published = report.published().get();
      xml.element("date", published.iso(), "when", published.date().toString());
    }
    if (report.origin().path().isPresent()) {
      xml.element("idno", report.origin().path().get(), "type", "path");
    }
    if (report.origin().url().isPresent()) {
      xml.element("idno", report.origin().url().get(), "type", "URI");
    }
    xml.element("idno", report.source().sha256(), "type", "sha256");
    xml.close();
  }

  private void lineage(Lineage lineage, TeiIds ids) throws IOException {
    String credits =
        lineage.credits().isEmpty() ? "" : ", credits " + String.join(", ", lineage.credits());
    xml.element(
        "note",
        Names.of(lineage.relation()) + credits,
        "type",
        "lineage",
        "corresp",
        ids.to(lineage.of()));
  }

  private void encoding() throws IOException {
    xml.open("encodingDesc");
    xml.open("editorialDecl").element("p", HOW).element("p", PLACES).close();
    xml.open("variantEncoding", "method", "parallel-segmentation", "location", "internal").close();
    xml.open("appInfo").open("application", "ident", "synoptic", "version", "0.1.0");
    xml.element("label", "Synoptic").close().close();
    xml.close();
  }

  private void profile(Synopsis synopsis, TeiIds ids) throws IOException {
    List<Name> all = synopsis.names().names();
    Map<String, String> roles = ids.roles(synopsis.quotes());
    List<Name> places = all.stream().filter(name -> name.kind() == NameKind.PLACE).toList();
    boolean people = all.size() > places.size() || !roles.isEmpty();
    if (!people && places.isEmpty()) {
      return;
    }
    xml.open("profileDesc");
    if (people) {
      xml.open("particDesc").open("listPerson");
      for (Name name : all) {
        named(name, ids);
      }
      for (Map.Entry<String, String> role : roles.entrySet()) {
        xml.open("person", "xml:id", role.getValue());
        xml.element("persName", role.getKey(), "type", "role").close();
      }
      xml.close().close();
    }
    if (!places.isEmpty()) {
      xml.open("settingDesc").open("listPlace");
      for (Name name : places) {
        xml.open("place", "xml:id", ids.of(name.id())).element("placeName", name.name()).close();
      }
      xml.close().close();
    }
    xml.close();
  }

  private void named(Name name, TeiIds ids) throws IOException {
    String id = ids.of(name.id());
    switch (name.kind()) {
      case PERSON -> xml.open("person", "xml:id", id).element("persName", name.name()).close();
      case ORGANISATION -> xml.open("org", "xml:id", id).element("orgName", name.name()).close();
      case GROUP -> xml.open("personGrp", "xml:id", id).element("persName", name.name()).close();
      case PLACE -> {
        // Places stand in a list of their own.
      }
    }
  }
}
