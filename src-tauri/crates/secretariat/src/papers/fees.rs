//! The calls for the membership fee of a year: rate and population, each with where it comes from.

use super::house::{complete, house_of, postal};
use super::sitting::addressed;
use super::{DrawnPapers, PaperFile};
use crate::{Result, settings};
use council::Day;
use council::directory::{CommuneRow, OrganisationKind, PopulationKind, PopulationRow};
use council::fees::Rate;
use council::library::{PaperLack, WaitingPaper};
use council::settings::SettingKey as Key;
use documents::papers::fee_call::{FeeBasis, FeeCall, fee_call};
use documents::{files, names};
use storage::{Page, directory};

/// What a call prints of the council.
const CALLING: &[Key] = &[
    Key::CouncilName,
    Key::CouncilCity,
    Key::CouncilAccount,
    Key::SignatoryName,
    Key::SignatoryQuality,
    Key::FeeRate,
    Key::FeeDueOn,
];

/// A call for each commune that is a member in the year; one without a population waits.
pub(super) fn calls(page: &Page<'_>, year: u16, day: Day) -> Result<DrawnPapers> {
    complete(page, day, CALLING, Vec::new())?;
    let house = house_of(page, Key::SignatoryAnswers, day)?;
    let rate = Rate::read(&settings::text(page, Key::FeeRate, day)?).unwrap_or(Rate::new(0));
    let due_on = settings::text(page, Key::FeeDueOn, day)?.parse().unwrap_or(day);
    let account = settings::text(page, Key::CouncilAccount, day)?;
    let communes = directory::communes(page)?;
    let mut drawn = DrawnPapers::default();
    for commune in communes.iter().filter(|commune| is_member(commune, year)) {
        let file_name = files::fee_call(year, &commune.insee);
        let known = population(commune, year).and_then(|population| Some((population, rate.fee(population.count)?)));
        let Some((population, amount)) = known else {
            drawn.waiting.push(WaitingPaper { file_name, lacks: vec![PaperLack::Population] });
            continue;
        };
        let data = FeeCall {
            to: addressed(&house, day, address(page, commune, &communes)?, None),
            year: year.into(),
            member: names::member_commune(&commune.name),
            basis: FeeBasis::PerHead {
                rate: rate.get(),
                population: population.count,
                vintage: population.vintage.into(),
                source: population.source.clone(),
            },
            amount,
            before: None,
            due_on,
            account: account.clone(),
            reminds_of: None,
        };
        drawn.files.push(PaperFile::new(file_name, fee_call(&data)));
    }
    Ok(drawn)
}

fn is_member(commune: &CommuneRow, year: u16) -> bool {
    let in_year = |from: Day, until: Option<Day>| {
        let ends = Day::from_ymd_opt(year.into(), 12, 31).unwrap_or(Day::MAX);
        let begins = Day::from_ymd_opt(year.into(), 1, 1).unwrap_or(Day::MIN);
        from <= ends && until.is_none_or(|until| until > begins)
    };
    commune.member_from_on.is_some_and(|from| in_year(from, commune.member_until_on))
}

/// The latest population that is known for a year.
fn population(commune: &CommuneRow, year: u16) -> Option<&PopulationRow> {
    let known = commune.populations.iter().filter(|row| row.kind == PopulationKind::Municipal && row.vintage <= year);
    known.max_by_key(|row| row.vintage)
}

/// The town hall: that of the directory, or the commune itself. A commune that is part of another has no purse of its own:
/// its call goes to that one (settled rule 12).
fn address(page: &Page<'_>, commune: &CommuneRow, communes: &[CommuneRow]) -> Result<Vec<String>> {
    let payer = commune.part_of.as_ref().and_then(|mother| communes.iter().find(|other| other.insee == *mother));
    let payer = payer.unwrap_or(commune);
    for organisation in directory::organisations(page)? {
        if organisation.kind != OrganisationKind::TownHall {
            continue;
        }
        let Some(sheet) = directory::organisation(page, organisation.id)? else { continue };
        if sheet.commune == Some(payer.id) {
            let lines = [sheet.complement.as_str(), &sheet.street];
            return Ok(postal(&sheet.row.name, &lines, &sheet.postcode, &sheet.row.city));
        }
    }
    Ok(postal(&names::town_hall(&payer.name), &[], payer.postcode.as_deref().unwrap_or_default(), &payer.name))
}
