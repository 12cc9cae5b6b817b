-- SPDX-License-Identifier: GPL-3.0-or-later
-- The trail of experiments and reviews, as in step 13.

CREATE TRIGGER audit_experiment AFTER INSERT OR UPDATE OR DELETE ON experiment FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');

CREATE TRIGGER audit_review_item AFTER INSERT OR UPDATE OR DELETE ON review_item FOR EACH ROW EXECUTE FUNCTION audit_change('id', '');
