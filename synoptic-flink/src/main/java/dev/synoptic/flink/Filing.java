package dev.synoptic.flink;

import dev.synoptic.Synoptic;
import dev.synoptic.json.ReportLines;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.newsroom.ArticleKey;
import dev.synoptic.source.Intake;
import dev.synoptic.source.PageBytes;
import dev.synoptic.store.ReportCodec;
import dev.synoptic.story.Edition;
import dev.synoptic.story.Gist;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Makes reports of what came in: read, clean, parse. What gives no report is said aside. */
final class Filing extends ProcessFunction<Delivered, Filed> {

  /** What grouping looks at, and which version of which article it is. */
  static final OutputTag<Filed> GISTS = new OutputTag<>("gists", Types.FILED);

  /** Pages that gave no report, a line of JSON each. */
  static final OutputTag<String> REJECTED = new OutputTag<>("rejected", Types.LINE);

  /** Reports with their pages, as a store keeps them. */
  static final OutputTag<Filed> ARRIVALS = new OutputTag<>("arrivals", Types.FILED);

  private static final long serialVersionUID = 1;

  /** Under which the job tells how many there were. */
  static final String REJECTIONS = "rejected";

  private final boolean keepsPages;
  private final LongCounter rejections = new LongCounter();

  private transient Synoptic synoptic;

  /**
   * Makes a filing.
   *
   * @param keepsPages whether a store wants reports with their pages
   */
  @SuppressWarnings("NullAway.Init") // open makes the rest
  Filing(boolean keepsPages) {
    this.keepsPages = keepsPages;
  }

  @Override
  public void open(OpenContext context) {
    synoptic = new Synoptic();
    getRuntimeContext().addAccumulator(REJECTIONS, rejections);
  }

  @Override
  public void processElement(Delivered in, Context context, Collector<Filed> out)
      throws IOException {
    try (InputStream bytes = bytes(in)) {
      PageBytes.read(
          in.path(),
          Origin.ofPath(in.path()),
          bytes,
          new Intake() {
            @Override
            public void page(Page page) {
              Cleaned cleaned = synoptic.clean(page);
              cleaned.report().ifPresent(report -> file(report, page, context, out));
              cleaned.rejection().ifPresent(this::rejected);
            }

            @Override
            public void rejected(Rejection rejection) {
              rejections.add(1);
              context.output(REJECTED, line(in.placed(rejection)));
            }
          });
    }
  }

  private static InputStream bytes(Delivered in) throws IOException {
    if (in.bytes().length > 0) {
      return new ByteArrayInputStream(in.bytes());
    }
    var file = new Path(in.path());
    return file.getFileSystem().open(file);
  }

  private void file(Report report, Page page, Context context, Collector<Filed> out) {
    ParsedReport parsed = synoptic.parse(report);
    long time = ReportTime.of(report, context.timestamp());
    String id = report.id().value();
    context.output(GISTS, new Filed(id, time, gist(parsed)));
    out.collect(new Filed(id, time, ReportCodec.pack(parsed)));
    if (keepsPages) {
      context.output(ARRIVALS, new Filed(id, time, new Arrival(parsed, page).packed()));
    }
  }

  private static byte[] gist(ParsedReport parsed) {
    var bytes = new ByteArrayOutputStream(1 << 12);
    try {
      var out = new DataOutputStream(bytes);
      Gist.of(parsed).write(out);
      Edition.of(ArticleKey.of(parsed.report()), parsed.report().text()).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static String line(Rejection rejection) {
    var line = new StringWriter();
    try {
      ReportLines.cleaned(new Cleaned.Rejected(rejection), line);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return line.toString().strip();
  }
}
