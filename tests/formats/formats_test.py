"""Whatever a JSON Schema in docs/ takes or refuses, Limber's own reader takes or refuses too.

formats_test.py READ_FILES SOURCE_DIR: every shipped file, and each of them spoilt at one place after the other.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

READ_FILES, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2])
DOCS = SOURCE / "docs"
RESOURCES = SOURCE / "resources"

# What no schema can tell: whether a name is that of something else in the file, or of a file.
REFERENCES = {"figure", "stretch", "variant", "hero"}


def schema_of(name):
    schema = json.loads((DOCS / f"{name}.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def read(files):
    """What Limber's readers say of (format, text) pairs: an empty text for taken, else the reason."""
    with tempfile.TemporaryDirectory() as folder:
        lines = []
        for number, (format_, text) in enumerate(files):
            path = pathlib.Path(folder) / f"{number}.json"
            path.write_text(text)
            lines.append(f"{format_} {path}")
        answer = subprocess.run([READ_FILES], input="\n".join(lines), capture_output=True, text=True, check=True)
    said = answer.stdout.splitlines()
    assert len(said) == len(files), f"{len(said)} answers to {len(files)} files"
    return [line.removeprefix("taken").removeprefix("refused ") for line in said]


def places(value, path=()):
    """Every value in a JSON value, by its path."""
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in items:
        yield from places(inner, (*path, name))


def at(value, path):
    for step in path:
        value = value[step]
    return value


def with_value(whole, path, new):
    changed = copy.deepcopy(whole)
    at(changed, path[:-1])[path[-1]] = new
    return changed


def without(whole, path):
    changed = copy.deepcopy(whole)
    del at(changed, path[:-1])[path[-1]]
    return changed


def others(value, names_another):
    """What may stand in the place of `value`."""
    of_another_kind = [other for other in (7, "seven", []) if type(other) is not type(value)]
    if names_another:
        return [other for other in of_another_kind if not isinstance(other, str)]
    if isinstance(value, str):
        return [*of_another_kind, "", "  ", "Not So", "{side} {other}", "{sid}", "2026-11-26", "08:00", "14:59", "9h", "a" * 41]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return [*of_another_kind, 1e9, -1e9, value + 0.5, 0, -1, 61, 601]
    return of_another_kind


def spoilings(whole):
    """Every way to change one place: what is done, where it is, and a function that does it."""
    for path in places(whole):
        if not path:
            continue
        value, field = at(whole, path), path[-1]
        names = tuple(step if isinstance(step, str) else "[]" for step in path)
        for other in others(value, REFERENCES & set(names[-2:])):
            yield f"{other!r}", names, lambda path=path, other=other: with_value(whole, path, other)
        yield "gone", names, lambda path=path: without(whole, path)
        if isinstance(field, str):
            misspelt = (*path[:-1], field + "z")
            yield "misspelt", names, lambda path=path, misspelt=misspelt, value=value: with_value(without(whole, path), misspelt, value)


# Disagreements with a reason: what depends on another value of the same file or on another file.
BEYOND_A_SCHEMA = re.compile(
    r"there is no (figure|tag|stretch) called|has no variant called|already\.$|has no sides: sides must be both"
    r"|works one side at a time|hero must be the name of a key|to must be later than from|the x, y and z of at least two points"
    r"|hours in order"
)


def compare(failures, validator, format_, files):
    """Reader and schema on each (name, value); returns how many both refused."""
    refused = 0
    for (name, value), reason in zip(files, read([(format_, json.dumps(value)) for _, value in files])):
        fits = validator.is_valid(value)
        refused += bool(reason) and not fits
        if bool(reason) == fits and not BEYOND_A_SCHEMA.search(reason):
            errors = [error.message for error in validator.iter_errors(value)]
            failures.append(f"{name}: the reader says {reason or 'taken'!r}, the schema {errors or 'taken'!r}")
    return refused


def shortened(value):
    """The same with only those entries of lists that have a field which those before them lack."""
    if isinstance(value, dict):
        return {name: shortened(inner) for name, inner in value.items()}
    if not isinstance(value, list):
        return value
    kept, seen = [], set()
    for entry in value:
        fields = {str(path) for path in places(entry) if path and all(isinstance(step, str) for step in path)}
        if not isinstance(entry, dict) or not fields <= seen:
            kept.append(shortened(entry))
            seen |= fields
    return kept


def example():
    """The example in docs/catalogue.md: a user's file."""
    return json.loads(re.search(r"```json\n(.*?)```", (DOCS / "catalogue.md").read_text(), re.S)[1])


def main():
    defaults = subprocess.run([READ_FILES, "settings-defaults"], capture_output=True, text=True, check=True).stdout
    of_pose = sorted((RESOURCES / "poses").glob("*.json"))
    own = [*sorted((RESOURCES / "stretches").glob("*.json")), *sorted((RESOURCES / "routines").glob("*.json"))]
    formats = {
        "pose": ("pose", {path.name: json.loads(path.read_text()) for path in of_pose}),
        "catalogue": ("catalogue", {"docs/catalogue.md": example()}),
        "my-body": ("my-body", {"my-body.json": json.loads((RESOURCES / "my-body.json").read_text())}),
        "safety": ("safety", {"safety.json": json.loads((RESOURCES / "safety.json").read_text())}),
        "settings": ("settings", {
            "the defaults": json.loads(defaults),
            "a full one": json.loads((SOURCE / "tests/formats/settings.json").read_text()),
        }),
    }
    failures = []
    for format_, (schema, good) in formats.items():
        validator = schema_of(schema)
        refused = 0
        done = set()  # each field is spoilt in each way once, in the first file that has it
        for (name, value), reason in zip(good.items(), read([(format_, json.dumps(value)) for value in good.values()])):
            errors = [error.message for error in validator.iter_errors(value)]
            if reason or errors:
                failures.append(f"{name} is not taken: {reason} {errors}")
            spoilt = []
            base = shortened(value) if format_ in ("my-body", "safety") else value
            for what, where, spoil in spoilings(base):
                if (what, where) not in done:
                    done.add((what, where))
                    spoilt.append((f"{name}, {'/'.join(where)} {what}", spoil()))
            refused += compare(failures, validator, format_, spoilt)
        if refused < len(done) / 3:
            failures.append(f"of {len(done)} spoilt files {refused} are refused: the test does not bite")

    catalogue = schema_of("catalogue")
    for path in own:
        failures += [f"{path.name}: {error.message}" for error in catalogue.iter_errors(json.loads(path.read_text()))]
    known = set(catalogue.schema["$defs"]["variant"]["properties"]["tags"]["items"]["enum"])
    stretches = [stretch for path in own for stretch in json.loads(path.read_text()).get("stretches", [])]
    used = {tag for stretch in stretches for variant in stretch["variants"] for tag in variant["tags"]}
    if known != used:
        failures.append(f"the schema's tags are not the catalogue's: {known ^ used}")

    for target, format_ in {"catalogue": "catalogue", "poses": "pose", "settings": "settings"}.items():
        seeds = [(f"seed {seed.name}", json.loads(seed.read_text())) for seed in sorted((SOURCE / "tests/fuzz/corpus" / target).iterdir())]
        compare(failures, schema_of(format_), format_, seeds)

    for each in ("history", "doctor", "next"):
        schema_of(each)
    print("\n".join(failures[:40]))
    sys.exit(1 if failures else 0)


main()
