-- The pages that feeds point at, so that they can be asked for again.

-- url: where; feed: who pointed at it; since_ms: when it was found as it is; tag, modified: what its host gave to ask with; told: when
-- the feed says that it was updated; next_ms: when to ask whatever the feed says. What was kept before is not asked for again by itself.
ALTER TABLE visit ADD COLUMN url @text;
ALTER TABLE visit ADD COLUMN feed @text;
ALTER TABLE visit ADD COLUMN since_ms BIGINT;
ALTER TABLE visit ADD COLUMN tag @text;
ALTER TABLE visit ADD COLUMN modified @text;
ALTER TABLE visit ADD COLUMN told @text;
ALTER TABLE visit ADD COLUMN next_ms BIGINT;
CREATE INDEX visit_next ON visit (feed, next_ms) WHERE next_ms IS NOT NULL;
