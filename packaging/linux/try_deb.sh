#!/usr/bin/env bash
# Try a .deb as its users would, in a Debian that has nothing else: install, start, import by double click,
# upgrade, purge. Needs root and debootstrap; takes about three minutes and 1 GB in the temporary folder.
#
#     sudo packaging/linux/try_deb.sh dist/readerapp-0.1.0-x86_64.deb [NEWER.deb]
#
# SUITE=bookworm and KEEP=1 (leave the folder for a look) may be set.
set -euo pipefail

deb=$(realpath "$1")
newer=$(realpath "${2:-$1}")
samples=$(realpath "$(dirname "$0")/../../resources/samples/formats")
root=$(mktemp --directory --tmpdir readerapp-chroot.XXXXXX)
chmod 755 "$root"

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"; }
as_reader() { chroot "$root" su reader -c "cd; export LANG=C.UTF-8; $*"; }

clean_up() {
    chroot "$root" pkill -u reader 2>/dev/null || true
    for folder in dev/pts dev proc; do umount --lazy "$root/$folder" 2>/dev/null || true; done
    [ "${KEEP:-}" ] || rm -rf --one-file-system "$root"
}
trap clean_up EXIT

say "A Debian with nothing else, in $root"
debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" >"$root.log" 2>&1 || { tail "$root.log"; fail debootstrap; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount -t devpts devpts "$root/dev/pts" 2>/dev/null || true
inside apt-get update -qq
quietly="env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends -o Dpkg::Use-Pty=0"

say "Installing the package, and nothing that it does not ask for"
cp "$deb" "$root/tmp/first.deb"
cp "$newer" "$root/tmp/newer.deb"
inside $quietly /tmp/first.deb >/dev/null
inside readerapp --version
before=$(inside dpkg-query -W -f '${Package}\n' | wc -l)
echo "$before packages are installed in all"

say "Its self-test, as a user"
inside useradd --create-home reader
as_reader readerapp --self-test

say "What a desktop brings: a display, file types, and a program that opens files"
inside $quietly xvfb xauth xdotool shared-mime-info desktop-file-utils libglib2.0-bin fonts-dejavu-core dbus procps \
    >/dev/null
mkdir "$root/home/reader/Downloads"
cp "$samples/bibtex.bib" "$samples/feed-atom.xml" "$samples/ris.ris" "$root/home/reader/Downloads/"
inside chown -R reader: /home/reader/Downloads

say "The window is found by file type, and opens the files"
for file in bibtex.bib feed-atom.xml ris.ris; do
    kind=$(as_reader "gio info -a standard::content-type Downloads/$file" | sed -n 's/.*content-type: //p')
    echo "$file is $kind"
    offered=$(as_reader "gio mime '$kind'")  # whole: a pipe that is closed early would look like a failure
    [[ $offered == *io.github.readerapp.readerapp.desktop* ]] || fail "$kind is not offered ReaderApp"
done
cat >"$root/home/reader/desktop.sh" <<'SCRIPT'
set -e
opened() { timeout 60 xdotool search --sync --onlyvisible --name ReaderApp\|library >/dev/null; }
gio open ~/Downloads/bibtex.bib     # a double click does the same: the first starts the program
opened
gio open ~/Downloads/feed-atom.xml  # the others go to the window that is open
gio open ~/Downloads/ris.ris
for _ in $(seq 60); do
    [ "$(readerapp snapshots | wc -l)" -ge 3 ] && break
    sleep 0.5
done
readerapp list
[ "$(readerapp snapshots | wc -l)" -ge 3 ]
[ "$(pgrep -c -f 'lib/readerapp/readerapp /' || true)" -le 1 ]
pkill -TERM -x readerapp
SCRIPT
as_reader "dbus-run-session xvfb-run --auto-servernum bash desktop.sh" || fail "opening files by their type"

say "An upgrade keeps the library"
papers=$(as_reader "readerapp list" | wc -l)
inside env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --reinstall -o Dpkg::Use-Pty=0 /tmp/newer.deb >/dev/null
inside readerapp --version
[ "$(as_reader "readerapp list" | wc -l)" = "$papers" ] || fail "papers are missing after the upgrade"
echo "$papers papers, before and after"

say "Purging leaves nothing of the program, and all of the reader's"
inside apt-get purge -qq -y -o Dpkg::Use-Pty=0 readerapp >/dev/null
left=$(inside find / -xdev -path /proc -prune -o -iname '*readerapp*' -print | grep -v -e ^/home/reader -e ^/tmp || true)
[ -z "$left" ] || fail "left behind: $left"
[ -f "$root/home/reader/.local/share/readerapp/library/library.sqlite" ] || fail "the library is gone"
echo "nothing left but the library in the reader's home"

say "All of it went well"
