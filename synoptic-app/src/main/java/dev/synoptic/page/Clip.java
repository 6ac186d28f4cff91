package dev.synoptic.page;

/** Shortens words at a space, with an ellipsis where some are left out. */
public final class Clip {

  private static final String LEFT_OUT = "…";

  private Clip() {}

  /** Returns the beginning of {@code text}, about {@code most} characters of it. */
  public static String end(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    return text.substring(0, whole(text, space > most / 2 ? space : most)) + " " + LEFT_OUT;
  }

  /** Returns the end of {@code text}, about {@code most} characters of it. */
  static String start(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int from = text.length() - most;
    int space = text.indexOf(' ', from);
    int cut = space >= 0 && space < from + most / 2 ? space + 1 : from;
    return LEFT_OUT + " " + text.substring(whole(text, cut));
  }

  /** Returns the beginning and the end of {@code text}, about {@code most} characters together. */
  static String middle(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    String head = end(text, most / 2);
    return head.substring(0, head.length() - LEFT_OUT.length()) + start(text, most / 2);
  }

  /** Keeps both halves of a surrogate pair on one side. */
  private static int whole(String text, int at) {
    boolean splits =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return splits ? at - 1 : at;
  }
}
