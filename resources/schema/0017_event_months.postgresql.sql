-- SPDX-License-Identifier: GPL-3.0-or-later
-- The history is kept by month, so that it can grow for years and old months can be taken off. What belongs to no month
-- that has a table of its own goes to ticket_event_rest, which takes everything. An event's time is part of its key
-- here, since PostgreSQL asks for that; that a fact comes once is kept by whoever adds events, and `check` looks.

ALTER TABLE ticket_event RENAME TO ticket_event_before;

ALTER TABLE ticket_event_before DROP CONSTRAINT ticket_event_pkey;

DROP INDEX ticket_event_origin;

DROP INDEX ticket_event_agent;

CREATE TABLE ticket_event (
    id BIGINT NOT NULL,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    at BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    cause INTEGER NOT NULL,
    actor_id BIGINT,
    decision_id BIGINT REFERENCES decision (id),
    agent_id BIGINT,
    queue_id BIGINT,
    status INTEGER,
    priority INTEGER,
    origin BIGINT,
    detail TEXT COLLATE "C",
    text TEXT COLLATE "C",
    PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);

CREATE TABLE ticket_event_rest PARTITION OF ticket_event DEFAULT;

CREATE TRIGGER ticket_event_no_truncate BEFORE TRUNCATE ON ticket_event_rest FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION make_event_month(moment bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    month timestamp;
    part text;
    begins bigint;
    ends bigint;
BEGIN
    IF moment < 946684800000 OR moment >= 4102444800000 OR NOT has_table_privilege(session_user, 'ticket_event', 'INSERT') THEN
        RETURN;
    END IF;
    FOR ahead IN 0..1 LOOP
        month := date_trunc('month', timestamp 'epoch' + moment * interval '1 millisecond') + ahead * interval '1 month';
        part := 'ticket_event_' || to_char(month, 'YYYY_MM');
        begins := CAST(extract(epoch FROM month) * 1000 AS bigint);
        ends := CAST(extract(epoch FROM month + interval '1 month') * 1000 AS bigint);
        CONTINUE WHEN to_regclass(part) IS NOT NULL;
        CONTINUE WHEN EXISTS (SELECT 1 FROM ticket_event_rest WHERE at >= begins AND at < ends);
        DECLARE
            patience text := current_setting('lock_timeout');
        BEGIN
            PERFORM set_config('lock_timeout', '20ms', true);
            EXECUTE format('CREATE TABLE %I (LIKE ticket_event)', part);
            EXECUTE format('ALTER TABLE ticket_event ATTACH PARTITION %I FOR VALUES FROM (%s) TO (%s)', part, begins, ends);
            EXECUTE format('CREATE TRIGGER ticket_event_no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', part);
            PERFORM set_config('lock_timeout', patience, true);
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            NULL;
        END;
    END LOOP;
END $$;

DO $$ BEGIN
    EXECUTE format('ALTER FUNCTION make_event_month(bigint) SET search_path = %I, pg_temp', current_schema());
    PERFORM make_event_month(at) FROM (SELECT min(at) AS at FROM ticket_event_before GROUP BY date_trunc('month', timestamp 'epoch' + at * interval '1 millisecond')) found WHERE at BETWEEN 946684800000 AND 4102444800000;
END $$;

INSERT INTO ticket_event (id, ticket_id, at, kind, cause, actor_id, decision_id, agent_id, queue_id, status, priority, origin, detail, text)
    SELECT id, ticket_id, at, kind, cause, actor_id, decision_id, agent_id, queue_id, status, priority, origin, detail, text
    FROM ticket_event_before ORDER BY id;

DROP TABLE ticket_event_before;

CREATE UNIQUE INDEX ticket_event_origin ON ticket_event (ticket_id, origin, at);

CREATE INDEX ticket_event_agent ON ticket_event (agent_id, at) WHERE agent_id > 0;

CREATE TRIGGER ticket_event_no_update BEFORE UPDATE ON ticket_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER ticket_event_no_delete BEFORE DELETE ON ticket_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER ticket_event_no_truncate BEFORE TRUNCATE ON ticket_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
