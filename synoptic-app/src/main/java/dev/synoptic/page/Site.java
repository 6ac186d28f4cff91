package dev.synoptic.page;

import org.jspecify.annotations.Nullable;

/**
 * What frames every page of the reader.
 *
 * @param title of the document
 * @param section which entry of the head is current: stories, people, outlets, search; else empty
 * @param note what stands at the end of the head, such as how much there is to read
 * @param query what was searched for; empty where nothing was
 */
public record Site(String title, String section, String note, String query) {

  /** Returns the frame of a page under no entry of the head. */
  public static Site of(String title) {
    return new Site(title, "", "", "");
  }

  /** Returns this frame with {@code section} current. */
  public Site in(String section) {
    return new Site(title, section, note, query);
  }

  /** Returns this frame with a note. */
  public Site noting(String note) {
    return new Site(title, section, note, query);
  }

  /** Returns this frame with what was searched for. */
  public Site asked(String query) {
    return new Site(title, section, note, query);
  }

  /** Returns where the style sheet is. */
  String style() {
    return SiteAssets.STYLE.path();
  }

  /** Returns where the script is. */
  String script() {
    return SiteAssets.SCRIPT.path();
  }

  /** Returns where the sign in the browser's tab is. */
  String sign() {
    return SiteAssets.SIGN.path();
  }

  /** Returns "page" for the current entry of the head; else nothing, and the attribute goes. */
  @Nullable String current(String entry) {
    return entry.equals(section) ? "page" : null;
  }
}
