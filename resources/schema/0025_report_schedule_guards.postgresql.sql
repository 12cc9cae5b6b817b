-- SPDX-License-Identifier: GPL-3.0-or-later
-- The trail of the schedule of reports, as in step 13.

CREATE TRIGGER audit_report_schedule AFTER INSERT OR UPDATE OR DELETE ON report_schedule FOR EACH ROW EXECUTE FUNCTION audit_change('kind', '');
