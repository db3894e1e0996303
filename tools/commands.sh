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
    local folder="$build_dir/demo" format
    rm -rf "$folder"
    make_sample "$folder/sample.crosscase"
    local table=(table "$folder/sample.crosscase" --rows codes: --columns cases:informant --cell stance)
    run_cli "${table[@]}" --format text
    for format in xlsx docx html; do
        run_cli "${table[@]}" --format "$format" -o "$folder/drivers-and-barriers.$format" >&2
    done
    printf '\n%s\n' "Written to $folder:"
    (cd "$folder" && ls -1 | sed 's/^/  /')
}

do_cli() {
    use_toolchain
    build_release
    enter "$release_bin/crosscase-cli" "$@"
}

# run_tests PRESET [NAME]: the last lines are ctest's.
run_tests() {
    local preset=$1 name=${2:-} options=(--output-on-failure --no-tests=error -j "$(nproc)")
    name=${name#test_}
    [ -n "$name" ] && options+=(-R "$name")
    use_toolchain
    if [ -n "$name" ] && [ -e "$build_dir/$preset/build.ninja" ] \
        && grep -q "^build test_$name:" "$build_dir/$preset/build.ninja"; then
        build "$preset" "test_$name"
    else
        build "$preset" all
    fi
    enter env QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 ctest --test-dir "$build_dir/$preset" "${options[@]}" </dev/null
}

do_test() { run_tests dev "$@"; }
do_sanitize() { run_tests sanitize "$@"; }

do_bench() {
    use_toolchain
    build release crosscase_bench
    enter env QT_QPA_PLATFORM=offscreen "$release_bin/crosscase_bench" "$@"
}

do_shot() {
    local name=${1:-list} theme=${2:-light}
    theme=${theme#--}
    case $theme in light|dark) ;; *) die "The theme is light or dark, not \"$theme\"." ;; esac
    use_toolchain
    build_release
    if [ "$name" = list ]; then
        enter env QT_QPA_PLATFORM=offscreen "$release_bin/crosscase" --screenshot list
        return
    fi
    local picture="$build_dir/shots/$name-$theme.png" project
    project=$(sample_project)
    mkdir -p "$build_dir/shots"
    rm -f "$picture"
    enter env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1600x1000x24" "$release_bin/crosscase" \
        --screenshot "$name" --theme "$theme" --output "$picture" "$project" </dev/null >&2
    [ -s "$picture" ] || die "No picture was written; is there a screen named \"$name\"? ./dev shot lists them."
    echo "$picture"
}

do_lint() {
    local files=() file
    use_toolchain clang
    cd "$source_dir"
    if [ $# -gt 0 ]; then files=("$@"); else mapfile -t files < <(git ls-files '*.cpp' '*.h'); fi
    say "checking the formatting of ${#files[@]} files"
    local unformatted=0 untidy=0 log="$build_dir/lint"
    mkdir -p "$log"
    for file in "${files[@]}"; do
        enter clang-format --dry-run -Werror "$file" 2>>"$log/format.log" || unformatted=$((unformatted + 1))
    done
}

do_shell() {
    use_toolchain
    say "a shell with the tools of $toolchain; leave it with exit"
    enter bash "$@"
}
