package dev.synoptic.bench;

import dev.synoptic.Synoptic;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Figure;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Speaker;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Scores what is found within single reports against labels. */
final class ReportScore {

  private static final int MIN_TELLING_LETTERS = 20;

  final Tally asides = new Tally();
  final Tally kept = new Tally();
  final Tally quotations = new Tally();
  final Tally indirect = new Tally();
  final Tally speakers = new Tally();
  final Tally notSpeech = new Tally();
  final Tally figures = new Tally();
  final Tally notFigures = new Tally();
  final List<String> errors = new ArrayList<>();

  /** Scores one report. */
  void add(Synoptic synoptic, ParsedReport report, JsonTree gold, String file) {
    cleaning(report, gold, file);
    List<Quotation> found = synoptic.quotations(report);
    List<JsonTree> labels = SampleGold.list(gold, "quotations");
    for (JsonTree expected : labels) {
      quotation(report, found, expected, labels, file);
    }
    for (String words : SampleGold.texts(gold, "not_speech")) {
      boolean taken = found.stream().anyMatch(q -> isExactly(report, q, words));
      tell(notSpeech, !taken, file + ": taken for speech: " + words);
    }
    figures(report, synoptic.figures(report), gold, file);
  }

  private void cleaning(ParsedReport report, JsonTree gold, String file) {
    for (JsonTree line : SampleGold.list(gold, "text_lines_not_in_report")) {
      String words = line.text("text").orElse("");
      // A line that stands alone may equal the title or a part of a sentence: compare whole blocks.
      boolean leaked =
          report.report().blocks().stream()
              .skip(report.report().title().isPresent() ? 1 : 0)
              .anyMatch(b -> Letters.of(b.range().in(report.text())).equals(Letters.of(words)));
      leaked |= words.indexOf('\n') < 0 && isInside(report.text(), words);
      tell(asides, !leaked, file + ": not set aside: " + words.strip());
    }
    String text = Letters.of(report.text());
    for (JsonTree line : SampleGold.list(gold, "text_lines_in_report")) {
      String words = line.text().or(() -> line.text("text")).orElse("");
      tell(kept, text.contains(Letters.of(words)), file + ": lost: " + words.strip());
    }
  }

  /** Short strings also occur in the report's own sentences. */
  private static boolean isInside(String text, String words) {
    String letters = Letters.of(words);
    return letters.length() >= MIN_TELLING_LETTERS && Letters.of(text).contains(letters);
  }

  private void quotation(
      ParsedReport report,
      List<Quotation> found,
      JsonTree expected,
      List<JsonTree> labels,
      String file) {
    List<String> pieces = SampleGold.texts(expected, "content");
    boolean spoken = !expected.text("form").orElse("").equals("indirect");
    Tally tally = spoken ? quotations : indirect;
    String whole = String.join(" ", pieces);
    Optional<Quotation> match =
        found.stream()
            .filter(
                q ->
                    spoken
                        ? holdsAll(report, q, pieces)
                        : overlaps(report, q, whole) || holdsLabels(report, q, whole, labels))
            .filter(q -> !spoken || q.form() != QuotationForm.INDIRECT)
            .findFirst();
    if (match.isEmpty()) {
      tally.missed();
      errors.add(file + ": " + (spoken ? "quotation" : "indirect") + " missed: " + whole);
      return;
    }
    tally.right();
    if (spoken) {
      speaker(report, match.get().speaker(), expected, file, whole);
    }
  }

  private void speaker(
      ParsedReport report, Optional<Speaker> found, JsonTree expected, String file, String words) {
    String right = expected.text("speaker").map(Letters::of).orElse("");
    if (found.isEmpty()) {
      if (right.isEmpty()) {
        speakers.right();
      } else {
        speakers.missed();
        errors.add(file + ": no speaker, " + expected.text("speaker").orElse("") + ": " + words);
      }
      return;
    }
    String given = Letters.of(found.get().name());
    OptionalInt local = found.get().localName();
    boolean role = local.isEmpty() || !report.names().get(local.getAsInt()).isNamed();
    boolean same =
        given.equals(right)
            || isFamilyName(found.get().name(), right)
            || (role && !right.isEmpty() && (right.contains(given) || given.contains(right)));
    String error =
        file
            + ": speaker "
            + found.get().name()
            + " for "
            + expected.text("speaker").orElse("unknown")
            + ": "
            + words;
    if (role && !same) {
      // A role is no wrong name: it says that the name is unknown.
      speakers.missed();
      errors.add(error);
    } else {
      tell(speakers, same, error);
    }
  }

  /** A report that never gives a first name cannot tell it. */
  private static boolean isFamilyName(String found, String right) {
    return found.indexOf(' ') < 0 && found.length() > 3 && right.endsWith(Letters.of(found));
  }

  private void figures(ParsedReport report, List<Figure> found, JsonTree gold, String file) {
    for (JsonTree expected : SampleGold.list(gold, "figures")) {
      String words = expected.text("text").orElse("");
      boolean there =
          found.stream()
              .filter(f -> near(f.words().in(report.text()), words))
              .anyMatch(f -> hasValue(f.value(), expected));
      if (there) {
        figures.right();
      } else {
        figures.missed();
        errors.add(file + ": figure missed: " + words);
      }
    }
    for (JsonTree expected : SampleGold.list(gold, "not_figures")) {
      String words = expected.text().or(() -> expected.text("text")).orElse("");
      boolean taken =
          found.stream()
              .anyMatch(f -> Letters.of(f.words().in(report.text())).equals(Letters.of(words)));
      tell(notFigures, !taken, file + ": taken for a figure: " + words);
    }
  }

  private static boolean near(String found, String expected) {
    String a = Letters.of(found);
    String b = Letters.of(expected);
    return a.contains(b) || b.contains(a);
  }

  /** Whether the value is the expected one; dates and durations by their ISO form. */
  private static boolean hasValue(Value value, JsonTree expected) {
    Object right = expected.field("value").map(JsonTree::value).orElse("");
    if (value instanceof Value.Amount amount) {
      if (right instanceof BigDecimal number) {
        return amount.low().compareTo(number) == 0 || amount.high().compareTo(number) == 0;
      }
      return right instanceof List<?> ends
          && ends.size() == 2
          && ends.get(0) instanceof BigDecimal low
          && amount.low().compareTo(low) == 0;
    }
    if (value instanceof Value.Date date) {
      return date.iso().equals(right);
    }
    // Labels give durations as numbers of a unit; finding one there is what counts.
    return expected.text("kind").orElse("").equals("duration");
  }

  private static boolean holdsAll(ParsedReport report, Quotation found, List<String> pieces) {
    String given = words(report, found);
    return pieces.stream().map(Letters::of).allMatch(given::contains);
  }

  /**
   * At least two thirds of the longer one lie in the shorter: labels may cut a clause otherwise.
   */
  private static boolean overlaps(ParsedReport report, Quotation found, String expected) {
    String a = words(report, found);
    String b = Letters.of(expected);
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    return shorter * 3 >= longer * 2 && (a.contains(b) || b.contains(a));
  }

  /**
   * "said that it was late and that it rained" is one quotation, though it may be labelled as two:
   * two thirds of what is found must be labelled, the words expected among them.
   */
  private static boolean holdsLabels(
      ParsedReport report, Quotation found, String expected, List<JsonTree> labels) {
    String all = words(report, found);
    if (!all.contains(Letters.of(expected))) {
      return false;
    }
    int labelled = 0;
    for (JsonTree label : labels) {
      String words = Letters.of(String.join(" ", SampleGold.texts(label, "content")));
      labelled += all.contains(words) ? words.length() : 0;
    }
    return labelled * 3 >= all.length() * 2;
  }

  private static boolean isExactly(ParsedReport report, Quotation found, String words) {
    return words(report, found).equals(Letters.of(words));
  }

  private static String words(ParsedReport report, Quotation found) {
    var words = new StringBuilder();
    found.content().forEach(range -> words.append(range.in(report.text())).append(' '));
    return Letters.of(words.toString());
  }

  private void tell(Tally tally, boolean right, String error) {
    tally.count(right);
    if (!right) {
      errors.add(error);
    }
  }
}
