-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who routes each group of queues. The token grows whenever a group changes hands, renewals whenever its holder says
-- that it is still there; the times are by the database's clock, for people to read.

CREATE TABLE routing_lease (
    queue_group INTEGER PRIMARY KEY,
    holder TEXT NOT NULL,
    token BIGINT NOT NULL,
    renewals BIGINT NOT NULL,
    taken_at BIGINT NOT NULL,
    renewed_at BIGINT NOT NULL,
    swept_at BIGINT
);
