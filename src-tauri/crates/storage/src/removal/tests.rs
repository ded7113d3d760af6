use super::{PARTS, forget, is_due, references, remove, trash};
use crate::row::Columns;
use crate::testing::{Desk, founder, key};
use crate::{Aside, Error, Result, Step, directory};
use council::directory::{NewOrganisation, OrganisationKind};
use council::journal::{Chain, RecordKind, Removable};
use council::{Act, Instant, Refusal};

const WORD: &str = "Zyxwvut";

fn organisation(desk: &mut Desk, name: &str) -> i64 {
    let new = NewOrganisation {
        kind: OrganisationKind::ALL[0],
        name: name.to_owned(),
        short_name: String::new(),
        city: String::new(),
    };
    let (id, _) =
        desk.register.step(Act::AddOrganisation, &founder(1), |step| directory::add_organisation(step, &new)).unwrap();
    council::Identity::get(id)
}

fn removed(desk: &mut Desk, at: i64, id: i64) -> Result<()> {
    let work = |step: &Step<'_>| remove(step, Removable::Organisation, id);
    desk.register.step(Act::RemoveRecord, &founder(at), work).map(drop)
}

fn labels(desk: &Desk, since: i64) -> Vec<String> {
    let found = desk.register.page(|page| trash(page, Instant::new(since))).unwrap();
    found.into_iter().map(|trashed| trashed.label).collect()
}

fn says(bytes: &[u8], word: &str) -> bool {
    let lower = word.to_lowercase();
    [word, lower.as_str()].iter().any(|word| bytes.windows(word.len()).any(|seen| seen == word.as_bytes()))
}

#[test]
fn every_part_is_a_reference_of_the_schema() {
    let desk = Desk::new();
    let known = desk.register.page(|page| {
        let mut known = Vec::new();
        for whole in [
            "person",
            "contact",
            "application",
            "registration",
            "workshop",
            "evaluation_sheet",
            "place",
            "dwelling",
            "organisation",
            "action",
        ] {
            known.extend(references(page, whole)?);
        }
        Ok(known)
    });
    let known = known.unwrap();
    for (table, column) in PARTS {
        assert!(known.contains(&((*table).to_owned(), (*column).to_owned())), "{table}.{column}");
    }
}

#[test]
fn what_is_removed_is_in_the_trash_until_it_is_brought_back() {
    let mut desk = Desk::new();
    let id = organisation(&mut desk, WORD);
    removed(&mut desk, 100, id).unwrap();
    assert_eq!(labels(&desk, 100), [WORD]);
    assert_eq!(labels(&desk, 101), Vec::<String>::new());
    let seq = desk.register.page(|page| trash(page, Instant::new(0))).unwrap()[0].seq;
    desk.register.undo_act(&founder(200), seq).unwrap();
    assert_eq!(labels(&desk, 0), Vec::<String>::new());
    assert!(desk.register.undo_act(&founder(201), seq).is_err(), "it is there already");
    desk.register.redo(&founder(202)).unwrap();
    assert_eq!(labels(&desk, 0), [WORD]);
}

#[test]
fn what_is_spoken_of_elsewhere_stays() {
    let mut desk = Desk::new();
    let id = organisation(&mut desk, WORD);
    let dwelling = "INSERT INTO dwelling (reference, commune, landlord, title, search_text)
        VALUES ('L-1', 1, ?1, 'direct_lease', '')";
    desk.register
        .step(Act::AddDwelling, &founder(2), |step| {
            step.run("INSERT INTO commune (insee, name, sort_key) VALUES ('59410', 'Ys', 'ys')", [])?;
            step.run(dwelling, [id])
        })
        .unwrap();
    let refused = removed(&mut desk, 3, id);
    assert!(
        matches!(refused, Err(Error::Refused(Refusal::Cited { ref table, id: 1 })) if table == "dwelling"),
        "{refused:?}"
    );
    assert!(matches!(removed(&mut desk, 3, id + 1), Err(Error::NotFound(_))));
}

#[test]
fn nothing_of_what_was_forgotten_is_left_in_any_page_of_the_file() {
    let mut desk = Desk::new();
    let kept = organisation(&mut desk, "Ardoise");
    let id = organisation(&mut desk, WORD);
    assert!(says(&desk.register.pages_in_clear(), WORD), "the pages are read in clear");
    removed(&mut desk, 100, id).unwrap();
    assert!(says(&desk.register.pages_in_clear(), WORD), "the trash holds it");

    let (early, late) = (Instant::new(100), Instant::new(101));
    let due = |desk: &Desk, trash| desk.register.page(|page| is_due(page, trash, Instant::new(0))).unwrap();
    assert_eq!([due(&desk, early), due(&desk, late)], [false, true]);
    desk.register.step(Act::EmptyTrash, &founder(300), |step| forget(step, late, Instant::new(0))).unwrap();
    assert!(!due(&desk, late));
    let bytes = desk.register.pages_in_clear();
    assert!(!says(&bytes, WORD), "no page holds it, not even a free one, nor the words of the search");
    assert!(says(&bytes, "Ardoise"), "what was not removed is there");
    assert_eq!(labels(&desk, 0), Vec::<String>::new());
    assert!(desk.register.check().unwrap().is_sound());
    let history = desk.register.page(|page| crate::history::of(page, RecordKind::Organisation, kept)).unwrap();
    assert!(!history.is_empty(), "the history of the others stays");
}

#[test]
fn what_was_forgotten_does_not_come_back_with_a_backup() {
    let mut desk = Desk::new();
    let kept = organisation(&mut desk, "Ardoise");
    let id = organisation(&mut desk, WORD);
    let before = desk.beside("before.db");
    desk.register.spill(&before).unwrap();
    removed(&mut desk, 100, id).unwrap();
    let forget = |step: &Step<'_>| forget(step, Instant::new(101), Instant::new(0));
    desk.register.step(Act::EmptyTrash, &founder(300), forget).unwrap();
    desk.register.take_over(&Aside::open(&before, &key()).unwrap()).unwrap();
    let bytes = desk.register.pages_in_clear();
    assert!(!says(&bytes, WORD), "neither the record nor its images");
    assert!(says(&bytes, "Ardoise"), "what was not removed is there");
    assert!(desk.register.check().unwrap().is_sound());

    // Its number is given anew on the other branch: what bears it now is another record, whatever is restored.
    let other = organisation(&mut desk, "Bruyère");
    assert_eq!((kept, id), (1, 2));
    let after = desk.beside("after.db");
    desk.register.spill(&after).unwrap();
    desk.register.take_over(&Aside::open(&after, &key()).unwrap()).unwrap();
    let names = |desk: &Desk| {
        desk.register.page(|page| page.all("SELECT name FROM organisation ORDER BY id", [], |row| row.text("name")))
    };
    assert_eq!(names(&desk).unwrap(), ["Ardoise", "Bruyère"]);
    assert!(other > id, "a number is never given twice");
}

#[test]
fn images_and_views_are_forgotten_with_their_time() {
    let mut desk = Desk::new();
    let id = organisation(&mut desk, WORD);
    desk.register.page(|page| crate::views::note(page, &founder(5), RecordKind::Organisation, id)).unwrap();
    let first = desk.register.page(crate::journal::origin).unwrap();
    desk.register.step(Act::OpenVault, &founder(200), |_| Ok::<_, Error>(())).unwrap();
    let limit = Instant::new(10);
    desk.register.step(Act::EmptyTrash, &founder(300), |step| forget(step, limit, limit)).unwrap();
    let counts = desk.register.page(|page| {
        page.one("SELECT (SELECT count(*) FROM change) AS images, (SELECT count(*) FROM viewed) AS views", [], |row| {
            Ok((row.number::<u32>("images")?, row.number::<u32>("views")?))
        })
    });
    assert_eq!(counts.unwrap(), (0, 0));
    // A checkpoint stands for the lines that went, and the chain goes on from it.
    let lines = desk.register.page(|page| crate::journal::lines(page, None, 10)).unwrap();
    assert_eq!(lines.iter().map(|line| line.act).collect::<Vec<_>>(), [Act::EmptyTrash, Act::OpenVault]);
    let origin = |desk: &Desk| desk.register.page(crate::journal::origin).unwrap();
    assert_eq!(origin(&desk), first, "the register is known by the same digest for ever");
    organisation(&mut desk, "Ardoise");
    desk = desk.reopened();
    assert!(matches!(desk.register.chain(), Chain::Intact { lines: 5, .. }), "{:?}", desk.register.chain());
    assert!(desk.register.check().unwrap().is_sound());
    desk.register.undo(&founder(400)).unwrap();
    let removed = desk.register.step(Act::Import, &founder(500), |step| step.run("DELETE FROM act WHERE seq = 4", []));
    assert!(removed.is_err(), "no line goes without a checkpoint");
}
