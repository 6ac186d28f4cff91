package dev.synoptic.flink;

import dev.synoptic.Synoptic;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Standing;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** How a story that is laid side by side is handed on. */
@FunctionalInterface
interface StoryForm extends Serializable {

  /** Returns a story that stands so, with these reports side by side. */
  byte[] of(Synoptic synoptic, Standing standing, List<ParsedReport> reports) throws IOException;
}
