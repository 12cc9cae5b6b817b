#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_files.sh: every JSON file must parse strictly, every XML file (forms, translations, icons, resources) must be
# well-formed, every shell script free of findings. Needs python3, xmllint and shellcheck.
set -eu

cd "$(dirname -- "$0")/../.."
failed=0
count=0

for file in $(git ls-files -- '*.json'); do
    count=$((count + 1))
    python3 -c '
import json, sys

def without_doubles(pairs):
    names = [name for name, _ in pairs]
    doubles = sorted({name for name in names if names.count(name) > 1})
    if doubles:
        raise ValueError("name given twice: " + ", ".join(doubles))
    return dict(pairs)

def no_constant(name):
    raise ValueError("not JSON: " + name)

try:
    with open(sys.argv[1], encoding="utf-8") as file:
        json.load(file, object_pairs_hook=without_doubles, parse_constant=no_constant)
except ValueError as error:
    sys.exit(f"{sys.argv[1]}: {error}")
' "$file" || failed=1
done

for file in $(git ls-files -- '*.ui' '*.ts' '*.svg' '*.qrc' '*.xml' '*.plist.in'); do
    count=$((count + 1))
    xmllint --noout --nonet "$file" || failed=1
done

for file in bootstrap .ci/run $(git ls-files -- '*.sh'); do
    count=$((count + 1))
    shellcheck "$file" || failed=1
done

[ "$failed" = 0 ] || exit 1
printf 'Files: %s read, nothing wrong\n' "$count"
