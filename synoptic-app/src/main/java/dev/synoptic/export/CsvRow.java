package dev.synoptic.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows of a table as RFC 4180 has them: commas between cells, quotation marks around those
 * that need them, CR LF after each row.
 */
final class CsvRow {

  /** Signs with which a spreadsheet takes a cell for a formula, in narrow and full width. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvRow() {}

  /** Writes a row. */
  static void write(List<String> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(quoted(harmless(cells.get(i))));
    }
    out.write("\r\n");
  }

  /**
   * Returns {@code text} as a cell that no spreadsheet runs: an apostrophe stands before what would
   * be a formula, and a sign for the unknown replaces control characters.
   */
  static String harmless(String text) {
    var cell = new StringBuilder(text.length() + 1);
    if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !isNumber(text)) {
      cell.append('\'');
    }
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean control = c < ' ' && c != '\n' && c != '\t' || c == 0x7F;
      boolean alone =
          Character.isHighSurrogate(c)
                  && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
              || Character.isLowSurrogate(c)
                  && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
      cell.append(control || alone ? '\uFFFD' : c);
    }
    return cell.toString();
  }

  /** Returns whether {@code text} is a plain number, which is what a spreadsheet should take. */
  private static boolean isNumber(String text) {
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      if (!(c >= '0' && c <= '9' || c == '.' || c == '-' && at == 0)) {
        return false;
      }
    }
    return digits > 0;
  }

  private static String quoted(String cell) {
    boolean plain = true;
    for (int at = 0; at < cell.length() && plain; at++) {
      plain = ",\"\r\n".indexOf(cell.charAt(at)) < 0;
    }
    boolean edges = cell.startsWith(" ") || cell.endsWith(" ");
    return plain && !edges ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
