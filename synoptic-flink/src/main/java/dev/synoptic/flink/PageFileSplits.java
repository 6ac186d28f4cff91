package dev.synoptic.flink;

import org.apache.flink.connector.file.src.enumerate.BlockSplittingRecursiveEnumerator;
import org.apache.flink.core.fs.Path;

/** Finds the files under the paths that were given, hidden ones left out; large ones in parts. */
final class PageFileSplits extends BlockSplittingRecursiveEnumerator {

  private final boolean inOrder;

  /** Finds files for a stream, which are read {@code inOrder} as wholes, or for an archive. */
  PageFileSplits(boolean inOrder) {
    this.inOrder = inOrder;
  }

  @Override
  protected boolean isFileSplittable(Path file) {
    return !inOrder && PageFileFormat.holdsLines(file);
  }
}
