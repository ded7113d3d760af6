//! What a register keeps, gives back and refuses.

use crate::row::Columns;
use crate::testing::{Desk, founder, key};
use crate::{Aside, DatabaseKey, Error, Register, users};
use council::{Act, Refusal, Subject, UserId};
use std::panic::{AssertUnwindSafe, catch_unwind};

#[test]
fn a_register_opens_only_with_its_key_and_only_once() {
    let desk = Desk::new();
    assert!(matches!(Register::create(&desk.path, &key()), Err(Error::Exists)));
    assert!(matches!(Register::open(&desk.path, &key()), Err(Error::InUse)));
    let path = desk.path.clone();
    let Desk { register, .. } = desk;
    drop(register);
    assert!(matches!(Register::open(&path, &DatabaseKey::new([7; 48])), Err(Error::WrongKey | Error::Disk(_))));
}

#[test]
fn a_copy_takes_the_place_of_the_register_and_of_its_log_under_the_key_of_the_register() {
    let mut desk = Desk::new();
    let copy = desk.beside("copy.db");
    desk.register.spill(&copy).unwrap();
    desk.fill(40);
    desk.register.take_over(&Aside::open(&copy, &key()).unwrap()).unwrap();
    let people = |register: &Register| {
        register.page(|page| page.one("SELECT count(*) AS n FROM person", [], |row| row.number::<u32>("n"))).unwrap()
    };
    assert_eq!(people(&desk.register), 0);
    desk.register.step(Act::Import, &founder(2), |step| users::add(step, "slot-2", "B")).unwrap();
    assert!(desk.register.check().unwrap().is_sound());
    let desk = desk.reopened();
    assert_eq!((people(&desk.register), desk.register.page(users::all).unwrap().len()), (0, 2));
    let names = std::fs::read_dir(desk.folder.path()).unwrap().map(|file| file.unwrap().file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().contains("new")), "nothing is left beside");
}

#[test]
fn an_act_leaves_one_line_and_says_what_it_touched() {
    let mut desk = Desk::new();
    let (user, receipt) = desk.register.step(Act::Import, &founder(5), |step| users::add(step, "slot-2", "B")).unwrap();
    assert_eq!(user, UserId::new(2));
    assert_eq!((receipt.seq, receipt.subjects), (2, vec![Subject::Settings]));
    let line = desk.register.page(|page| crate::journal::lines(page, None, 1)).unwrap().remove(0);
    assert_eq!((line.act, line.row, line.fields), (Act::Import, Some(("user".into(), 2)), vec!["+user".to_owned()]));
}

#[test]
fn nothing_is_written_outside_a_step() {
    let desk = Desk::new();
    let written = desk.register.page(|page| page.run("UPDATE user SET name = 'C'", []));
    assert!(matches!(written, Err(Error::Constraint(_))), "{written:?}");
    assert_eq!(desk.register.page(users::all).unwrap()[0].name, "A");
}

#[test]
fn a_register_made_in_haste_is_whole_on_the_disk_once_it_waits_again() {
    let mut desk = Desk::new();
    desk.register.stop_waiting().unwrap();
    desk.register.step(Act::Import, &founder(1), |step| users::add(step, "slot-2", "B")).unwrap();
    desk.register.wait_again().unwrap();
    // The file alone, without its log, says everything.
    let copy = desk.beside("copy.db");
    std::fs::copy(&desk.path, &copy).unwrap();
    assert_eq!(Register::open(&copy, &key()).unwrap().page(users::all).unwrap().len(), 2);
    let level = desk.register.page(|page| page.one("PRAGMA synchronous", [], |row| row.get::<_, i64>(0))).unwrap();
    assert_eq!(level, 2, "FULL");
}

#[test]
fn an_act_that_fails_writes_nothing() {
    let mut desk = Desk::new();
    let failed = desk.register.step(Act::Import, &founder(5), |step| {
        users::add(step, "slot-2", "B")?;
        users::add(step, "slot-2", "C")
    });
    assert!(matches!(failed, Err(Error::Refused(Refusal::AlreadyThere))));
    let rows = |table: &str| {
        let sql = format!("SELECT count(*) AS n FROM {table}");
        desk.register.page(|page| page.one(&sql, [], |row| row.number::<u32>("n"))).unwrap()
    };
    assert_eq!((rows("user"), rows("act"), rows("change"), rows("temp.current_act")), (1, 1, 1, 0));
}

#[test]
fn a_changed_key_opens_the_same_rows_and_the_old_one_nothing() {
    let mut desk = Desk::new();
    desk.register.step(Act::Import, &founder(1), |step| users::add(step, "slot-2", "B")).unwrap();
    let before = desk.register.page(users::all).unwrap();
    let new = DatabaseKey::new([7; 48]);
    desk.register.change_key(&new).unwrap();
    assert!(Register::stands_under(&desk.path, &new) && !Register::stands_under(&desk.path, &key()));
    // The register goes on under the new key, undo included.
    assert_eq!(desk.register.page(users::all).unwrap(), before);
    desk.register.undo(&founder(2)).unwrap();
    desk.register.redo(&founder(3)).unwrap();
    let Desk { register, path, folder: _folder } = desk;
    assert!(register.check().unwrap().is_sound());
    drop(register);
    assert!(Register::open(&path, &key()).is_err());
    assert_eq!(Register::open(&path, &new).unwrap().page(users::all).unwrap(), before);
    assert!(!path.with_extension("new.db").exists());
}

#[test]
fn a_damaged_register_is_read_as_far_as_it_can_be_and_is_not_written() {
    let mut desk = Desk::new();
    desk.fill(400);
    let desk = desk.closed();
    let mut bytes = std::fs::read(&desk.path).unwrap();
    let last_page = bytes.len() - 2000;
    bytes[last_page] ^= 1;
    std::fs::write(&desk.path, &bytes).unwrap();
    let mut register = Register::open(&desk.path, &key()).unwrap();
    assert!(register.is_damaged());
    assert_eq!(register.page(users::all).unwrap().len(), 1);
    let written = register.step(Act::Import, &founder(5), |step| users::add(step, "slot-2", "B"));
    assert!(matches!(written, Err(Error::Damaged)), "{written:?}");
    assert!(matches!(register.undo(&founder(6)), Err(Error::Damaged)));
    assert!(!register.check().unwrap().is_sound());
    drop(register);
    assert!(std::fs::read(&desk.path).unwrap() == bytes, "nothing of the file changed");
}

#[test]
fn a_register_that_is_only_read_takes_no_act() {
    let mut desk = Desk::new();
    desk.fill(3);
    let desk = desk.closed();
    let mut register = Register::open(&desk.path, &key()).unwrap().only_read().unwrap();
    assert_eq!(register.page(users::all).unwrap().len(), 1);
    let written = register.step(Act::Import, &founder(5), |step| users::add(step, "slot-2", "B"));
    assert!(matches!(written, Err(Error::OnlyRead)), "{written:?}");
    assert!(matches!(register.undo(&founder(6)), Err(Error::OnlyRead)));
}

#[test]
fn an_act_that_panics_writes_nothing() {
    let mut desk = Desk::new();
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        desk.register.step(Act::Import, &founder(5), |step| -> crate::Result<()> {
            users::add(step, "slot-2", "B")?;
            panic!("a mistake of the program")
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(desk.register.page(users::all).unwrap().len(), 1);
    desk.register.step(Act::Import, &founder(6), |step| users::add(step, "slot-2", "B")).unwrap();
}
