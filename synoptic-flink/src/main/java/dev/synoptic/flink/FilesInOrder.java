package dev.synoptic.flink;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.assigners.FileSplitAssigner;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the files of a stream by their names, one after another: two that were read beside each
 * other would mix a morning's reports with an evening's, and all of the morning's be late.
 */
final class FilesInOrder implements FileSplitAssigner {

  private final TreeSet<FileSourceSplit> waiting =
      new TreeSet<>(
          Comparator.comparing((FileSourceSplit split) -> split.path().toString())
              .thenComparingLong(FileSourceSplit::offset));

  FilesInOrder(Collection<FileSourceSplit> splits) {
    waiting.addAll(splits);
  }

  @Override
  public Optional<FileSourceSplit> getNext(@Nullable String host) {
    return Optional.ofNullable(waiting.pollFirst());
  }

  @Override
  public void addSplits(Collection<FileSourceSplit> splits) {
    waiting.addAll(splits);
  }

  @Override
  public Collection<FileSourceSplit> remainingSplits() {
    return List.copyOf(waiting);
  }
}
