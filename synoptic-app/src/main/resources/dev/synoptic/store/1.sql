-- The tables of a store, for SQLite and PostgreSQL alike. @key is a whole number that is the primary key, @bytes a
-- run of bytes, @text a text that is compared byte by byte. Times are milliseconds since 1970, UTC.

-- Settings of the store.
CREATE TABLE setting (name @text PRIMARY KEY, value @text NOT NULL);

-- Reports in the order of arrival. label: the story that grouping gave it; pin: the one that a person put it in;
-- home: what both come to. source: what its versions have in common. body: the report with its sentences.
CREATE TABLE report (
  number @key,
  id @text NOT NULL UNIQUE,
  source @text NOT NULL,
  version BIGINT NOT NULL,
  latest BIGINT NOT NULL,
  label @text NOT NULL,
  pin @text,
  home @text NOT NULL,
  original @text,
  received BIGINT NOT NULL,
  outlet @text,
  title @text,
  published @text,
  body @bytes NOT NULL
);
CREATE UNIQUE INDEX report_source ON report (source, version);
CREATE INDEX report_home ON report (home, number);
CREATE INDEX report_label ON report (label);
CREATE INDEX report_pin ON report (pin) WHERE pin IS NOT NULL;
CREATE INDEX report_original ON report (original) WHERE original IS NOT NULL;
CREATE INDEX report_outlet ON report (outlet, number) WHERE latest = 1;

-- The pages that reports were made of, apart, because they may go earlier.
CREATE TABLE page (report @key, received BIGINT NOT NULL, body @bytes NOT NULL);
CREATE INDEX page_received ON page (received);

-- Outlets with the number of their current reports.
CREATE TABLE outlet (name @text PRIMARY KEY, reports BIGINT NOT NULL, newest BIGINT NOT NULL);

-- Stories as lists show them, and their synopses.
CREATE TABLE story (
  id @text PRIMARY KEY,
  title @text,
  relabelled BIGINT NOT NULL,
  language @text,
  first_told @text,
  last_told @text,
  newest BIGINT NOT NULL,
  reports BIGINT NOT NULL,
  independent BIGINT NOT NULL,
  quotes BIGINT NOT NULL,
  facts BIGINT NOT NULL,
  altered BIGINT NOT NULL,
  conflicts BIGINT NOT NULL,
  outlets @text NOT NULL,
  revision BIGINT NOT NULL,
  changed BIGINT NOT NULL
);
CREATE INDEX story_newest ON story (newest, id, reports);
CREATE INDEX story_breadth ON story (independent, reports, newest, id);
CREATE TABLE synopsis (story @text PRIMARY KEY, codec BIGINT NOT NULL, body @bytes NOT NULL);
CREATE INDEX synopsis_codec ON synopsis (codec);

-- What each id means that is no story's own any more, and why stories are one.
CREATE TABLE alias (alias @text PRIMARY KEY, story @text NOT NULL);
CREATE INDEX alias_story ON alias (story);
CREATE TABLE link (number @key, story @text NOT NULL, alias @text NOT NULL, correction BIGINT);

-- What happened to stories, and what readers are told of.
CREATE TABLE history (
  number @key,
  at_ms BIGINT NOT NULL,
  kind @text NOT NULL,
  story @text NOT NULL,
  other @text,
  report @text,
  correction BIGINT
);
CREATE INDEX history_story ON history (story, number);
CREATE TABLE change (sequence @key, at_ms BIGINT NOT NULL, kind @text NOT NULL, story @text NOT NULL);

-- Quotes by speaker. carriers: who prints it, and how.
CREATE TABLE quote (
  story @text NOT NULL,
  place BIGINT NOT NULL,
  id @text NOT NULL,
  speaker_key @text NOT NULL,
  speaker @text NOT NULL,
  reading @text NOT NULL,
  independent BIGINT NOT NULL,
  newest BIGINT NOT NULL,
  carriers @bytes NOT NULL,
  PRIMARY KEY (story, place)
);
CREATE INDEX quote_speaker ON quote (speaker_key, newest, story, place);
CREATE TABLE speaker (name_key @text PRIMARY KEY, name @text NOT NULL, quotes BIGINT NOT NULL, newest BIGINT NOT NULL);
CREATE INDEX speaker_quotes ON speaker (quotes, name_key);

-- What people set right; rows are only ever added.
CREATE TABLE correction (number @key, at_ms BIGINT NOT NULL, who @text NOT NULL, body @bytes NOT NULL);
CREATE TABLE undoing (correction @key, at_ms BIGINT NOT NULL, who @text NOT NULL);

-- Where feeds stand, which addresses were looked at, and what programs keep for their next start.
CREATE TABLE feed (
  url @text PRIMARY KEY,
  tag @text,
  modified @text,
  next_ms BIGINT NOT NULL,
  failures BIGINT NOT NULL,
  read_ms BIGINT,
  trouble @text,
  taken BIGINT NOT NULL
);
CREATE TABLE visit (address @text PRIMARY KEY, at_ms BIGINT NOT NULL, outcome @text);
CREATE INDEX visit_at ON visit (at_ms);
CREATE TABLE state (name @text PRIMARY KEY, body @bytes NOT NULL);
