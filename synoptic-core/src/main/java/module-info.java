/** The library: pages in, synopses out. */
module dev.synoptic.core {
  requires com.fasterxml.jackson.core;
  requires org.jsoup;
  requires static transitive org.jspecify;

  exports dev.synoptic;
  exports dev.synoptic.json;
  exports dev.synoptic.model;
}
