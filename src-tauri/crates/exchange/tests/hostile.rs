//! Whatever the bytes, an import answers: a value or a refusal, never a panic.

use exchange::cells;
use exchange::ics;
use exchange::sheet::{Sheet, Value, to_csv, to_ods, to_xlsx};
use exchange::table::{Limits, Stop, TableError, read};
use exchange::vcf;
use proptest::prelude::*;

/// A sound spreadsheet with some of its bytes changed.
fn damaged(sound: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20);
    changes.prop_map(move |changes| {
        let mut bytes = sound.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes
    })
}

fn sheet() -> Sheet {
    let text = |text: &str| Value::Text(text.to_owned());
    Sheet {
        name: "Essai".to_owned(),
        headers: vec!["Nom".to_owned(), "Ville".to_owned()],
        rows: vec![vec![text("A"), text("B")]; 3],
    }
}

/// Reads as a window would: refusals pass, a panic inside shows as damage of a file that holds no archive.
fn outcome(bytes: Vec<u8>) -> Result<usize, TableError> {
    read(bytes, Limits::default(), &Stop::default(), |_| {}).map(|table| table.rows.len())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_a_table_or_a_refusal(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        // Damage is said of archives only: here it would be a panic caught on the reader's thread.
        prop_assert_ne!(outcome(bytes), Err(TableError::Damaged));
    }

    #[test]
    fn any_text_is_a_table_or_a_refusal(text in "[\"';,\t\r\na-zé=]{0,200}") {
        prop_assert_ne!(outcome(text.into_bytes()), Err(TableError::Damaged));
    }

    #[test]
    fn a_damaged_xlsx_is_a_table_or_a_refusal(bytes in damaged(to_xlsx(&[sheet()], chrono::NaiveDate::MIN).unwrap())) {
        let _ = outcome(bytes);
    }

    #[test]
    fn a_damaged_ods_is_a_table_or_a_refusal(bytes in damaged(to_ods(&[sheet()]).unwrap())) {
        let _ = outcome(bytes);
    }

    #[test]
    fn any_text_in_a_cell_is_a_value_or_a_problem(text in "\\PC{0,40}") {
        let _ = (cells::day(&text), cells::minute(&text), cells::cents(&text), cells::area(&text), cells::integer(&text));
        let _ = (cells::phone(&text), cells::email(&text), cells::postcode(&text), cells::insee(&text), cells::floor(&text));
        let _ = (cells::yes_no(&text), cells::list(&text), cells::line(&text), cells::vintage(&text));
    }

    #[test]
    fn any_texts_go_out_and_come_back(texts in prop::collection::vec("[ -~éœ€\n=+@'\"]{1,20}[a-z]", 2..6)) {
        let headers = texts.iter().map(|_| "h".to_owned()).collect();
        let row = texts.iter().map(|text| Value::Text(text.clone())).collect();
        let sheet = Sheet { name: String::new(), headers, rows: vec![row] };
        let table = read(to_csv(&sheet), Limits::default(), &Stop::default(), |_| {}).unwrap();
        prop_assert_eq!(&table.rows[0].cells, &texts);
    }

    #[test]
    fn any_amount_goes_out_and_comes_back(amount in any::<u32>()) {
        let values = vec![Value::Amount(council::Balance::new(i64::from(amount))), Value::Count(1)];
        let sheet = Sheet { name: "Essai".to_owned(), headers: vec!["a".to_owned(), "b".to_owned()], rows: vec![values] };
        for bytes in [to_csv(&sheet), to_ods(std::slice::from_ref(&sheet)).unwrap(), to_xlsx(&[sheet], chrono::NaiveDate::MIN).unwrap()] {
            let table = read(bytes, Limits::default(), &Stop::default(), |_| {}).unwrap();
            prop_assert_eq!(cells::cents(table.rows[0].cell(0)), Ok(council::Cents::new(amount)));
        }
    }

    #[test]
    fn any_bytes_are_a_calendar_or_a_refusal(bytes in prop::collection::vec(any::<u8>(), 0..500)) {
        let file = [b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n".as_slice(), &bytes].concat();
        let _ = (ics::read(&file), ics::read(&bytes), vcf::read(&bytes));
    }

    #[test]
    fn any_property_of_an_event_is_a_value_or_a_problem(lines in prop::collection::vec(property(), 0..8)) {
        let file = format!("BEGIN:VCALENDAR\n{}\nEND:VCALENDAR\n", lines.join("\n"));
        let _ = ics::read(file.as_bytes());
    }

    #[test]
    fn any_rule_is_followed_within_bounds(rule in rule(), start in "(0000|0001|2026|9999)(01|02|12)(01|28|29|31)(T[0-2][0-9]3000Z?)?") {
        let file = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:{start}\nRRULE:{rule}\nEND:VEVENT\nEND:VCALENDAR\n");
        for event in ics::read(file.as_bytes()).unwrap().accepted {
            prop_assert!((1..=500).contains(&event.value.occurrences.len()));
        }
    }

    #[test]
    fn any_text_of_a_card_goes_out_and_comes_back(name in "[a-zé;,\\\\:'\"]{1,60}", street in "[a-zé;,\\\\]{0,60}") {
        let card = vcf::Card { family_name: name, street, city: "Ronchin".to_owned(), ..vcf::Card::default() };
        let preview = vcf::read(&vcf::to_vcf(std::slice::from_ref(&card))).unwrap();
        prop_assert_eq!(&preview.accepted[0].value, &card);
    }
}

/// A line of a calendar, sound or not.
fn property() -> impl Strategy<Value = String> {
    let name = "BEGIN:VEVENT|END:VEVENT|BEGIN:VALARM|(DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|UID|SUMMARY)(;TZID=[a-zA-Z/\"]{0,15})?";
    (name, "[0-9TZPWDHMS,;:=-]{0,24}").prop_map(|(name, value)| {
        if name.starts_with(['B', 'E']) && name.contains(':') { name } else { format!("{name}:{value}") }
    })
}

/// A rule, sound more often than not.
fn rule() -> impl Strategy<Value = String> {
    let frequency = "FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)";
    let part = "(INTERVAL=[1-9][0-9]{0,3}|COUNT=[1-9][0-9]{0,8}|UNTIL=20(26|27|99)1231|BYDAY=-?[1-5]?(MO|TU|SU)|BYMONTHDAY=-?(1|29|31)|BYMONTH=(2|12)|BYSETPOS=-?[1-9]|WKST=SU)";
    (frequency, prop::collection::vec(part, 0..4))
        .prop_map(|(frequency, parts)| format!("{frequency};{}", parts.join(";")))
}
