-- SPDX-License-Identifier: GPL-3.0-or-later
-- When reports are made by themselves, which the trail watches, and what was made. A report that the schedule asks for
-- stands there once, however often it was tried.

CREATE TABLE report_schedule (
    kind INTEGER PRIMARY KEY,
    is_on INTEGER NOT NULL,
    day INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    formats INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    folder TEXT NOT NULL,
    host TEXT NOT NULL,
    since BIGINT NOT NULL
);

CREATE TABLE report_run (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    period TEXT NOT NULL,
    is_scheduled INTEGER NOT NULL,
    state INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    renewals BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    program TEXT NOT NULL,
    host TEXT NOT NULL,
    who TEXT NOT NULL,
    formats INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    folder TEXT NOT NULL,
    left_out INTEGER NOT NULL,
    files TEXT NOT NULL,
    fault INTEGER,
    detail TEXT NOT NULL
);

CREATE UNIQUE INDEX report_run_scheduled ON report_run (kind, period) WHERE is_scheduled = 1;
