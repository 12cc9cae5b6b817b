-- SPDX-License-Identifier: GPL-3.0-or-later
-- The roles of a workspace and what each may do, made anew as a whole: run by whoever owns the tables when the first role
-- is granted and after each later step of the schema. A table that is not named below is read by all but agents and
-- written by managers. Rules of rows hold for everybody but the owner; those of parents hold for their partitions.
DO $$
DECLARE
    base text := role_base();
    manager text := base || '_manager';
    planner text := base || '_planner';
    lead_role text := base || '_lead';
    agent text := base || '_agent';
    its_schema text := current_schema();
    own_keys text[] := ARRAY['schema_version', 'changes', 'move', 'move_rest', 'writer'];
    one text;
    stray record;
    rule record;
BEGIN
    FOREACH one IN ARRAY ARRAY[manager, planner, lead_role, agent] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = one) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', one);
        END IF;
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', its_schema, one);
        IF NOT has_database_privilege(one, current_database(), 'CONNECT') THEN
            EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), one);
        END IF;
    END LOOP;
    EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', its_schema);
    IF has_schema_privilege(agent, its_schema, 'CREATE') THEN
        RAISE EXCEPTION 'permission denied: everybody may still make things in schema %; its owner must REVOKE CREATE ON SCHEMA % FROM PUBLIC', its_schema, its_schema
            USING ERRCODE = 'insufficient_privilege';
    END IF;

    -- Everything off first, also what a copy of another database brought along.
    FOR stray IN SELECT DISTINCT c.relname, r.rolname FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) g
        JOIN pg_roles r ON r.oid = g.grantee WHERE c.relnamespace = CAST(its_schema AS regnamespace) AND c.relkind IN ('r', 'p')
        AND r.rolname LIKE 'evenkeel\_%' LOOP
        EXECUTE format('REVOKE ALL ON %I FROM %I', stray.relname, stray.rolname);
    END LOOP;
    FOR stray IN SELECT c.relname, p.polname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
        WHERE c.relnamespace = CAST(its_schema AS regnamespace) LOOP
        EXECUTE format('DROP POLICY %I ON %I', stray.polname, stray.relname);
    END LOOP;

    FOR one IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = CAST(its_schema AS regnamespace)
        AND c.relkind IN ('r', 'p') AND NOT c.relispartition LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('GRANT SELECT ON %I TO %I, %I, %I', one, manager, planner, lead_role);
        EXECUTE format('CREATE POLICY read_all ON %I FOR SELECT TO %I, %I, %I USING (true)', one, manager, planner, lead_role);
        IF one NOT IN ('audit_entry', 'login_role', 'meta', 'write_receipt') THEN
            EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO %I', one, manager);
            EXECUTE format('CREATE POLICY write_all ON %I TO %I USING (true) WITH CHECK (true)', one, manager);
        END IF;
        IF one <> 'login_role' THEN -- what agents may not see is empty to them, so that the program can ask
            EXECUTE format('GRANT SELECT ON %I TO %I', one, agent);
        END IF;
    END LOOP;

    -- Of the settings all but those the program lives by.
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON meta TO %I', manager);
    EXECUTE format('CREATE POLICY write_settings ON meta TO %I USING (NOT key = ANY (%L)) WITH CHECK (NOT key = ANY (%L))',
        manager, own_keys, own_keys);

    FOR rule IN SELECT * FROM (VALUES
        ('skill', 'INSERT, UPDATE'), ('skill_version', 'INSERT'), ('skill_level', 'INSERT'), ('skill_review', 'INSERT'),
        ('shift', 'INSERT, UPDATE'), ('work_pattern', 'INSERT'), ('calendar_rules', 'INSERT'),
        ('time_off_request', 'INSERT, UPDATE'), ('public_holiday', 'INSERT, UPDATE, DELETE'),
        ('holiday_version', 'INSERT'), ('agent_region_version', 'INSERT'), ('desk_change', 'INSERT')) AS list (its_table, acts) LOOP
        EXECUTE format('GRANT %s ON %I TO %I', rule.acts, rule.its_table, planner);
        EXECUTE format('CREATE POLICY write_plan ON %I TO %I USING (true) WITH CHECK (true)', rule.its_table, planner);
    END LOOP;

    FOR rule IN SELECT * FROM (VALUES
        ('agent', 'id = (SELECT own_agent())'),
        ('agent_queue', 'agent_id = (SELECT own_agent())'),
        ('agent_pace', 'agent_id = (SELECT own_agent())'),
        ('agent_region_version', 'agent_id = (SELECT own_agent())'),
        ('skill_level', 'agent_id = (SELECT own_agent())'),
        ('skill_review', 'next_level_id IN (SELECT l.id FROM skill_level l WHERE l.agent_id = (SELECT own_agent()))'),
        ('shift', 'agent_id = (SELECT own_agent())'),
        ('work_pattern', 'agent_id = (SELECT own_agent())'),
        ('time_off_request', 'agent_id = (SELECT own_agent())'),
        ('presence', 'agent_id = (SELECT own_agent())'),
        ('ticket', 'agent_id = (SELECT own_agent()) OR id = ANY (CAST((SELECT offered_to_me()) AS bigint[]))'),
        ('ticket_event', 'EXISTS (SELECT 1 FROM ticket t WHERE t.id = ticket_event.ticket_id)'),
        ('audit_entry', 'who = session_user'),
        ('meta', 'key IN (''schema_version'', ''changes'', ''move'')'),
        ('team', 'true'), ('queue', 'true'), ('skill', 'true'), ('channel', 'true'), ('category', 'true'),
        ('policy', 'true'), ('calendar_rules', 'true'), ('public_holiday', 'true'), ('write_receipt', 'true')) AS list (its_table, sight)
        WHERE to_regclass(format('%I', its_table)) IS NOT NULL LOOP
        EXECUTE format('CREATE POLICY read_own ON %I FOR SELECT TO %I USING (%s)', rule.its_table, agent, rule.sight);
    END LOOP;

    EXECUTE format('GRANT EXECUTE ON FUNCTION note_ticket(bigint, bigint, text) TO %I', lead_role);
    EXECUTE format('GRANT EXECUTE ON FUNCTION set_own_presence(integer, bigint, bigint), ask_own_time_off(bigint, bigint, text, bigint), '
        'withdraw_own_time_off(bigint, bigint, text), answer_own_offer(bigint, bigint, boolean, text) TO %I', agent);
    EXECUTE format('COMMENT ON TABLE login_role IS %L', 'rights as of ' || (SELECT value FROM meta WHERE key = 'schema_version'));
END $$;
