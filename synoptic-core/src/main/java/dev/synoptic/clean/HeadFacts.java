package dev.synoptic.clean;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What an HTML page says about itself, apart from its visible text. Where its parts disagree, the
 * order is: schema.org data (JSON-LD, then microdata), OpenGraph, other meta elements, {@code time}
 * elements. The canonical address is the exception: {@code link rel=canonical} comes first.
 */
final class HeadFacts {

  private static final List<String> ARTICLES =
      List.of("Article", "BlogPosting", "Report", "LiveBlogPosting");
  private static final List<String> FILMS = List.of("VideoObject", "VideoGallery");
  private static final List<String> SITES = List.of("WebSite", "Organization");

  /** The oldest newspapers that are archived on pages of their own. */
  private static final int FIRST_YEAR = 1700;

  private final NewsWords words;
  private final Document document;
  private final Map<String, String> metas = new LinkedHashMap<>();
  private final List<Map<String, Object>> data = new ArrayList<>();
  private final Map<String, Object> article;
  private final String title;
  private final HeadNotes notes;

  HeadFacts(NewsWords words, Document document, String title, HeadNotes notes) {
    this.words = words;
    this.document = document;
    this.title = title;
    this.notes = notes;
    for (Element element : notes.metas()) {
      String name = element.attr("property");
      name = name.isEmpty() ? element.attr("name") : name;
      name = name.isEmpty() ? element.attr("itemprop") : name;
      String content = element.attr("content").strip();
      if (!name.isEmpty() && !content.isEmpty()) {
        metas.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
    for (Element element : notes.scripts()) {
      if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        data.addAll(LinkedData.objects(unwrapped(element.data())));
      }
    }
    this.article =
        data.stream()
            .filter(object -> LinkedData.isOfType(object, ARTICLES))
            .findFirst()
            .orElse(Map.of());
  }

  /** Old pages hide scripts in comments or CDATA sections. */
  private static String unwrapped(String script) {
    String json = script.strip();
    int from = 0;
    while (from < json.length() && "{[".indexOf(json.charAt(from)) < 0) {
      from++;
    }
    return json.substring(from);
  }

  /** Returns the titles that the page gives, most trusted first. */
  List<String> titles() {
    var titles = new ArrayList<String>();
    field("headline").ifPresent(titles::add);
    meta("headline").ifPresent(titles::add);
    meta("og:title").ifPresent(titles::add);
    meta("twitter:title").ifPresent(titles::add);
    meta("dc.title").ifPresent(titles::add);
    if (!title.isEmpty()) {
      titles.add(title);
    }
    field("name").ifPresent(titles::add);
    return titles;
  }

  /** Returns the report's own words for its subtitle. */
  Optional<String> description() {
    return field("description").or(() -> meta("og:description")).or(() -> meta("description"));
  }

  /** Returns whether the page says that its text is not free to read. */
  boolean isWalled() {
    return data.stream()
        .anyMatch(
            object -> "false".equalsIgnoreCase(String.valueOf(object.get("isAccessibleForFree"))));
  }

  /** Returns whether the page says that it is one report. */
  boolean isArticle() {
    return !article.isEmpty()
        || meta("og:type").filter(type -> type.contains("article")).isPresent();
  }

  /** Returns whether Synoptic made the page, which names itself as other makers of pages do. */
  boolean isOurs() {
    return meta("generator").filter("Synoptic"::equals).isPresent();
  }

  /** Returns whether the page says that it is a film and no report. */
  boolean isFilm() {
    boolean film =
        meta("og:type").filter(type -> type.startsWith("video")).isPresent()
            || data.stream().anyMatch(object -> LinkedData.isOfType(object, FILMS));
    return film && article.isEmpty();
  }

  /** Returns the text of the report that the page gives beside its visible one. */
  Optional<String> articleBody() {
    return field("articleBody");
  }

  private Optional<String> field(String name) {
    return LinkedData.text(article.get(name)).map(text -> Parser.unescapeEntities(text, false));
  }

  private Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  /** Returns what the page says, the language aside where the text contradicts it. */
  PageFacts facts(Optional<String> knownUrl) {
    Optional<String> url = url();
    return new PageFacts(outlet(url.or(() -> knownUrl)), published(), language(), url);
  }

  private Optional<String> url() {
    return notes.links().stream()
        .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
        .map(link -> link.attr("href").strip())
        .filter(HeadFacts::isAddress)
        .findFirst()
        .or(() -> meta("og:url").filter(HeadFacts::isAddress))
        .or(() -> field("url").filter(HeadFacts::isAddress))
        .or(
            () ->
                LinkedData.reference(article.get("mainEntityOfPage")).filter(HeadFacts::isAddress))
        .or(() -> field("mainEntityOfPage").filter(HeadFacts::isAddress));
  }

  private static boolean isAddress(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }

  private Optional<Outlet> outlet(Optional<String> url) {
    Optional<String> domain = url.flatMap(WebAddress::registrableDomain);
    var names = new ArrayList<String>();
    publisher().ifPresent(names::add);
    for (String name : List.of("og:site_name", "application-name", "dc.publisher", "publisher")) {
      meta(name).ifPresent(names::add);
    }
    site().ifPresent(names::add);
    if (names.isEmpty()) {
      OutletName.besideTitle(title, words.lists(), domain).ifPresent(names::add);
    }
    return OutletName.choose(
            names.stream().map(name -> Parser.unescapeEntities(name, false)).toList(), domain)
        .or(() -> domain)
        .map(name -> new Outlet(domain, name));
  }

  private Optional<String> publisher() {
    Object publisher = article.get("publisher");
    return LinkedData.text(publisher)
        .or(() -> LinkedData.reference(publisher).flatMap(this::named))
        .or(() -> LinkedData.text(article.get("sourceOrganization")));
  }

  private Optional<String> named(String id) {
    return data.stream()
        .filter(object -> id.equals(object.get("@id")))
        .flatMap(object -> LinkedData.text(object.get("name")).stream())
        .findFirst();
  }

  private Optional<String> site() {
    return data.stream()
        .filter(object -> LinkedData.isOfType(object, SITES))
        .flatMap(object -> LinkedData.text(object.get("name")).stream())
        .findFirst();
  }

  private Optional<Published> published() {
    var stated = new ArrayList<String>();
    field("datePublished").ifPresent(stated::add);
    field("dateCreated").ifPresent(stated::add);
    notes.markedTime().ifPresent(time -> stated.add(time.attr("datetime")));
    meta("datepublished").ifPresent(stated::add);
    for (String name :
        List.of(
            "article:published_time",
            "og:published_time",
            "article:published",
            "published_time",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "pub_date",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "sailthru.date",
            "parsely-pub-date",
            "article.published",
            "displaydate",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime",
            "lastmod",
            "article:modified_time")) {
      meta(name).ifPresent(stated::add);
    }
    notes.time().ifPresent(time -> stated.add(time.attr("datetime")));
    return stated.stream().flatMap(text -> date(text).stream()).findFirst();
  }

  private Optional<Published> date(String text) {
    return Published.parse(text)
        .or(() -> DateScan.scan(words.dates(), text).date())
        .filter(HeadFacts::isPlausible);
  }

  /** Programs write year 1, or the start of their clock, where they know no day. */
  private static boolean isPlausible(Published published) {
    return published.date().getYear() >= FIRST_YEAR && !published.date().equals(LocalDate.EPOCH);
  }

  private Optional<String> language() {
    Optional<String> attribute =
        Optional.ofNullable(document.firstElementChild())
            .map(root -> root.attr("lang"))
            .filter(lang -> !lang.isBlank());
    return attribute
        .or(() -> field("inLanguage"))
        .or(() -> meta("og:locale"))
        .or(() -> meta("content-language"))
        .or(() -> meta("language"))
        .map(tag -> tag.strip().replace('_', '-'))
        .filter(HeadFacts::isLanguageTag);
  }

  private static boolean isLanguageTag(String tag) {
    String first = tag.split("-", 2)[0];
    return (first.length() == 2 || first.length() == 3)
        && first.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')
        && tag.length() <= 12;
  }
}
