package dev.synoptic.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says why a file could not be read or written, for the person who must mend it. */
public final class ReadFailure {

  private ReadFailure() {}

  /** Returns the reason in plain words, without the file's name. */
  public static String reason(IOException why) {
    if (why instanceof NoSuchFileException) {
      return "there is no such file; check the path";
    }
    if (why instanceof AccessDeniedException) {
      return "no permission; check the file's rights";
    }
    if (why instanceof FileSystemLoopException) {
      return "the folder holds itself through a link";
    }
    if (why instanceof CharacterCodingException) {
      return "not UTF-8 text";
    }
    if (why instanceof ZipException || why instanceof EOFException) {
      // What the unpacker met with helps nobody.
      return "the packed file is damaged or cut off; get it again";
    }
    String message =
        why instanceof FileSystemException failure && failure.getReason() != null
            ? failure.getReason()
            : why.getMessage();
    return message == null ? why.getClass().getSimpleName() : firstLine(message);
  }

  /** Parsers add where they looked; the first line says what. */
  static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
