//! The watch over silences: each watch looks through the list it is about.

use super::Ground;
use crate::settings::number;
use council::Day;
use council::dashboard::{Silence, Watch, WatchBounds, WatchCount, Watches};
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

/// How many each watch sees.
pub(super) fn watches(page: &Page<'_>, ground: &Ground, bounds: &WatchBounds) -> storage::Result<Watches> {
    let count = |watch: &Watch| {
        let count = u32::try_from(seen_by(*watch, page, ground, bounds)?.len()).unwrap_or(u32::MAX);
        Ok(WatchCount { watch: *watch, count })
    };
    Ok(Watches { bounds: *bounds, counts: Watch::ALL.iter().map(count).collect::<storage::Result<_>>()? })
}

/// What one watch sees, the oldest day first.
pub(super) fn seen_by(
    watch: Watch,
    page: &Page<'_>,
    ground: &Ground,
    bounds: &WatchBounds,
) -> storage::Result<Vec<Silence>> {
    let watched = ground.applications.iter().filter(|application| application.is_watched(bounds.today, ground.term));
    let mut seen: Vec<Silence> = match watch {
        Watch::UnseenTenants => {
            let last = people::last_seen(page, bounds.today)?;
            ground.tenancies.iter().filter_map(|tenancy| tenancy.unseen(&last, bounds)).collect()
        }
        Watch::UnseenApplicants => {
            let last = people::last_seen(page, bounds.today)?;
            watched.filter_map(|application| application.unseen(&last, bounds)).collect()
        }
        Watch::Consents => watched.filter_map(|application| application.consent_ending(bounds)).collect(),
        Watch::Papers => watched.flat_map(|application| application.papers_ending(bounds)).collect(),
        Watch::Mandates => dashboard::mandates_ending(page, bounds.today, bounds.until())?,
        Watch::Agreements => {
            agreements::agreements(page, None)?.iter().filter_map(|agreement| agreement.ending(bounds)).collect()
        }
        Watch::Tenancies => ground.tenancies.iter().filter_map(|tenancy| tenancy.ending(bounds)).collect(),
        Watch::Supported => {
            let mut supported = dashboard::supported(page)?;
            supported.retain(|silence| silence.on.is_some_and(|on| bounds.is_unanswered(on)));
            supported
        }
        Watch::Deposits => ground.deposits.iter().filter_map(DepositRow::unreturned).collect(),
        Watch::Signatures => {
            let landlords = dashboard::landlords(page)?;
            let all = agreements::agreements(page, None)?;
            all.iter().flat_map(|agreement| agreement.unsigned(&landlords, bounds)).collect()
        }
    };
    seen.sort_by_key(|silence| silence.on);
    Ok(seen)
}
