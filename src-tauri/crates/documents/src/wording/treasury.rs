//! The words of what goes to the treasurer: the tables of the fund, the journal lines of an accountant.

use crate::format;
use council::TableForm;
use council::deposits::{DepositEntryKind, FlowPeriod, JournalPiece};

/// The tab of the figures.
pub const REPORT: &str = "État du fonds";
/// Its headers: a line a landlord.
pub const REPORT_HEADERS: [&str; 17] = [
    "Bailleur",
    "Promis à l’ouverture",
    "Engagé",
    "Engagements annulés",
    "Engagements honorés",
    "Promis à la clôture",
    "Dehors à l’ouverture",
    "Repris d’anciens dossiers",
    "Versé",
    "Transferts reçus",
    "Transferts partis",
    "Restitué par les bailleurs",
    "Remboursé par les personnes",
    "Retenu",
    "Passé en perte",
    "Dehors à la clôture",
    "Pénalités reçues",
];
/// The last line.
pub const TOTAL: &str = "Total";
/// A deposit no landlord is known of.
pub const NO_LANDLORD: &str = "Sans bailleur connu";

/// The tab of the lines.
pub const JOURNAL: &str = "Écritures";
/// Their headers.
pub const JOURNAL_HEADERS: [&str; 7] = ["Journal", "Date", "Pièce", "Compte", "Libellé", "Débit", "Crédit"];
/// The journal of what the bank saw.
pub const BANK: &str = "BQ";
/// The journal of the rest.
pub const OTHER: &str = "OD";

/// The tab of the promises, off the balance sheet.
pub const PROMISES: &str = "Hors bilan";
/// Its headers.
pub const PROMISES_HEADERS: [&str; 4] = ["Date", "Pièce", "Libellé", "Montant"];

/// The number of a piece.
pub fn piece(number: i64) -> String {
    format!("DG-{number:06}")
}

/// What a piece is: the movement, the landlord, the file, the paper. Nobody's name.
pub fn label(piece: &JournalPiece) -> String {
    told(piece.kind, piece.is_reversal, &piece.landlord, &piece.file, &piece.note)
}

/// What a movement is, in one line.
pub fn told(kind: DepositEntryKind, is_reversal: bool, landlord: &str, file: &str, note: &str) -> String {
    let what = if is_reversal { format!("Annulation : {}", lower(movement(kind))) } else { movement(kind).to_owned() };
    let parts = [what.as_str(), landlord, file, note];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn lower(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// A movement.
pub const fn movement(kind: DepositEntryKind) -> &'static str {
    match kind {
        DepositEntryKind::Opening => "Reprise d’un ancien dossier",
        DepositEntryKind::Engaged => "Engagement",
        DepositEntryKind::Paid => "Versement au bailleur",
        DepositEntryKind::ToppedUp => "Complément au bailleur",
        DepositEntryKind::TransferredOut => "Transfert vers un autre logement",
        DepositEntryKind::TransferredIn => "Transfert reçu",
        DepositEntryKind::Repaid => "Remboursement par la personne",
        DepositEntryKind::Returned => "Restitution par le bailleur",
        DepositEntryKind::Withheld => "Retenue du bailleur",
        DepositEntryKind::LatePenalty => "Pénalité de retard",
        DepositEntryKind::Cancelled => "Annulation d’engagement",
        DepositEntryKind::WrittenOff => "Passage en perte",
    }
}

/// The name of a file over a period: its year, or its two days.
fn over(period: FlowPeriod) -> String {
    use chrono::Datelike;
    if FlowPeriod::year(period.from.year()) == Some(period) {
        period.from.year().to_string()
    } else {
        format!("{}-au-{}", period.from, period.to)
    }
}

/// The name of the file of the figures.
pub fn report_file(period: FlowPeriod, form: TableForm) -> String {
    format!("etat-du-fonds-{}.{}", over(period), form.code())
}

/// The name of the file of the lines.
pub fn journal_file(period: FlowPeriod, form: TableForm) -> String {
    format!("ecritures-des-depots-{}.{}", over(period), form.code())
}

/// The name of the paper of the figures.
pub fn paper_file(period: FlowPeriod) -> String {
    format!("etat-du-fonds-{}.pdf", over(period))
}

/// A period, as a title says it.
pub(crate) fn period(period: FlowPeriod) -> String {
    format!("Du {} au {}", format::date(period.from), format::date(period.to))
}
