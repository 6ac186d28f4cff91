package dev.synoptic.store;

import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Stated;

/** A page as bytes. */
public final class PageCodec {

  /** Changes with the order or the meaning of anything below. */
  static final int VERSION = 2;

  /** Pages were kept so before what others say of them was kept, too. */
  private static final int UNHINTED = 1;

  private PageCodec() {}

  /** Returns {@code page} as bytes. */
  public static byte[] pack(Page page) {
    var out = new Packer(VERSION);
    ReportCodec.origin(out, page.origin()).constant(page.type()).text(page.markup());
    stated(out, page.stated());
    stated(out, page.hinted());
    return out.packed();
  }

  private static void stated(Packer out, Stated stated) {
    out.text(stated.title());
    out.maybe(stated.outlet(), o -> ReportCodec.outlet(out, o));
    out.maybe(stated.published(), p -> ReportCodec.published(out, p));
    out.text(stated.language());
  }

  /**
   * Returns the page that was packed.
   *
   * @throws StoreFailure where another version of this class packed it
   */
  public static Page unpack(byte[] packed) {
    var in = new Unpacker(packed);
    if (in.version() != VERSION && in.version() != UNHINTED) {
      throw new StoreFailure("a page was kept by another version of Synoptic: " + in.version());
    }
    return new Page(
        ReportCodec.origin(in),
        in.constant(PageType.values()),
        in.text(),
        stated(in),
        in.version() == UNHINTED ? Stated.NOTHING : stated(in));
  }

  private static Stated stated(Unpacker in) {
    return new Stated(
        in.maybeText(),
        in.maybe(() -> ReportCodec.outlet(in)),
        in.maybe(() -> ReportCodec.published(in)),
        in.maybeText());
  }
}
