//! Files kept with a workshop: added, read back, taken away, brought back.

use crate::town::{Town, day, me, refused};
use council::Refusal;
use council::attachments::{Attachable, NewAttachment};
use council::journal::Removable;
use secretariat::Error;

fn file(name: &str, bytes: &[u8]) -> NewAttachment {
    NewAttachment { name: name.to_owned(), bytes: bytes.to_vec() }
}

#[test]
fn row_107_a_file_is_kept_with_a_workshop_and_comes_back_by_undo() {
    let mut town = Town::new();
    let id = town.plan("Le sommeil", day(2026, 11, 5), 0, 0).get();
    let office = &mut town.desk.office;
    let (slides, _) =
        office.attach(&me(), Attachable::Workshop, id, file("Diaporama de A. Dupont.pdf", b"%PDF-1.7")).unwrap();
    office.attach(&me(), Attachable::Workshop, id, file("script.sh", b"rm")).unwrap();
    let rows = office.attachments(Attachable::Workshop, id).unwrap();
    let told: Vec<_> = rows.iter().map(|row| (row.name.as_str(), row.bytes, row.opens)).collect();
    assert_eq!(told, [("Diaporama de A. Dupont.pdf", 8, true), ("script.sh", 2, false)]);
    let kept = office.attachment(slides).unwrap();
    assert_eq!(kept.bytes, b"%PDF-1.7");
    assert_eq!(kept.code, format!("piece-{}.pdf", slides.get()), "what is in clear names nobody");
    assert!(office.attachments(Attachable::Meeting, id).unwrap().is_empty(), "another record has its own");

    office.detach(&me(), slides).unwrap();
    assert!(matches!(office.attachment(slides), Err(Error::NotFound("attachment"))));
    office.undo(&me()).unwrap();
    assert_eq!(office.attachment(slides).unwrap().bytes, b"%PDF-1.7");
    office.remove_record(&me(), Removable::Workshop, id).unwrap();
    assert!(office.attachment(slides).is_err(), "its files go with a workshop");
    office.undo(&me()).unwrap();
    assert_eq!(office.attachments(Attachable::Workshop, id).unwrap().len(), 2);
}

#[test]
fn a_file_that_cannot_be_kept_is_refused_in_words_and_nothing_is_written() {
    let mut town = Town::new();
    let id = town.plan("Le sommeil", day(2026, 11, 5), 0, 0).get();
    let office = &mut town.desk.office;
    let heavy = vec![0; council::attachments::MOST_BYTES + 1];
    let mut refusal = |given| refused(office.attach(&me(), Attachable::Workshop, id, given));
    assert_eq!(refusal(file("lourd.mp4", &heavy)), Refusal::FileTooHeavy);
    assert_eq!(refusal(file("vide.pdf", b"")), Refusal::Empty { field: "file".to_owned() });
    assert!(office.attachments(Attachable::Workshop, id).unwrap().is_empty());
    assert!(office.attach(&me(), Attachable::Workshop, 404, file("a.pdf", b"a")).is_err(), "there is no such workshop");
}
