//! What goes to the treasurer: the figures of a period, and its movements as journal lines.

use crate::settings::text;
use crate::tables::{headers, written};
use crate::{ExportedFile, Office, Result};
use council::deposits::{
    Account, DepositEntryKind, DepositRecord, FlowPeriod, FundFlow, JournalPiece, TreasurerReport, journal,
};
use council::{Balance, Cents, Day, Refusal, TableForm};
use documents::treasury as words;
use exchange::sheet::{Sheet, Value};
use storage::deposits;

impl Office {
    /// What moved in the deposits over a period, by landlord.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for a period that ends before it starts.
    pub fn treasurer_report(&self, period: FlowPeriod) -> Result<TreasurerReport> {
        checked(period)?;
        self.read(|page| Ok(TreasurerReport::over(&deposits::deposits(page)?, period)))
    }

    /// The same as a table, a line a landlord.
    ///
    /// # Errors
    /// As [`Office::treasurer_report`]; [`crate::Error::TooLarge`] beyond what a spreadsheet holds.
    pub fn treasurer_table(&self, period: FlowPeriod, form: TableForm, today: Day) -> Result<ExportedFile> {
        let report = self.treasurer_report(period)?;
        let mut rows: Vec<_> = report
            .landlords
            .iter()
            .map(|line| row(if line.name.is_empty() { words::NO_LANDLORD } else { &line.name }, &line.flow))
            .collect();
        rows.push(row(words::TOTAL, &report.total));
        let sheet = Sheet { name: words::REPORT.to_owned(), headers: headers(&words::REPORT_HEADERS), rows };
        Ok((words::report_file(period, form), written(&[sheet], form, today)?))
    }

    /// The movements of a period as an accountant's program imports them: pieces that balance, a line an account, on the
    /// accounts of each day. As a workbook, with the promises on a second tab, off the balance sheet.
    ///
    /// # Errors
    /// As [`Office::treasurer_table`].
    pub fn journal_table(&self, period: FlowPeriod, form: TableForm, today: Day) -> Result<ExportedFile> {
        checked(period)?;
        let sheets = self.read(|page| {
            let all = deposits::deposits(page)?;
            let mut rows = Vec::new();
            for piece in journal(&all, period) {
                for line in &piece.lines {
                    let number = text(page, line.account.setting(), piece.day)?;
                    rows.push(line_row(&piece, number, line.debit, line.credit));
                }
            }
            let journal = Sheet { name: words::JOURNAL.to_owned(), headers: headers(&words::JOURNAL_HEADERS), rows };
            Ok([journal, promises(&all, period)])
        })?;
        Ok((words::journal_file(period, form), written(&sheets, form, today)?))
    }
}

fn checked(period: FlowPeriod) -> Result<()> {
    if period.to < period.from { Err(Refusal::EmptyPeriod.into()) } else { Ok(()) }
}

fn row(name: &str, flow: &FundFlow) -> Vec<Value> {
    let figures = flow.figures().into_iter().map(|(_, amount)| Value::Amount(amount));
    std::iter::once(Value::Text(name.to_owned())).chain(figures).collect()
}

fn line_row(piece: &JournalPiece, number: String, debit: Cents, credit: Cents) -> Vec<Value> {
    let is_of_bank = piece.lines.iter().any(|line| line.account == Account::Bank);
    let side = |amount: Cents| if amount == Cents::ZERO { Value::Empty } else { Value::Amount(amount.into()) };
    vec![
        Value::Text(if is_of_bank { words::BANK } else { words::OTHER }.to_owned()),
        Value::Day(piece.day),
        Value::Text(words::piece(piece.entry.get())),
        Value::Text(number),
        Value::Text(words::label(piece)),
        side(debit),
        side(credit),
    ]
}

/// The promises of a period: what was engaged adds, what was cancelled takes away.
fn promises(all: &[DepositRecord], period: FlowPeriod) -> Sheet {
    let promised = |kind| matches!(kind, DepositEntryKind::Engaged | DepositEntryKind::Cancelled);
    let mut told: Vec<_> = all
        .iter()
        .flat_map(|record| record.entries.iter().map(move |line| (record, line)))
        .filter(|(_, line)| promised(line.entry.kind) && period.holds(line.entry.on_day))
        .collect();
    told.sort_by_key(|(_, line)| (line.entry.on_day, line.entry.id));
    let row = |(record, line): (&DepositRecord, &council::deposits::LedgerLine)| {
        let entry = &line.entry;
        let takes_away = (entry.kind == DepositEntryKind::Cancelled) != entry.reverses.is_some();
        let cents = i64::from(entry.amount.get());
        let label =
            words::told(entry.kind, entry.reverses.is_some(), &record.landlord_name, &record.person.code, &line.note);
        vec![
            Value::Day(entry.on_day),
            Value::Text(words::piece(entry.id.get())),
            Value::Text(label),
            Value::Amount(Balance::new(if takes_away { -cents } else { cents })),
        ]
    };
    let rows = told.into_iter().map(row).collect();
    Sheet { name: words::PROMISES.to_owned(), headers: headers(&words::PROMISES_HEADERS), rows }
}
