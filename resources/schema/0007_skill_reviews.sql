-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who set a level and when it was stored; both unknown of levels from before. A review of a level makes a version of
-- the level, with the date of the next review.

ALTER TABLE skill_level ADD COLUMN set_by TEXT NOT NULL DEFAULT '';

ALTER TABLE skill_level ADD COLUMN stored_at BIGINT;

CREATE TABLE skill_review (
    id INTEGER PRIMARY KEY,
    level_id BIGINT NOT NULL REFERENCES skill_level (id),
    next_level_id BIGINT NOT NULL REFERENCES skill_level (id),
    outcome INTEGER NOT NULL,
    proposed_level INTEGER,
    reviewed_by TEXT NOT NULL,
    reviewed_at BIGINT NOT NULL
);

CREATE INDEX skill_review_level ON skill_review (next_level_id);
