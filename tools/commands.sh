# SPDX-FileCopyrightText: 2026 The Crosscase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One function a command of ./dev.

do_run() {
    use_toolchain
    build_release
    if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
        say "there is no display to open a window on; showing the demo instead"
        do_demo
        return
    fi
    local project=${1:-}
    [ -n "$project" ] || project=$(sample_project)
    say "opening $project"
    enter "$release_bin/crosscase" "$project"
}

do_demo() {
    use_toolchain
    build_release
    local folder="$build_dir/demo" format width=()
    local project="$folder/sample.crosscase"
    rm -rf "$folder"
    make_sample "$project"
    [ -t 1 ] && width=(--width "$(tput cols 2>/dev/null || echo 110)")
    run_cli table "$project" "$sample_table" --format text "${width[@]}"
    for format in xlsx docx html; do
        run_cli table "$project" "$sample_table" -o "$folder/drivers-and-barriers.$format" >&2
    done
    printf '\n%s\n' "Written to $folder:"
    (cd "$folder" && ls -1 | sed 's/^/  /')
}

do_cli() {
    use_toolchain
    build_release
    enter "$release_bin/crosscase-cli" "$@"
}

# chart PROJECT TABLE FILE [KIND]
do_chart() {
    [ $# -ge 3 ] || die "./dev chart takes a project, the name of a saved table, and the file to draw."
    use_toolchain
    build_release
    enter env QT_QPA_PLATFORM=offscreen "$release_bin/crosscase" --chart "$2" --kind "${4:-bars}" --output "$3" "$1"
}

# run_tests PRESET [NAME]: the last lines are ctest's.
run_tests() {
    local preset=$1 name=${2:-} options=(--output-on-failure --no-tests=error -j "$(nproc)")
    name=${name#test_}
    [ -n "$name" ] && options+=(-R "$name")
    use_toolchain tests
    if [ -n "$name" ] && [ -e "$build_dir/$preset/build.ninja" ] \
        && grep -q "^build test_$name:" "$build_dir/$preset/build.ninja"; then
        build "$preset" "test_$name"
    else
        build "$preset" all
    fi
    enter env QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 ctest --test-dir "$build_dir/$preset" "${options[@]}" </dev/null
}

do_test() { run_tests dev "$@"; }

# sanitize [NAME], or sanitize --threads: the tests in which threads work side by side (backups and searches beside the
# work, the import's readers, projects that open). Those of the window are not among them: Qt is not built with the
# sanitizer, which does not see how its thread pools and futures hand things over, and takes all of that for races; so
# these tests do the same with threads of their own. Nor is SQLite, some of whose mutexes it sees unlocked but none
# locked: no report of those.
do_sanitize() {
    if [ "${1:-}" != --threads ]; then
        run_tests sanitize "$@"
        return
    fi
    local threaded="backup workers indexloading"
    use_toolchain
    build threads "$(printf 'test_%s ' $threaded)"
    enter env QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 \
        TSAN_OPTIONS="suppressions=$source_dir/tests/support/threads.supp exitcode=66 report_mutex_bugs=0" \
        ctest --test-dir "$build_dir/threads" --output-on-failure -R "^(${threaded// /|})\$" </dev/null
}


# bench [SIZE...] [--json]
do_bench() {
    [ -e "$source_dir/tests/bench/CMakeLists.txt" ] || die "This checkout has no benchmarks (tests/bench)."
    use_toolchain
    build release crosscase_bench
    local cold=
    case " $* " in *" --help "*|*" -h "*) ;; *) cold=$(cold_start_ms) ;; esac
    enter env QT_QPA_PLATFORM=offscreen ${cold:+CROSSCASE_BENCH_COLD_MS=$cold} "$release_bin/crosscase_bench" "$@"
}

# Milliseconds from starting the program to its painted window, when neither it nor its libraries are in memory (as far
# as the system lets them go: what another program is using stays).
cold_start_ms() {
    local program="$release_bin/crosscase" home began
    home=$(mktemp -d)
    enter bash -c 'for file in "$1" $(ldd "$1" | awk "\$3 ~ \"^/\" {print \$3}"); do
        dd if="$file" iflag=nocache count=0; done' forget "$program" >/dev/null 2>&1 || true
    began=$(date +%s%N)
    enter env QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME="$home" XDG_DATA_HOME="$home" XDG_CACHE_HOME="$home" \
        "$program" --until-painted >/dev/null 2>&1 </dev/null || true
    echo $((($(date +%s%N) - began) / 1000000))
    rm -rf "$home"
}

# torture [NAME] [--rounds N] [--seed S] [--round R]
do_torture() {
    local name=
    case ${1:-} in -*|"") ;; *) name=$1 ;; esac
    use_toolchain
    build release "crosscase_torture test_faults"
    if [ "$name" = faults ] || [ -z "$name" ]; then
        enter env CROSSCASE_TORTURE=1 CROSSCASE_SOURCE_DIR="$source_dir" LANG=C.UTF-8 QTEST_FUNCTION_TIMEOUT=3600000 "$release_bin/test_faults" </dev/null
        [ -z "$name" ] || return 0
    fi
    enter env LANG=C.UTF-8 "$release_bin/crosscase_torture" "$@" </dev/null
}

# fuzz [TARGET [SECONDS]]
do_fuzz() {
    local target=${1:-all} program=fuzz
    [ "$target" = all ] || program=fuzz_$target
    use_toolchain clang
    build fuzz "$program"
    enter "$source_dir/tests/fuzz/run.sh" "$build_dir/fuzz" "$target" "${2:-60}" </dev/null
}

do_shot() {
    local name=${1:-list} theme=${2:-light}
    shift $(( $# < 2 ? $# : 2 ))
    theme=${theme#--}
    case $theme in light|dark) ;; *) die "The theme is light or dark, not \"$theme\"." ;; esac
    use_toolchain
    build_release
    if [ "$name" = list ]; then
        enter env QT_QPA_PLATFORM=offscreen "$release_bin/crosscase" --screenshot list
        return
    fi
    local picture="$build_dir/shots/$name-$theme.png" project
    project=$(shot_project)
    rm -f "$picture"
    enter env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1600x1000x24" "$release_bin/crosscase" \
        --screenshot "$name" --theme "$theme" --output "$picture" "$@" "$project" </dev/null >&2
    [ -s "$picture" ] || die "No picture was written; is there a screen named \"$name\"? ./dev shot lists them."
    echo "$picture"
}

# lint [--fix] [FILE...]: counts what is found; the messages stand above the counts. --fix formats, and no more.
do_lint() {
    local files=() sources=() log="$build_dir/lint" fix= unformatted untidy targets
    [ "${1:-}" = --fix ] && { fix=yes; shift; }
    use_toolchain clang
    cd "$source_dir"
    if [ $# -gt 0 ]; then
        files=("$@")
    else
        mapfile -t files < <(enter git -c safe.directory='*' ls-files '*.cpp' '*.h')
    fi
    mkdir -p "$log"

    if [ -n "$fix" ]; then
        say "formatting ${#files[@]} files"
        enter clang-format -i "${files[@]}"
        return
    fi
    say "checking the formatting of ${#files[@]} files"
    enter clang-format --dry-run -Werror "${files[@]}" 2>"$log/format.log" || true
    cat "$log/format.log"
    unformatted=$(sed -n 's/^\([^:]*\):[0-9]*:[0-9]*: error.*/\1/p' "$log/format.log" | sort -u | wc -l)

    # clang-tidy reads what moc writes, so that much must be built.
    configure lint
    targets=$(enter ninja -C "$log" -t targets all | sed -n 's/^\([^/]*_autogen\): .*/\1/p')
    enter cmake --build "$log" --target $targets </dev/null >"$log/autogen.log" 2>&1 \
        || { cat "$log/autogen.log" >&2; die "What clang-tidy reads could not be built."; }
    mapfile -t sources < <(printf '%s\n' "${files[@]}" | grep '\.cpp$' || true)
    say "running clang-tidy on ${#sources[@]} files"
    : >"$log/tidy.log"
    if [ ${#sources[@]} -gt 0 ]; then
        printf '%s\0' "${sources[@]}" \
            | enter xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$log" 2>/dev/null >"$log/tidy.log" || true
    fi
    # Headers are seen once a file that includes them: the same finding counts once.
    grep -E '^/[^:]*:[0-9]+:[0-9]+: (error|warning)' "$log/tidy.log" | sort -u >"$log/findings.log" || true
    sed "s#^$source_dir/##" "$log/findings.log"
    untidy=$(wc -l <"$log/findings.log")
    echo "$unformatted of ${#files[@]} files are not formatted; clang-tidy has $untidy findings in ${#sources[@]} files."
    [ "$unformatted" -eq 0 ] && [ "$untidy" -eq 0 ]
}

do_shell() {
    use_toolchain
    say "a shell with the tools of $toolchain; leave it with exit"
    enter bash "$@"
}
