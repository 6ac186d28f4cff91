package dev.synoptic.source;

import dev.synoptic.model.Rejection;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A zip archive, read from front to back: what its directory claims at the end is not trusted. */
final class ZipPages implements PageFormat {

  @Override
  public void read(Delivery delivery, Desk desk) throws IOException {
    Allowance.Counted packed = delivery.allowance().counted(delivery.bytes());
    var zip = new ZipArchiveInputStream(new BufferedInputStream(packed), "UTF-8", true, true);
    int entries = 0;
    for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      delivery.allowance().entry();
      entries++;
      if (!ArchiveNames.wanted(entry)) {
        continue;
      }
      if (!zip.canReadEntryData(entry)) {
        desk.rejected(
            delivery
                .entry(ArchiveNames.of(entry), InputStream.nullInputStream())
                .reject(
                    Rejection.Reason.UNREADABLE, "encrypted or packed in a rare way; unpack it"));
        continue;
      }
      InputStream content = new Open(delivery.allowance().held(zip, packed));
      desk.takeInner(delivery.entry(ArchiveNames.of(entry), content));
      // Left to the archive, the rest would be unpacked unchecked.
      content.transferTo(OutputStream.nullOutputStream());
    }
    if (entries == 0) {
      desk.rejected(delivery.reject(Rejection.Reason.EMPTY, "an archive without entries"));
    }
  }

  /** An entry's stream, which must not close the archive. */
  static final class Open extends FilterInputStream {

    Open(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      return in.read(to, from, length);
    }

    @Override
    public void close() {
      // The archive closes itself.
    }
  }
}
