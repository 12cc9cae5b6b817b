-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people do who may not write tables. Each function acts for whoever logged in, whatever role they act in, with the
-- owner's rights and names of this schema alone. Who may call which is granted with the roles.

CREATE TRIGGER audit_login_role AFTER INSERT OR UPDATE OR DELETE ON login_role FOR EACH ROW EXECUTE FUNCTION audit_change('login', '');

-- In front of the names of this workspace's roles, which the whole server shares.
CREATE FUNCTION role_base() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN current_schema() = 'public' AND octet_length(current_database()) <= 44
        THEN 'evenkeel_' || current_database()
        ELSE 'evenkeel_' || left(md5(current_database() || '/' || current_schema()), 24) END;
$$;

-- The agent that whoever logged in is.
CREATE FUNCTION own_agent() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT agent_id FROM login_role WHERE login = session_user;
$$;

-- Tickets offered to them that wait for their answer: nothing has come after the offer that ends it.
CREATE FUNCTION offered_to_me() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT coalesce(array_agg(t.id), '{}') FROM ticket t
        WHERE t.id IN (SELECT e.ticket_id FROM ticket_event e WHERE e.agent_id = own_agent() AND e.agent_id > 0 AND e.kind = 3)
        AND t.status < 4 AND t.agent_id IS NULL
        AND (SELECT e.kind = 3 AND e.agent_id = own_agent() FROM ticket_event e WHERE e.ticket_id = t.id
            AND (e.kind IN (3, 4, 5) OR e.agent_id IS NOT NULL OR e.status >= 4) ORDER BY e.at DESC, e.id DESC LIMIT 1);
$$;

-- The writer's turn, as the program takes it, until the end of the transaction.
CREATE FUNCTION take_turn() RETURNS void LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(1165389387, CAST(CAST((SELECT relnamespace FROM pg_class WHERE oid = CAST('meta' AS regclass)) AS oid) AS integer));
$$;

-- Counts a transaction that wrote something, for those who watch; tells the count, nothing where nothing was written.
CREATE FUNCTION count_change() RETURNS text LANGUAGE sql SECURITY DEFINER AS $$
    INSERT INTO meta (key, value) SELECT 'changes', '1' WHERE pg_current_xact_id_if_assigned() IS NOT NULL
        ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(meta.value AS bigint) + 1 AS text) RETURNING value;
$$;

CREATE FUNCTION require_own_agent() RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    IF own_agent() IS NULL THEN
        RAISE EXCEPTION 'permission denied: % is no agent', session_user USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN own_agent();
END $$;

CREATE FUNCTION note_ticket(its_ticket bigint, its_moment bigint, its_text text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    its_event bigint;
BEGIN
    PERFORM take_turn();
    INSERT INTO ticket_event (id, ticket_id, at, kind, cause, actor_id, text)
        SELECT coalesce(max(id), 0) + 1, its_ticket, its_moment, 10, 1, own_agent(), its_text FROM ticket_event
        RETURNING id INTO its_event;
    UPDATE ticket SET updated_at = greatest(updated_at, its_moment) WHERE id = its_ticket;
    RETURN its_event;
END $$;

CREATE FUNCTION set_own_presence(its_presence integer, its_since bigint, its_until bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    its_agent bigint := require_own_agent();
    its_change bigint;
BEGIN
    PERFORM take_turn();
    IF its_presence NOT BETWEEN 0 AND 3 THEN
        RAISE EXCEPTION 'presence %', its_presence USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO desk_change (id, after_event, row_count)
        SELECT (SELECT coalesce(max(id), 0) + 1 FROM desk_change), (SELECT coalesce(max(id), 0) FROM ticket_event), 1
        RETURNING id INTO its_change;
    INSERT INTO presence (id, agent_id, presence, since, until, change_id)
        SELECT coalesce(max(id), 0) + 1, its_agent, its_presence, its_since, its_until, its_change FROM presence;
END $$;

CREATE FUNCTION ask_own_time_off(its_start bigint, its_end bigint, its_note text, its_moment bigint) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    its_agent bigint := require_own_agent();
    its_request bigint;
BEGIN
    PERFORM take_turn();
    IF its_end <= its_start THEN
        RAISE EXCEPTION 'span' USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO time_off_request (id, agent_id, starts_at, ends_at, note, asked_by, asked_at, state, decided_by, reason)
        SELECT coalesce(max(id), 0) + 1, its_agent, its_start, its_end, its_note, (SELECT name FROM agent WHERE id = its_agent),
            its_moment, 0, '', '' FROM time_off_request RETURNING id INTO its_request;
    RETURN its_request;
END $$;

-- Before anybody has decided about it.
CREATE FUNCTION withdraw_own_time_off(its_request bigint, its_moment bigint, its_reason text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    its_agent bigint := require_own_agent();
BEGIN
    PERFORM take_turn();
    UPDATE time_off_request SET state = 3, decided_by = (SELECT name FROM agent WHERE id = its_agent),
        decided_at = its_moment, reason = its_reason WHERE id = its_request AND agent_id = its_agent AND state = 0;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'request %', its_request USING ERRCODE = 'unique_violation';
    END IF;
END $$;

-- An accepted ticket is theirs from then on, by the decision that offered it.
CREATE FUNCTION answer_own_offer(its_ticket bigint, its_moment bigint, accepts boolean, its_text text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    its_agent bigint := require_own_agent();
    its_event bigint;
    its_decision bigint;
BEGIN
    PERFORM take_turn();
    IF NOT its_ticket = ANY (offered_to_me()) OR its_moment < (SELECT updated_at FROM ticket WHERE id = its_ticket) THEN
        RAISE EXCEPTION 'ticket %', its_ticket USING ERRCODE = 'unique_violation';
    END IF;
    SELECT e.decision_id INTO its_decision FROM ticket_event e WHERE e.ticket_id = its_ticket AND e.kind = 3
        ORDER BY e.at DESC, e.id DESC LIMIT 1;
    SELECT coalesce(max(id), 0) + 1 INTO its_event FROM ticket_event;
    INSERT INTO ticket_event (id, ticket_id, at, kind, cause, actor_id, agent_id, text)
        VALUES (its_event, its_ticket, its_moment, CASE WHEN accepts THEN 4 ELSE 5 END, 1, its_agent, its_agent, its_text);
    UPDATE ticket SET updated_at = its_moment WHERE id = its_ticket;
    IF accepts THEN
        INSERT INTO ticket_event (id, ticket_id, at, kind, cause, decision_id, agent_id)
            VALUES (its_event + 1, its_ticket, its_moment, 6, 0, its_decision, its_agent);
        UPDATE ticket SET agent_id = its_agent, assigned_at = its_moment,
            first_assigned_at = coalesce(first_assigned_at, its_moment) WHERE id = its_ticket;
    END IF;
    RETURN its_event;
END $$;

DO $$
DECLARE
    one regprocedure;
BEGIN
    FOR one IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = CAST(current_schema() AS regnamespace) AND p.proname IN
        ('own_agent', 'offered_to_me', 'take_turn', 'count_change', 'require_own_agent', 'note_ticket', 'set_own_presence',
         'ask_own_time_off', 'withdraw_own_time_off', 'answer_own_offer') LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, %I, pg_temp', one, current_schema());
    END LOOP;
END $$;

REVOKE ALL ON FUNCTION note_ticket(bigint, bigint, text), set_own_presence(integer, bigint, bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION ask_own_time_off(bigint, bigint, text, bigint), withdraw_own_time_off(bigint, bigint, text) FROM PUBLIC;

REVOKE ALL ON FUNCTION answer_own_offer(bigint, bigint, boolean, text) FROM PUBLIC;
