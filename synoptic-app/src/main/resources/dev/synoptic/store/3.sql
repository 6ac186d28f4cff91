-- Totals beside each speaker and each outlet, so that their lists ask for nothing row by row.

-- stories: in how many the speaker is quoted.
ALTER TABLE speaker ADD COLUMN stories BIGINT NOT NULL DEFAULT 0;
UPDATE speaker SET stories = (SELECT count(DISTINCT q.story) FROM quote q WHERE q.speaker_key = speaker.name_key);

-- compared, own, taken: sums of what stands in standing.
ALTER TABLE outlet ADD COLUMN compared BIGINT NOT NULL DEFAULT 0;
ALTER TABLE outlet ADD COLUMN own BIGINT NOT NULL DEFAULT 0;
ALTER TABLE outlet ADD COLUMN taken BIGINT NOT NULL DEFAULT 0;
UPDATE outlet SET
  compared = (SELECT coalesce(sum(s.reports), 0) FROM standing s WHERE s.outlet = outlet.name),
  own = (SELECT coalesce(sum(s.own), 0) FROM standing s WHERE s.outlet = outlet.name),
  taken = (SELECT coalesce(sum(s.taken), 0) FROM standing s WHERE s.outlet = outlet.name);
DROP INDEX standing_outlet;
