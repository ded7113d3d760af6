//! The papers of deposits: how they stand, the letters that ask a landlord for one back, the attestation that one is taken on.

use super::house::{House, complete, house, house_of, postal};
use super::letters::protector;
use super::sitting::addressed;
use super::{DrawnPapers, PaperFile};
use crate::{Error, Result, settings};
use chrono::Months;
use council::calendar::working_day_from;
use council::deposits::{
    Creditor, DepositEntryKind, DepositLetter, DepositMode, DepositRecord, DepositRow, DepositTerms, FlowPeriod,
    TreasurerReport, YearClosing, answer_by, sent_on,
};
use council::library::{PaperLack, WaitingPaper};
use council::settings::SettingKey as Key;
use council::{Cents, Day, DepositId};
use documents::papers::deposit_attestation::{DepositAttestation, Engagement, deposit_attestation};
use documents::papers::deposits_state::{DepositLine, DepositsState, deposits_state};
use documents::papers::letter::Addressed;
use documents::papers::restitution::{Restitution, Rule, Step, restitution};
use documents::papers::treasurer_report::{TreasurerPaper, treasurer_report};
use documents::{files, names, treasury};
use std::collections::BTreeMap;
use storage::{Page, agreements, decisions, deposits, directory, dwellings};

/// How the deposits stand on a day, by landlord.
pub(super) fn state(page: &Page<'_>, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let mut landlords: BTreeMap<String, Vec<DepositLine>> = BTreeMap::new();
    let mut since = day;
    for record in deposits::deposits(page)? {
        since = record.ledger().iter().map(|entry| entry.on_day).chain([since]).min().unwrap_or(since);
        let row = record.sheet(&DepositTerms::default(), day).row;
        let totals = &row.totals;
        landlords.entry(row.landlord_name.clone()).or_default().push(DepositLine {
            file: row.person.code.clone(),
            commune: row.place.as_ref().map_or_else(String::new, |place| place.commune.clone()),
            engaged: totals.to_pay(),
            paid: Cents::new(totals.paid.get().saturating_sub(totals.transferred_out.get())),
            returned: Cents::new(totals.returned.get().saturating_add(totals.repaid.get())),
            withheld: Cents::new(totals.withheld.get().saturating_add(totals.written_off.get())),
            due_on: row.due_on,
            to_person: row.creditor == Creditor::Person,
        });
    }
    let landlords =
        landlords.into_iter().map(|(name, lines)| (documents::names::or_without_landlord(&name), lines)).collect();
    let data = DepositsState {
        council: house(page, day)?.letterhead,
        day,
        since,
        landlords,
        ceiling: crate::deposits::ceiling(page, day)?,
    };
    Ok(vec![PaperFile::new(files::deposits(day), deposits_state(&data))])
}

/// What moved in the deposits over a period, for the treasurer to sign; of a year that was closed, with its seal.
pub(super) fn treasurer(page: &Page<'_>, period: FlowPeriod, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let is_sealed =
        |closing: &&YearClosing| closing.reopened.is_none() && FlowPeriod::year(closing.year) == Some(period);
    let closings = deposits::closings(page)?;
    let closed = closings.iter().rev().find(is_sealed).map(|closing| (closing.closed_on, closing.head.short()));
    let report = TreasurerReport::over(&deposits::deposits(page)?, period);
    let data = TreasurerPaper { council: house(page, day)?.letterhead, drawn_up_on: day, report, closed };
    Ok(vec![PaperFile::new(treasury::paper_file(period), treasurer_report(&data))])
}

/// What a letter to a landlord prints of the council.
const CLAIMING: &[Key] = &[
    Key::CouncilName,
    Key::CouncilCity,
    Key::CouncilAccount,
    Key::CoordinationName,
    Key::CoordinationPhone,
    Key::SignatoryName,
    Key::SignatoryQuality,
];

/// A letter that can be written on a day, or what it waits for.
type Standing = std::result::Result<Step, PaperLack>;

/// The letters about a deposit that comes back to the council. Each waits for the day it says the truth: the day it was due is
/// over, the letter it speaks of was sent and left the time to answer.
pub(super) fn claim(page: &Page<'_>, id: DepositId, day: Day) -> Result<DrawnPapers> {
    let record = deposits::deposit(page, id)?.ok_or(Error::NotFound("deposit"))?;
    let row = record.row(&DepositTerms::default(), day);
    let lacks = [
        (row.creditor != Creditor::Council).then_some(PaperLack::RestitutionClause),
        record.keys_returned_on.is_none().then_some(PaperLack::Keys),
        record.landlord.is_none().then_some(PaperLack::Landlord),
    ];
    complete(page, day, CLAIMING, lacks.into_iter().flatten().collect())?;
    let keys_on = record.keys_returned_on.ok_or(Error::NotFound("tenancy"))?;
    // Where nothing is owed, or no rule says by when, nothing is claimed.
    let Some(due_on) = row.due_on else { return Ok(DrawnPapers::default()) };
    let house = house_of(page, Key::SignatoryDeposits, day)?;
    let conciliation = settings::text(page, Key::ConciliationAddress, day)?;
    let claim = Claim { record: &record, row: &row, day, conciliation: &conciliation };
    let data = Restitution {
        to: landlord(page, &record, &house, day)?,
        address: row.place.as_ref().map_or_else(String::new, |place| [&*place.street, &place.commune].join(", ")),
        tenant: names::person(&row.person),
        leased_on: record.leased_on,
        keys_on,
        due_on,
        rule: match (record.is_residence, record.conforms) {
            (true, _) => Rule::SocialResidence,
            (false, Some(true)) => Rule::Conform,
            (false, _) => Rule::Usual,
        },
        amount: row.totals.outstanding(),
        account: settings::text(page, Key::CouncilAccount, day)?,
        penalty: row.penalty.zip(record.rent_at_exit).map(|(late, rent)| (late.periods, rent, late.amount)),
        collective: false,
        coordination: house.coordination.clone(),
        step: Step::First,
    };
    let mut drawn = DrawnPapers::default();
    for letter in DepositLetter::ALL {
        let file_name = files::restitution(*letter, &row.person.code);
        match claim.standing(*letter) {
            Ok(step) => drawn.files.push(PaperFile::new(file_name, restitution(&Restitution { step, ..data.clone() }))),
            Err(lack) => drawn.waiting.push(WaitingPaper { file_name, lacks: vec![lack] }),
        }
    }
    Ok(drawn)
}

/// What the letters about one deposit rest on.
struct Claim<'a> {
    record: &'a DepositRecord,
    row: &'a DepositRow,
    day: Day,
    conciliation: &'a str,
}

impl Claim<'_> {
    fn standing(&self, letter: DepositLetter) -> Standing {
        if let Some(before) = letter.after().filter(|before| self.sent(*before).is_none()) {
            return Err(PaperLack::LetterBefore { letter: before });
        }
        match self.record.letter_from(letter, self.row) {
            Some(from) if from > self.day => return Err(PaperLack::NotBefore { day: from }),
            _ => {}
        }
        Ok(match letter {
            DepositLetter::Keys => Step::Keys {
                keys: None,
                conform: self.record.conforms == Some(true),
                new_address: None,
                paid_on: self.paid_on(),
                clause_on: self.record.restitution_clause_signed_on,
            },
            DepositLetter::First => Step::First,
            DepositLetter::Second => Step::Second {
                first_on: self.sent(DepositLetter::First).unwrap_or(self.day),
                answer_by: working_day_from(answer_by(self.day).unwrap_or(self.day)),
            },
            DepositLetter::Notice => Step::Notice {
                before: [DepositLetter::First, DepositLetter::Second].map(|one| self.sent(one).unwrap_or(self.day)),
                registered: String::new(),
                conciliation: self.conciliation()?,
            },
        })
    }

    fn sent(&self, letter: DepositLetter) -> Option<Day> {
        sent_on(&self.record.letters, letter)
    }

    /// The day it was paid, when it was paid at once.
    fn paid_on(&self) -> Option<Day> {
        let is_reversed = |id| self.record.entries.iter().any(|line| line.entry.reverses == Some(id));
        let entries = self.record.entries.iter().map(|line| line.entry);
        let mut paid = entries.filter(|entry| entry.reverses.is_none() && !is_reversed(entry.id)).filter(|entry| {
            matches!(
                entry.kind,
                DepositEntryKind::Opening
                    | DepositEntryKind::Paid
                    | DepositEntryKind::ToppedUp
                    | DepositEntryKind::TransferredIn
            )
        });
        paid.next()
            .filter(|entry| paid.next().is_none() && entry.kind == DepositEntryKind::Paid)
            .map(|entry| entry.on_day)
    }

    /// Where the committee of conciliation sits: a tenant goes there first, the council as a tenant does not.
    fn conciliation(&self) -> std::result::Result<Option<String>, PaperLack> {
        match (self.row.mode, self.conciliation) {
            (DepositMode::MainTenant, _) => Ok(None),
            (_, "") => Err(PaperLack::Setting { key: Key::ConciliationAddress }),
            (_, address) => Ok(Some(address.lines().collect::<Vec<_>>().join(", "))),
        }
    }
}

/// A letter to the landlord who holds a deposit.
fn landlord(page: &Page<'_>, record: &DepositRecord, house: &House, day: Day) -> Result<Addressed> {
    let landlord = match record.landlord {
        Some(id) => directory::organisation(page, id)?,
        None => None,
    };
    let landlord = landlord.ok_or(Error::NotFound("organisation"))?;
    let lines = [landlord.complement.as_str(), &landlord.street];
    Ok(addressed(house, day, postal(&landlord.row.name, &lines, &landlord.postcode, &landlord.row.city), None))
}

/// What an attestation prints of the council.
const ATTESTING: &[Key] =
    &[Key::CouncilName, Key::CouncilAddress, Key::CouncilAccount, Key::SignatoryName, Key::SignatoryQuality];

/// The attestation that the council takes a deposit on, for the decision that engaged it. Whoever signs it by delegation is
/// covered by it that day.
pub(super) fn attestation(page: &Page<'_>, id: DepositId, day: Day) -> Result<Vec<PaperFile>> {
    let record = deposits::deposit(page, id)?.ok_or(Error::NotFound("deposit"))?;
    let row = record.row(&DepositTerms::default(), day);
    let decision = decisions::numbered(page, &record.decision_number)?;
    let leased_on = match record.mode {
        DepositMode::MainTenant => council_lease(page, &record)?,
        _ => None,
    };
    let lacks = [
        decision.is_none().then_some(PaperLack::Decision),
        row.place.is_none().then_some(PaperLack::Place),
        record.landlord.is_none().then_some(PaperLack::Landlord),
        (record.mode == DepositMode::MainTenant && leased_on.is_none()).then_some(PaperLack::Lease),
    ];
    let advised = (record.mode == DepositMode::AutonomousGuarantee).then_some(Key::GuaranteeAdvisedOn);
    let printed: Vec<Key> = ATTESTING.iter().copied().chain(advised).collect();
    complete(page, day, &printed, lacks.into_iter().flatten().collect())?;
    let (number, decided_on) = decision.ok_or(Error::NotFound("decision"))?;
    let amount = row.totals.engaged.max(row.totals.paid);
    super::authority::covers(page, amount, day)?;
    let house = house(page, day)?;
    let months = settings::number(page, Key::EngagementMonths, day)?;
    let engagement = match record.mode {
        DepositMode::MainTenant => Engagement::AsTenant { leased_on: leased_on.unwrap_or(decided_on) },
        DepositMode::AutonomousGuarantee => Engagement::Promise,
        DepositMode::ThirdPartyPayer | DepositMode::RepayableAdvance => Engagement::ForTheTenant {
            until: decided_on.checked_add_months(Months::new(months)).unwrap_or(decided_on),
            account: settings::text(page, Key::CouncilAccount, day)?,
            no_recourse: record.mode == DepositMode::ThirdPartyPayer
                && settings::text(page, Key::NoRecourse, day)? == super::authority::YES,
        },
    };
    let data = DepositAttestation {
        number: names::engagement(&number.to_string()),
        decision: (number.to_string(), decided_on),
        signatory: house.signatory,
        delegation: settings::text(page, Key::DelegationReference, day)?,
        tenant: names::person(&record.person),
        guardian: protector(page, record.person.id, day)?,
        landlord: (record.landlord_name.clone(), String::new()),
        address: row.place.as_ref().map_or_else(String::new, |place| [&*place.street, &place.commune].join(", ")),
        amount,
        engagement,
        council: house.letterhead,
        drawn_up_on: day,
    };
    Ok(vec![PaperFile::new(files::attestation(&data.number), deposit_attestation(&data))])
}

/// The day of the lease by which the council is the landlord's tenant: that of the agreement of the dwelling.
fn council_lease(page: &Page<'_>, record: &DepositRecord) -> Result<Option<Day>> {
    let Some(place) = &record.place else { return Ok(None) };
    let dwelling = dwellings::dwelling(page, place.dwelling)?.ok_or(Error::NotFound("dwelling"))?;
    let Some(agreement) = dwelling.details.agreement else { return Ok(None) };
    Ok(agreements::agreements(page, Some(agreement))?.into_iter().next().map(|agreement| agreement.term.starts_on))
}
