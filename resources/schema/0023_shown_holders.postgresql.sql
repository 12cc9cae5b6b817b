-- SPDX-License-Identifier: GPL-3.0-or-later
-- Under which token the holder of a lease keeps a lock of its session; and whose a note is that no agent of the desk has
-- written: the login's.

ALTER TABLE routing_lease ADD COLUMN shown_token BIGINT NOT NULL DEFAULT 0;

CREATE OR REPLACE FUNCTION note_ticket(its_ticket bigint, its_moment bigint, its_text text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    its_event bigint;
BEGIN
    PERFORM take_turn();
    INSERT INTO ticket_event (id, ticket_id, at, kind, cause, actor_id, detail, text)
        SELECT coalesce(max(id), 0) + 1, its_ticket, its_moment, 10, 1, own_agent(),
            CASE WHEN own_agent() IS NULL THEN CAST(json_build_object('author', session_user) AS text) END, its_text FROM ticket_event
        RETURNING id INTO its_event;
    UPDATE ticket SET updated_at = greatest(updated_at, its_moment) WHERE id = its_ticket;
    RETURN its_event;
END $$;

DO $$ BEGIN
    EXECUTE format('ALTER FUNCTION note_ticket(bigint, bigint, text) SET search_path = pg_catalog, %I, pg_temp', current_schema());
END $$;
