-- SPDX-License-Identifier: GPL-3.0-or-later
-- The capacity calendar as planners edit it. An entry keeps its uid through every move, so that whoever reads an
-- exported calendar again updates instead of adding, and so that an edit is told from another edit of the same entry.
-- An empty uid stands for "shift-" and the entry's own id.

ALTER TABLE shift ADD COLUMN uid TEXT NOT NULL DEFAULT '';

CREATE INDEX shift_uid ON shift (uid) WHERE uid <> '';

CREATE TABLE time_off_request (
    id INTEGER PRIMARY KEY,
    agent_id BIGINT NOT NULL REFERENCES agent (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    note TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    state INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at BIGINT,
    reason TEXT NOT NULL,
    shift_id BIGINT REFERENCES shift (id)
);

CREATE INDEX time_off_request_end ON time_off_request (ends_at);

-- Rules are kept in versions: the newest is in force.
CREATE TABLE calendar_rules (
    version INTEGER PRIMARY KEY,
    saved_at BIGINT NOT NULL,
    rest_minutes BIGINT NOT NULL,
    weekly_minutes BIGINT NOT NULL,
    days_in_row INTEGER NOT NULL,
    minimum_agents INTEGER NOT NULL,
    shrinkage DOUBLE PRECISION NOT NULL,
    utilization DOUBLE PRECISION NOT NULL,
    interval_minutes BIGINT NOT NULL,
    unexpected DOUBLE PRECISION NOT NULL
);

CREATE TABLE handover_record (
    id INTEGER PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    from_agent_id BIGINT NOT NULL REFERENCES agent (id),
    to_agent_id BIGINT NOT NULL REFERENCES agent (id),
    why TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    state INTEGER NOT NULL,
    answer TEXT NOT NULL,
    answered_at BIGINT,
    outcome TEXT NOT NULL
);

CREATE INDEX handover_record_ticket ON handover_record (ticket_id);

-- Public holidays with their names. SLA calendars have days of their own, which stand in the policy.
CREATE TABLE public_holiday (
    day TEXT NOT NULL,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (day, region)
);
