-- SPDX-License-Identifier: GPL-3.0-or-later
-- The trail, as in step 13 of SQLite. The server knows who writes: whoever logged in, in whatever role. The function
-- writes with the owner's rights, looks names up in this schema alone, and takes the writer's turn for those who have not.

CREATE FUNCTION audit_text(its_row json, left_out text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT string_agg(name || '=' || CASE json_typeof(value) WHEN 'null' THEN 'NULL'
        WHEN 'string' THEN '''' || replace(value #>> '{}', '''', '''''') || '''' ELSE value #>> '{}' END, ' ' ORDER BY place)
        FROM json_each(its_row) WITH ORDINALITY AS part (name, value, place) WHERE name <> left_out;
$$;

CREATE FUNCTION audit_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    was json := CASE WHEN TG_OP <> 'INSERT' THEN to_json(OLD) END;
    became json := CASE WHEN TG_OP <> 'DELETE' THEN to_json(NEW) END;
    its_key text;
BEGIN
    IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
        RETURN NULL;
    END IF;
    SELECT string_agg(coalesce(became, was) ->> name, '/' ORDER BY place) INTO its_key
        FROM unnest(string_to_array(TG_ARGV[0], ' ')) WITH ORDINALITY AS part (name, place);
    IF EXISTS (SELECT 1 FROM meta WHERE key = 'move')
        OR (TG_TABLE_NAME = 'meta' AND its_key IN ('schema_version', 'changes', 'move', 'writer')) THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(1165389387, CAST(CAST((SELECT relnamespace FROM pg_class WHERE oid = TG_RELID) AS oid) AS integer));
    INSERT INTO audit_entry (id, at, who, action, subject, row_key, old_row, new_row)
        SELECT coalesce(max(id), 0) + 1, CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint), session_user,
            CASE TG_OP WHEN 'INSERT' THEN 0 WHEN 'UPDATE' THEN 1 ELSE 2 END, TG_TABLE_NAME, its_key,
            audit_text(was, TG_ARGV[1]), audit_text(became, TG_ARGV[1]) FROM audit_entry;
    RETURN NULL;
END $$;

DO $$ BEGIN
    EXECUTE format('ALTER FUNCTION audit_change() SET search_path = pg_catalog, %I, pg_temp', current_schema());
END $$;

REVOKE ALL ON FUNCTION audit_change() FROM PUBLIC;

CREATE TRIGGER audit_team AFTER INSERT OR UPDATE OR DELETE ON team FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_queue AFTER INSERT OR UPDATE OR DELETE ON queue FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_skill AFTER INSERT OR UPDATE OR DELETE ON skill FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_channel AFTER INSERT OR UPDATE OR DELETE ON channel FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_category AFTER INSERT OR UPDATE OR DELETE ON category FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_agent AFTER INSERT OR UPDATE OR DELETE ON agent FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_agent_queue AFTER INSERT OR UPDATE OR DELETE ON agent_queue FOR EACH ROW EXECUTE FUNCTION audit_change('agent_id queue_id', '');

CREATE TRIGGER audit_agent_pace AFTER INSERT OR UPDATE OR DELETE ON agent_pace FOR EACH ROW EXECUTE FUNCTION audit_change('agent_id category_id', '');

CREATE TRIGGER audit_agent_region_version AFTER INSERT ON agent_region_version FOR EACH ROW EXECUTE FUNCTION audit_change('agent_id', '');

CREATE TRIGGER audit_skill_level AFTER INSERT ON skill_level FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_skill_review AFTER INSERT ON skill_review FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_shift AFTER INSERT OR UPDATE ON shift FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_work_pattern AFTER INSERT ON work_pattern FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_time_off_request AFTER INSERT OR UPDATE OR DELETE ON time_off_request FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_calendar_rules AFTER INSERT OR UPDATE OR DELETE ON calendar_rules FOR EACH ROW EXECUTE FUNCTION audit_change('version', '');

CREATE TRIGGER audit_public_holiday AFTER INSERT OR UPDATE OR DELETE ON public_holiday FOR EACH ROW EXECUTE FUNCTION audit_change('day region', '');

CREATE TRIGGER audit_presence AFTER INSERT ON presence FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_handover_record AFTER INSERT OR UPDATE OR DELETE ON handover_record FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_policy AFTER INSERT ON policy FOR EACH ROW EXECUTE FUNCTION audit_change('version', 'body');

CREATE TRIGGER audit_saved_view AFTER INSERT OR UPDATE OR DELETE ON saved_view FOR EACH ROW EXECUTE FUNCTION audit_change('page name', '');

CREATE TRIGGER audit_meta AFTER INSERT OR UPDATE OR DELETE ON meta FOR EACH ROW EXECUTE FUNCTION audit_change('key', '');

CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
