//! What two registers of one vault say differently: rows by subject, and the acts since both were the same.

use crate::imaging::{Imaged, imaged};
use crate::row::Columns;
use crate::{Page, Result, copy, journal, subjects};
use council::backups::{ActApart, ActsApart, Comparison, SubjectGap};
use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

/// How many acts of each side are named.
const NAMED: u32 = 8;

/// Compares the register as it stands with a copy, which may be of an earlier shape.
pub(crate) fn compare(now: &Page, then: &Page) -> Result<Comparison> {
    let mut gaps = BTreeMap::new();
    let earlier: HashMap<_, _> = imaged(then)?.into_iter().map(|imaged| (imaged.table, imaged.columns)).collect();
    for Imaged { table, columns } in imaged(now)? {
        let Some(subject) = subjects::subject_of(&table) else { continue };
        // A field that one of the two does not know says nothing of what changed.
        let shared = earlier.get(&table).map(|earlier| columns.into_iter().filter(|column| earlier.contains(column)));
        let gap = match shared.map(Iterator::collect) {
            Some(columns) => rows_apart(now, then, &Imaged { table, columns })?,
            None => [copy::count(now, &table)?, 0, 0],
        };
        let sum: &mut [u32; 3] = gaps.entry(subject).or_default();
        sum.iter_mut().zip(gap).for_each(|(sum, more)| *sum += more);
    }
    let fork = fork(now, then)?;
    Ok(Comparison {
        subjects: gaps
            .into_iter()
            .filter(|(_, gap)| gap.iter().any(|rows| *rows > 0))
            .map(|(subject, [lost, changed, gained])| SubjectGap { subject, lost, changed, gained })
            .collect(),
        lost: acts_since(now, fork)?,
        gained: acts_since(then, fork)?,
        rows_now: copy::census(now)?.rows(),
        rows_then: copy::census(then)?.rows(),
    })
}

/// Rows of a table that only the register has, that differ, that only the copy has.
fn rows_apart(now: &Page, then: &Page, imaged: &Imaged) -> Result<[u32; 3]> {
    let (now, mut then) = (images(now, imaged)?, images(then, imaged)?);
    let (mut lost, mut changed) = (0, 0);
    for (id, image) in now {
        match then.remove(&id) {
            None => lost += 1,
            Some(other) if other != image => changed += 1,
            Some(_) => {}
        }
    }
    Ok([lost, changed, u32::try_from(then.len()).unwrap_or(u32::MAX)])
}

fn images(page: &Page, imaged: &Imaged) -> Result<HashMap<i64, u64>> {
    let sql = format!("SELECT id, {} AS image FROM main.\"{}\"", imaged.image(&imaged.table), imaged.table);
    let rows = page.all(&sql, [], |row| {
        let mut hash = DefaultHasher::new();
        row.text("image")?.hash(&mut hash);
        Ok((row.value("id")?, hash.finish()))
    })?;
    Ok(rows.into_iter().collect())
}

/// The last line both journals have: each binds all before it, so the middle tells where to look. What either has forgotten
/// is the same, as long as the line it begins with is.
pub(crate) fn fork(now: &Page, then: &Page) -> Result<i64> {
    let same_at = |seq| Ok::<_, crate::Error>(journal::digest_of(now, seq)? == journal::digest_of(then, seq)?);
    let mut same = i64::max(journal::beginning(now)?.0, journal::beginning(then)?.0);
    let mut apart = i64::min(journal::head(now)?.0, journal::head(then)?.0) + 1;
    if !same_at(same)? {
        return Ok(0);
    }
    while apart - same > 1 {
        let middle = same + (apart - same) / 2;
        if same_at(middle)? { same = middle } else { apart = middle }
    }
    Ok(same)
}

/// What was written after a line; an opening of the vault writes nothing.
fn acts_since(page: &Page, seq: i64) -> Result<ActsApart> {
    let count = page
        .one("SELECT count(*) AS acts FROM act WHERE seq > ?1 AND tbl IS NOT NULL", [seq], |row| row.number("acts"))?;
    let latest = page.all(
        "SELECT at, kind FROM act WHERE seq > ?1 AND tbl IS NOT NULL ORDER BY seq DESC LIMIT ?2",
        (seq, NAMED),
        |row| Ok(ActApart { at: row.instant("at")?, act: row.code("kind")? }),
    )?;
    Ok(ActsApart { count, latest })
}

#[cfg(test)]
mod tests {
    use crate::migrations::MIGRATIONS;
    use crate::testing::{Desk, founder, key};
    use crate::{Aside, Register};
    use council::backups::{Comparison, SubjectGap};
    use council::{Act, Subject};

    const ADD: &str = "INSERT INTO commune (insee, name, sort_key) VALUES (?1, 'Ys', 'ys')";

    fn write(register: &mut Register, at: i64, sql: &str, insee: &str) {
        register.step(Act::AddCommune, &founder(at), |step| step.run(sql, [insee])).unwrap();
    }

    fn compared(desk: &Desk, copy: &str) -> Comparison {
        desk.register.compare(&Aside::open(&desk.beside(copy), &key()).unwrap()).unwrap()
    }

    #[test]
    fn a_register_and_its_copy_say_the_same() {
        let desk = Desk::new();
        desk.register.spill(&desk.beside("copy.db")).unwrap();
        let comparison = compared(&desk, "copy.db");
        assert!(comparison.is_same());
        assert_eq!((comparison.lost.count, comparison.gained.count), (0, 0));
        assert_eq!(comparison.rows_now, comparison.rows_then);
    }

    #[test]
    fn what_would_be_lost_changed_and_brought_back_is_counted_by_subject() {
        let mut desk = Desk::new();
        for insee in ["59001", "59002", "59003"] {
            write(&mut desk.register, 1, ADD, insee);
        }
        desk.register.spill(&desk.beside("copy.db")).unwrap();
        write(&mut desk.register, 2, ADD, "59004");
        write(&mut desk.register, 3, "UPDATE commune SET postcode = '59370' WHERE insee = ?1", "59001");
        write(&mut desk.register, 4, "DELETE FROM commune WHERE insee = ?1", "59002");
        let comparison = compared(&desk, "copy.db");
        let gap = SubjectGap { subject: Subject::Directory, lost: 1, changed: 1, gained: 1 };
        assert_eq!(comparison.subjects, [gap]);
        assert_eq!((comparison.lost.count, comparison.gained.count), (3, 0));
        let told: Vec<_> = comparison.lost.latest.iter().map(|apart| (apart.at.get(), apart.act)).collect();
        assert_eq!(told, [4, 3, 2].map(|at| (at, Act::AddCommune)));
    }

    #[test]
    fn a_copy_that_remembers_more_of_the_journal_still_says_what_was_done_since() {
        let mut desk = Desk::new();
        for (at, insee) in [(1, "59001"), (2, "59002"), (100, "59003")] {
            write(&mut desk.register, at, ADD, insee);
        }
        desk.register.spill(&desk.beside("copy.db")).unwrap();
        let limit = council::Instant::new(50);
        desk.register.step(Act::EmptyTrash, &founder(200), |step| crate::removal::forget(step, limit, limit)).unwrap();
        assert_eq!(desk.register.page(|page| crate::journal::lines(page, None, 9)).unwrap().len(), 2);
        write(&mut desk.register, 300, ADD, "59004");
        let comparison = compared(&desk, "copy.db");
        assert_eq!((comparison.lost.count, comparison.gained.count), (1, 0));
        assert_eq!(comparison.lost.latest[0].at.get(), 300);
    }

    #[test]
    fn a_copy_of_an_earlier_shape_is_checked_and_compared() {
        let desk = Desk::new();
        let path = desk.beside("earlier.db");
        drop(Register::with(&path, &key(), &MIGRATIONS[..10], true).unwrap());
        let earlier = Aside::open(&path, &key()).unwrap();
        assert!(earlier.check().unwrap().is_sound());
        desk.register.compare(&earlier).unwrap();
    }

    #[test]
    fn two_ways_from_one_moment_are_told_apart() {
        let mut desk = Desk::new();
        desk.register.spill(&desk.beside("before.db")).unwrap();
        write(&mut desk.register, 1, ADD, "59001");
        desk.register.spill(&desk.beside("one-way.db")).unwrap();
        desk.register.take_over(&Aside::open(&desk.beside("before.db"), &key()).unwrap()).unwrap();
        write(&mut desk.register, 2, ADD, "59002");
        write(&mut desk.register, 3, ADD, "59003");
        let comparison = compared(&desk, "one-way.db");
        assert_eq!((comparison.lost.count, comparison.gained.count), (2, 1));
    }
}
