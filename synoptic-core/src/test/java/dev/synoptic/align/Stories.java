package dev.synoptic.align;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Gender;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.Missing;
import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Names;
import dev.synoptic.model.Occasion;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Speaker;
import dev.synoptic.model.Stated;
import dev.synoptic.model.Story;
import dev.synoptic.text.Reports;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Stories of marked-up reports. A quotation stands as {@code {Speaker|form|words}}, pieces parted
 * by {@code }…{} with {@code +}: {@code {+|words}} goes on with the last one. The form is d, m or
 * i. A speaker in lower case is a role, none is unknown; {@code Speaker@day@place@addressee} says
 * when, where and to whom. A report may begin with its day: {@code [2025-11-03]}. A family name
 * close by is the source; without one the speaker is a guess.
 */
final class Stories {

  /** A family name this near is beside the words. */
  private static final int NEAR = 40;

  private final List<ParsedReport> reports = new ArrayList<>();
  private final List<List<Quotation>> said = new ArrayList<>();
  private final List<List<Integer>> places = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();

  /** Returns the quotes of a story of {@code reports}, each a line of descent of its own. */
  static List<Quote> quotes(String... reports) {
    return read(reports).align();
  }

  /** Returns the story of {@code reports}, read but not yet aligned. */
  static Stories read(String... reports) {
    var stories = new Stories();
    for (String report : reports) {
      stories.read(report);
    }
    return stories;
  }

  /** Returns the quotes, each report a line of descent of its own. */
  List<Quote> align() {
    var all = new ArrayList<Name>();
    names.forEach((name, i) -> all.add(new Name("n" + i, name, NameKind.PERSON, List.of())));
    return new QuoteAligner()
        .align(
            new Story("story", reports, List.of()),
            new Names(all, places),
            said,
            Descent.allIndependent(reports.size()));
  }

  /** Returns what each report leaves out of the quotes. */
  List<Missing> missing() {
    return new Gaps().find(new Story("story", reports, List.of()), align(), List.of());
  }

  private void read(String dated) {
    boolean day = dated.startsWith("[");
    String marked = day ? dated.substring(dated.indexOf(']') + 1) : dated;
    Optional<Published> published =
        day ? Published.parse(dated.substring(1, dated.indexOf(']'))) : Optional.empty();
    var text = new StringBuilder();
    var local = new LinkedHashMap<String, Integer>();
    var own = new ArrayList<Quotation>();
    int at = 0;
    while (at < marked.length()) {
      int open = marked.indexOf('{', at);
      if (open < 0) {
        text.append(marked, at, marked.length());
        break;
      }
      int close = marked.indexOf('}', open);
      text.append(marked, at, open);
      String[] parts = marked.substring(open + 1, close).split("\\|", 3);
      int start = text.length();
      text.append(parts[parts.length - 1]);
      add(parts, new Range(start, text.length()), local, own);
      at = close + 1;
    }
    var locals = new ArrayList<LocalName>();
    for (String name : local.keySet()) {
      List<Mention> mentions = mentions(name, text.toString());
      locals.add(new LocalName(name, NameKind.PERSON, Gender.UNKNOWN, mentions));
    }
    ParsedReport parsed = Reports.parsed(text.toString());
    var stated = new Stated(Optional.empty(), Optional.empty(), published, Optional.empty());
    Report report = parsed.report().completedBy(stated);
    reports.add(new ParsedReport(report, parsed.sentences(), parsed.tokens(), locals));
    said.add(own.stream().map(quotation -> withSource(quotation, text.toString())).toList());
    places.add(local.keySet().stream().map(names::get).toList());
  }

  /** Returns where {@code text} has the full name; the first letter of a report without it. */
  private static List<Mention> mentions(String name, String text) {
    var mentions = new ArrayList<Mention>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.add(new Mention(new Range(at, at + name.length()), Mention.Form.FULL));
    }
    boolean named = !mentions.isEmpty();
    return named ? mentions : List.of(new Mention(new Range(0, 1), Mention.Form.FULL));
  }

  private void add(String[] parts, Range range, Map<String, Integer> local, List<Quotation> own) {
    if (parts[0].equals("+")) {
      Quotation last = own.remove(own.size() - 1);
      var content = new ArrayList<Range>(last.content());
      content.add(range);
      own.add(quotation(content, last.speaker(), last.addressee(), last.form(), last.said()));
      return;
    }
    QuotationForm form =
        switch (parts[1]) {
          case "m" -> QuotationForm.MIXED;
          case "i" -> QuotationForm.INDIRECT;
          default -> QuotationForm.DIRECT;
        };
    String[] who = parts[0].split("@", -1);
    Optional<Occasion> occasion =
        who.length < 3 ? Optional.empty() : Optional.of(occasion(who[1], who[2]));
    Optional<Speaker> addressee = who.length < 4 ? Optional.empty() : speaker(who[3], local);
    own.add(quotation(List.of(range), speaker(who[0], local), addressee, form, occasion));
  }

  private static Occasion occasion(String day, String place) {
    return new Occasion(
        Optional.of(day).filter(d -> !d.isEmpty()), Optional.of(place).filter(p -> !p.isEmpty()));
  }

  /** Returns {@code quotation} with the speaker's family name or role beside it as its source. */
  private static Quotation withSource(Quotation quotation, String text) {
    int last = quotation.content().size() - 1;
    int from = Math.max(0, quotation.content().get(0).start() - NEAR);
    int to = Math.min(text.length(), quotation.content().get(last).end() + NEAR);
    String family = quotation.speaker().map(s -> s.name().replaceAll(".* ", "")).orElse("-");
    int at = text.substring(0, to).lastIndexOf(family);
    return new Quotation(
        quotation.content(),
        at < from ? Optional.empty() : Optional.of(new Range(at, at + family.length())),
        quotation.cue(),
        quotation.speaker(),
        quotation.addressee(),
        quotation.form(),
        quotation.said(),
        quotation.saidWords());
  }

  private Optional<Speaker> speaker(String name, Map<String, Integer> local) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (Character.isLowerCase(name.charAt(0))) {
      return Optional.of(Speaker.role(name));
    }
    names.putIfAbsent(name, names.size());
    int place = local.computeIfAbsent(name, n -> local.size());
    return Optional.of(new Speaker(name, OptionalInt.of(place)));
  }

  private static Quotation quotation(
      List<Range> content,
      Optional<Speaker> speaker,
      Optional<Speaker> addressee,
      QuotationForm form,
      Optional<Occasion> occasion) {
    return new Quotation(
        content, Optional.empty(), Optional.empty(), speaker, addressee, form, occasion, List.of());
  }
}
