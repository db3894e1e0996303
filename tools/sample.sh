# SPDX-FileCopyrightText: 2026 The Crosscase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The sample project, made by the command line tool like any other. Sourced by ./dev.

readonly samples="$source_dir/resources/samples"
readonly sample_table="Drivers and barriers"

run_cli() { enter "$release_bin/crosscase-cli" "$@"; }

# make_sample FILE: made under another name first, so that a half-made sample is never opened.
make_sample() {
    local file=$1 unfinished="${1%.crosscase}-unfinished.crosscase"
    mkdir -p "$(dirname "$file")"
    rm -f "$unfinished"*
    say "making the sample project $file"
    run_cli new "$unfinished" --sample >&2
    mv "$unfinished" "$file"
}

# shot_project: prints the path of a sample nobody has touched, as new as what it is made of.
shot_project() {
    local file="$build_dir/shots/sample.crosscase"
    if [ ! -e "$file" ] || [ -n "$(find "$samples" "$release_bin/crosscase-cli" -newer "$file" -print -quit)" ]; then
        rm -f "$file"*
        make_sample "$file"
    fi
    echo "$file"
}

# sample_project: prints the path of the sample a person may change as they like; made on first use.
sample_project() {
    local file="$build_dir/sample/sample.crosscase"
    [ -e "$file" ] || make_sample "$file"
    echo "$file"
}
