-- SPDX-License-Identifier: GPL-3.0-or-later
-- A token never goes back, and whoever takes a group gets a new one.

CREATE TRIGGER routing_lease_token BEFORE UPDATE ON routing_lease FOR EACH ROW WHEN (NEW.token < OLD.token OR NEW.queue_group <> OLD.queue_group OR (NEW.holder <> OLD.holder AND NEW.holder <> '' AND NEW.token = OLD.token)) EXECUTE FUNCTION refuse_change();

CREATE TRIGGER routing_lease_no_delete BEFORE DELETE ON routing_lease FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER routing_lease_no_truncate BEFORE TRUNCATE ON routing_lease FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
