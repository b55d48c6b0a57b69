#!/usr/bin/env bash
# Sign ReaderApp.app, pack it into a disk image, and have Apple notarise it. On a Mac, after packaging/build.py.
#
#     packaging/macos/dmg.sh VERSION
#
# Signs with the identity in MACOS_IDENTITY, and for this machine alone where there is none; notarises only if
# MACOS_NOTARY_PROFILE names a profile of `xcrun notarytool store-credentials`.
set -euo pipefail
cd "$(dirname "$0")/../../dist"

version=$1
image="ReaderApp-$version-$(uname -m).dmg"
identity=${MACOS_IDENTITY:--}

options=()
if [ "$identity" != - ]; then options=(--options runtime --timestamp); fi
codesign --force --deep "${options[@]}" --sign "$identity" ReaderApp.app
codesign --verify --deep --strict ReaderApp.app

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R ReaderApp.app "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname "ReaderApp $version" -srcfolder "$folder" -format UDZO -ov "$image"

if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$MACOS_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
else
    echo "Not notarised: MACOS_NOTARY_PROFILE is not set."
fi
echo "$image"
