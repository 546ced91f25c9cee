#!/bin/sh
# run.sh SOURCE BUILD SECONDS TARGET...: fuzzes one target after the other and says how it went; fails at the first finding.
# What it learns is kept in BUILD/found/TARGET and used again the next time.
set -eu
source=$1 build=$2 seconds=$3
shift 3
for target in "$@"; do
    name=$(echo "$target" | tr _ -)
    seeds="$source/tests/fuzz/corpus/$name"
    case $name in
        catalogue) seeds="$seeds $source/resources/stretches $source/resources/routines" ;;
        poses) seeds="$seeds $source/resources/poses" ;;
    esac
    mkdir -p "$build/found/$name"
    # shellcheck disable=SC2086
    nice "$build/fuzz_$target" -max_total_time="$seconds" -rss_limit_mb=2048 -max_len=8192 -use_value_profile=1 \
        -print_final_stats=1 -artifact_prefix="$build/$name-" "$build/found/$name" $seeds 2>"$build/$name.log" || {
        tail -40 "$build/$name.log"
        exit 1
    }
    grep -aE "^Done" "$build/$name.log" | sed "s/^/$name: /"
done
