-- SPDX-License-Identifier: GPL-3.0-or-later
-- Public holidays close the agents they concern from here on, so decisions look at them: every coming and going is kept
-- with its change. What older workspaces held comes with a change of its own, so that older decisions, which did not
-- know it, are recomputed without.

CREATE TABLE holiday_version (
    day TEXT NOT NULL,
    region TEXT NOT NULL,
    change_id BIGINT NOT NULL,
    is_kept INTEGER NOT NULL,
    PRIMARY KEY (day, region, change_id)
);

-- Whose public holidays an agent has; an empty region: those that nobody is said to have.
CREATE TABLE agent_region_version (
    agent_id BIGINT NOT NULL REFERENCES agent (id),
    change_id BIGINT NOT NULL,
    region TEXT NOT NULL,
    PRIMARY KEY (agent_id, change_id)
);

INSERT INTO holiday_version (day, region, change_id, is_kept)
    SELECT h.day, h.region, c.newest + 1, 1 FROM public_holiday h, (SELECT max(id) AS newest FROM desk_change) c;

INSERT INTO desk_change (id, after_event, row_count)
    SELECT c.newest + 1, coalesce((SELECT max(id) FROM ticket_event), 0), (SELECT count(*) FROM holiday_version)
    FROM (SELECT max(id) AS newest FROM desk_change) c WHERE EXISTS (SELECT 1 FROM holiday_version);
