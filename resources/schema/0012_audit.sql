-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed what that people edit, and when by the clock of whoever holds the workspace. Rows stand as name=value,
-- values as SQL writes them; the columns of a key are joined by strokes. Tickets have their own story in ticket_event.

CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    action INTEGER NOT NULL,
    subject TEXT NOT NULL,
    row_key TEXT NOT NULL,
    old_row TEXT,
    new_row TEXT
);

CREATE INDEX audit_entry_row ON audit_entry (subject, row_key, id);

CREATE INDEX audit_entry_at ON audit_entry (at);
