-- SPDX-License-Identifier: GPL-3.0-or-later
-- As on a server, where the holder of a lease shows itself by a lock of its session; in a file nobody does.

ALTER TABLE routing_lease ADD COLUMN shown_token BIGINT NOT NULL DEFAULT 0;
