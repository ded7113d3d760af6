//! What is projected of the sitting that is held.

use super::gathered::gather;
use super::reading::{current, item_sheet};
use crate::{Office, Result};
use council::PlaceId;
use council::meetings::{ItemAbout, ItemSheet, MeetingState, PlaceOffer, ProjectedPlace, Projection};
use storage::meetings;

impl Office {
    /// The point under examination, as the room may see it; none unless a sitting is open and a point was started.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn projection(&self) -> Result<Option<Projection>> {
        self.read(|page| {
            let all = meetings::meetings(page, None)?;
            let Some(open) = all.into_iter().find(|meeting| meeting.state == MeetingState::Open) else {
                return Ok(None);
            };
            let Some(gathered) = gather(page, open.id)? else { return Ok(None) };
            let Some((item, _)) = current(&gathered) else { return Ok(None) };
            let Some(sheet) = item_sheet(page, &gathered, item)? else { return Ok(None) };
            let granted = meetings::granted(page, open.id)?;
            let granted = granted.into_iter().find(|(of, _)| *of == item).map(|(_, grant)| grant.place);
            let offers = meetings::offers(page, open.id, open.on_day)?;
            Ok(Some(Projection {
                reference: open.reference,
                number: sheet.row.number,
                code: code(&sheet),
                subject: sheet.row.kind,
                dwelling: granted.or_else(|| place(&sheet)).and_then(|place| shown(&offers, place)),
            }))
        })
    }
}

fn code(sheet: &ItemSheet) -> String {
    match &sheet.row.about {
        ItemAbout::Hearing(hearing) => hearing.person.as_ref().map(|person| person.code.clone()).unwrap_or_default(),
        ItemAbout::Deposit { person, .. } => person.code.clone(),
        _ => String::new(),
    }
}

/// The place a point bears on, before anything is decided.
const fn place(sheet: &ItemSheet) -> Option<PlaceId> {
    match (&sheet.row.about, sheet.proposed.grant) {
        (ItemAbout::Place { place, .. }, _) => Some(*place),
        (_, Some(grant)) => Some(grant.place),
        (_, None) => None,
    }
}

fn shown(offers: &[PlaceOffer], place: PlaceId) -> Option<ProjectedPlace> {
    let offer = offers.iter().find(|offer| offer.place == place)?;
    Some(ProjectedPlace { label: offer.label.clone(), typology: offer.typology, commune: offer.commune.clone() })
}
