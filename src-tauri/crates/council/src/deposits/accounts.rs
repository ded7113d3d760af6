//! The movements as an accountant writes them: pieces that balance, on accounts the council names.

use super::{DepositEntry, DepositEntryKind, DepositMode, DepositRecord, FlowPeriod};
use crate::settings::SettingKey;
use crate::{Cents, Day, DepositEntryId};

/// *Compte*: what an account is for. Its number is a dated setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Account {
    /// The bank.
    Bank,
    /// Deposits paid by the council as a tenant (275).
    Held,
    /// Deposits received from those it sub-lets to (165).
    Received,
    /// What is paid for a tenant and is to come back (467).
    Receivable,
    /// What is lent to a person (274).
    Advance,
    /// What a landlord kept.
    Withheld,
    /// What was given up.
    Lost,
    /// Penalties that belong to the tenant.
    Penalty,
    /// Penalties that belong to the council, as a tenant.
    Income,
    /// The other side of what was taken over from older books.
    Opening,
}

impl Account {
    /// The setting that holds its number.
    pub const fn setting(self) -> SettingKey {
        match self {
            Self::Bank => SettingKey::AccountBank,
            Self::Held => SettingKey::AccountHeld,
            Self::Received => SettingKey::AccountReceived,
            Self::Receivable => SettingKey::AccountReceivable,
            Self::Advance => SettingKey::AccountAdvance,
            Self::Withheld => SettingKey::AccountWithheld,
            Self::Lost => SettingKey::AccountLost,
            Self::Penalty => SettingKey::AccountPenalty,
            Self::Income => SettingKey::AccountIncome,
            Self::Opening => SettingKey::AccountOpening,
        }
    }

    /// Where what was paid lies, by how the council covers the deposit (settled rule 15: 275 only as a tenant).
    const fn of(mode: DepositMode) -> Self {
        match mode {
            DepositMode::MainTenant => Self::Held,
            DepositMode::RepayableAdvance => Self::Advance,
            DepositMode::ThirdPartyPayer | DepositMode::AutonomousGuarantee => Self::Receivable,
        }
    }
}

/// The account debited and the account credited by a movement; none for a promise, which is off the balance sheet.
pub const fn accounts(kind: DepositEntryKind, mode: DepositMode) -> Option<(Account, Account)> {
    use DepositEntryKind as K;
    let own = Account::of(mode);
    Some(match kind {
        K::Engaged | K::Cancelled => return None,
        K::Opening => (own, Account::Opening),
        K::Paid | K::ToppedUp => (own, Account::Bank),
        // Both movements of a transfer are one piece: what one takes the other brings.
        K::TransferredIn | K::TransferredOut => (own, own),
        K::Returned => (Account::Bank, own),
        K::Repaid => match mode {
            DepositMode::MainTenant => (Account::Bank, Account::Received),
            _ => (Account::Bank, own),
        },
        K::Withheld => (Account::Withheld, own),
        K::WrittenOff => (Account::Lost, own),
        K::LatePenalty => match mode {
            DepositMode::MainTenant => (Account::Bank, Account::Income),
            _ => (Account::Bank, Account::Penalty),
        },
    })
}

/// *Pièce comptable*: one movement, or both of a transfer, as lines that balance: one an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalPiece {
    /// The movement that gives it its number: the first of a transfer.
    pub entry: DepositEntryId,
    /// The day.
    pub day: Day,
    /// What happened.
    pub kind: DepositEntryKind,
    /// Whether it reverses another piece.
    pub is_reversal: bool,
    /// Code of the person's file: no name goes to an accountant who does not need it.
    pub file: String,
    /// Name of the landlord.
    pub landlord: String,
    /// The number of the paper, the means of payment.
    pub note: String,
    /// The lines, debits first.
    pub lines: Vec<JournalLine>,
}

/// *Ligne d'écriture*: one account, debited or credited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JournalLine {
    /// Which account.
    pub account: Account,
    /// How much it is debited.
    pub debit: Cents,
    /// How much it is credited.
    pub credit: Cents,
}

impl JournalPiece {
    /// Whether debits and credits are the same.
    pub fn balances(&self) -> bool {
        let sum =
            |side: fn(&JournalLine) -> Cents| self.lines.iter().map(|line| u64::from(side(line).get())).sum::<u64>();
        sum(|line| line.debit) == sum(|line| line.credit)
    }
}

/// The pieces of a period, by day, then as they were written. Promises are no piece; nor is a transfer that stays on the
/// same account, for it moves nothing.
pub fn journal(all: &[DepositRecord], period: FlowPeriod) -> Vec<JournalPiece> {
    let mut moved: Vec<(&DepositRecord, usize)> = all
        .iter()
        .flat_map(|record| (0..record.entries.len()).map(move |at| (record, at)))
        .filter(|(record, at)| period.holds(record.entries[*at].entry.on_day))
        .collect();
    moved.sort_by_key(|(record, at)| (record.entries[*at].entry.on_day, record.entries[*at].entry.id));
    let mode_of = |id: DepositEntryId| {
        all.iter().find(|record| record.entries.iter().any(|line| line.entry.id == id)).map(|record| record.mode)
    };
    moved
        .into_iter()
        .filter_map(|(record, at)| {
            let line = &record.entries[at];
            let lines = match line.entry.kind {
                DepositEntryKind::TransferredOut => {
                    moved_between(&line.entry, record.mode, mode_of(line.transfer_pair?)?)?
                }
                // Told with the movement out.
                DepositEntryKind::TransferredIn => return None,
                _ => lines(&line.entry, accounts(line.entry.kind, record.mode)?),
            };
            Some(JournalPiece {
                entry: line.entry.id,
                day: line.entry.on_day,
                kind: line.entry.kind,
                is_reversal: line.entry.reverses.is_some(),
                file: record.person.code.clone(),
                landlord: record.landlord_name.clone(),
                note: line.note.clone(),
                lines,
            })
        })
        .collect()
}

fn moved_between(out: &DepositEntry, from: DepositMode, to: DepositMode) -> Option<Vec<JournalLine>> {
    let (from, to) = (Account::of(from), Account::of(to));
    (from != to).then(|| lines(out, (to, from)))
}

fn lines(entry: &DepositEntry, (debited, credited): (Account, Account)) -> Vec<JournalLine> {
    let (debited, credited) = if entry.reverses.is_some() { (credited, debited) } else { (debited, credited) };
    vec![
        JournalLine { account: debited, debit: entry.amount, credit: Cents::ZERO },
        JournalLine { account: credited, debit: Cents::ZERO, credit: entry.amount },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use DepositEntryKind as K;
    use DepositMode as M;

    #[test]
    fn only_a_tenant_holds_a_deposit_on_275() {
        let held = |mode| accounts(K::Paid, mode).map(|(debited, _)| debited);
        assert_eq!(held(M::MainTenant), Some(Account::Held));
        assert_eq!(held(M::ThirdPartyPayer), Some(Account::Receivable));
        assert_eq!(held(M::RepayableAdvance), Some(Account::Advance));
    }

    #[test]
    fn a_promise_is_off_the_balance_sheet() {
        for mode in M::ALL {
            assert_eq!([accounts(K::Engaged, *mode), accounts(K::Cancelled, *mode)], [None, None]);
        }
    }

    #[test]
    fn what_a_person_pays_back_and_a_penalty_depend_on_who_is_the_tenant() {
        let pay_back = |mode| accounts(K::Repaid, mode);
        assert_eq!(pay_back(M::MainTenant), Some((Account::Bank, Account::Received)));
        assert_eq!(pay_back(M::RepayableAdvance), Some((Account::Bank, Account::Advance)));
        let penalty = |mode| accounts(K::LatePenalty, mode).map(|(_, credited)| credited);
        assert_eq!(
            [penalty(M::MainTenant), penalty(M::ThirdPartyPayer)],
            [Some(Account::Income), Some(Account::Penalty)]
        );
    }

    #[test]
    fn a_reversal_debits_what_was_credited() {
        let entry = |reverses| DepositEntry {
            id: DepositEntryId::new(2),
            kind: K::Returned,
            on_day: Day::from_ymd_opt(2026, 3, 1).unwrap(),
            amount: Cents::new(500),
            reverses,
        };
        let debited = |entry: &DepositEntry| lines(entry, (Account::Bank, Account::Held))[0].account;
        assert_eq!(debited(&entry(None)), Account::Bank);
        assert_eq!(debited(&entry(Some(DepositEntryId::new(1)))), Account::Held);
    }
}
