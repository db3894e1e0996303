# SPDX-FileCopyrightText: 2026 The Crosscase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where the compiler and the libraries come from. A host that has them all is used as it is; otherwise a
# Debian 13 root folder is made once in the cache folder, with the host's own apt and no rights beyond an ordinary
# user's, and entered with bubblewrap. Sourced by ./dev, which defines `say`, `die` and `source_dir`.

readonly suite=trixie
readonly cache_dir="${CROSSCASE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/crosscase}"

# What the project needs from Debian 13. The folder's name is a hash of this list, so changing it makes a new one.
readonly base_packages="
    bubblewrap ccache cmake extra-cmake-modules fonts-dejavu-core fonts-noto-core g++ git
    libcmark-gfm-dev libcmark-gfm-extensions-dev libdtl-dev libgumbo-dev libkf6archive-dev libkf6codecs-dev
    libkf6syntaxhighlighting-dev liborcus-dev libpoppler-qt6-dev libsqlite3-dev libsqlitecpp-dev
    libuchardet-dev libxlsxwriter-dev libxml2-utils librapidfuzz-cpp-dev locales mold ninja-build pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-l10n-tools qt6-svg-dev qt6-svg-plugins qt6-tools-dev
    qt6-tools-dev-tools qt6-wayland sqlite3 tzdata unzip xauth xvfb"
# What `lint` and `fuzz` need on top; only made when one of them is asked for.
readonly clang_packages="clang clang-format clang-tidy libclang-rt-dev"
# What `test` needs on top, so that exported tables are opened by programs of others. It is added to the folder of
# the base when tests are run for the first time; who only builds and runs never fetches it.
readonly test_packages="fonts-liberation libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils tidy"

# What a host must have to be used without a root folder: programs, and packages that CMake or pkg-config finds.
readonly host_programs="g++ cmake ninja pkg-config git"
readonly host_cmake_packages="Qt6Widgets Qt6Concurrent Qt6Svg Qt6Test Qt6LinguistTools KF6SyntaxHighlighting
    KF6Archive SQLiteCpp rapidfuzz"
readonly host_pkgconfig_packages="sqlite3 gumbo poppler-qt6 uchardet"

toolchain=         # "host", or the root folder in use
bwrap=()           # the command that enters it
sandbox=()         # and its options
can_isolate=yes    # whether the inside can be without a network

# version_at_least HAVE WANTED
version_at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

host_lacks() {
    local word found
    for word in $host_programs ${1:+clang++ clang-format clang-tidy}; do
        command -v "$word" >/dev/null || { echo "$word"; return; }
    done
    version_at_least "$(g++ -dumpversion)" 14 || { echo "g++ 14"; return; }
    local qtpaths
    qtpaths=$(command -v qtpaths6 || command -v qtpaths || ls /usr/lib/qt6/bin/qtpaths 2>/dev/null || true)
    [ -n "$qtpaths" ] && version_at_least "$("$qtpaths" --query QT_VERSION 2>/dev/null)" 6.8 \
        || { echo "Qt 6.8"; return; }
    for word in $host_cmake_packages; do
        found=$(compgen -G "/usr/lib*/cmake/$word/*onfig.cmake" || compgen -G "/usr/lib/*/cmake/$word/*onfig.cmake" \
            || compgen -G "/usr/local/lib*/cmake/$word/*onfig.cmake" || true)
        [ -n "$found" ] || { echo "$word"; return; }
    done
    for word in $host_pkgconfig_packages; do
        pkg-config --exists "$word" || { echo "$word"; return; }
    done
    compgen -G "/usr/include/xlsxwriter.h" >/dev/null || compgen -G "/usr/local/include/xlsxwriter.h" >/dev/null \
        || echo "libxlsxwriter"
}

# The places the host's apt takes its own packages from, best first, one a line. They stay on this machine.
mirrors() {
    [ -n "${CROSSCASE_MIRROR:-}" ] && echo "$CROSSCASE_MIRROR"
    local codename
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    apt-get indextargets --format '$(RELEASE)|$(COMPONENT)|$(SITE)' 'Created-By: Packages' 2>/dev/null \
        | awk -F'|' -v codename="$codename" '$1 == codename && $2 == "main" && !seen[$3]++ { print $3 }'
}

hide_mirror() { sed -E "s#[a-z+]+://[^ ]*#the package mirror#g; s#'[^']*'#the package mirror#g"; }

# begin_setup PATH FREE_MB: takes the lock and names `work`, a folder that goes away however the set-up ends. False when
# PATH is there by then, because another ./dev has made it.
begin_setup() {
    mkdir -p "$cache_dir" || die "The cache folder $cache_dir cannot be made; set CROSSCASE_CACHE to another one."
    exec 9>"$cache_dir/lock"
    flock -n 9 || { say "another ./dev is setting up the tools; waiting for it"; flock 9; }
    [ -e "$1" ] && { exec 9>&-; return 1; }

    rm -rf "$cache_dir"/unfinished-*
    local free_mb
    free_mb=$(df -Pk "$cache_dir" | awk 'NR == 2 { print int($4 / 1024) }')
    [ "$free_mb" -ge "$2" ] || die "$cache_dir has $free_mb MB free; setting up the tools needs $2 MB." \
        "Free some space, or set CROSSCASE_CACHE to a folder on another disk."
    work="$cache_dir/unfinished-$$"
    trap 'rm -rf "$work"' EXIT
    trap 'exit 130' INT TERM HUP
}

end_setup() {
    rm -rf "$work"
    trap - EXIT INT TERM HUP
    exec 9>&-
}

# make_root FOLDER PACKAGES...: downloads and unpacks; FOLDER appears only when it is whole.
make_root() {
    local folder=$1 work; shift
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || die \
        "This computer lacks $(host_lacks), and has no apt to fetch Debian packages with." \
        "Install GCC 14, CMake, Ninja, Qt 6.8 and KDE Frameworks 6 (SyntaxHighlighting, Archive) with its own" \
        "package manager, together with the other libraries named in tools/toolchain.sh, and start again."
    begin_setup "$folder" 4000 || return 0
    say "setting up the tools, once: a Debian 13 folder of about 1.5 GB in $folder"
    set +e
    ( set -e; umask 022; fetch_packages "$work" "" "$@"; unpack_packages "$work"; finish_root "$work/root" )
    [ $? -eq 0 ] || exit 1
    set -e
    mv "$work/root" "$folder"
    end_setup
    say "the tools are ready"
}

# add_test_programs FOLDER: puts the packages of the tests into a folder made of the base packages. Its mark is set when
# they are in place; until then they are added anew. Without a network the tests run all the same, and say what they skip.
add_test_programs() {
    local folder=$1 work mark
    mark=$(echo "layout 1" $test_packages | sha256sum)
    mark="$folder/.has-test-programs-${mark:0:12}"
    [ -e "$mark" ] && return
    begin_setup "$mark" 1500 || return 0
    say "adding the programs that open exported tables in the tests, once: about 300 MB in $folder"
    set +e
    ( set -e; umask 022
        fetch_packages "$work" "$base_packages" $test_packages
        # What leads to /usr in the folder does so here, for the packages are unpacked through it.
        mkdir "$work/root"
        cp -P "$folder"/bin "$folder"/sbin "$folder"/lib* "$work/root"
        unpack_packages "$work"
        # LibreOffice's own set-up copies its settings to where it reads them.
        cp "$work"/root/usr/lib/libreoffice/share/.registry/* "$work/root/etc/libreoffice/registry"
        find "$work/root" -maxdepth 1 -type l -delete
        tar -c -C "$work/root" . | tar -x -C "$folder" --keep-directory-symlink
        finish_root "$folder"
        touch "$mark" )
    [ $? -eq 0 ] || say "tests that need these programs are skipped; the next ./dev test tries to fetch them again"
    set -e
    end_setup
}

# An apt of its own, beside the host's: own lists, own archive folder, nothing installed, but the host's proxies.
write_apt_configuration() {
    local apt=$1
    mkdir -p "$apt/lists/partial" "$apt/archives/partial" "$apt/log"
    : >"$apt/status"
    cat >"$apt/apt.conf" <<END
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear Acquire::IndexTargets::deb::DEP-11;
#clear Acquire::IndexTargets::deb::DEP-11-icons;
#clear Acquire::IndexTargets::deb::DEP-11-icons-small;
#clear Acquire::IndexTargets::deb::DEP-11-icons-hidpi;
#clear APT::Default-Release;
Dir::State "$apt"; Dir::State::status "$apt/status"; Dir::State::lists "$apt/lists";
Dir::Cache "$apt"; Dir::Cache::archives "$apt/archives"; Dir::Cache::pkgcache ""; Dir::Cache::srcpkgcache "";
Dir::Log "$apt/log"; Dir::Etc::sourcelist "$apt/sources.list"; Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null"; Dir::Etc::preferencesparts "/dev/null";
APT::Sandbox::User "root"; APT::Install-Recommends "false"; APT::Get::Assume-Yes "true";
Acquire::Languages "none"; Acquire::Retries "3"; Debug::NoLocking "true";
END
}

# pretend_installed APT PACKAGES...: for that apt, these packages and all they need are there already.
pretend_installed() {
    local apt=$1; shift
    apt-get -c "$apt/apt.conf" -s install '?essential' "$@" 2>"$apt/log/install" | awk '$1 == "Inst" { print $2 }' \
        | xargs apt-cache -c "$apt/apt.conf" show --no-all-versions 2>>"$apt/log/install" \
        | sed 's/^Package: .*/&\nStatus: install ok installed/' >"$apt/status"
}

# fetch_packages WORK PRESENT PACKAGES...: into WORK/apt/archives, with all they need. PRESENT, a list in one word: what the
# folder they are for was made of; of that nothing is fetched.
fetch_packages() {
    local work=$1 apt="$1/apt" present=$2 mirror signed=; shift 2
    write_apt_configuration "$apt"
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    [ -r $keyring ] && signed="[signed-by=$keyring] "
    say "reading the list of packages"
    local updated=
    [ -n "$(mirrors)" ] || die "The apt of this computer names no place to take Debian packages from." \
        "Set CROSSCASE_MIRROR to the address of a Debian mirror and start again."
    while read -r mirror; do
        echo "deb ${signed}$mirror $suite main" >"$apt/sources.list"
        if apt-get -c "$apt/apt.conf" -qq -o APT::Update::Error-Mode=any update >"$apt/log/update" 2>&1; then
            updated=yes; break
        fi
    done < <(mirrors)
    [ -n "$updated" ] || die "The list of Debian 13 packages could not be read; nothing was set up." \
        "$(grep -m 1 '^[EW]:' "$apt/log/update" | hide_mirror)" \
        "Check the network. Where the packages of apt on this computer are not Debian's, set CROSSCASE_MIRROR" \
        "to the address of a Debian mirror."
    [ -z "$present" ] || pretend_installed "$apt" $present
    local percent last=-1
    {
        apt-get -c "$apt/apt.conf" -qq -o APT::Status-Fd=3 --download-only install '?essential' "$@" \
            3>&1 >"$apt/log/install" 2>&1 || echo "failed:1:0"
    } | while IFS=: read -r kind _ percent _; do
        [ "$kind" = failed ] && exit 1
        percent=${percent%.*}
        if [ "$kind" = dlstatus ] && [ $((percent / 10)) -gt "$last" ]; then
            last=$((percent / 10)); say "downloading: $((last * 10)) %"
        fi
    done || die "The packages could not be downloaded; nothing was set up." \
        "$(grep -m 1 '^[EW]:' "$apt/log/install" | hide_mirror)"
}

unpack_packages() {
    local work=$1 root="$1/root" total done_count=0 last=0
    mkdir -p "$root"
    # base-files first: it brings the links /bin, /lib, /sbin to /usr that all the others are unpacked through.
    total=$(compgen -G "$work/apt/archives/base-files_*.deb" || true)
    [ -z "$total" ] || unpack_package "$root" "$total"
    total=$(ls "$work"/apt/archives/*.deb | wc -l)
    export -f unpack_package
    ls "$work"/apt/archives/*.deb \
        | xargs -P "$(nproc)" -I{} bash -c 'unpack_package "$0" "$1" && echo done || { echo failed; exit 255; }' \
            "$root" {} \
        | while read -r outcome; do
            [ "$outcome" = failed ] && exit 1
            done_count=$((done_count + 1))
            if [ $((done_count * 5 / total)) -gt "$last" ]; then
                last=$((done_count * 5 / total)); say "unpacking: $done_count of $total packages"
            fi
        done || die "The packages could not be unpacked (is the disk full?); nothing was set up."
}

unpack_package() {
    dpkg-deb --fsys-tarfile "$2" | tar -x -C "$1" --no-same-owner --keep-directory-symlink --exclude='./dev/*' \
        --exclude='./usr/share/doc/*' --exclude='./usr/share/man/*' --exclude='./usr/share/locale/*'
    [ "${PIPESTATUS[*]}" = "0 0" ]
}

# Does by hand the few steps of the packages' own set-up that compiling and running here depend on.
finish_root() {
    local root=$1 name
    find "$root/usr" -type f -perm /6000 -exec chmod ug-s {} +
    for name in c++:g++ cc:gcc awk:mawk; do
        [ -e "$root/usr/bin/${name%:*}" ] || ln -s "${name#*:}" "$root/usr/bin/${name%:*}"
    done
    # Places for what `enter` binds from the host.
    mkdir -p "$root/usr/local/share/fonts"
    for name in passwd group machine-id; do : >"$root/etc/$name"; done
    find_bwrap "$root"
    "${bwrap[@]}" --bind "$root" / --dev-bind /dev /dev --proc /proc --setenv PATH /usr/bin:/usr/sbin --chdir / \
        sh -c 'ldconfig && update-mime-database /usr/share/mime' 2>"$root/tmp/log" || no_namespaces "$root/tmp/log"
}

# Bubblewrap is the host's if it has one (some systems allow user namespaces only to that), else the folder's own,
# started through the folder's own loader because the host's C library may be older.
find_bwrap() {
    local root=$1 loader
    if command -v bwrap >/dev/null; then
        bwrap=(bwrap)
    else
        loader=$(compgen -G "$root/usr/lib64/ld-linux*.so.*" || compgen -G "$root/usr/lib/ld-linux*.so.*")
        bwrap=("${loader%%$'\n'*}" --library-path "$(echo "$root"/usr/lib/*-linux-gnu*)" "$root/usr/bin/bwrap")
    fi
}

no_namespaces() {
    die "The folder with the tools cannot be entered: $(tail -n 1 "$1")" \
        "Most likely this system forbids user namespaces. Any of these helps:" \
        "  - as root: sysctl -w kernel.unprivileged_userns_clone=1 (Debian) or" \
        "    sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 (Ubuntu);" \
        "  - as root: install the package bubblewrap of this system;" \
        "  - in a container: start it with the right to make namespaces (for example --privileged);" \
        "  - install Qt 6.8, KDE Frameworks 6 and GCC 14, and no folder is needed."
}

# use_toolchain [clang|tests]: decides once a run what `enter` enters.
use_toolchain() {
    local packages=$base_packages name log tests=
    [ "${1:-}" = tests ] && { tests=yes; shift; }
    [ "${1:-}" = clang ] && packages="$base_packages $clang_packages"
    name=$(echo "layout 1 $suite" $packages | sha256sum)
    local root="$cache_dir/debian-$suite${1:+-$1}-${name:0:12}"
    if [ "${CROSSCASE_TOOLCHAIN:-}" = host ] || { [ ! -d "$root" ] && [ -z "$(host_lacks "${1:-}")" ]; }; then
        toolchain=host
        return
    fi
    [ -d "$root" ] || make_root "$root" $packages
    [ -z "$tests" ] || add_test_programs "$root"
    toolchain=$root
    find_bwrap "$root"
    describe_sandbox
    log=$(mktemp)
    if ! "${bwrap[@]}" "${sandbox[@]}" --unshare-net true 2>"$log"; then
        # Some containers allow the folder but not a network of its own.
        "${bwrap[@]}" "${sandbox[@]}" true 2>"$log" || no_namespaces "$log"
        can_isolate=
    fi
    rm -f "$log"
}

# What the inside looks like: the tools read-only, and the host's own folders where they are, so that any path a
# person gives means the same inside and outside.
describe_sandbox() {
    local root=$toolchain folder zone
    sandbox=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --dev-bind /dev /dev --proc /proc
        --ro-bind-try /sys /sys --die-with-parent)
    for folder in bin sbin lib lib32 lib64 libx32; do
        [ -L "$root/$folder" ] && sandbox+=(--symlink "usr/$folder" "/$folder")
    done
    for folder in passwd group machine-id; do
        [ -e "/etc/$folder" ] && sandbox+=(--ro-bind "/etc/$folder" "/etc/$folder")
    done
    [ -d /usr/share/fonts ] && sandbox+=(--ro-bind /usr/share/fonts /usr/local/share/fonts)
    for folder in /*/; do
        folder=${folder%/}
        case $folder in
            /bin|/sbin|/lib|/lib32|/lib64|/libx32|/usr|/etc|/dev|/proc|/sys|/boot|/lost+found) ;;
            *) sandbox+=(--bind "$folder" "$folder") ;;
        esac
    done
    if [ -z "${TZ:-}" ] && zone=$(readlink /etc/localtime); then sandbox+=(--setenv TZ "${zone#*zoneinfo/}"); fi
    for folder in LD_LIBRARY_PATH LD_PRELOAD CC CXX CFLAGS CXXFLAGS LDFLAGS QT_PLUGIN_PATH PYTHONPATH; do
        sandbox+=(--unsetenv "$folder")
    done
    sandbox+=(--setenv PATH /usr/lib/qt6/bin:/usr/bin:/usr/sbin)
    describe_locale
}

# The folder comes with the locale C.UTF-8 only; those the person uses are compiled into it on first use.
describe_locale() {
    local variable value name
    for variable in LANG LC_ALL LC_CTYPE LC_NUMERIC LC_TIME LC_MESSAGES LC_MONETARY LC_MEASUREMENT LC_COLLATE \
        LC_PAPER LC_NAME LC_ADDRESS LC_TELEPHONE LC_IDENTIFICATION; do
        value=${!variable:-}
        case $value in
            "") [ "$variable" = LANG ] || continue ;&
            C|C.*|POSIX) sandbox+=(--setenv "$variable" C.UTF-8); continue ;;
        esac
        name=${value%%[.@]*}
        if [ -d "$toolchain/usr/lib/locale/$name.utf8" ] \
            || "${bwrap[@]}" "${sandbox[@]}" --bind "$toolchain/usr" /usr --chdir / \
                localedef --no-archive -i "$name" -f UTF-8 "$name.UTF-8" >/dev/null 2>&1; then
            sandbox+=(--setenv "$variable" "$name.UTF-8")
        else
            sandbox+=(--setenv "$variable" C.UTF-8)
        fi
    done
}

# enter COMMAND...: runs it with the tools. Nothing in this project uses the network, and inside it there is none,
# except that a screen behind a network address must be reached.
enter() {
    if [ "$toolchain" = host ]; then
        PATH="$PATH:/usr/lib/qt6/bin" "$@"
        return
    fi
    local isolate=()
    case ${DISPLAY:-} in
        ""|:*) [ -n "$can_isolate" ] && isolate=(--unshare-net) ;;
    esac
    "${bwrap[@]}" "${sandbox[@]}" "${isolate[@]}" "$@"
}
