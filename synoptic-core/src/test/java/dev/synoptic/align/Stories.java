package dev.synoptic.align;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Gender;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Speaker;
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
 * i. A speaker in lower case is a role, none is unknown.
 */
final class Stories {

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

  private void read(String marked) {
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
    var mention = List.of(new Mention(new Range(0, 1), Mention.Form.FULL));
    local
        .keySet()
        .forEach(n -> locals.add(new LocalName(n, NameKind.PERSON, Gender.UNKNOWN, mention)));
    ParsedReport parsed = Reports.parsed(text.toString());
    reports.add(new ParsedReport(parsed.report(), parsed.sentences(), parsed.tokens(), locals));
    said.add(own);
    places.add(local.keySet().stream().map(names::get).toList());
  }

  private void add(String[] parts, Range range, Map<String, Integer> local, List<Quotation> own) {
    if (parts[0].equals("+")) {
      Quotation last = own.remove(own.size() - 1);
      var content = new ArrayList<Range>(last.content());
      content.add(range);
      own.add(quotation(content, last.speaker(), last.form()));
      return;
    }
    QuotationForm form =
        switch (parts[1]) {
          case "m" -> QuotationForm.MIXED;
          case "i" -> QuotationForm.INDIRECT;
          default -> QuotationForm.DIRECT;
        };
    own.add(quotation(List.of(range), speaker(parts[0], local), form));
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
      List<Range> content, Optional<Speaker> speaker, QuotationForm form) {
    return new Quotation(
        content,
        Optional.empty(),
        Optional.empty(),
        speaker,
        Optional.empty(),
        form,
        Optional.empty(),
        List.of());
  }
}
