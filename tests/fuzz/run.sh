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
