-- SPDX-License-Identifier: GPL-3.0-or-later
-- A token never goes back, and whoever takes a group gets a new one. The guards are per engine, as in step 2.

CREATE TRIGGER routing_lease_token BEFORE UPDATE ON routing_lease WHEN NEW.token < OLD.token OR NEW.queue_group <> OLD.queue_group OR (NEW.holder <> OLD.holder AND NEW.holder <> '' AND NEW.token = OLD.token) BEGIN SELECT RAISE(ABORT, 'a token of routing_lease never goes back'); END;

CREATE TRIGGER routing_lease_no_delete BEFORE DELETE ON routing_lease BEGIN SELECT RAISE(ABORT, 'routing_lease is never emptied'); END;
