#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Crosscase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh BUILD_FOLDER [TARGET|all] [SECONDS]: runs the fuzz targets of a build for a bounded time each (60 s unless told
# otherwise), one after the other. Found inputs are kept in BUILD_FOLDER/fuzz-corpus/TARGET, a crash's input in
# BUILD_FOLDER/fuzz-crashes, the end of what a target printed in BUILD_FOLDER/fuzz-TARGET.log. Ends with 1 if any target
# crashed, ran out of memory or took over 30 seconds for one input.
set -eu

build=$1
wanted=${2:-all}
seconds=${3:-60}
here=$(cd "$(dirname "$0")" && pwd)
data=$here/../data
resources=$here/../../resources
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
export UBSAN_OPTIONS=print_stacktrace=1

mkdir -p "$build/fuzz-crashes"
failed=0
found=0
for program in $(find "$build/bin" -type f -name 'fuzz_*' -perm -u+x | sort); do
    target=$(basename "$program")
    target=${target#fuzz_}
    [ "$wanted" = all ] || [ "$wanted" = "$target" ] || continue
    found=1
    corpus=$build/fuzz-corpus/$target
    mkdir -p "$corpus"
    # The first seeds: good files of the format, from the tests and the sample project. A large one slows all the others.
    find "$data" "$resources/samples" "$resources/codebooks" -type f -size -17 -name "*.$target" ! -name '*.golden.json' \
        | while read -r seed; do
            [ -e "$corpus/$(basename "$seed")" ] || cp "$seed" "$corpus/"
        done
    case $target in
        align) printf 'Ann: Hello there.\nBo: Hello.|Ann: Hello, there.\nBo: Hello again.' > "$corpus/seed" ;;
        docx_xml) printf '<w:p><w:r><w:t>Ann: Hello</w:t></w:r></w:p>' > "$corpus/seed" ;;
        odt_xml) printf '<text:p>Ann: Hello</text:p>' > "$corpus/seed" ;;
        xlsx_xml) printf '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Why?</t></is></c></row><row r="2"><c r="A2"><v>7</v></c><c r="B2" t="inlineStr"><is><t>because of all of that, I think</t></is></c></row>' > "$corpus/seed" ;;
        pdf) printf '%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 70>>stream\nBT /F 12 Tf 72 700 Td (Ann: Hello there) Tj 0 -20 Td (Bo: Hello) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n' > "$corpus/seed" ;;
        qda | sqlite3)
            # A small database of each program.
            if [ ! -e "$corpus/seed" ]; then
                sqlite3 "$corpus/seed" "CREATE TABLE source (id, name, fulltext); CREATE TABLE code_name (cid, name); CREATE TABLE code_text (ctid, cid, fid, seltext, pos0, pos1, owner); INSERT INTO source VALUES (1, 'a', 'Some text.'); INSERT INTO code_name VALUES (1, 'A'); INSERT INTO code_text VALUES (1, 1, 1, 'Some', 0, 4, 'me');"
                sqlite3 "$corpus/seed2" "CREATE TABLE projects (id, name); CREATE TABLE documents (id, name, project_id, contents); CREATE TABLE tags (id, project_id, path); CREATE TABLE highlights (id, document_id, start_offset, end_offset, snippet); CREATE TABLE highlight_tags (highlight_id, tag_id); INSERT INTO projects VALUES (1, 'p'); INSERT INTO documents VALUES (1, 'd', 1, '<p>Some text</p>'); INSERT INTO tags VALUES (1, 1, 'a.b'); INSERT INTO highlights VALUES (1, 1, 0, 4, 'Some'); INSERT INTO highlight_tags VALUES (1, 1);"
            fi
            ;;
    esac
    echo "fuzz_$target: $seconds s"
    # Libraries print a line for every damaged file: only the end is kept, which holds the report of a crash.
    { "$program" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=4096 -detect_leaks=0 -print_final_stats=1 \
        -artifact_prefix="$build/fuzz-crashes/$target-" "$corpus" 2>&1 || echo "fuzz_$target ended with $?"; } \
        | tail -n 300 > "$build/fuzz-$target.log"
    grep -aE '^stat::number_of_executed_units|^SUMMARY|ERROR: |runtime error|Test unit written|ended with' \
        "$build/fuzz-$target.log" || true
    if grep -qa "^fuzz_$target ended with" "$build/fuzz-$target.log"; then
        failed=1
    fi
done
[ "$found" = 1 ] || { echo "There is no fuzz target $wanted in $build." >&2; exit 2; }
exit $failed
