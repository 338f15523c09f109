-- Consumer requests: what happened to each, and the request as its happenings add up. The columns are what is searched
-- by; the record is whole in `record`. Identifiers are keyed tokens; what must be told to others is sealed.

CREATE TABLE request (
  id          TEXT PRIMARY KEY,
  version     INTEGER NOT NULL,
  right       TEXT NOT NULL,
  state       TEXT NOT NULL,
  method      TEXT NOT NULL,
  received_on TEXT NOT NULL,
  due_on      TEXT NOT NULL,
  answered_on TEXT,
  open        INTEGER NOT NULL,
  -- Waits for a plan: nobody has to be asked before one can be made.
  unplanned   INTEGER NOT NULL,
  record      TEXT NOT NULL,
  sealed      TEXT,
  -- Has sealed words, links or papers: what is erased when its time has come.
  erasable    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX request_open ON request (due_on, id) WHERE open = 1;
CREATE INDEX request_by_due ON request (due_on, id);
CREATE INDEX request_unplanned ON request (due_on, id) WHERE unplanned = 1;
CREATE INDEX request_received ON request (received_on, right, state, answered_on);
CREATE INDEX request_erasable ON request (answered_on) WHERE erasable = 1;

CREATE TABLE happening (
  request TEXT NOT NULL,
  number  INTEGER NOT NULL,
  record  TEXT NOT NULL,
  PRIMARY KEY (request, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE subject (
  token   TEXT NOT NULL,
  request TEXT NOT NULL,
  PRIMARY KEY (token, request)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
  hash       TEXT PRIMARY KEY,
  request    TEXT NOT NULL,
  purpose    TEXT NOT NULL,
  expires_at TEXT,
  once       INTEGER NOT NULL,
  used_at    TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX link_by_request ON link (request);

CREATE TABLE request_plan (
  digest   TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day      TEXT NOT NULL,
  right    TEXT NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (digest, revision)
) STRICT;

CREATE TABLE paper (
  id      TEXT PRIMARY KEY,
  request TEXT NOT NULL,
  kind    TEXT NOT NULL,
  name    TEXT NOT NULL,
  party   TEXT,
  at      TEXT NOT NULL,
  sealed  BLOB NOT NULL
) STRICT;

CREATE INDEX paper_by_request ON paper (request, at);

-- The register: what stands for a person. Its changes are what other programs follow.
CREATE TABLE standing (
  token   TEXT NOT NULL,
  kind    TEXT NOT NULL,
  since   TEXT NOT NULL,
  request TEXT NOT NULL,
  PRIMARY KEY (token, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE standing_change (
  number  INTEGER PRIMARY KEY,
  token   TEXT NOT NULL,
  kind    TEXT NOT NULL,
  at_day  TEXT NOT NULL,
  stands  INTEGER NOT NULL,
  request TEXT NOT NULL
) STRICT;

CREATE TABLE standing_count (
  kind  TEXT PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE template (
  id      TEXT NOT NULL,
  version INTEGER NOT NULL,
  record  TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_key (
  one         INTEGER PRIMARY KEY CHECK (one = 1),
  fingerprint TEXT NOT NULL
) STRICT;
