package dev.synoptic.story;

import dev.synoptic.model.ContentId;
import dev.synoptic.model.ReportId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Which version of an article a report is. Both are 64 bits of a hash that nobody can make meet
 * another's: a desk remembers them of millions of reports.
 *
 * @param article what all versions of an article have in common
 * @param text what stands in this one
 */
public record Edition(long article, long text) {

  /** Returns the version of the article that goes by {@code key}, with this text. */
  public static Edition of(String key, String text) {
    return new Edition(hash(key), hash(text));
  }

  private static long hash(String text) {
    return Long.parseUnsignedLong(ContentId.sha256(text).substring(0, 16), 16);
  }

  /** Returns the version of a report that is the only one of its article. */
  static Edition only(ReportId report) {
    return of(report.value(), report.value());
  }

  /** Writes it. */
  public void write(DataOutput out) throws IOException {
    out.writeLong(article);
    out.writeLong(text);
  }

  /** Reads one. */
  public static Edition read(DataInput in) throws IOException {
    return new Edition(in.readLong(), in.readLong());
  }
}
