//! What every paper says of the council: its head, who coordinates, who signs.

use super::authority::YES;
use crate::Result;
use crate::settings::text;
use council::directory::ContactName;
use council::house_texts::HouseText;
use council::library::PaperLack;
use council::meetings::ParticipantRow;
use council::people::Civility;
use council::settings::SettingKey as Key;
use council::{Day, Minute, PlaceKindId, Refusal};
use documents::house_texts::HouseTexts;
use documents::papers::letterhead::{Coordination, Greeting, Letterhead, Official, Signatory};
use documents::{Picture, names};
use std::collections::HashMap;
use std::sync::Arc;
use storage::{Page, contents, places, settings};

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

/// The same, for letters that somebody else may sign: a name, and the quality on the next line.
pub(crate) fn house_of(page: &Page<'_>, signed_by: Key, day: Day) -> storage::Result<House> {
    let house = house(page, day)?;
    let own = text(page, signed_by, day)?;
    let mut lines = own.lines();
    Ok(match lines.next() {
        None => house,
        Some(name) => {
            let signatory = Signatory {
                name: name.to_owned(),
                quality: lines.next().unwrap_or_default().to_owned(),
                delegated_on: None,
            };
            House { signatory, ..house }
        }
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

/// A postal address under a name: the lines that say something, then the postcode with the city.
pub(crate) fn postal(name: &str, lines: &[&str], postcode: &str, city: &str) -> Vec<String> {
    let last = format!("{postcode} {}", city.to_uppercase());
    let lines = [&[name], lines, &[last.trim()]].concat();
    lines.into_iter().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Refuses a paper while something is missing: parameters it prints, or what else was found missing.
pub(crate) fn complete(page: &Page<'_>, day: Day, keys: &[Key], others: Vec<PaperLack>) -> Result<()> {
    let mut lacks = Vec::new();
    for key in keys {
        if text(page, *key, day)?.is_empty() {
            lacks.push(PaperLack::Setting { key: *key });
        }
    }
    lacks.extend(others);
    if lacks.is_empty() { Ok(()) } else { Err(Refusal::PaperLacks { lacks }.into()) }
}

/// The kinds of place, as papers name a place of each.
pub(crate) fn kinds(page: &Page<'_>) -> storage::Result<HashMap<PlaceKindId, String>> {
    let kinds = places::kinds(page)?.into_iter();
    Ok(kinds.map(|kind| (kind.id, names::place_of_kind(kind.scheme, &kind.label))).collect())
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
        logo: logo(page, day)?,
        texts: texts(page, day)?,
        specimen: text(page, Key::Specimen, day)? == YES,
        window_shift: (shift(page, Key::WindowRight, day)?, shift(page, Key::WindowDown, day)?),
    })
}

/// The logo, when there is one that can be printed.
fn logo(page: &Page<'_>, day: Day) -> storage::Result<Option<Arc<Picture>>> {
    let Ok(digest) = text(page, Key::Logo, day)?.parse() else { return Ok(None) };
    Ok(contents::of(page, &digest)?.and_then(|file| Picture::read(&file.bytes).ok()))
}

fn shift(page: &Page<'_>, key: Key, day: Day) -> storage::Result<i16> {
    Ok(text(page, key, day)?.parse().unwrap_or(0))
}

/// The texts that the council words otherwise.
fn texts(page: &Page<'_>, day: Day) -> storage::Result<HouseTexts> {
    let mut worded = Vec::new();
    for text in HouseText::ALL {
        worded.extend(settings::at(page, *text, day)?.filter(|words| !words.is_empty()).map(|words| (*text, words)));
    }
    Ok(HouseTexts::new(worded))
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
