package dev.synoptic.page;

import dev.synoptic.model.Report;
import dev.synoptic.model.Synopsis;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.List;

/**
 * The pages of the reader, as the bytes that are sent. Whatever reports and visitors write is shown
 * as text: templates escape it, and only web addresses become links.
 */
@SuppressWarnings("NullAway") // templates take null for no interceptor of forms: there are none
public final class SitePages {

  private static final HtmlInterceptor NONE = null;

  private SitePages() {}

  /** Returns the front. */
  public static byte[] front(Site site, List<StoryCard> cards, String next, boolean byBreadth) {
    SiteFront front = SiteFront.of(cards, next, byBreadth);
    return page(out -> JtesitefrontGenerated.render(out, NONE, site, front));
  }

  /** Returns the page of a story. */
  public static byte[] story(Site site, Synopsis synopsis, StoryNotes notes) {
    SiteStory story = SiteStory.of(synopsis, notes);
    return page(out -> JtesitestoryGenerated.render(out, NONE, site, story));
  }

  /** Returns the page of a person who speaks in {@code stories}. */
  public static byte[] person(Site site, PersonCard card, List<Synopsis> stories, String next) {
    PersonView person = PersonView.of(card, stories, next);
    return page(out -> JtesitepersonGenerated.render(out, NONE, site, person));
  }

  /** Returns the list of people, or of those one of whose names begins so. */
  public static byte[] people(Site site, List<PersonCard> people, String beginning) {
    return page(out -> JtesitepeopleGenerated.render(out, NONE, site, people, beginning));
  }

  /** Returns the page of an outlet. */
  public static byte[] outlet(Site site, OutletCard card, OutletPage page) {
    OutletView outlet =
        new OutletView(
            card,
            page.standing(),
            page.domain(),
            page.from(),
            page.by(),
            page.reports().stream().map(OutletView::row).toList(),
            page.next());
    return page(out -> JtesiteoutletGenerated.render(out, NONE, site, outlet));
  }

  /** Returns the list of outlets. */
  public static byte[] outlets(Site site, List<OutletCard> outlets) {
    return page(out -> JtesiteoutletsGenerated.render(out, NONE, site, outlets));
  }

  /** Returns the results of a search: reports, and people whose names begin so. */
  public static byte[] search(Site site, List<String> people, List<Hit> found, String next) {
    SearchView view = SearchView.of(site.query(), people, found, next);
    return page(out -> JtesitesearchGenerated.render(out, NONE, site, view));
  }

  /**
   * Returns where {@code text} comes from.
   *
   * @param fault why it cannot be looked for; empty where it can
   * @param searched number of reports that were looked at
   */
  public static byte[] where(
      Site site, String text, String fault, int searched, List<Trace> found) {
    TraceView view = TraceView.of(text, fault, searched, found);
    return page(out -> JtesitewhereGenerated.render(out, NONE, site, view));
  }

  /** Returns the list of reports that stand alone. */
  public static byte[] alone(Site site, List<LoneReport> reports, String next) {
    return page(out -> JtesitealoneGenerated.render(out, NONE, site, reports, next));
  }

  /** Returns the page of a report that stands alone. */
  public static byte[] report(Site site, Report report) {
    ReportView view = ReportView.of(report);
    return page(out -> JtesitereportGenerated.render(out, NONE, site, view));
  }

  /** Returns the page that says why another cannot be shown. */
  public static byte[] problem(Site site, Problem problem) {
    return page(out -> JtesiteproblemGenerated.render(out, NONE, site, problem));
  }

  /** Returns the form in which people say that they may change things. */
  public static byte[] signIn(Site site, String fault) {
    return page(out -> JtesitesigninGenerated.render(out, NONE, site, fault));
  }

  private static byte[] page(Template template) {
    var bytes = new PageBytes();
    template.render(new OwaspHtmlTemplateOutput(bytes));
    return bytes.toByteArray();
  }

  /** A template with what it shows. */
  @FunctionalInterface
  private interface Template {
    void render(HtmlTemplateOutput out);
  }
}
