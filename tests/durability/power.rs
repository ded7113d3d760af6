//! The power is cut at any moment: whatever the disk made of what it had not synchronised, acknowledged acts are there.

use disk::{Cut, Disk, Event, Loss, Power};
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use storage::Register;
use tests::durability::{Seed, act, found, key, reread, times};

/// Images in continuous integration; `PALIER_CUTS` asks for more at a release.
const CUTS: usize = 1_000;
/// Acts of a life: beyond the first two, the log is turned into the file by itself at least twice.
const ACTS: i64 = 60;
/// Acts between two closings of the register, and between two checks of it.
const CLOSED_EVERY: i64 = 17;
const CHECKED_EVERY: i64 = 11;

/// A folder after a cut, with the lines its register may end at.
struct Image {
    nth: usize,
    loss: Loss,
    files: Cut,
    acknowledged: i64,
    begun: i64,
}

/// What a life of the register wrote, from its founding on.
fn life(waits: bool) -> Vec<Event> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap().join("register.db");
    let disk = Disk::under(folder.path());
    disk.record();
    let mut register = found(&path).unwrap();
    disk.say("done", 1);
    for line in 2..ACTS {
        if !waits {
            register.stop_waiting().unwrap();
        }
        let begun = || {
            disk.say("begin", line);
            Ok(())
        };
        act(&mut register, line, begun).unwrap();
        disk.say("done", line);
        if line % CHECKED_EVERY == 0 {
            assert!(register.check().unwrap().is_sound());
        }
        if line % CLOSED_EVERY == 0 {
            drop(register);
            register = Register::open(&path, &key()).unwrap();
        }
    }
    drop(register);
    disk.tape()
}

/// The images of a life, each cut at a moment of its own after the founding.
fn cut(tape: &[Event], cuts: usize, mut show: impl FnMut(Image)) {
    let mut seed = Seed::new(20_261_127);
    let founded = tape.iter().position(|event| matches!(event, Event::Said("done", 1))).unwrap();
    let after = (tape.len() - founded) as u64;
    let mut moments: Vec<_> = (0..cuts).map(|_| founded + usize::try_from(seed.below(after)).unwrap()).collect();
    moments.sort_unstable();
    let mut power = Power::default();
    let (mut acknowledged, mut begun, mut played) = (1, 1, 0);
    for (nth, moment) in moments.into_iter().enumerate() {
        for event in &tape[played..=moment] {
            match event {
                Event::Said("done", line) => (acknowledged, begun) = (*line, *line),
                Event::Said(_, line) => begun = *line,
                _ => power.play(event),
            }
        }
        played = moment + 1;
        let loss = Loss::ALL[nth % Loss::ALL.len()];
        show(Image { nth, loss, files: power.cut(loss, |bound| seed.below(bound)), acknowledged, begun });
    }
}

/// Reads images back, one after the other, in a folder of its own: what each lost.
fn judge(images: &Mutex<Receiver<Image>>, lost: &Mutex<Vec<String>>, unacknowledged: &AtomicUsize) {
    let folder = tempfile::tempdir().unwrap();
    loop {
        let Ok(image) = images.lock().unwrap_or_else(PoisonError::into_inner).recv() else { return };
        let home = folder.path().join(image.nth.to_string());
        fs::create_dir(&home).unwrap();
        for (path, bytes) in &image.files {
            fs::write(home.join(path.file_name().unwrap()), bytes).unwrap();
        }
        match reread(&home.join("register.db"), &(image.acknowledged..=image.begun)) {
            Ok(line) => drop(unacknowledged.fetch_add(usize::from(line > image.acknowledged), Ordering::Relaxed)),
            Err(why) => lost.lock().unwrap().push(format!("image {}, {:?}: {why}", image.nth, image.loss)),
        }
        fs::remove_dir_all(&home).unwrap();
    }
}

/// What was lost over all images of a life; and how many hold an act that was not acknowledged yet.
fn lost(tape: &[Event], cuts: usize) -> (Vec<String>, usize) {
    let (losses, unacknowledged) = (Mutex::default(), AtomicUsize::new(0));
    let (give, images) = sync_channel(4);
    let images = Mutex::new(images);
    let hands = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        for _ in 0..hands {
            scope.spawn(|| judge(&images, &losses, &unacknowledged));
        }
        cut(tape, cuts, |image| give.send(image).unwrap());
        drop(give);
    });
    (losses.into_inner().unwrap(), unacknowledged.into_inner())
}

#[test]
fn nothing_acknowledged_is_lost_when_the_power_is_cut() {
    let cuts = times("PALIER_CUTS", CUTS);
    let (lost, unacknowledged) = lost(&life(true), cuts);
    println!("{cuts} power cuts: {} lost, {unacknowledged} found with an act not acknowledged yet", lost.len());
    assert!(lost.is_empty(), "{}", lost[..lost.len().min(20)].join("\n"));
}

/// The control: without waiting for the disk, the same cuts do lose acts, so that the test above can see a loss.
#[test]
fn a_register_that_does_not_wait_for_the_disk_loses_acts() {
    let cuts = times("PALIER_CUTS", CUTS) / 10;
    let (lost, _) = lost(&life(false), cuts);
    println!("{cuts} power cuts without waiting for the disk: {} lost", lost.len());
    assert!(lost.len() * 10 > cuts, "only {} of {cuts} images lost something", lost.len());
}
