package dev.synoptic.store;

import dev.synoptic.model.Published;
import java.time.Instant;
import java.util.Optional;

/**
 * A person or an organisation that is quoted.
 *
 * @param key the name in the form in which spellings are equal; what {@link Store#quotesBy} takes
 * @param name as the newest story writes it
 * @param quotes number of quotes, a story's each
 * @param stories number of stories with one
 * @param newest when the newest story with one was last told
 * @param published when that story's last report was published, where one says
 * @param words the fullest wording of the first quote in that story
 * @param marked whether a report prints those words in quotation marks
 */
public record SpeakerRow(
    String key,
    String name,
    int quotes,
    int stories,
    Instant newest,
    Optional<Published> published,
    String words,
    boolean marked) {}
