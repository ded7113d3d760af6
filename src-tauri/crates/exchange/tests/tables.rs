//! Files of rows, as offices and spreadsheets make them.
#![expect(clippy::unwrap_used, reason = "what a test cannot unwrap fails the test")]

use chrono::NaiveDate;
use council::Balance;
use exchange::sheet::{Sheet, Value, to_csv, to_ods, to_xlsx};
use exchange::table::{Limits, Row, Stop, Table, TableError, read};
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

fn table(bytes: impl Into<Vec<u8>>) -> Table {
    read(bytes.into(), Limits::default(), &Stop::default(), |_| {}).unwrap()
}

fn refusal(bytes: impl Into<Vec<u8>>) -> TableError {
    read(bytes.into(), Limits::default(), &Stop::default(), |_| {}).unwrap_err()
}

fn texts(row: &Row) -> Vec<&str> {
    row.cells.iter().map(String::as_str).collect()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A sheet with every kind of value, and texts that try the writers.
fn sheet() -> Sheet {
    let text = |text: &str| Value::Text(text.to_owned());
    Sheet {
        name: "État des dépôts [2026]".to_owned(),
        headers: ["Personne", "Montant", "Le", "Places"].map(str::to_owned).to_vec(),
        rows: vec![
            vec![
                text("Ève & <Adam>"),
                Value::Amount(Balance::new(33_152)),
                Value::Day(day(2026, 3, 9)),
                Value::Count(12),
            ],
            vec![text("=SOMME(A1)"), Value::Amount(Balance::new(-5)), Value::Empty, Value::Count(0)],
            vec![text("deux\nlignes"), Value::Empty, Value::Day(day(2028, 2, 29)), Value::Empty],
        ],
    }
}

/// An ODS around a `content.xml`.
fn ods(content: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("content.xml", SimpleFileOptions::default()).unwrap();
    archive.write_all(content.as_bytes()).unwrap();
    archive.finish().unwrap().into_inner()
}

#[test]
fn comma_semicolon_and_tab_are_told_apart() {
    for separator in [",", ";", "\t"] {
        let file = ["Nom,x", "Prénom", "Ville"].join(separator).replace(",x", "")
            + "\nA"
            + separator
            + "B"
            + separator
            + "C\n";
        let table = table(file);
        assert_eq!(table.headers, ["Nom", "Prénom", "Ville"]);
        assert_eq!(texts(&table.rows[0]), ["A", "B", "C"]);
    }
}

#[test]
fn commas_in_texts_do_not_hide_the_semicolons() {
    let table = table("Nom;Loyer\n\"Résidence A, bât. B\";320,50\n\"Résidence C, bât. D\";298,10\n");
    assert_eq!(texts(&table.rows[0]), ["Résidence A, bât. B", "320,50"]);
}

#[test]
fn a_separator_announced_to_excel_is_obeyed_and_is_not_a_row() {
    let table = table("sep=;\r\nNom;Ville\r\nA,B;C\r\n");
    assert_eq!(table.headers, ["Nom", "Ville"]);
    assert_eq!(table.rows, [Row { number: 3, cells: vec!["A,B".to_owned(), "C".to_owned()] }]);
}

#[test]
fn a_file_of_an_old_windows_program_keeps_its_accents() {
    assert_eq!(table(b"Pr\xe9nom;N\xe9 le\nZo\xe9;09/03/1980\n".to_vec()).headers, ["Prénom", "Né le"]);
}

#[test]
fn a_title_above_the_headers_is_passed_over() {
    let table = table("Candidatures au 1er mars;;\n;;\nNom;Prénom;Ville\nA;B;C\n");
    assert_eq!(table.headers, ["Nom", "Prénom", "Ville"]);
    assert_eq!(table.rows[0].number, 4);
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let table = table("Nom;Note\nA;\"sur\ndeux lignes\"\n\n\nB;x\n;\nC;y");
    assert_eq!(table.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 5, 7]);
}

#[test]
fn a_row_with_more_cells_than_headers_keeps_them_all() {
    assert_eq!(texts(&table("Nom;Ville\nA;B;C\n").rows[0]), ["A", "B", "C"]);
}

#[test]
fn what_goes_out_comes_back_in_each_format() {
    let expected = [
        ["Ève & <Adam>", "331.52", "2026-03-09", "12"],
        ["=SOMME(A1)", "-0.05", "", "0"],
        ["deux\nlignes", "", "2028-02-29", ""],
    ];
    let written = [("xlsx", to_xlsx(&[sheet()], day(2026, 11, 22)).unwrap()), ("ods", to_ods(&[sheet()]).unwrap())];
    for (format, bytes) in written {
        let table = table(bytes);
        assert_eq!(table.headers, sheet().headers, "{format}");
        for (row, expected) in table.rows.iter().zip(expected) {
            assert_eq!((0..4).map(|column| row.cell(column)).collect::<Vec<_>>(), expected, "{format}");
        }
        assert_eq!(table.rows[2].number, 4, "{format}");
    }
}

#[test]
fn an_apostrophe_put_by_an_export_is_taken_off_by_an_import() {
    let table = table(to_csv(&sheet()));
    assert_eq!(texts(&table.rows[1]), ["=SOMME(A1)", "-0,05", "", "0"]);
    assert_eq!(table.rows[0].cell(1), "331,52");
}

#[test]
fn the_same_sheets_give_the_same_bytes() {
    assert_eq!(to_xlsx(&[sheet()], day(2026, 11, 22)), to_xlsx(&[sheet()], day(2026, 11, 22)));
    assert_eq!(to_ods(&[sheet()]), to_ods(&[sheet()]));
}

#[test]
fn the_first_sheet_that_is_not_empty_is_read() {
    let empty = Sheet { name: "Vide".to_owned(), ..Sheet::default() };
    assert_eq!(table(to_xlsx(&[empty.clone(), sheet()], day(2026, 11, 22)).unwrap()).rows.len(), 3);
    assert_eq!(table(to_ods(&[empty, sheet()]).unwrap()).rows.len(), 3);
}

#[test]
fn a_comment_is_not_the_text_of_its_cell() {
    let content = r#"<x><table:table><table:table-row><table:table-cell><office:annotation><text:p>à revoir</text:p></office:annotation><text:p>Nom</text:p></table:table-cell><table:table-cell><text:p>Née<text:s text:c="2"/>le</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>l&#39;un &amp; l’autre</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></x>"#;
    let table = table(ods(content));
    assert_eq!(table.headers, ["Nom", "Née  le"]);
    assert_eq!(table.rows, [Row { number: 2, cells: vec!["l'un & l’autre".to_owned(); 2] }]);
}

#[test]
fn the_time_of_a_spreadsheet_is_a_time() {
    let content = r#"<x><table:table><table:table-row><table:table-cell><text:p>Début</text:p></table:table-cell><table:table-cell><text:p>Reçu</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell office:value-type="time" office:time-value="PT18H05M00S"><text:p>18:05</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-03-09T14:30:00"/></table:table-row></table:table></x>"#;
    assert_eq!(texts(&table(ods(content)).rows[0]), ["18:05", "2026-03-09 14:30"]);
}

#[test]
fn rows_repeated_a_million_times_meet_the_limit() {
    let row = |count: &str| {
        format!(
            r#"<x><table:table><table:table-row table:number-rows-repeated="{count}"><table:table-cell table:number-columns-repeated="3"><text:p>x</text:p></table:table-cell></table:table-row></table:table></x>"#
        )
    };
    assert_eq!(refusal(ods(&row("4294967295"))), TableError::TooManyRows { max: 20_000 });
    assert_eq!(refusal(ods(&row("99999999999"))), TableError::Damaged);
}

#[test]
fn cells_repeated_a_million_times_meet_the_limit() {
    let content = r#"<x><table:table><table:table-row><table:table-cell table:number-columns-repeated="4294967295"><text:p>x</text:p></table:table-cell></table:table-row></table:table></x>"#;
    assert_eq!(refusal(ods(content)), TableError::TooManyColumns { row: 1, max: 200 });
}

#[test]
fn the_limits_are_told_with_the_row_and_the_column() {
    let limits = Limits { bytes: 100, rows: 3, columns: 2, cell: 5, ..Limits::default() };
    let read = |text: &str| read(text.into(), limits, &Stop::default(), |_| {}).unwrap_err();
    assert_eq!(read(&"x".repeat(101)), TableError::TooHeavy { max: 100 });
    assert_eq!(read("a;b\n1;2\n1;2\n1;2\n"), TableError::TooManyRows { max: 3 });
    assert_eq!(read("a;b\n1;2;3\n"), TableError::TooManyColumns { row: 2, max: 2 });
    assert_eq!(read("a;b\n1;123456\n"), TableError::CellTooLong { row: 2, column: 2, max: 5 });
}

#[test]
fn what_is_not_a_table_is_told_apart() {
    assert_eq!(refusal(""), TableError::Empty);
    assert_eq!(refusal(";;\n;;\n"), TableError::Empty);
    assert_eq!(refusal(b"%PDF-1.7\n\0\x01\x02".to_vec()), TableError::UnknownFormat);
    assert_eq!(refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old workbook".to_vec()), TableError::OldOrLocked);
    assert_eq!(refusal(b"PK\x03\x04 not an archive".to_vec()), TableError::Damaged);
    assert_eq!(refusal(to_ods(&[]).unwrap()), TableError::Empty);
}

#[test]
fn a_reading_given_up_stops() {
    let stop = Stop::default();
    stop.stop();
    assert_eq!(read(b"a;b\n1;2\n".to_vec(), Limits::default(), &stop, |_| {}), Err(TableError::Stopped));
}

#[test]
fn an_archive_that_unpacks_beyond_measure_is_not_unpacked() {
    assert_eq!(refusal(ods(&" ".repeat(4 << 20))), TableError::Bomb);
}

#[test]
fn an_archive_of_too_many_parts_is_not_unpacked() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for part in 0..1_001 {
        archive.start_file(format!("{part}"), SimpleFileOptions::default()).unwrap();
    }
    assert_eq!(refusal(archive.finish().unwrap().into_inner()), TableError::Bomb);
}

#[test]
fn an_archive_that_lies_about_its_sizes_is_found_out() {
    let honest = ods(&"<x/>".repeat(50_000));
    let mut liar = honest.clone();
    // The size once unpacked stands 22 bytes into a local header and 24 into an entry of the directory.
    for (signature, offset) in [(b"PK\x03\x04", 22), (b"PK\x01\x02", 24)] {
        let at = liar.windows(4).rposition(|bytes| bytes == signature).unwrap() + offset;
        assert_eq!(liar[at..at + 4], 200_000_u32.to_le_bytes());
        liar[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    }
    assert_eq!(refusal(honest), TableError::Bomb, "two hundred kilobytes in a few hundred bytes");
    assert_eq!(refusal(liar), TableError::Damaged);
}

#[test]
fn texts_an_xlsx_only_claims_to_hold_are_given_no_room() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in
        [("xl/workbook.xml", "<workbook/>"), ("xl/sharedStrings.xml", r#"<sst uniqueCount="9000000000000"/>"#)]
    {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    assert_eq!(refusal(archive.finish().unwrap().into_inner()), TableError::Bomb);
}
