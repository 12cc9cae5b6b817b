-- SPDX-License-Identifier: GPL-3.0-or-later
-- Events are only ever added. The guards are per engine: PostgreSQL writes triggers as functions.

CREATE TRIGGER ticket_event_no_update BEFORE UPDATE ON ticket_event BEGIN SELECT RAISE(ABORT, 'ticket_event is append-only'); END;

CREATE TRIGGER ticket_event_no_delete BEFORE DELETE ON ticket_event BEGIN SELECT RAISE(ABORT, 'ticket_event is append-only'); END;
