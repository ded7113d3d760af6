//! Who may sign for the council: the delegation of signature, checked each time it is used (settled rule 19).

use super::PaperFile;
use super::house::{complete, house};
use crate::{Result, settings};
use council::deposits::Delegation as Authority;
use council::settings::SettingKey as Key;
use council::{Cents, Day, Period, Refusal};
use documents::files;
use documents::papers::letterhead::Official;
use documents::papers::proxy::{Delegation, delegation as lay_out};
use storage::Page;

/// The value of a parameter that is a yes.
pub(super) const YES: &str = "yes";

/// Refuses an engagement that the delegation does not cover that day; whoever signs in their own name needs none.
pub(super) fn covers(page: &Page<'_>, amount: Cents, day: Day) -> Result<()> {
    let Some(from) = date(page, Key::DelegatedOn, day)? else { return Ok(()) };
    // It holds through its last day.
    let until = date(page, Key::DelegatedUntil, day)?.and_then(|last| last.succ_opt());
    let period = Period::new(from, until).ok_or(Refusal::DelegationNotInForce { on: day })?;
    Ok(Authority { period, ceiling: ceiling(page, day)? }.covers(amount, day)?)
}

/// What a delegation prints of the council.
const DELEGATING: &[Key] = &[
    Key::CouncilName,
    Key::DelegatedBy,
    Key::DelegatedByQuality,
    Key::SignatoryName,
    Key::SignatoryQuality,
    Key::DelegatedOn,
    Key::DelegationReference,
    Key::DelegatedActs,
];

/// The delegation of signature, as the parameters hold it.
pub(super) fn delegation(page: &Page<'_>, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, DELEGATING, Vec::new())?;
    let said = |key| settings::text(page, key, day);
    let house = house(page, day)?;
    let from = date(page, Key::DelegatedOn, day)?.unwrap_or(day);
    let data = Delegation {
        council: house.letterhead,
        drawn_up_on: day,
        from: Official { name: said(Key::DelegatedBy)?, quality: said(Key::DelegatedByQuality)? },
        to: Official { name: house.signatory.name, quality: house.signatory.quality },
        rests_on: said(Key::DelegationReference)?,
        acts: said(Key::DelegatedActs)?.lines().map(str::to_owned).collect(),
        ceiling: ceiling(page, day)?,
        period: (from, date(page, Key::DelegatedUntil, day)?),
    };
    Ok(vec![PaperFile::new(files::delegation(from), lay_out(&data))])
}

fn date(page: &Page<'_>, key: Key, day: Day) -> Result<Option<Day>> {
    Ok(settings::text(page, key, day)?.parse().ok())
}

/// The most that one signature engages, which the parameters hold in euros.
fn ceiling(page: &Page<'_>, day: Day) -> Result<Option<Cents>> {
    let euros: Option<u32> = settings::text(page, Key::DelegationCeiling, day)?.parse().ok();
    Ok(euros.map(|euros| Cents::new(euros.saturating_mul(100))))
}
