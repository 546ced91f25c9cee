#!/bin/sh
# The packages of the same sources are the same to the byte, wherever and whenever they are built: builds what is
# committed twice, in folders of different names and without a compiler's cache, and compares. Argument: a folder to
# work in. Takes twice as long as the preset "package".
set -eu
source=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
work=$1
unset CMAKE_CXX_COMPILER_LAUNCHER CMAKE_C_COMPILER_LAUNCHER
export CCACHE_DISABLE=1
for place in here a/longer/way/there; do
    rm -rf "${work:?}/$place"
    mkdir -p "$work/$place"
    git -C "$source" archive HEAD | tar -C "$work/$place" -x
    (cd "$work/$place" && cmake --workflow --preset package)
done
cd "$work"
sha256sum here/build/packages/limber* a/longer/way/there/build/packages/limber*
for package in here/build/packages/limber*; do
    cmp "$package" "a/longer/way/there/build/packages/$(basename "$package")"
done
