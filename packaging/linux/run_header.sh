#!/bin/sh
# GLEAN Retouch for one person's home folder, without root. The program follows this script.
#
#   sh glean-retouch-VERSION.run                 install, or put over an older version
#   sh glean-retouch-VERSION.run --uninstall     remove it again; photos and settings stay
#   ... --prefix DIR     into DIR instead of ~/.local
#   ... --quiet          say nothing but errors
set -eu

version=@version@
lines=@lines@
checksum=@checksum@
prefix=${HOME:?HOME is not set}/.local
action=install
quiet=

say() { [ -n "$quiet" ] || printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

while [ $# -gt 0 ]; do
    case $1 in
        --uninstall) action=uninstall ;;
        --prefix) [ $# -gt 1 ] || fail "--prefix needs a folder."; prefix=$2; shift ;;
        --quiet) quiet=yes ;;
        --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) fail "$1 is no option of this installer; see --help." ;;
    esac
    shift
done
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
home=$prefix/opt/glean-retouch
list=$home/installed-files

refresh() {
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
    fi
    if command -v update-mime-database >/dev/null 2>&1 && [ -d "$prefix/share/mime/packages" ]; then
        update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || true
    fi
}

# Folders that are empty afterwards go as well, up to the prefix.
remove_folder_if_empty() {
    folder=$1
    while [ "$folder" != "$prefix" ] && rmdir "$folder" 2>/dev/null; do
        folder=$(dirname "$folder")
    done
}

# What the databases of menus and file types keep about nothing.
remove_caches() {
    [ -n "$(ls -A "$prefix/share/mime/packages" 2>/dev/null)" ] || rm -rf "$prefix/share/mime"
    cache=$prefix/share/applications/mimeinfo.cache
    if [ -f "$cache" ] && [ "$(ls -A "$prefix/share/applications")" = mimeinfo.cache ]; then
        rm -f "$cache"
    fi
}

uninstall() {
    [ -f "$list" ] || fail "There is no GLEAN Retouch in $prefix."
    files=$(mktemp)
    cp "$list" "$files"
    while IFS= read -r file; do rm -f "$prefix/$file"; done <"$files"
    rm -rf "$home"
    refresh
    remove_caches
    while IFS= read -r file; do remove_folder_if_empty "$(dirname "$prefix/$file")"; done <"$files"
    for folder in "$prefix/share/applications" "$prefix/share" "$prefix/opt" "$prefix/bin"; do
        remove_folder_if_empty "$folder"
    done
    rm -f "$files"
}

unpack() {
    tail -n +"$((lines + 1))" "$0"
}

# A folder in the prefix takes the new version; the old one goes when that is complete.
install() {
    [ "$(unpack | sha256sum | cut -d ' ' -f 1)" = "$checksum" ] ||
        fail "This file is damaged; download it again."
    mkdir -p "$prefix"
    [ -w "$prefix" ] || fail "You may not write into $prefix; choose another with --prefix."
    new=$(mktemp -d "$prefix/.glean-retouch.XXXXXX")
    trap 'rm -rf "$new"' EXIT
    unpack | xz -dc | tar -xf - -C "$new" ||
        fail "Unpacking failed; is there enough room in $prefix, and is xz installed?"
    [ ! -f "$list" ] || (uninstall)
    (cd "$new" && find . -type d ! -path './opt/glean-retouch/*') | while IFS= read -r folder; do
        mkdir -p "$prefix/$folder"
    done
    rmdir "$home" 2>/dev/null || true
    mv "$new/opt/glean-retouch" "$home"
    (cd "$new" && find . -type f -o -type l) | sed 's|^\./||' >"$list"
    while IFS= read -r file; do mv -f "$new/$file" "$prefix/$file"; done <"$list"
    sed -i "s|^Exec=glean-retouch|Exec=\"$prefix/bin/glean-retouch\"|" \
        "$prefix/share/applications/glean-retouch.desktop"
    cp "$0" "$home/uninstall.part" 2>/dev/null && head -n "$lines" "$home/uninstall.part" \
        >"$home/uninstall.sh" && rm "$home/uninstall.part"
    refresh
}

"$action"
if [ "$action" = install ]; then
    say "GLEAN Retouch $version is in $home."
    say "Start it from the menu of your desktop, or: $prefix/bin/glean-retouch"
    say "To remove it: sh $home/uninstall.sh --uninstall --prefix $prefix"
else
    say "GLEAN Retouch is removed. Your photos and settings are untouched."
fi
exit 0
