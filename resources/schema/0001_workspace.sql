-- SPDX-License-Identifier: GPL-3.0-or-later
-- The workspace. Times are UTC milliseconds; codes are the numbers of the domain's enumerations; no id is NULL.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE queue (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    is_fallback INTEGER NOT NULL
);

CREATE TABLE skill (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    language TEXT NOT NULL
);

CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    handling INTEGER NOT NULL
);

CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    required_skill_id BIGINT REFERENCES skill (id),
    required_level INTEGER,
    preferred_skill_id BIGINT REFERENCES skill (id),
    preferred_level INTEGER,
    effort INTEGER,
    handling_minutes BIGINT
);

CREATE TABLE agent (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    team_id BIGINT REFERENCES team (id),
    zone TEXT NOT NULL,
    capacity DOUBLE PRECISION NOT NULL,
    channels INTEGER NOT NULL,
    is_active INTEGER NOT NULL
);

CREATE TABLE agent_queue (
    agent_id BIGINT NOT NULL REFERENCES agent (id),
    queue_id BIGINT NOT NULL REFERENCES queue (id),
    PRIMARY KEY (agent_id, queue_id)
);

CREATE TABLE agent_pace (
    agent_id BIGINT NOT NULL REFERENCES agent (id),
    category_id BIGINT NOT NULL REFERENCES category (id),
    factor DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (agent_id, category_id)
);

CREATE TABLE skill_level (
    id INTEGER PRIMARY KEY,
    agent_id BIGINT NOT NULL REFERENCES agent (id),
    skill_id BIGINT NOT NULL REFERENCES skill (id),
    level INTEGER NOT NULL,
    valid_from BIGINT NOT NULL,
    source INTEGER NOT NULL,
    review_at BIGINT
);

CREATE INDEX skill_level_version ON skill_level (agent_id, skill_id, valid_from, id);

CREATE TABLE shift (
    id INTEGER PRIMARY KEY,
    agent_id BIGINT NOT NULL REFERENCES agent (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    note TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    removed_at BIGINT
);

CREATE INDEX shift_end ON shift (ends_at);

CREATE TABLE work_pattern (
    id INTEGER PRIMARY KEY,
    agent_id BIGINT NOT NULL REFERENCES agent (id),
    valid_from BIGINT NOT NULL,
    pattern TEXT NOT NULL
);

CREATE INDEX work_pattern_version ON work_pattern (agent_id, valid_from, id);

CREATE TABLE presence (
    id INTEGER PRIMARY KEY,
    agent_id BIGINT NOT NULL REFERENCES agent (id),
    presence INTEGER NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT
);

CREATE INDEX presence_newest ON presence (agent_id, since, id);

CREATE TABLE policy (
    version INTEGER PRIMARY KEY,
    valid_from BIGINT NOT NULL,
    body TEXT NOT NULL,
    note TEXT NOT NULL
);

-- The projection of ticket_event. What lists and indexes read stands first.
CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    resolved_at BIGINT,
    status INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    agent_id BIGINT REFERENCES agent (id),
    queue_id BIGINT REFERENCES queue (id),
    channel_id BIGINT REFERENCES channel (id),
    category_id BIGINT REFERENCES category (id),
    effort INTEGER,
    sla_met INTEGER,
    subject TEXT NOT NULL,
    reference TEXT NOT NULL,
    customer TEXT NOT NULL,
    source TEXT NOT NULL,
    subcategory TEXT NOT NULL,
    language TEXT NOT NULL,
    first_assigned_at BIGINT,
    assigned_at BIGINT,
    first_responded_at BIGINT,
    closed_at BIGINT,
    due_at BIGINT,
    rating INTEGER,
    reassignments INTEGER NOT NULL,
    reopens INTEGER NOT NULL,
    tags TEXT,
    needs TEXT,
    UNIQUE (reference, source)
);

CREATE INDEX ticket_open ON ticket (agent_id) WHERE status < 4;

CREATE INDEX ticket_customer ON ticket (customer, assigned_at) WHERE customer <> '';

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    at BIGINT NOT NULL,
    agent_id BIGINT REFERENCES agent (id),
    method TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    ring INTEGER NOT NULL,
    agents_considered INTEGER NOT NULL,
    candidates INTEGER NOT NULL,
    sla_share DOUBLE PRECISION NOT NULL,
    stopped TEXT NOT NULL,
    ranking TEXT NOT NULL,
    input_hash BIGINT NOT NULL,
    as_of_event BIGINT
);

CREATE INDEX decision_ticket ON decision (ticket_id);

-- The truth. agent_id and queue_id are 0 where the event left the ticket with none, NULL where it said nothing.
CREATE TABLE ticket_event (
    id INTEGER PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    at BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    cause INTEGER NOT NULL,
    actor_id BIGINT,
    decision_id BIGINT REFERENCES decision (id),
    agent_id BIGINT,
    queue_id BIGINT,
    status INTEGER,
    priority INTEGER,
    origin BIGINT,
    detail TEXT,
    text TEXT
);

CREATE UNIQUE INDEX ticket_event_origin ON ticket_event (ticket_id, origin);

CREATE INDEX ticket_event_agent ON ticket_event (agent_id, at) WHERE agent_id > 0;

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    profile TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    until BIGINT,
    row_count BIGINT NOT NULL,
    tickets_new BIGINT NOT NULL,
    tickets_touched BIGINT NOT NULL,
    events_added BIGINT NOT NULL,
    quarantined BIGINT NOT NULL
);

CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    import_id BIGINT NOT NULL REFERENCES import_run (id),
    file TEXT NOT NULL,
    line BIGINT NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    raw TEXT NOT NULL,
    header TEXT NOT NULL
);

CREATE INDEX quarantine_import ON quarantine (import_id);

CREATE TABLE saved_view (
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (page, name)
);
