//! What the papers of the council print of the council itself, from its settings.

use crate::settings::text;
use council::directory::ContactName;
use council::meetings::ParticipantRow;
use council::settings::SettingKey as Key;
use council::{Day, Minute};
use documents::names;
use documents::papers::letterhead::{Letterhead, Official};
use storage::Page;

/// The council as it heads its papers on a day.
pub(crate) fn letterhead(page: &Page<'_>, day: Day) -> storage::Result<Letterhead> {
    let filled = |key| Ok::<_, storage::Error>(Some(text(page, key, day)?).filter(|text| !text.is_empty()));
    Ok(Letterhead {
        name: text(page, Key::CouncilName, day)?,
        address: text(page, Key::CouncilAddress, day)?.lines().map(str::to_owned).collect(),
        phone: filled(Key::CouncilPhone)?,
        email: filled(Key::CouncilEmail)?,
        neutral_sender: text(page, Key::NeutralSender, day)?,
        data_contact: text(page, Key::DataContact, day)?,
    })
}

/// A member of a meeting, as the papers name her.
pub(crate) fn official(contact: &ContactName, participants: &[ParticipantRow]) -> Official {
    let member = participants.iter().find(|member| member.contact.id == contact.id);
    let quality = member.map(|member| member.quality.clone()).unwrap_or_default();
    Official { name: names::contact(contact), quality }
}

/// A minute after midnight as a clock shows it; past midnight it starts again.
pub(crate) fn clock(minute: u32) -> Minute {
    let shown = u16::try_from(minute % 1440).unwrap_or_default();
    Minute::try_from(shown).unwrap_or(MIDNIGHT)
}

const MIDNIGHT: Minute = match Minute::new(0) {
    Some(minute) => minute,
    None => panic!("midnight is a minute of the day"),
};
