-- SPDX-License-Identifier: GPL-3.0-or-later
-- On a server this step keeps the history by month. In a file it stays one table, and nothing is to be done.

SELECT 1;
