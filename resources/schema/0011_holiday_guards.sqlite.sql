-- SPDX-License-Identifier: GPL-3.0-or-later
-- Public holidays and where agents belong are only ever added to, as in step 4.

CREATE TRIGGER holiday_version_no_update BEFORE UPDATE ON holiday_version BEGIN SELECT RAISE(ABORT, 'holiday_version is append-only'); END;

CREATE TRIGGER holiday_version_no_delete BEFORE DELETE ON holiday_version BEGIN SELECT RAISE(ABORT, 'holiday_version is append-only'); END;

CREATE TRIGGER agent_region_version_no_update BEFORE UPDATE ON agent_region_version BEGIN SELECT RAISE(ABORT, 'agent_region_version is append-only'); END;

CREATE TRIGGER agent_region_version_no_delete BEFORE DELETE ON agent_region_version BEGIN SELECT RAISE(ABORT, 'agent_region_version is append-only'); END;
