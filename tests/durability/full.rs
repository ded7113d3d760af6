//! A disk that is really full: a clear sentence, nothing lost, and work goes on once there is room.
//!
//! A small disk in memory, mounted where this process alone sees it; where that is forbidden, files that may not grow.

use secretariat::VaultFolder;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;
use tests::durability::{found, reread};
use tests::{Desk, program};

const PASSPHRASE: &str = "trois herons gris dorment debout";

/// What every script begins with: `room SIZE` gives the small disk its size in KiB, `fill FREE` leaves only that many free.
const MOUNTED: &str = "set -eu; top=$1; cd \"$top\"; mkdir small
    room() { mount -t tmpfs -o size=\"$1\"k none small; }
    fill() { dd if=/dev/zero of=\"$top/small/filler\" bs=1024 count=100000 2>/dev/null || true; truncate -s -\"$1\"K \"$top/small/filler\"; }
    release() { rm \"$top/small/filler\"; }
    ";
/// The same where nothing may be mounted: no file grows beyond a size, in blocks of 512 bytes.
const BOUNDED: &str = "set -eu; top=$1; cd \"$top\"; mkdir small; trap '' XFSZ
    room() { ulimit -S -f $(($1 * 2)); }
    fill() { ulimit -S -f $(($1 * 2)); }
    release() { ulimit -S -f unlimited; }
    ";

/// A folder with a small disk inside, on which scripts run.
struct Small {
    folder: TempDir,
    is_mounted: bool,
}

impl Small {
    /// Both kinds; only the one without a mount where mounting is forbidden.
    fn all() -> impl Iterator<Item = Self> {
        let may_mount = Self::apart("mount -t tmpfs none /tmp").output().is_ok_and(|tried| tried.status.success());
        [true, false]
            .into_iter()
            .filter(move |is_mounted| may_mount || !is_mounted)
            .map(|is_mounted| Self { folder: tempfile::tempdir().unwrap(), is_mounted })
    }

    /// A script that sees its own mounts, and as whom it may mount.
    fn apart(script: &str) -> Command {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"]);
        command
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs a script: `small` is the small disk, `$2` the worker, `$3` the companion command.
    fn run(&self, script: &str) -> Output {
        let mut command = if self.is_mounted {
            Self::apart(&[MOUNTED, script].concat())
        } else {
            let mut command = Command::new("sh");
            command.args(["-c", &[BOUNDED, script].concat(), "sh"]);
            command
        };
        let programs = [env!("CARGO_BIN_EXE_worker").into(), program("palierctl")];
        command.arg(self.path()).args(programs).output().expect("a script that runs")
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\u{a0}', " ")
}

#[test]
fn acts_on_a_full_disk_are_refused_and_none_is_lost() {
    Small::all().for_each(|small| act_until_it_is_full(&small));
}

fn act_until_it_is_full(small: &Small) {
    drop(found(&small.path().join("register.db")).unwrap());
    let ran = small.run(
        "room 2560; cp register.db small/; status=0; \"$2\" small/register.db || status=$?
         mkdir after; cp small/register.db* after/; exit $status",
    );
    let (said, why) = (text(&ran.stdout), text(&ran.stderr));
    assert_eq!(ran.status.code(), Some(1), "the worker stops by itself: {why}");
    let told = |word: &str| {
        let last = said.lines().rev().find_map(|line| line.strip_prefix(word)).expect("acts before the disk is full");
        last.trim().parse::<i64>().unwrap()
    };
    let expected = if small.is_mounted { "DiskFull" } else { "Disk(" };
    assert!(why.contains(expected), "{why}");
    let (done, begun) = (told("done "), told("begin "));
    let line = reread(&small.path().join("after/register.db"), &(done..=begun)).unwrap();
    println!("mounted: {}; {done} acts acknowledged before the disk was full, found {line}, 0 lost", small.is_mounted);
}

#[test]
fn a_full_disk_is_said_in_words_and_the_vault_opens_once_there_is_room() {
    Small::all().for_each(|small| open_without_room(&small));
}

fn open_without_room(small: &Small) {
    let vault = VaultFolder::new(small.path().join("vault"));
    drop(Desk::founded(&vault, PASSPHRASE));
    fs::write(small.path().join("passphrase"), PASSPHRASE).unwrap();
    let ran = small.run(
        "room 4096; cp -r vault small/; cd small; with='--vault vault --passphrase-file ../passphrase'
         answer() { status=0; \"$@\" 2>&1 || status=$?; echo \"left with $status\"; }
         fill 0; answer \"$3\" check $with
         release; answer \"$3\" check $with
         fill 400; answer \"$3\" backup $with --to saved.palier; ls vault; ls
         release; answer \"$3\" check $with",
    );
    let said = text(&ran.stdout);
    let said: Vec<_> = said.split("left with ").collect();
    assert_eq!(said.len(), 5, "{said:?} {}", text(&ran.stderr));
    let is_said = |answer: &str| {
        answer.contains("Le disque est plein") || !small.is_mounted && answer.contains("Le disque a refusé")
    };
    assert!(is_said(said[0]) && said[1].starts_with('1'), "{said:?}");
    assert!(said[1].contains("Le coffre est sain") && said[2].starts_with('0'), "{said:?}");
    assert!(is_said(said[2]) && said[3].starts_with('1'), "{said:?}");
    assert!(!said[3].contains("saved"), "nothing of a copy is left: {said:?}");
    assert!(said[3].contains("Le coffre est sain") && said[4].starts_with('0'), "{said:?}");
}
