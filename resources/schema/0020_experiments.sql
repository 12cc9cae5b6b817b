-- SPDX-License-Identifier: GPL-3.0-or-later
-- Experiments with the policy, one variable each, and what a recurring review proposed and decided. Both change their
-- state; the trail keeps how.

CREATE TABLE experiment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    policy_version BIGINT NOT NULL,
    former_version BIGINT NOT NULL,
    variable TEXT NOT NULL,
    before_value TEXT NOT NULL,
    after_value TEXT NOT NULL,
    metric TEXT NOT NULL,
    target DOUBLE PRECISION NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    state INTEGER NOT NULL,
    ended_at BIGINT,
    end_version BIGINT,
    note TEXT NOT NULL
);

CREATE TABLE review_item (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due BIGINT,
    made_at BIGINT NOT NULL,
    state INTEGER NOT NULL,
    changed_at BIGINT,
    outcome TEXT NOT NULL
);
