-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whatever a decision looks at beside events is kept in versions from here on, so that every decision can be recomputed.
-- A version is in force from its change on. Change 0 stands for the beginning: what older workspaces held when this
-- step was taken. Change 1 is this step, so that every decision from now on names a change.

CREATE TABLE desk_change (
    id INTEGER PRIMARY KEY,
    after_event BIGINT NOT NULL,
    row_count BIGINT NOT NULL
);

INSERT INTO desk_change (id, after_event, row_count) SELECT 1, coalesce(max(id), 0), 0 FROM ticket_event;

CREATE TABLE team_version (
    id BIGINT NOT NULL REFERENCES team (id),
    change_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (id, change_id)
);

INSERT INTO team_version (id, change_id, name) SELECT id, 0, name FROM team;

CREATE TABLE queue_version (
    id BIGINT NOT NULL REFERENCES queue (id),
    change_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    is_fallback INTEGER NOT NULL,
    PRIMARY KEY (id, change_id)
);

INSERT INTO queue_version (id, change_id, name, is_fallback) SELECT id, 0, name, is_fallback FROM queue;

CREATE TABLE skill_version (
    id BIGINT NOT NULL REFERENCES skill (id),
    change_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (id, change_id)
);

INSERT INTO skill_version (id, change_id, name, kind, language) SELECT id, 0, name, kind, language FROM skill;

CREATE TABLE channel_version (
    id BIGINT NOT NULL REFERENCES channel (id),
    change_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    handling INTEGER NOT NULL,
    PRIMARY KEY (id, change_id)
);

INSERT INTO channel_version (id, change_id, name, kind, handling) SELECT id, 0, name, kind, handling FROM channel;

CREATE TABLE category_version (
    id BIGINT NOT NULL REFERENCES category (id),
    change_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    required_skill_id BIGINT,
    required_level INTEGER,
    preferred_skill_id BIGINT,
    preferred_level INTEGER,
    effort INTEGER,
    handling_minutes BIGINT,
    PRIMARY KEY (id, change_id)
);

INSERT INTO category_version (id, change_id, name, required_skill_id, required_level, preferred_skill_id,
    preferred_level, effort, handling_minutes)
    SELECT id, 0, name, required_skill_id, required_level, preferred_skill_id, preferred_level, effort,
    handling_minutes FROM category;

CREATE TABLE agent_version (
    id BIGINT NOT NULL REFERENCES agent (id),
    change_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    team_id BIGINT,
    zone TEXT NOT NULL,
    capacity DOUBLE PRECISION NOT NULL,
    channels INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    PRIMARY KEY (id, change_id)
);

INSERT INTO agent_version (id, change_id, name, team_id, zone, capacity, channels, is_active)
    SELECT id, 0, name, team_id, zone, capacity, channels, is_active FROM agent;

-- All queues an agent serves from the change on; an agent without rows serves none.
CREATE TABLE agent_queue_version (
    agent_id BIGINT NOT NULL REFERENCES agent (id),
    change_id BIGINT NOT NULL,
    queue_id BIGINT NOT NULL,
    PRIMARY KEY (agent_id, change_id, queue_id)
);

INSERT INTO agent_queue_version (agent_id, change_id, queue_id) SELECT agent_id, 0, queue_id FROM agent_queue;

-- A factor of NULL: none from the change on.
CREATE TABLE agent_pace_version (
    agent_id BIGINT NOT NULL REFERENCES agent (id),
    category_id BIGINT NOT NULL REFERENCES category (id),
    change_id BIGINT NOT NULL,
    factor DOUBLE PRECISION,
    PRIMARY KEY (agent_id, category_id, change_id)
);

INSERT INTO agent_pace_version (agent_id, category_id, change_id, factor)
    SELECT agent_id, category_id, 0, factor FROM agent_pace;

-- These have been versions by time all along; the change tells what was stored before a decision of the same moment.
ALTER TABLE skill_level ADD COLUMN change_id BIGINT NOT NULL DEFAULT 0;

ALTER TABLE work_pattern ADD COLUMN change_id BIGINT NOT NULL DEFAULT 0;

ALTER TABLE presence ADD COLUMN change_id BIGINT NOT NULL DEFAULT 0;

ALTER TABLE shift ADD COLUMN added_change BIGINT NOT NULL DEFAULT 0;

ALTER TABLE shift ADD COLUMN removed_change BIGINT;

UPDATE shift SET removed_change = 0 WHERE removed_at IS NOT NULL;

ALTER TABLE ticket ADD COLUMN tier TEXT NOT NULL DEFAULT '';

CREATE TABLE batch_run (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    objective DOUBLE PRECISION NOT NULL,
    lower_bound DOUBLE PRECISION NOT NULL,
    tickets BIGINT NOT NULL,
    seconds DOUBLE PRECISION NOT NULL
);

-- as_of_change 0: from before versions were kept. Only repeats and last_at of a decision ever change.
ALTER TABLE decision ADD COLUMN rule INTEGER NOT NULL DEFAULT 0;

ALTER TABLE decision ADD COLUMN is_by_batch INTEGER NOT NULL DEFAULT 0;

ALTER TABLE decision ADD COLUMN is_growth INTEGER NOT NULL DEFAULT 0;

ALTER TABLE decision ADD COLUMN is_lead_told INTEGER NOT NULL DEFAULT 0;

ALTER TABLE decision ADD COLUMN batch_id BIGINT REFERENCES batch_run (id);

ALTER TABLE decision ADD COLUMN as_of_change BIGINT NOT NULL DEFAULT 0;

ALTER TABLE decision ADD COLUMN asked_method TEXT;

ALTER TABLE decision ADD COLUMN blocked_gate TEXT;

ALTER TABLE decision ADD COLUMN blocked_skill_id BIGINT REFERENCES skill (id);

ALTER TABLE decision ADD COLUMN blocked_level INTEGER;

ALTER TABLE decision ADD COLUMN blocked_required INTEGER;

ALTER TABLE decision ADD COLUMN repeats BIGINT NOT NULL DEFAULT 0;

ALTER TABLE decision ADD COLUMN last_at BIGINT NOT NULL DEFAULT 0;

UPDATE decision SET last_at = at;

-- The last gate that stopped somebody, as Decision::blockingGate() tells, of the gates there were until now.
UPDATE decision SET blocked_gate = CASE
    WHEN stopped LIKE '%"declined"%' THEN 'declined'
    WHEN stopped LIKE '%"ramp"%' THEN 'ramp'
    WHEN stopped LIKE '%"complexity"%' THEN 'complexity'
    WHEN stopped LIKE '%"capacity"%' THEN 'capacity'
    WHEN stopped LIKE '%"channel"%' THEN 'channel'
    WHEN stopped LIKE '%"language"%' THEN 'language'
    WHEN stopped LIKE '%"skill"%' THEN 'skill'
    WHEN stopped LIKE '%"queue"%' THEN 'queue'
    WHEN stopped LIKE '%"shift"%' THEN 'shift'
    WHEN stopped LIKE '%"presence"%' THEN 'presence'
    END
    WHERE agent_id IS NULL;

CREATE INDEX decision_last ON decision (last_at, id);

CREATE INDEX decision_agent ON decision (agent_id, last_at) WHERE agent_id IS NOT NULL;

CREATE INDEX decision_blocked ON decision (blocked_gate, last_at) WHERE blocked_gate IS NOT NULL;

CREATE INDEX decision_blocked_skill ON decision (blocked_skill_id, last_at) WHERE blocked_skill_id IS NOT NULL;

CREATE INDEX decision_rule ON decision (rule, last_at) WHERE rule > 0;

CREATE INDEX decision_batch ON decision (batch_id) WHERE batch_id IS NOT NULL;
