package dev.synoptic.clean;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Block;
import dev.synoptic.model.Dateline;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes blocks out of a report; what is left keeps its places in the source. For one report. */
final class BlockCutter {

  private final Report report;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Aside> aside;
  private Optional<Dateline> dateline = Optional.empty();

  private BlockCutter(Report report) {
    this.report = report;
    this.aside = new ArrayList<>(report.aside());
  }

  /** Returns {@code report} with its blocks of the numbers {@code cut} set aside as repeats. */
  static Report without(Report report, BitSet cut) {
    var cutter = new BlockCutter(report);
    int segment = 0;
    for (int i = 0; i < report.blocks().size(); i++) {
      Block block = report.blocks().get(i);
      int first = segment;
      while (segment < report.segments().size()
          && report.segments().get(segment).clean().start() < block.range().end()) {
        segment++;
      }
      List<Segment> inside = report.segments().subList(first, segment);
      if (cut.get(i)) {
        cutter.setAside(block, inside);
      } else {
        cutter.keep(block, inside);
      }
    }
    return cutter.report();
  }

  private void setAside(Block block, List<Segment> inside) {
    if (!inside.isEmpty()) {
      int start = inside.stream().mapToInt(s -> s.source().start()).min().orElseThrow();
      int end = inside.stream().mapToInt(s -> s.source().end()).max().orElseThrow();
      String words = block.range().in(report.text());
      aside.add(new Aside(AsideKind.REPEAT, new Range(start, end), words));
    }
  }

  private void keep(Block block, List<Segment> inside) {
    text.append(text.isEmpty() ? "" : ReportWriter.BETWEEN);
    int shift = text.length() - block.range().start();
    text.append(block.range().in(report.text()));
    blocks.add(new Block(block.kind(), shifted(block.range(), shift)));
    inside.forEach(s -> segments.add(new Segment(shifted(s.clean(), shift), s.source())));
    report
        .dateline()
        .filter(line -> block.range().start() <= line.range().start())
        .filter(line -> line.range().end() <= block.range().end())
        .ifPresent(
            line ->
                dateline =
                    Optional.of(
                        new Dateline(shifted(line.range(), shift), line.place(), line.agency())));
  }

  private static Range shifted(Range range, int shift) {
    return new Range(range.start() + shift, range.end() + shift);
  }

  private Report report() {
    String whole = text.toString();
    return new Report(
        ReportWriter.id(report.outlet(), report.published(), report.origin().url(), whole),
        report.origin(),
        report.outlet(),
        report.title(),
        report.published(),
        report.language(),
        dateline,
        whole,
        blocks,
        segments,
        aside.stream().sorted(Comparator.comparing(Aside::source)).toList(),
        report.source());
  }
}
