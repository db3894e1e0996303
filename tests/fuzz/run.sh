#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Crosscase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh BUILD_FOLDER [TARGET|all] [SECONDS]: runs the fuzz targets of a build for a bounded time each (60 s unless told
# otherwise). Found inputs are kept in BUILD_FOLDER/fuzz-corpus/TARGET, a crash's input in BUILD_FOLDER/fuzz-crashes.
# Ends with 1 if any target crashed.
set -eu

build=$1
wanted=${2:-all}
seconds=${3:-60}
here=$(cd "$(dirname "$0")" && pwd)
seeds=$here/../data/readers
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

mkdir -p "$build/fuzz-crashes"
failed=0
found=0
for program in $(find "$build" -type f -name 'fuzz_*' -perm -u+x | sort); do
    target=$(basename "$program")
    target=${target#fuzz_}
    [ "$wanted" = all ] || [ "$wanted" = "$target" ] || continue
    found=1
    corpus=$build/fuzz-corpus/$target
    mkdir -p "$corpus"
    case $target in
        docx_xml) printf '<w:p><w:r><w:t>Ann: Hello</w:t></w:r></w:p>' > "$corpus/seed" ;;
        odt_xml) printf '<text:p>Ann: Hello</text:p>' > "$corpus/seed" ;;
        qde) printf '<Project name="a"><CodeBook><Codes><Code guid="bbbbbbbb-0000-0000-0000-000000000001" name="A" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="eeeeeeee-0000-0000-0000-000000000001" name="T"><PlainTextContent>Some text.</PlainTextContent><PlainTextSelection guid="ffffffff-0000-0000-0000-000000000001" startPosition="0" endPosition="4"><Coding guid="99999999-0000-0000-0000-000000000001"><CodeRef targetGUID="bbbbbbbb-0000-0000-0000-000000000001"/></Coding></PlainTextSelection></TextSource></Sources></Project>' > "$corpus/seed" ;;
        qdc) printf '<CodeBook><Codes><Code guid="bbbbbbbb-0000-0000-0000-000000000001" name="A" isCodable="true"/></Codes></CodeBook>' > "$corpus/seed" ;;
        qda | sqlite3)
            # A small database of each kind, if there is a program that makes one.
            if command -v sqlite3 > /dev/null && [ ! -e "$corpus/seed" ]; then
                sqlite3 "$corpus/seed" "CREATE TABLE source (id, name, fulltext); CREATE TABLE code_name (cid, name); CREATE TABLE code_text (ctid, cid, fid, seltext, pos0, pos1, owner); INSERT INTO source VALUES (1, 'a', 'Some text.'); INSERT INTO code_name VALUES (1, 'A'); INSERT INTO code_text VALUES (1, 1, 1, 'Some', 0, 4, 'me');"
                sqlite3 "$corpus/seed2" "CREATE TABLE projects (id, name); CREATE TABLE documents (id, name, project_id, contents); CREATE TABLE tags (id, project_id, path); CREATE TABLE highlights (id, document_id, start_offset, end_offset, snippet); CREATE TABLE highlight_tags (highlight_id, tag_id); INSERT INTO projects VALUES (1, 'p'); INSERT INTO documents VALUES (1, 'd', 1, '<p>Some text</p>'); INSERT INTO tags VALUES (1, 1, 'a.b'); INSERT INTO highlights VALUES (1, 1, 0, 4, 'Some'); INSERT INTO highlight_tags VALUES (1, 1);"
            fi
            ;;
        *) find "$seeds" -name "*.$target" ! -name '*.golden.json' -exec cp -n {} "$corpus/" \; ;;
    esac
    echo "fuzz_$target: $seconds s"
    "$program" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=4096 -detect_leaks=0 -print_final_stats=1 \
        -artifact_prefix="$build/fuzz-crashes/$target-" "$corpus" 2>&1 | tail -n 12 > "$build/fuzz-$target.log" || true
    grep -E 'stat::number_of_executed_units|SUMMARY|ERROR' "$build/fuzz-$target.log" || true
    if grep -q SUMMARY "$build/fuzz-$target.log"; then
        failed=1
    fi
done
[ "$found" = 1 ] || { echo "There is no fuzz target $wanted in $build." >&2; exit 2; }
exit $failed
