//! The lines of a bank statement: an amount with its sign, or a debit and a credit apart.

use crate::cells::{self, Problem};
use crate::columns::{Field, Mapping, Target};
use crate::preview::{Line, Preview, Unmapped, preview};
use crate::table::Table;
use council::imports::ImportField as F;
use council::{Balance, Day};
use std::collections::HashMap;

/// The fields of a line.
pub const FIELDS: Target = &[
    Field::required(F::OnDay, &["date", "date operation", "date d operation", "date comptable", "jour"]),
    Field::required(F::Label, &["libelle", "libelle operation", "designation", "operation", "nature", "intitule"]),
    Field::optional(F::Amount, &["montant", "montant eur", "montant euros", "valeur"]),
    Field::optional(F::Debit, &["debit", "debit eur", "debit euros", "montant debit", "sortie"]),
    Field::optional(F::Credit, &["credit", "credit eur", "credit euros", "montant credit", "entree"]),
    Field::optional(F::Uid, &["identifiant", "reference", "numero operation", "fitid"]),
];

/// A line of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    /// The day the bank gives it.
    pub on_day: Day,
    /// How much: negative when it leaves.
    pub amount: Balance,
    /// What the bank says of it.
    pub label: String,
    /// What tells it from any other: the bank's own number, or all it says, and its rank among those that say the same.
    pub sign: String,
}

/// Reads the lines of a statement.
///
/// # Errors
/// [`Unmapped`] without a column for the day, the words or any amount.
pub fn read(table: &Table, mapping: Mapping) -> Result<Preview<StatementLine>, Unmapped> {
    if [F::Amount, F::Debit, F::Credit].iter().all(|field| mapping.column(*field).is_none()) {
        return Err(Unmapped(vec![F::Amount]));
    }
    let mut met: HashMap<String, u32> = HashMap::new();
    preview(FIELDS, table, mapping, |line| {
        let on_day = line.need(F::OnDay, cells::day);
        let label = line.filled(F::Label, 200);
        let amount = amount(line);
        let uid = line.line(F::Uid, 100);
        let (on_day, label, amount) = (on_day?, label?, amount?);
        let told = if uid.is_empty() { format!("{on_day} {} {label}", amount.get()) } else { format!("n {uid}") };
        let rank = met.entry(told.clone()).or_default();
        *rank += 1;
        Some(StatementLine { on_day, amount, label, sign: format!("{told} {rank}") })
    })
}

fn amount(line: &mut Line) -> Option<Balance> {
    let signed = line.may(F::Amount, cells::balance);
    let debit = line.may(F::Debit, cells::balance).map(|amount| -amount.get().abs());
    let credit = line.may(F::Credit, cells::balance).map(|amount| amount.get().abs());
    let told: Vec<i64> =
        [signed.map(Balance::get), debit, credit].into_iter().flatten().filter(|cents| *cents != 0).collect();
    match told[..] {
        [cents] => Some(Balance::new(cents)),
        [] => {
            // What is written and cannot be read was told already.
            let is_written = |field| line.may(field, |text| Ok(!text.is_empty())).unwrap_or_default();
            if ![F::Amount, F::Debit, F::Credit].into_iter().any(is_written) {
                line.refuse(F::Amount, Problem::Missing);
            }
            None
        }
        // A debit and a credit at once say nothing that can be kept.
        _ => {
            line.refuse(F::Amount, Problem::NotAnAmount);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Row;

    fn told(headers: &[&str], rows: &[&[&str]]) -> Preview<StatementLine> {
        let texts = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let rows = rows.iter().zip(1..).map(|(cells, number)| Row { number, cells: texts(cells) }).collect();
        let table = Table { headers: texts(headers), rows };
        let mapping = Mapping::propose(FIELDS, &table.headers);
        read(&table, mapping).unwrap()
    }

    #[test]
    fn an_amount_has_its_sign_or_its_column() {
        let signed = told(
            &["Date", "Libellé", "Montant"],
            &[&["15/03/2026", "VIR", "-320,00"], &["16/03/2026", "REMB", "+96,50 €"]],
        );
        let amounts =
            |read: &Preview<StatementLine>| read.accepted.iter().map(|row| row.value.amount.get()).collect::<Vec<_>>();
        assert_eq!(amounts(&signed), [-32_000, 9_650]);
        let apart = told(
            &["Date", "Libellé", "Débit", "Crédit"],
            &[
                &["15/03/2026", "VIR", "320,00", ""],
                &["16/03/2026", "REMB", "", "96,50"],
                &["17/03/2026", "?", "1,00", "2,00"],
            ],
        );
        assert_eq!(amounts(&apart), [-32_000, 9_650]);
        assert_eq!(apart.rejected.len(), 1);
    }

    #[test]
    fn two_lines_that_say_the_same_are_two() {
        let twice =
            told(&["Date", "Libellé", "Montant"], &[&["15/03/2026", "VIR", "-320"], &["15/03/2026", "VIR", "-320"]]);
        let signs: Vec<_> = twice.accepted.iter().map(|row| row.value.sign.clone()).collect();
        assert_eq!(signs, ["2026-03-15 -32000 VIR 1", "2026-03-15 -32000 VIR 2"]);
    }

    #[test]
    fn a_statement_without_any_amount_is_told_so() {
        let table = Table { headers: vec!["Date".to_owned(), "Libellé".to_owned()], rows: Vec::new() };
        let mapping = Mapping::propose(FIELDS, &table.headers);
        assert_eq!(read(&table, mapping).unwrap_err().0, [F::Amount]);
    }
}
