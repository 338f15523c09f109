-- The change log is the map: the records of revision N are the entries with revision <= N that nothing
-- up to N replaced. So a revision becomes visible in one step, by its row in `revision`, however many
-- entries it has. Entries above the newest row of `revision` are being written, or were left by a kill.

CREATE TABLE revision (
  revision    INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE,
  at          TEXT NOT NULL,
  actor       TEXT NOT NULL,
  reason      TEXT,
  entry_count INTEGER NOT NULL
) STRICT;

CREATE TABLE entry (
  entry    INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  type     TEXT NOT NULL CHECK (type IN ('category', 'purpose', 'system', 'vendor', 'flow', 'contract', 'finding')),
  record   TEXT NOT NULL,
  before   TEXT,
  after    TEXT,
  -- The revision that replaced or removed the record; null while it stands.
  until    INTEGER
) STRICT;

CREATE INDEX entry_by_revision ON entry (revision);
CREATE INDEX entry_by_record ON entry (record, revision);
CREATE INDEX entry_by_until ON entry (until);
