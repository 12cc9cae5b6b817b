-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file answers for itself and keeps no receipts; the table is there because both engines have the same ones.

CREATE TABLE write_receipt (
    change INTEGER PRIMARY KEY,
    token TEXT NOT NULL
);
