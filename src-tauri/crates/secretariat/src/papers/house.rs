//! What every paper says of the council: its head, who coordinates, who signs.

use crate::settings::text;
use council::directory::{ContactName, ContactSheet};
use council::meetings::ParticipantRow;
use council::people::Civility;
use council::settings::SettingKey as Key;
use council::{Day, Minute};
use documents::names;
use documents::papers::letterhead::{Coordination, Greeting, Letterhead, Official, Signatory};
use storage::{Page, settings};

/// The council on its papers, on a day.
pub(crate) struct House {
    pub(crate) letterhead: Letterhead,
    pub(crate) coordination: Coordination,
    pub(crate) signatory: Signatory,
    /// Where letters are written.
    pub(crate) city: String,
}

/// Reads the council's own parameters.
pub(crate) fn house(page: &Page<'_>, day: Day) -> storage::Result<House> {
    let said = |key| text(page, key, day);
    Ok(House {
        letterhead: letterhead(page, day)?,
        coordination: Coordination {
            name: said(Key::CoordinationName)?,
            phone: said(Key::CoordinationPhone)?,
            hours: said(Key::CoordinationHours)?,
            email: said(Key::CoordinationEmail)?,
        },
        signatory: Signatory {
            name: said(Key::SignatoryName)?,
            quality: said(Key::SignatoryQuality)?,
            delegated_on: settings::at(page, Key::DelegatedOn, day)?.and_then(|day| day.parse().ok()),
        },
        city: said(Key::CouncilCity)?,
    })
}

/// How a letter greets.
pub(crate) const fn greeting(civility: Option<Civility>) -> Greeting {
    match civility {
        Some(Civility::Mrs) => Greeting::Madam,
        Some(Civility::Mr) => Greeting::Sir,
        None => Greeting::Either,
    }
}

/// The postal address of a contact, with her name as first line; the name alone when no address is known.
pub(crate) fn postal(name: &str, sheet: Option<&ContactSheet>) -> Vec<String> {
    let mut lines = vec![name.to_owned()];
    if let Some(sheet) = sheet {
        let last = format!("{} {}", sheet.postcode, sheet.city.to_uppercase());
        lines.extend([&sheet.complement, &sheet.street].into_iter().filter(|line| !line.is_empty()).cloned());
        lines.extend(Some(last.trim().to_owned()).filter(|line| !line.is_empty()));
    }
    lines
}

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
