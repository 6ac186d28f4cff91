package dev.synoptic.flink;

import org.apache.flink.connector.file.src.enumerate.BlockSplittingRecursiveEnumerator;
import org.apache.flink.core.fs.Path;

/** Finds the files under the paths that were given, hidden ones left out; large ones in parts. */
final class PageFileSplits extends BlockSplittingRecursiveEnumerator {

  @Override
  protected boolean isFileSplittable(Path file) {
    return PageFileFormat.holdsLines(file);
  }
}
