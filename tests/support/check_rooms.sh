#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_rooms.sh [FOLDER]: reads the sources for breaches of the rule between the rooms and of the house style.
# Prints "path:line: what is wrong" for each and fails when there is one. Needs sh, grep, sed and awk only.
set -eu

cd "${1:-$(dirname -- "$0")/../..}"
problems=$(mktemp)
files=$(mktemp)
trap 'rm -f "$problems" "$files"' EXIT

if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files --cached --others --exclude-standard -- . | sort -u
else
    find . -type f -not -path './build*' -not -path './.git/*' | sed 's|^\./||' | sort
fi | while IFS= read -r file; do if [ -f "$file" ]; then printf '%s\n' "$file"; fi; done >"$files"

# complain SENTENCE: turns "path:line:text" lines into problems.
complain() {
    awk -F: -v what="$1" '{ print $1 ":" $2 ": " what }' >>"$problems"
}

# search PATTERN FILES…: grep that is content with nothing found and with no files.
search() {
    pattern=$1
    shift
    if [ $# -gt 0 ]; then grep -nHE -e "$pattern" -- "$@" || true; fi
}

# named REGEX: the files whose path matches. No path of this project has a space, which is itself checked below.
named() {
    grep -E -e "$1" "$files" || true
}

grep -n '[[:space:]]' "$files" | sed 's/^[0-9]*://' | while IFS= read -r file; do
    printf '%s:1: a path must not hold a space\n' "$file"
done >>"$problems"

# --- the rule between the rooms -----------------------------------------------------------------------------------

engines='base|domain|routing|metrics|forecast|staffing|scheduling|triage|simulation'
rooms="$engines|storage|exchange|reporting|services|wording|desktop|cli"

widgets='(QtWidgets|QWidget|QDialog|QMainWindow|QMessageBox|QLabel|QApplication|QStyle|QMenu|Q[A-Za-z]*(Button|Delegate|Layout|Dialog)|Q(Line|Text|PlainText|Date|Time|DateTime)Edit|Q(Combo|Spin|DoubleSpin|Group|Check|DialogButton)Box|Q(AbstractItem|List|Table|Tree|Header|Column|Graphics|Undo)View)'

# shellcheck disable=SC2046 # paths without spaces
{
    search '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"](Q[A-Z]|Qt|qt6?/)' $(named "^src/($engines)/.*\.(h|cpp)\$") |
        complain 'an engine includes Qt'
    search '(system_clock|steady_clock|high_resolution_clock)::now|random_device|std::rand|getenv|std::(i|o)?fstream|std::(cout|cerr)' \
        $(named "^src/($engines)/.*\.(h|cpp)\$") | complain 'an engine reads a clock, chance, the environment or a file'
    search '"[^"]*(SELECT .*|INSERT (OR [A-Z]+ )?INTO |UPDATE [a-z_]+ SET|DELETE FROM |CREATE (TABLE|INDEX|TRIGGER|VIEW) |PRAGMA )' \
        $(named '^src/.*\.(h|cpp)$' | grep -v '^src/storage/') | complain 'SQL outside storage'
    search '#[[:space:]]*include[[:space:]]*<(QtSql/)?QSql' $(named '^src/.*\.(h|cpp)$' | grep -v '^src/storage/') |
        complain 'Qt Sql outside storage'
    search "#[[:space:]]*include[[:space:]]*<(QtWidgets/)?${widgets}[>/]" \
        $(named "^src/($rooms)/.*\.(h|cpp)\$" | grep -vE '^src/(desktop|reporting)/') |
        complain 'widgets outside desktop'
    search "#[[:space:]]*include[[:space:]]*<(QtWidgets/)?${widgets}[>/]" \
        $(named '^src/desktop/.*(model|proxy)\.(h|cpp)$') | complain 'a model includes a widget header'
    search 'QColor([[:space:]]+[A-Za-z_]+)?[({][[:space:]]*(0x|[0-9]|"|u"|QLatin1|QStringLiteral)|QColor::from(Rgb|Hsv|Hsl|String)|Qt::(white|black|red|green|blue|gray|yellow|cyan|magenta|dark[A-Z][a-z]+|light(Gray))\b|"[^"]*#[0-9A-Fa-f]{6}\b|\b(rgb|rgba)\([0-9]' \
        $(named '^src/.*\.(h|cpp)$' | grep -v '^src/desktop/style/') | complain 'a colour outside desktop/style'
    search '#[0-9A-Fa-f]{6}\b|<color' $(named '^forms/.*\.ui$') | complain 'a colour in a form'
}

# Includes of another room: only to the left.
left_of() {
    case $1 in
        base) echo 'base' ;;
        domain) echo 'base domain' ;;
        routing | metrics | forecast | staffing | scheduling | triage) echo "base domain $1" ;;
        simulation) echo "base domain routing metrics forecast staffing scheduling triage simulation" ;;
        storage | exchange) echo "base domain $1" ;;
        reporting) echo "base domain metrics reporting" ;;
        services) echo "base domain routing metrics forecast staffing scheduling triage simulation storage exchange reporting services" ;;
        wording) echo "base domain routing metrics forecast staffing scheduling triage reporting wording" ;;
        *) echo "base domain routing metrics forecast staffing scheduling triage simulation storage exchange reporting services wording $1" ;;
    esac
}
for room in $(printf '%s' "$rooms" | tr '|' ' '); do
    # shellcheck disable=SC2046
    search "#[[:space:]]*include[[:space:]]*\"($rooms)/" $(named "^src/$room/.*\.(h|cpp)\$") |
        awk -F'[:"]' -v room="$room" -v left=" $(left_of "$room") " '{
            split($4, part, "/")
            if (index(left, " " part[1] " ") == 0)
                print $1 ":" $2 ": " room " includes " part[1] ", which does not stand to its left"
        }' >>"$problems"
done

# --- the tree -----------------------------------------------------------------------------------------------------

# shellcheck disable=SC2129 # one check a block
awk -F/ 'NF > 1 && $1 !~ /^(src|forms|resources|translations|tests|packaging|\.ci)$/ {
    print $0 ":1: not one of the top-level folders" }' "$files" >>"$problems"

# Every source is built: its name stands in a CMakeLists.txt or sources.cmake of its room.
named '^(src|tests)/.*\.cpp$' | grep -vE '^tests/packaging/consumer/' | while IFS= read -r file; do
    room=$(printf '%s' "$file" | cut -d/ -f1,2)
    name=${file##*/}
    stem=${name%.cpp}
    lists=$(named "^$room/(.*/)?(CMakeLists\.txt|sources\.cmake)\$")
    # shellcheck disable=SC2086
    if [ -z "$lists" ] || ! grep -qE -e "(^|[^A-Za-z0-9_])(${stem}|${stem#tst_})([^A-Za-z0-9_]|\$)" $lists; then
        printf '%s:1: named in no CMakeLists.txt of its room\n' "$file"
    fi
done >>"$problems"
named '^forms/.*\.ui$' | while IFS= read -r file; do
    # shellcheck disable=SC2046
    grep -qF -e "${file##*/}" $(named '^src/.*(CMakeLists\.txt|sources\.cmake)$') || printf '%s:1: named in no CMakeLists.txt\n' "$file"
done >>"$problems"
named '^resources/icons/.*\.svg$' | while IFS= read -r file; do
    grep -qF -e ">${file##*/}<" resources/icons/icons.qrc || printf '%s:1: not in icons.qrc\n' "$file"
done >>"$problems"

# --- house style --------------------------------------------------------------------------------------------------

# shellcheck disable=SC2046
for file in $(named '^(src|tests)/.*\.(h|cpp|cmake|sh)$') $(named '(^|/)CMakeLists\.txt$'); do
    lines=$(wc -l <"$file")
    [ "$lines" -le 500 ] || printf '%s:500: %s lines; split it before 500\n' "$file" "$((lines))"
    head -n 2 "$file" | grep -qE '^(//|#) SPDX-License-Identifier: GPL-3\.0-or-later$' ||
        printf '%s:1: no licence line\n' "$file"
    case $file in
        *.h) grep -q '^#pragma once$' "$file" || printf '%s:1: no #pragma once\n' "$file" ;;
    esac
done >>"$problems"

# shellcheck disable=SC2046
{
    search '\b(TODO|FIXME|XXX|HACK)\b' $(named '^(src|tests|forms|resources|packaging)/|^(bootstrap|CMakeLists\.txt)$' |
        grep -vE '^tests/(support/check_rooms|rooms/checker_finds)|\.(png|ico|icns)$') | complain 'work left undone'
    search '^[[:space:]]*(class|struct|enum class|enum)[[:space:]]+[A-Za-z]*(Manager|Helper|Util|Utils|Data|Info)\b' \
        $(named '^(src|tests)/.*\.(h|cpp)$') | complain 'a name that says nothing'
    search '"/(home|work|tmp|root)/' $(named '^(src|tests)/.*\.(h|cpp)$') | complain 'a path of one machine'
    search 'QSKIP|QTest::q(Sleep|Wait)\(|sleep_for|sleep_until|QThread::(m|u)?sleep' $(named '^tests/.*\.(h|cpp)$' | grep -vE '^tests/bench/') |
        complain 'a test that skips or sleeps'
    search '\b(SIGNAL|SLOT)\(' $(named '^(src|tests)/.*\.(h|cpp)$') | complain 'connect by function pointer'
}

if [ -s "$problems" ]; then
    sort -u "$problems"
    printf '%s problems found\n' "$(sort -u "$problems" | wc -l)"
    exit 1
fi
printf 'Rooms and style: %s files, nothing wrong\n' "$(($(wc -l <"$files")))"
