-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the input hash of a decision was made of: 0 for those made before this step, whose hashes are read as they were.

ALTER TABLE decision ADD COLUMN input_version INTEGER NOT NULL DEFAULT 0;
