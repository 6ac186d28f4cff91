package dev.synoptic.source;

import dev.synoptic.model.Rejection;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar archive; packed ones arrive by way of {@link GzipPages}. */
final class TarPages implements PageFormat {

  @Override
  public void read(Delivery delivery, Desk desk) throws IOException {
    Allowance.Counted packed = delivery.allowance().counted(delivery.bytes());
    var tar = new TarArchiveInputStream(packed, "UTF-8");
    int entries = 0;
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      delivery.allowance().entry();
      entries++;
      // Links point out of the archive or at what is read anyway; devices hold nothing.
      if (!entry.isFile()
          || entry.isSymbolicLink()
          || entry.isLink()
          || !ArchiveNames.wanted(entry)) {
        continue;
      }
      InputStream content = new ZipPages.Open(delivery.allowance().held(tar, packed));
      desk.takeInner(delivery.entry(ArchiveNames.of(entry), content));
    }
    if (entries == 0) {
      desk.rejected(delivery.reject(Rejection.Reason.EMPTY, "an archive without entries"));
    }
  }
}
