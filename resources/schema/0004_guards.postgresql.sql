-- SPDX-License-Identifier: GPL-3.0-or-later
-- What decisions look at, and decisions themselves, are only ever added, as in step 4 of SQLite.

CREATE TRIGGER desk_change_no_update BEFORE UPDATE ON desk_change FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER desk_change_no_delete BEFORE DELETE ON desk_change FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER desk_change_no_truncate BEFORE TRUNCATE ON desk_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER team_version_no_update BEFORE UPDATE ON team_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER team_version_no_delete BEFORE DELETE ON team_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER team_version_no_truncate BEFORE TRUNCATE ON team_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER queue_version_no_update BEFORE UPDATE ON queue_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER queue_version_no_delete BEFORE DELETE ON queue_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER queue_version_no_truncate BEFORE TRUNCATE ON queue_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER skill_version_no_update BEFORE UPDATE ON skill_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER skill_version_no_delete BEFORE DELETE ON skill_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER skill_version_no_truncate BEFORE TRUNCATE ON skill_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER channel_version_no_update BEFORE UPDATE ON channel_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER channel_version_no_delete BEFORE DELETE ON channel_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER channel_version_no_truncate BEFORE TRUNCATE ON channel_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER category_version_no_update BEFORE UPDATE ON category_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER category_version_no_delete BEFORE DELETE ON category_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER category_version_no_truncate BEFORE TRUNCATE ON category_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_version_no_update BEFORE UPDATE ON agent_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_version_no_delete BEFORE DELETE ON agent_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_version_no_truncate BEFORE TRUNCATE ON agent_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_queue_version_no_update BEFORE UPDATE ON agent_queue_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_queue_version_no_delete BEFORE DELETE ON agent_queue_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_queue_version_no_truncate BEFORE TRUNCATE ON agent_queue_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_pace_version_no_update BEFORE UPDATE ON agent_pace_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_pace_version_no_delete BEFORE DELETE ON agent_pace_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_pace_version_no_truncate BEFORE TRUNCATE ON agent_pace_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER skill_level_no_update BEFORE UPDATE ON skill_level FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER skill_level_no_delete BEFORE DELETE ON skill_level FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER skill_level_no_truncate BEFORE TRUNCATE ON skill_level FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER work_pattern_no_update BEFORE UPDATE ON work_pattern FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER work_pattern_no_delete BEFORE DELETE ON work_pattern FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER work_pattern_no_truncate BEFORE TRUNCATE ON work_pattern FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER presence_no_update BEFORE UPDATE ON presence FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER presence_no_delete BEFORE DELETE ON presence FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER presence_no_truncate BEFORE TRUNCATE ON presence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER policy_no_update BEFORE UPDATE ON policy FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER policy_no_delete BEFORE DELETE ON policy FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER policy_no_truncate BEFORE TRUNCATE ON policy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER batch_run_no_update BEFORE UPDATE ON batch_run FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER batch_run_no_delete BEFORE DELETE ON batch_run FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER batch_run_no_truncate BEFORE TRUNCATE ON batch_run FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER shift_no_update BEFORE UPDATE OF id, agent_id, starts_at, ends_at, kind, note, added_at, added_change ON shift FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER shift_no_delete BEFORE DELETE ON shift FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER shift_no_truncate BEFORE TRUNCATE ON shift FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER decision_no_update BEFORE UPDATE OF id, ticket_id, at, agent_id, method, policy_version, ring, agents_considered, candidates, sla_share, stopped, ranking, input_hash, as_of_event, rule, is_by_batch, is_growth, is_lead_told, batch_id, as_of_change, asked_method, blocked_gate, blocked_skill_id, blocked_level, blocked_required ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER decision_no_truncate BEFORE TRUNCATE ON decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
