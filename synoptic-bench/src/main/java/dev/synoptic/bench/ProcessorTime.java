package dev.synoptic.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Counts operations per second of processor time that the whole process used, its collector and its
 * compiler included: on a machine that others use too, this says more than the clock.
 */
public final class ProcessorTime implements InternalProfiler {

  /** Name of the result. */
  static final String NAME = "processor";

  private static final double SECOND = 1e9;

  private long before;

  /** For JMH. */
  public ProcessorTime() {}

  @Override
  public String getDescription() {
    return "operations per second of processor time";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = used();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double seconds = (used() - before) / SECOND;
    double operations = (double) result.getMetadata().getMeasuredOps();
    return List.of(
        new ScalarResult(
            NAME, operations / Math.max(seconds, 1 / SECOND), "ops/s", AggregationPolicy.AVG));
  }

  private static long used() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : System.nanoTime();
  }
}
