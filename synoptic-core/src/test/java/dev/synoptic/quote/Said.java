package dev.synoptic.quote;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Range;
import dev.synoptic.name.NameFinder;
import dev.synoptic.text.Reports;
import dev.synoptic.text.TextParser;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the quotations of a text in one line, for tables. */
final class Said {

  private Said() {}

  /** Returns the quotations of {@code text}; "//" stands for a new paragraph. */
  static List<Quotation> in(String text) {
    return new QuotationFinder().find(parsed(text));
  }

  /** Returns the report of {@code text}; "//" stands for a new paragraph. */
  static ParsedReport parsed(String text) {
    return new NameFinder().find(Reports.parsed(parted(text)));
  }

  /**
   * Returns the quotations of a text in the language {@code tag}, in the notation of {@link #of}.
   */
  static String of(String text, String tag) {
    ParsedReport report =
        new NameFinder().find(new TextParser().parse(Reports.of(parted(text), tag)));
    return new QuotationFinder()
        .find(report).stream().map(q -> one(parted(text), q)).collect(Collectors.joining("; "));
  }

  private static String parted(String text) {
    return text.replace(" // ", "\n");
  }

  /** Returns form, speaker and words of each: {@code D Ada Lindqvist: We are safe ~ So are you}. */
  static String of(String text) {
    return in(text).stream().map(q -> one(parted(text), q)).collect(Collectors.joining("; "));
  }

  /** Returns the quotations of {@code text} one by one, each with whom it is said to. */
  static List<String> lines(String text) {
    return in(text).stream().map(q -> withAddressee(parted(text), q)).toList();
  }

  private static String withAddressee(String text, Quotation quotation) {
    String one = one(text, quotation);
    String to = quotation.addressee().map(a -> " > " + a.name()).orElse("");
    int colon = one.indexOf(": ");
    return one.substring(0, colon) + to + one.substring(colon);
  }

  private static String one(String text, Quotation quotation) {
    String speaker = quotation.speaker().map(s -> s.name()).orElse("?");
    return quotation.form().name().charAt(0) + " " + speaker + ": " + words(text, quotation);
  }

  private static String words(String text, Quotation quotation) {
    return quotation.content().stream()
        .map((Range piece) -> piece.in(text))
        .collect(Collectors.joining(" ~ "));
  }
}
