-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reviews are only ever added, as the levels they made.

CREATE TRIGGER skill_review_no_update BEFORE UPDATE ON skill_review FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER skill_review_no_delete BEFORE DELETE ON skill_review FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER skill_review_no_truncate BEFORE TRUNCATE ON skill_review FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
