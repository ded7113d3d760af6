"""Small faults put into the rules of deposits, one at a time: each must turn a test red, and says which.

With names of files (`terms.rs`), only those of these files."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
TREE = TOP / "target/mutants/tree"
RULES = TREE / "src-tauri/crates/council/src/deposits"


def copied():
    """A copy of what the rules are built from, dated now or the last fault of the run before would pass for built."""
    shutil.rmtree(TREE, ignore_errors=True)
    left = shutil.ignore_patterns("target", "node_modules", ".git", ".svelte-kit", "build")
    for part in ("Cargo.toml", "Cargo.lock", "src-tauri", "tests", "clippy.toml"):
        source = TOP / part
        (TREE / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, TREE / part, ignore=left, copy_function=shutil.copy) if source.is_dir() else shutil.copy(source, TREE / part)


def tried():
    """The tests that fail in the tree as it stands; none when it does not even compile."""
    command = ["cargo", "test", "--quiet", "--manifest-path", str(TREE / "src-tauri/crates/council/Cargo.toml")]
    command += ["--target-dir", str(TOP / "target/mutants/built"), "--lib", "deposits"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    red = sorted(set(re.findall(r"^    ([a-z_:0-9]+)$", done.stdout, re.MULTILINE)))
    return done.returncode, red, done.stderr


def main():
    copied()
    code, _, errors = tried()
    if code != 0:
        sys.exit(f"the rules are red before any fault\n{errors}")
    escaped = 0
    for line in (TOP / "tests/mutants.txt").read_text().splitlines():
        if line.startswith("#") or not line or not line.startswith(tuple(sys.argv[1:] or [""])):
            continue
        name, written, instead = (part.replace("\\n", "\n") for part in line.split("\t"))
        path = RULES / name
        sound = path.read_text()
        if written not in sound:
            sys.exit(f"{name} does not say: {written}")
        path.write_text(sound.replace(written, instead, 1))
        code, red, errors = tried()
        path.write_text(sound)
        if code == 0 or not red:
            escaped += 1
            print(f"ESCAPED {name}: {written} -> {instead}\n{errors[-800:] if code else ''}", flush=True)
        else:
            print(f"{name}: {written} -> {instead}\n    {', '.join(red[:3])}", flush=True)
    sys.exit(1 if escaped else 0)


main()
