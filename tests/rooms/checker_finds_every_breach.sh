#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# checker_finds_every_breach.sh CHECKER FOLDER: builds a small tree with one breach of each kind in FOLDER and fails
# unless the checker is content before the breach and names it after.
set -eu

checker=$1
rm -rf "$2"
mkdir -p "$2"
cd "$2"
# A repository of its own, or the one around it would be asked for the files.
git init -q . 2>/dev/null || true

spdx='// SPDX-License-Identifier: GPL-3.0-or-later'
source_file() { # PATH LINE…
    file=$1
    shift
    mkdir -p "$(dirname "$file")"
    printf '%s\n' "$spdx" "$@" >"$file"
}

mkdir -p resources/icons
printf '<file>board.svg</file>\n' >resources/icons/icons.qrc
: >resources/icons/board.svg
for room in domain routing storage services desktop; do
    mkdir -p src/$room
    printf '%s\n' '# SPDX-License-Identifier: GPL-3.0-or-later' 'room(breach.cpp deskmodel.cpp)' >src/$room/CMakeLists.txt
done
source_file src/storage/breach.cpp '#include <QSqlQuery>' 'auto sql = "SELECT id FROM ticket";'
source_file src/services/breach.cpp '#include "routing/dispatcher.h"' '#include <QStringView>'

failed=0
if ! "$checker" . >output 2>&1; then
    cat output
    echo "The checker complains about a sound tree."
    failed=1
fi
rm -f output

breach() { # PATH EXPECTED LINE…
    path=$1
    expected=$2
    shift 2
    kept=
    if [ -f "$path" ]; then kept=yes; mv "$path" .git/kept 2>/dev/null || mv "$path" kept.tmp; fi
    source_file "$path" "$@"
    if found=$("$checker" . 2>&1) || ! printf '%s\n' "$found" | grep -qF "$path:" ||
        ! printf '%s\n' "$found" | grep -qF -e "$expected"; then
        printf 'Not found: %s in %s\n%s\n' "$expected" "$path" "$found"
        failed=1
    fi
    rm -f "$path"
    if [ -n "$kept" ]; then mv .git/kept "$path" 2>/dev/null || mv kept.tmp "$path"; fi
}

breach src/routing/breach.cpp 'an engine includes Qt' '#include <QString>'
breach src/routing/breach.cpp 'an engine includes Qt' '#include <QtCore/QString>'
breach src/routing/breach.cpp 'an engine reads a clock' 'auto now = std::chrono::system_clock::now();'
breach src/routing/breach.cpp 'does not stand to its left' '#include "storage/ticketstore.h"'
breach src/domain/breach.cpp 'does not stand to its left' '#include "routing/dispatcher.h"'
breach src/storage/breach.cpp 'does not stand to its left' '#include "routing/dispatcher.h"'
breach src/services/breach.cpp 'SQL outside storage' 'auto sql = "SELECT id FROM ticket";'
breach src/services/breach.cpp 'Qt Sql outside storage' '#include <QSqlQuery>'
breach src/services/breach.cpp 'widgets outside desktop' '#include <QTableView>'
breach src/desktop/deskmodel.cpp 'a model includes a widget header' '#include <QPushButton>'
breach src/desktop/breach.cpp 'a colour outside desktop/style' 'const QColor c(0x2560CA);'
breach src/desktop/breach.cpp 'a colour outside desktop/style' 'auto s = "background: #2560CA";'
breach src/desktop/forgotten.cpp 'named in no CMakeLists.txt' 'int a;'
breach src/desktop/breach.h 'no #pragma once' 'int a;'
breach src/desktop/breach.cpp 'work left undone' "// TO""DO: later"
breach src/desktop/breach.cpp 'a name that says nothing' 'class TicketManager {};'
breach tests/desktop/tst_a.cpp 'a test that skips or sleeps' 'QSKIP("later");'
breach extra/readme.cpp 'not one of the top-level folders' 'int a;'
breach resources/icons/lost.svg 'not in icons.qrc' ''
# shellcheck disable=SC2046 # 501 words
breach src/desktop/breach.cpp 'split it before 500' $(seq 501)

[ "$failed" = 0 ]
