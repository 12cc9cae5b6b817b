-- SPDX-License-Identifier: GPL-3.0-or-later
-- The version of a decision's input never changes, as nothing of a decision does.

CREATE TRIGGER decision_no_input_version BEFORE UPDATE OF input_version ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
