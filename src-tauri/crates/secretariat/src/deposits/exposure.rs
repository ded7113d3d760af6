//! What the council is exposed by on a day, under the ceiling it set itself.

use crate::settings::text;
use crate::{Office, Result};
use council::deposits::{DepositTerms, DepositsQuery, Exposure, Fund};
use council::settings::SettingKey;
use council::{Cents, Day};
use storage::{Page, deposits};

impl Office {
    /// What the council stands to pay or to lose on a day, today when none is given: by landlord, commune and kind of place, and what is due back.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn exposure(&self, on: Option<Day>, today: Day) -> Result<Exposure> {
        let day = on.unwrap_or(today);
        self.read(|page| {
            Ok(Exposure::on(&deposits::deposits(page)?, &DepositTerms::default(), ceiling(page, day)?, day))
        })
    }

    /// The ceiling of the fund on a day, and what is left under it.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn fund(&self, day: Day) -> Result<Fund> {
        self.read(|page| {
            let all = deposits::deposits(page)?;
            let exposure = DepositsQuery::default().find(&all, &DepositTerms::default(), day).exposure;
            Ok(Fund::under(ceiling(page, day)?, exposure))
        })
    }
}

/// The most the council engages on a day, where it set a ceiling.
pub(crate) fn ceiling(page: &Page<'_>, day: Day) -> storage::Result<Option<Cents>> {
    let euros: Option<u32> = text(page, SettingKey::FundCeiling, day)?.parse().ok();
    Ok(euros.map(|euros| Cents::new(euros.saturating_mul(100))))
}
