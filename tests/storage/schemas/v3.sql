CREATE TABLE sessions(
  id TEXT NOT NULL PRIMARY KEY CHECK(length(id) = 36),
  kind TEXT NOT NULL CHECK(kind IN ('morning', 'break', 'evening', 'manual')),
  routine TEXT NOT NULL,
  started_utc_ms INTEGER NOT NULL,
  started_offset_s INTEGER NOT NULL,
  zone TEXT NOT NULL,
  day INTEGER NOT NULL,
  ended_utc_ms INTEGER,
  outcome TEXT NOT NULL CHECK(outcome IN ('running', 'completed', 'cut-short', 'interrupted')),
  planned_steps INTEGER NOT NULL CHECK(planned_steps >= 0),
  discomfort INTEGER CHECK(discomfort BETWEEN 0 AND 10),
  note TEXT NOT NULL,
  deleted_utc_ms INTEGER,
  modified_utc_ms INTEGER NOT NULL,
  modified_count INTEGER NOT NULL,
  modified_by TEXT NOT NULL,
  CHECK(outcome <> 'running' OR ended_utc_ms IS NULL)
) STRICT;
CREATE INDEX sessions_by_day ON sessions(day);
CREATE INDEX sessions_by_start ON sessions(started_utc_ms);
CREATE INDEX sessions_running ON sessions(started_utc_ms) WHERE outcome = 'running';
CREATE TABLE steps(
  session TEXT NOT NULL REFERENCES sessions(id),
  step_index INTEGER NOT NULL CHECK(step_index >= 0),
  stretch TEXT NOT NULL,
  variant TEXT NOT NULL,
  side TEXT NOT NULL CHECK(side IN ('left', 'right', 'both')),
  planned_s INTEGER NOT NULL CHECK(planned_s >= 0),
  held_ms INTEGER NOT NULL CHECK(held_ms >= 0),
  cycles INTEGER NOT NULL CHECK(cycles >= 0),
  skipped INTEGER NOT NULL CHECK(skipped IN (0, 1)),
  finished_utc_ms INTEGER NOT NULL,
  modified_utc_ms INTEGER NOT NULL,
  modified_count INTEGER NOT NULL,
  modified_by TEXT NOT NULL,
  PRIMARY KEY(session, step_index)
) STRICT, WITHOUT ROWID;
CREATE TABLE reminders(
  id TEXT NOT NULL PRIMARY KEY CHECK(length(id) = 36),
  kind TEXT NOT NULL CHECK(kind IN ('morning', 'break', 'evening', 'manual')),
  due_utc_ms INTEGER NOT NULL,
  due_offset_s INTEGER NOT NULL,
  zone TEXT NOT NULL,
  day INTEGER NOT NULL,
  shown_utc_ms INTEGER,
  settled_utc_ms INTEGER NOT NULL,
  snoozes INTEGER NOT NULL CHECK(snoozes >= 0),
  outcome TEXT NOT NULL CHECK(outcome IN ('started', 'skipped', 'missed', 'excused')),
  modified_utc_ms INTEGER NOT NULL,
  modified_count INTEGER NOT NULL,
  modified_by TEXT NOT NULL
) STRICT;
CREATE INDEX reminders_by_day ON reminders(day, outcome);
CREATE TABLE state(
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE begun(
  kind TEXT NOT NULL PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER sessions_begun AFTER INSERT ON sessions BEGIN
  INSERT INTO begun(kind, count) VALUES(new.kind, 1) ON CONFLICT(kind) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER sessions_of_other_kind AFTER UPDATE OF kind ON sessions WHEN old.kind <> new.kind BEGIN
  UPDATE begun SET count = count - 1 WHERE kind = old.kind;
  INSERT INTO begun(kind, count) VALUES(new.kind, 1) ON CONFLICT(kind) DO UPDATE SET count = count + 1;
END;
CREATE TABLE unshared(
  year INTEGER NOT NULL PRIMARY KEY
) STRICT;
CREATE VIEW session_years AS
  SELECT id, CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER) AS year FROM sessions;
CREATE VIEW reminder_years AS
  SELECT id, CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER) AS year FROM reminders;
CREATE TRIGGER sessions_unshared AFTER INSERT ON sessions BEGIN
  INSERT INTO unshared(year) SELECT year FROM session_years AS s WHERE s.id = new.id
    AND NOT EXISTS(SELECT 1 FROM unshared AS u WHERE u.year = s.year);
END;
CREATE TRIGGER sessions_unshared_again AFTER UPDATE ON sessions BEGIN
  INSERT INTO unshared(year) SELECT year FROM session_years AS s WHERE s.id = new.id
    AND NOT EXISTS(SELECT 1 FROM unshared AS u WHERE u.year = s.year);
END;
CREATE TRIGGER steps_unshared AFTER INSERT ON steps BEGIN
  INSERT INTO unshared(year) SELECT year FROM session_years AS s WHERE s.id = new.session
    AND NOT EXISTS(SELECT 1 FROM unshared AS u WHERE u.year = s.year);
END;
CREATE TRIGGER steps_unshared_again AFTER UPDATE ON steps BEGIN
  INSERT INTO unshared(year) SELECT year FROM session_years AS s WHERE s.id = new.session
    AND NOT EXISTS(SELECT 1 FROM unshared AS u WHERE u.year = s.year);
END;
CREATE TRIGGER reminders_unshared AFTER INSERT ON reminders BEGIN
  INSERT INTO unshared(year) SELECT year FROM reminder_years AS r WHERE r.id = new.id
    AND NOT EXISTS(SELECT 1 FROM unshared AS u WHERE u.year = r.year);
END;
CREATE TRIGGER reminders_unshared_again AFTER UPDATE ON reminders BEGIN
  INSERT INTO unshared(year) SELECT year FROM reminder_years AS r WHERE r.id = new.id
    AND NOT EXISTS(SELECT 1 FROM unshared AS u WHERE u.year = r.year);
END;
CREATE TABLE done_days(
  day INTEGER NOT NULL PRIMARY KEY
) STRICT;
CREATE VIEW done_sessions AS
  SELECT id, day FROM sessions AS s WHERE deleted_utc_ms IS NULL
    AND EXISTS(SELECT 1 FROM steps AS t WHERE t.session = s.id AND (t.skipped = 0 OR t.held_ms > 0));
CREATE TRIGGER steps_done AFTER INSERT ON steps WHEN new.skipped = 0 OR new.held_ms > 0 BEGIN
  INSERT INTO done_days(day) SELECT day FROM sessions AS s WHERE s.id = new.session AND s.deleted_utc_ms IS NULL
    AND NOT EXISTS(SELECT 1 FROM done_days AS d WHERE d.day = s.day);
END;
CREATE TRIGGER steps_done_otherwise AFTER UPDATE OF skipped, held_ms ON steps
  WHEN (old.skipped = 0 OR old.held_ms > 0) <> (new.skipped = 0 OR new.held_ms > 0) BEGIN
  DELETE FROM done_days WHERE day = (SELECT day FROM sessions WHERE id = new.session);
  INSERT INTO done_days(day) SELECT day FROM sessions AS s WHERE s.id = new.session
    AND EXISTS(SELECT 1 FROM done_sessions AS d WHERE d.day = s.day);
END;
CREATE TRIGGER steps_undone AFTER DELETE ON steps WHEN old.skipped = 0 OR old.held_ms > 0 BEGIN
  DELETE FROM done_days WHERE day = (SELECT day FROM sessions WHERE id = old.session);
  INSERT INTO done_days(day) SELECT day FROM sessions AS s WHERE s.id = old.session
    AND EXISTS(SELECT 1 FROM done_sessions AS d WHERE d.day = s.day);
END;
CREATE TRIGGER sessions_done_otherwise AFTER UPDATE OF day, deleted_utc_ms ON sessions
  WHEN old.day <> new.day OR (old.deleted_utc_ms IS NULL) <> (new.deleted_utc_ms IS NULL) BEGIN
  DELETE FROM done_days WHERE day IN (old.day, new.day);
  INSERT INTO done_days(day) SELECT DISTINCT day FROM done_sessions WHERE day IN (old.day, new.day);
END;
PRAGMA application_id = 1281977698;
PRAGMA user_version = 3;
INSERT INTO state VALUES('computer', '0f5a3d52-6c2e-4d1b-9a77-1c2b3a4d5e6f');
INSERT INTO sessions VALUES('00000000-0000-4000-8000-000000000001', 'break', 'break-hips', 1773478860000, 3600,
  'Europe/Berlin', 20526, 1773479100000, 'completed', 6, 3, 'left hip', NULL, 1773479100000, 0,
  '0f5a3d52-6c2e-4d1b-9a77-1c2b3a4d5e6f');
INSERT INTO steps VALUES('00000000-0000-4000-8000-000000000001', 0, 'hip-flexor', 'desk', 'left', 30, 30000, 0, 0,
  1773480000000, 1773480000000, 0, '0f5a3d52-6c2e-4d1b-9a77-1c2b3a4d5e6f');
INSERT INTO reminders VALUES('00000000-0000-4000-8000-000000000001', 'break', 1773486060000, 3600, 'Europe/Berlin',
  20526, 1773486065000, 1773487260000, 1, 'started', 1773487260000, 0, '0f5a3d52-6c2e-4d1b-9a77-1c2b3a4d5e6f');
