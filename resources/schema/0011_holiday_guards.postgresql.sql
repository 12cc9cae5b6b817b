-- SPDX-License-Identifier: GPL-3.0-or-later
-- Public holidays and where agents belong are only ever added to, as in step 4.

CREATE TRIGGER holiday_version_no_update BEFORE UPDATE ON holiday_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER holiday_version_no_delete BEFORE DELETE ON holiday_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER holiday_version_no_truncate BEFORE TRUNCATE ON holiday_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_region_version_no_update BEFORE UPDATE ON agent_region_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_region_version_no_delete BEFORE DELETE ON agent_region_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER agent_region_version_no_truncate BEFORE TRUNCATE ON agent_region_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
