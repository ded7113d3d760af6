//! The watch over silences: each watch looks through the list it is about.

use super::Ground;
use crate::settings::number;
use council::Day;
use council::agreements::AgreementRecord;
use council::applications::ApplicationRecord;
use council::dashboard::{LastSeen, Silence, Watch, WatchBounds, WatchCount, Watches};
use council::deposits::DepositRow;
use council::meetings::MeetingRow;
use council::settings::SettingKey;
use storage::{Page, agreements, dashboard, people};

/// How long a silence is on a day, and up to when one looks.
pub(super) fn bounds(page: &Page<'_>, today: Day, next: Option<&MeetingRow>) -> storage::Result<WatchBounds> {
    Ok(WatchBounds {
        today,
        months: number(page, SettingKey::SilenceMonths, today)?,
        days: number(page, SettingKey::LandlordDays, today)?,
        commission_on: next.map(|meeting| meeting.on_day).filter(|on| *on > today),
    })
}

/// What the watches look through, read once.
pub(super) struct Watching<'a> {
    page: &'a Page<'a>,
    ground: &'a Ground,
    bounds: &'a WatchBounds,
    last: LastSeen,
    /// The applications of whom news are awaited.
    awaited: Vec<&'a ApplicationRecord>,
    agreements: Vec<AgreementRecord>,
}

impl<'a> Watching<'a> {
    /// Reads what no list of the day holds.
    pub(super) fn over(page: &'a Page<'a>, ground: &'a Ground, bounds: &'a WatchBounds) -> storage::Result<Self> {
        Ok(Self {
            page,
            ground,
            bounds,
            last: people::last_seen(page, bounds.today)?,
            awaited: ground.applications.iter().filter(|application| application.is_watched(bounds.today)).collect(),
            agreements: agreements::agreements(page, None)?,
        })
    }

    /// How many each watch sees.
    pub(super) fn counts(&self) -> storage::Result<Watches> {
        let count = |watch: &Watch| {
            let count = u32::try_from(self.seen_by(*watch)?.len()).unwrap_or(u32::MAX);
            Ok(WatchCount { watch: *watch, count })
        };
        Ok(Watches { bounds: *self.bounds, counts: Watch::ALL.iter().map(count).collect::<storage::Result<_>>()? })
    }

    /// What one watch sees, the oldest day first.
    pub(super) fn seen_by(&self, watch: Watch) -> storage::Result<Vec<Silence>> {
        let Self { page, ground, bounds, last, awaited, agreements } = self;
        let mut seen: Vec<Silence> = match watch {
            Watch::UnseenTenants => ground.tenancies.iter().filter_map(|one| one.unseen(last, bounds)).collect(),
            Watch::UnseenApplicants => awaited.iter().filter_map(|one| one.unseen(last, bounds)).collect(),
            Watch::Consents => awaited.iter().filter_map(|one| one.consent_ending(bounds)).collect(),
            Watch::Papers => awaited.iter().flat_map(|one| one.papers_ending(bounds)).collect(),
            Watch::Permits => dashboard::permits_ending(page, bounds.today, bounds.until())?,
            Watch::Protections => dashboard::protections_ending(page, bounds.today, bounds.until())?,
            Watch::Mandates => dashboard::mandates_ending(page, bounds.today, bounds.until())?,
            Watch::Agreements => agreements.iter().filter_map(|one| one.ending(bounds)).collect(),
            Watch::Tenancies => ground.tenancies.iter().filter_map(|one| one.ending(bounds)).collect(),
            Watch::Supported => {
                let mut supported = dashboard::supported(page)?;
                supported.retain(|silence| silence.on.is_some_and(|on| bounds.is_unanswered(on)));
                supported
            }
            Watch::Deposits => ground.deposits.iter().filter_map(DepositRow::unreturned).collect(),
            Watch::Signatures => {
                let landlords = dashboard::landlords(page)?;
                agreements.iter().flat_map(|one| one.unsigned(&landlords, bounds)).collect()
            }
        };
        seen.sort_by_key(|silence| silence.on);
        Ok(seen)
    }
}
