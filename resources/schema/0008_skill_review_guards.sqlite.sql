-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reviews are only ever added, as the levels they made. The guards are per engine, as in step 2.

CREATE TRIGGER skill_review_no_update BEFORE UPDATE ON skill_review BEGIN SELECT RAISE(ABORT, 'skill_review is append-only'); END;

CREATE TRIGGER skill_review_no_delete BEFORE DELETE ON skill_review BEGIN SELECT RAISE(ABORT, 'skill_review is append-only'); END;
