-- Who has a name, where outlets stand, and when they were last published.

-- marked: whether a report prints the words in quotation marks. named: whether the one who is quoted is a person or an organisation by name, and not "officials"; of a speaker, in
-- how many of the quotes. What was kept before counts as named until its story is laid anew.
ALTER TABLE quote ADD COLUMN named BIGINT NOT NULL DEFAULT 1;
ALTER TABLE quote ADD COLUMN marked BIGINT NOT NULL DEFAULT 1;
ALTER TABLE speaker ADD COLUMN named BIGINT NOT NULL DEFAULT 0;
UPDATE speaker SET named = quotes;

-- told: the last day on which a report of the outlet was published.
ALTER TABLE outlet ADD COLUMN told @text;
UPDATE outlet SET told = (SELECT max(substr(r.published, 1, 10)) FROM report r WHERE r.outlet = outlet.name AND r.latest = 1);

-- How many of an outlet's reports stand beside others in a story, with how many own and taken ones among them.
CREATE TABLE standing (
  story @text NOT NULL,
  outlet @text NOT NULL,
  reports BIGINT NOT NULL,
  own BIGINT NOT NULL,
  taken BIGINT NOT NULL,
  PRIMARY KEY (story, outlet)
);
CREATE INDEX standing_outlet ON standing (outlet, reports, own, taken);
