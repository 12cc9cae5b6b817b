-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which transactions have been stored, for a program whose connection was cut before it heard. Whoever may write
-- anything leaves a receipt, with the owner's rights, and the last 100,000 are kept.

CREATE TABLE write_receipt (
    change BIGINT PRIMARY KEY,
    token TEXT COLLATE "C" NOT NULL
);

GRANT SELECT ON write_receipt TO PUBLIC;

CREATE FUNCTION leave_receipt(number bigint, mark text) RETURNS void LANGUAGE sql SECURITY DEFINER AS $$
    INSERT INTO write_receipt (change, token) VALUES (number, mark) ON CONFLICT (change) DO UPDATE SET token = excluded.token;
    DELETE FROM write_receipt WHERE change <= number - 100000;
$$;

DO $$ BEGIN
    EXECUTE format('ALTER FUNCTION leave_receipt(bigint, text) SET search_path = pg_catalog, %I, pg_temp', current_schema());
END $$;
