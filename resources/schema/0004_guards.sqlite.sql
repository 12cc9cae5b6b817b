-- SPDX-License-Identifier: GPL-3.0-or-later
-- What decisions look at, and decisions themselves, are only ever added. Of a decision only the count of its repeats
-- changes, of a calendar entry only that it was removed. The guards are per engine, as in step 2.

CREATE TRIGGER desk_change_no_update BEFORE UPDATE ON desk_change BEGIN SELECT RAISE(ABORT, 'desk_change is append-only'); END;

CREATE TRIGGER desk_change_no_delete BEFORE DELETE ON desk_change BEGIN SELECT RAISE(ABORT, 'desk_change is append-only'); END;

CREATE TRIGGER team_version_no_update BEFORE UPDATE ON team_version BEGIN SELECT RAISE(ABORT, 'team_version is append-only'); END;

CREATE TRIGGER team_version_no_delete BEFORE DELETE ON team_version BEGIN SELECT RAISE(ABORT, 'team_version is append-only'); END;

CREATE TRIGGER queue_version_no_update BEFORE UPDATE ON queue_version BEGIN SELECT RAISE(ABORT, 'queue_version is append-only'); END;

CREATE TRIGGER queue_version_no_delete BEFORE DELETE ON queue_version BEGIN SELECT RAISE(ABORT, 'queue_version is append-only'); END;

CREATE TRIGGER skill_version_no_update BEFORE UPDATE ON skill_version BEGIN SELECT RAISE(ABORT, 'skill_version is append-only'); END;

CREATE TRIGGER skill_version_no_delete BEFORE DELETE ON skill_version BEGIN SELECT RAISE(ABORT, 'skill_version is append-only'); END;

CREATE TRIGGER channel_version_no_update BEFORE UPDATE ON channel_version BEGIN SELECT RAISE(ABORT, 'channel_version is append-only'); END;

CREATE TRIGGER channel_version_no_delete BEFORE DELETE ON channel_version BEGIN SELECT RAISE(ABORT, 'channel_version is append-only'); END;

CREATE TRIGGER category_version_no_update BEFORE UPDATE ON category_version BEGIN SELECT RAISE(ABORT, 'category_version is append-only'); END;

CREATE TRIGGER category_version_no_delete BEFORE DELETE ON category_version BEGIN SELECT RAISE(ABORT, 'category_version is append-only'); END;

CREATE TRIGGER agent_version_no_update BEFORE UPDATE ON agent_version BEGIN SELECT RAISE(ABORT, 'agent_version is append-only'); END;

CREATE TRIGGER agent_version_no_delete BEFORE DELETE ON agent_version BEGIN SELECT RAISE(ABORT, 'agent_version is append-only'); END;

CREATE TRIGGER agent_queue_version_no_update BEFORE UPDATE ON agent_queue_version BEGIN SELECT RAISE(ABORT, 'agent_queue_version is append-only'); END;

CREATE TRIGGER agent_queue_version_no_delete BEFORE DELETE ON agent_queue_version BEGIN SELECT RAISE(ABORT, 'agent_queue_version is append-only'); END;

CREATE TRIGGER agent_pace_version_no_update BEFORE UPDATE ON agent_pace_version BEGIN SELECT RAISE(ABORT, 'agent_pace_version is append-only'); END;

CREATE TRIGGER agent_pace_version_no_delete BEFORE DELETE ON agent_pace_version BEGIN SELECT RAISE(ABORT, 'agent_pace_version is append-only'); END;

CREATE TRIGGER skill_level_no_update BEFORE UPDATE ON skill_level BEGIN SELECT RAISE(ABORT, 'skill_level is append-only'); END;

CREATE TRIGGER skill_level_no_delete BEFORE DELETE ON skill_level BEGIN SELECT RAISE(ABORT, 'skill_level is append-only'); END;

CREATE TRIGGER work_pattern_no_update BEFORE UPDATE ON work_pattern BEGIN SELECT RAISE(ABORT, 'work_pattern is append-only'); END;

CREATE TRIGGER work_pattern_no_delete BEFORE DELETE ON work_pattern BEGIN SELECT RAISE(ABORT, 'work_pattern is append-only'); END;

CREATE TRIGGER presence_no_update BEFORE UPDATE ON presence BEGIN SELECT RAISE(ABORT, 'presence is append-only'); END;

CREATE TRIGGER presence_no_delete BEFORE DELETE ON presence BEGIN SELECT RAISE(ABORT, 'presence is append-only'); END;

CREATE TRIGGER policy_no_update BEFORE UPDATE ON policy BEGIN SELECT RAISE(ABORT, 'policy is append-only'); END;

CREATE TRIGGER policy_no_delete BEFORE DELETE ON policy BEGIN SELECT RAISE(ABORT, 'policy is append-only'); END;

CREATE TRIGGER batch_run_no_update BEFORE UPDATE ON batch_run BEGIN SELECT RAISE(ABORT, 'batch_run is append-only'); END;

CREATE TRIGGER batch_run_no_delete BEFORE DELETE ON batch_run BEGIN SELECT RAISE(ABORT, 'batch_run is append-only'); END;

CREATE TRIGGER shift_no_update BEFORE UPDATE OF id, agent_id, starts_at, ends_at, kind, note, added_at, added_change ON shift BEGIN SELECT RAISE(ABORT, 'shift is append-only'); END;

CREATE TRIGGER shift_no_delete BEFORE DELETE ON shift BEGIN SELECT RAISE(ABORT, 'shift is append-only'); END;

CREATE TRIGGER decision_no_update BEFORE UPDATE OF id, ticket_id, at, agent_id, method, policy_version, ring, agents_considered, candidates, sla_share, stopped, ranking, input_hash, as_of_event, rule, is_by_batch, is_growth, is_lead_told, batch_id, as_of_change, asked_method, blocked_gate, blocked_skill_id, blocked_level, blocked_required ON decision BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;

CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
