//! Address cards in and out.

use exchange::cells::Problem;
use exchange::table::TableError;
use exchange::vcf::{Card, read, to_vcf};

fn card() -> Card {
    Card {
        family_name: "Delattre ; Prévost".to_owned(),
        given_name: "Inès".to_owned(),
        title: "Dr".to_owned(),
        organisation: "CMP des Tilleuls, antenne nord".to_owned(),
        function: "Psychiatre; cheffe de pôle".to_owned(),
        phone: Some("+33353012030".to_owned()),
        email: Some("ines@exemple.fr".to_owned()),
        street: "12 rue des Lilas".to_owned(),
        postcode: "59790".to_owned(),
        city: "Ronchin".to_owned(),
    }
}

#[test]
fn what_goes_out_comes_back() {
    let office = Card { organisation: "Habitat des Essais".to_owned(), ..Card::default() };
    let preview = read(&to_vcf(&[card(), office.clone()])).unwrap();
    assert_eq!(preview.rejected, []);
    assert_eq!(preview.accepted.into_iter().map(|each| each.value).collect::<Vec<_>>(), [card(), office]);
}

#[test]
fn a_card_of_an_old_telephone_is_read() {
    let file = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pr=C3=A9vost;In=\r\n=C3=A8s;;;\r\nTEL;CELL:03.53.01.20.30\r\nEND:VCARD\r\n";
    let card = read(file.as_bytes()).unwrap().accepted.remove(0).value;
    assert_eq!((card.family_name.as_str(), card.given_name.as_str()), ("Prévost", "Inès"));
    assert_eq!(card.phone.as_deref(), Some("+33353012030"));
}

#[test]
fn a_card_of_today_is_read() {
    let file = "BEGIN:VCARD\nVERSION:4.0\nFN:Habitat des Essais\nitem1.TEL;VALUE=uri:tel:+33-3-53-01-20-30\nEMAIL:mailto:a@exemple.fr\nPHOTO:data:image/jpeg;base64,xxxx\nEND:VCARD\n";
    let card = read(file.as_bytes()).unwrap().accepted.remove(0).value;
    assert_eq!(card.family_name, "Habitat des Essais");
    assert_eq!((card.phone.as_deref(), card.email.as_deref()), (Some("+33353012030"), Some("a@exemple.fr")));
}

#[test]
fn a_card_with_a_fault_is_rejected_with_its_property() {
    let preview = read(b"BEGIN:VCARD\nN:A;B\nTEL:12\nEND:VCARD\nBEGIN:VCARD\nNOTE:x\nEND:VCARD\n").unwrap();
    let told: Vec<_> = preview.rejected.iter().map(|error| (error.row, error.column.as_str(), error.problem)).collect();
    assert_eq!(told, [(1, "TEL", Problem::NotAPhone), (2, "N", Problem::Missing)]);
}

#[test]
fn what_holds_no_card_is_told_apart() {
    assert_eq!(read(b"Nom;Ville\nA;B\n").unwrap_err(), TableError::UnknownFormat);
}

#[test]
fn a_value_that_is_all_folds_is_read_in_one_pass() {
    // A second look at each fold would take hours.
    let folds = format!("BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:{}\nEND:VCARD\n", "A=\n".repeat(500_000));
    assert_eq!(read(folds.as_bytes()).unwrap().rejected[0].problem, Problem::TooLong);
}
