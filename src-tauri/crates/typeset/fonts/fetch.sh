#!/bin/sh
# Fetches the bundled typefaces again from their pinned npm packages and checks every file.
# Usage: src-tauri/crates/typeset/fonts/fetch.sh          (needs npm and sha256sum)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() { # package version family
    archive=$(cd "$work" && npm pack --silent "@expo-google-fonts/$1@$2")
    tar -xzf "$work/$archive" -C "$work"
    cp "$work/package/400Regular/$3_400Regular.ttf" "$here/$3-Regular.ttf"
    cp "$work/package/700Bold/$3_700Bold.ttf" "$here/$3-Bold.ttf"
    cp "$work/package/LICENSE_FONT" "$here/$3-OFL.txt"
    rm -rf "$work/package" "${work:?}/$archive"
}

fetch noto-naskh-arabic 0.4.5 NotoNaskhArabic
fetch noto-serif 0.4.2 NotoSerif
fetch noto-sans-arabic 0.4.3 NotoSansArabic
fetch noto-sans 0.4.2 NotoSans

cd "$here" && sha256sum --check SHA256SUMS
