-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which login has which role, and which agent it is; only a server has logins. The roles themselves are the server's:
-- see resources/rights. No workspace takes this along to another place, where others log in.

CREATE TABLE login_role (
    login TEXT NOT NULL PRIMARY KEY,
    role INTEGER NOT NULL,
    agent_id BIGINT
);
