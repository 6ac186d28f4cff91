package dev.synoptic.source;

import org.apache.commons.compress.archivers.ArchiveEntry;

/** The names of an archive's entries; nothing is ever written to a place that they name. */
final class ArchiveNames {

  private static final int MAX_LENGTH = 1024;

  private ArchiveNames() {}

  /** Returns whether an entry may be a page: folders and hidden files, as in folders, are not. */
  static boolean wanted(ArchiveEntry entry) {
    String name = of(entry);
    String file = name.substring(name.lastIndexOf('/') + 1);
    return !entry.isDirectory() && !file.startsWith(".") && !name.startsWith("__MACOSX/");
  }

  /** Returns an entry's name as it can be shown. */
  static String of(ArchiveEntry entry) {
    String name = entry.getName() == null ? "" : entry.getName();
    return name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH);
  }
}
