//! Separated values as French Excel opens them by a double click: byte-order mark, semicolons, CRLF, decimal comma.

use super::{Sheet, Value, digits, needs_guard};
use ::csv::{Terminator, WriterBuilder};

/// The sheet as separated values.
pub fn to_csv(sheet: &Sheet) -> Vec<u8> {
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).flexible(true).from_writer("\u{feff}".into());
    let headers = sheet.headers.iter().map(|header| guarded(header)).collect();
    let rows = sheet.rows.iter().map(|row| row.iter().map(written).collect::<Vec<String>>());
    for row in std::iter::once(headers).chain(rows) {
        // Writing to memory does not fail.
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

fn written(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => guarded(text),
        Value::Count(count) => count.to_string(),
        // Without spaces between thousands, which Excel would take for text.
        Value::Hundredths(number) => digits(*number, ','),
        Value::Amount(amount) => digits(amount.get(), ','),
        Value::Day(day) => day.format("%d/%m/%Y").to_string(),
    }
}

/// An apostrophe keeps a spreadsheet from running what it should show.
fn guarded(text: &str) -> String {
    if needs_guard(text) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use council::{Balance, Day};

    fn line(values: Vec<Value>) -> String {
        let sheet = Sheet { headers: vec!["h".to_owned()], rows: vec![values], ..Sheet::default() };
        String::from_utf8(to_csv(&sheet)).unwrap().split_once("\r\n").unwrap().1.to_owned()
    }

    #[test]
    fn excel_finds_its_mark_its_semicolons_and_its_line_ends() {
        let sheet = Sheet { headers: vec!["Prénom".to_owned(), "Âge".to_owned()], ..Sheet::default() };
        assert_eq!(to_csv(&sheet), "\u{feff}Prénom;Âge\r\n".as_bytes());
    }

    #[test]
    fn amounts_have_a_comma_and_days_are_french() {
        let day = Day::from_ymd_opt(2026, 3, 9).unwrap();
        let amounts = [123_456, -5, 0].map(|cents| Value::Amount(Balance::new(cents)));
        assert_eq!(line([amounts.to_vec(), vec![Value::Day(day)]].concat()), "1234,56;-0,05;0,00;09/03/2026\r\n");
    }

    #[test]
    fn what_excel_would_run_gets_an_apostrophe() {
        for text in ["=1+1", "+33", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"] {
            assert!(line(vec![Value::Text(text.to_owned())]).trim_start_matches('"').starts_with('\''), "{text:?}");
        }
        assert_eq!(line(vec![Value::Text("1+1=2".to_owned())]), "1+1=2\r\n");
    }

    #[test]
    fn semicolons_quotes_and_line_ends_stay_in_their_cell() {
        assert_eq!(line(vec![Value::Text("a;\"b\"\nc".to_owned()), Value::Count(-3)]), "\"a;\"\"b\"\"\nc\";-3\r\n");
    }
}
