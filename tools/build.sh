# SPDX-FileCopyrightText: 2026 The Crosscase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Building, and knowing at once that there is nothing to build. Sourced by ./dev.

readonly build_dir="$source_dir/build"

# What a build is made of; a file changed, added or removed anywhere here makes it stale.
readonly programs="crosscase crosscase-cli"
readonly built_from="CMakeLists.txt CMakePresets.json cmake app models views resources translations tools/toolchain.sh"

export CCACHE_DIR="${CCACHE_DIR:-$cache_dir/ccache}" CCACHE_BASEDIR="$source_dir" CCACHE_NOHASHDIR=1
# What ccache asks for where headers are precompiled.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

# is_fresh PRESET TARGETS: no program is started but `find`, so that a second start is at once.
is_fresh() {
    local stamp="$build_dir/$1/.built-${2// /+}" tests=
    [ "$2" = "$programs" ] || tests=tests
    [ -e "$stamp" ] && [ "$(<"$stamp")" = "$toolchain" ] || return 1
    [ -z "$(cd "$source_dir" && find $built_from $tests -newer "$stamp" -print -quit 2>&1)" ]
}

configure() {
    local preset=$1 folder="$build_dir/$1" made_with="$toolchain $source_dir" fresh=
    if [ "$(cat "$folder/.made-with" 2>/dev/null)" != "$made_with" ]; then
        fresh=--fresh
    elif [ -e "$folder/build.ninja" ]; then
        return    # Ninja itself starts CMake again when a CMake file has changed.
    fi
    say "configuring ($preset)"
    mkdir -p "$folder"
    local log="$folder/configure.log"
    (cd "$source_dir" && enter cmake $fresh --preset "$preset") >"$log" 2>&1 </dev/null || {
        cat "$log" >&2; die "CMake could not configure the build; its message is above and in $log."; }
    echo "$made_with" >"$folder/.made-with"
}

# build PRESET TARGETS: both words stand in the stamp's name. All output goes to standard error.
build() {
    local preset=$1 targets=$2 folder="$build_dir/$1"
    mkdir -p "$folder"
    exec 8>"$folder/.lock"
    flock -n 8 || { say "another ./dev is building; waiting for it"; flock 8; }
    if ! is_fresh "$preset" "$targets"; then
        touch "$folder/.building"
        configure "$preset"
        say "building ($preset)"
        enter cmake --build "$folder" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" --target $targets </dev/null >&2 \
            || die "The build failed; the compiler's message is above."
        # The stamp is as old as the start of the build: what changed meanwhile counts as newer.
        echo "$toolchain" >"$folder/.built" && touch -r "$folder/.building" "$folder/.built"
        mv "$folder/.built" "$folder/.built-${targets// /+}"
    fi
    exec 8>&-
}

readonly release_bin="$build_dir/release/bin"

build_release() {
    is_fresh release "$programs" || build release "$programs"
}
