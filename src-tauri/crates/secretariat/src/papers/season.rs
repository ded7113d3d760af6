//! The papers of a season of workshops: what comes, month by month and commune by commune, and how it went.

use super::PaperFile;
use super::house::{clock, complete, letterhead};
use super::workshop::{contact, lessons, opinion};
use crate::workshops::{calendar_view, review};
use crate::{Error, Result};
use council::settings::SettingKey as Key;
use council::workshops::{
    RegistrationMode, Season, SeasonFigures, SeasonWorkshop, WorkshopRow, WorkshopsQuery, season_figures,
    shareable_counts,
};
use council::{Day, Period};
use documents::papers::calendar_month::{CalendarMonth, calendar_month};
use documents::papers::programme::{Planned, Programme, programme};
use documents::papers::workshop_report::{HeldWorkshop, SeasonLine, SeasonReport, season_report};
use documents::{Format, audience, files, seasons as words};
use std::collections::{BTreeMap, HashMap};
use storage::{Page, workshops};

/// The month of a day in the calendar.
pub(super) fn month(page: &Page<'_>, of: Day, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let days = Period::month(of).ok_or(Error::NotFound("month"))?;
    let month = days.from;
    let data = CalendarMonth {
        council: letterhead(page, day)?,
        drawn_up_on: day,
        month,
        view: calendar_view(page, days, day)?,
    };
    Ok(vec![PaperFile::new(files::calendar_month(month), calendar_month(&data))])
}

/// The programme: everything that takes place, in order.
pub(super) fn whole(page: &Page<'_>, season: Season, day: Day) -> Result<Vec<PaperFile>> {
    let planned = planned(page, season)?.into_iter().map(|(_, workshop)| workshop).collect();
    let data = announced(page, season, planned, day)?;
    let papers = [Format::A4, Format::A5].map(|format| {
        let name = files::programme(&data.season, format == Format::A5);
        PaperFile::new(name, programme(&Programme { format, ..data.clone() }))
    });
    Ok(papers.into())
}

/// A poster for each commune that hosts workshops, with all of them.
pub(super) fn posters(page: &Page<'_>, season: Season, day: Day) -> Result<Vec<PaperFile>> {
    let mut communes: BTreeMap<String, Vec<Planned>> = BTreeMap::new();
    for (commune, workshop) in planned(page, season)? {
        communes.entry(commune).or_default().push(workshop);
    }
    let mut papers = Vec::new();
    for (commune, workshops) in communes {
        let data = Programme { commune: Some(commune.clone()), ..announced(page, season, workshops, day)? };
        papers.extend([Format::A4, Format::A3].map(|format| {
            let name = files::commune_poster(&data.season, &commune, format);
            PaperFile::new(name, programme(&Programme { format, ..data.clone() }))
        }));
    }
    Ok(papers)
}

fn announced(page: &Page<'_>, season: Season, workshops: Vec<Planned>, day: Day) -> Result<Programme> {
    complete(page, day, &[Key::CouncilName, Key::CoordinationPhone], Vec::new())?;
    Ok(Programme {
        council: letterhead(page, day)?,
        drawn_up_on: day,
        season: words::season(season.start()),
        workshops,
        contact: contact(page, RegistrationMode::PhoneOrEmail, day)?,
        format: Format::A4,
        commune: None,
    })
}

/// What takes place somewhere, in order, each with its commune.
fn planned(page: &Page<'_>, season: Season) -> Result<Vec<(String, Planned)>> {
    let mut planned = Vec::new();
    for row in of(page, season)? {
        let (Some(hours), Some(venue), true) = (row.hours, row.venue, row.state.takes_its_hours()) else { continue };
        let (Some(venue), Some(sheet)) = (workshops::venue(page, venue)?, workshops::sheet(page, row.id)?) else {
            continue;
        };
        let workshop = Planned {
            title: row.title,
            day: hours.on_day,
            hours: (hours.start, clock(hours.ends_at())),
            address: [venue.street.as_str(), &venue.commune_name].join(", "),
            venue: venue.name,
            public: Some(audience(sheet.audience).to_owned()),
            on_registration: sheet.registration_mode != RegistrationMode::None,
            price: sheet.price,
        };
        planned.push((venue.commune_name, workshop));
    }
    Ok(planned)
}

/// The workshops of a season, the first first.
fn of(page: &Page<'_>, season: Season) -> Result<Vec<WorkshopRow>> {
    let mut rows = workshops::list(page, &WorkshopsQuery { season: Some(season), ..WorkshopsQuery::default() })?;
    rows.reverse();
    Ok(rows)
}

/// The report, beside the seasons before. What too few people said stays inside.
pub(super) fn report(page: &Page<'_>, season: Season, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, &[Key::CouncilName], Vec::new())?;
    let review = review(page, season)?;
    let themes: HashMap<_, _> = workshops::themes(page)?.iter().map(|row| (row.id, words::theme(row))).collect();
    let all = workshops::season_workshops(page)?;
    let tallies: HashMap<_, _> = all.iter().filter(|each| each.is_held()).map(|each| (each.id, each.tally)).collect();
    let rows = of(page, season)?;
    let held: Vec<_> = rows.iter().filter_map(|row| Some((row, row.hours?, *tallies.get(&row.id)?))).collect();
    let ids: Vec<_> = held.iter().map(|(row, ..)| row.id).collect();
    let mut seasons = seasons(&all);
    for past in &review.before {
        let told = SeasonFigures {
            held: past.held,
            average: Some(past.average * 100),
            themes: past.themes,
            ..SeasonFigures::default()
        };
        seasons.entry(past.season).or_insert(told);
    }
    let data = SeasonReport {
        council: letterhead(page, day)?,
        drawn_up_on: day,
        season: words::season(season.start()),
        communes: shareable_counts(workshops::communes_of(page, &ids)?, review.figures.attended),
        opinion: opinion(&review.evaluation),
        seasons: seasons.into_iter().filter(|(known, _)| *known <= season).map(line).collect(),
        lessons: held.iter().flat_map(|(row, ..)| lessons(&row.debrief)).collect(),
        held: held
            .iter()
            .map(|(row, hours, tally)| HeldWorkshop {
                number: row.number,
                title: row.title.clone(),
                theme: themes.get(&row.theme).cloned().unwrap_or_default(),
                day: hours.on_day,
                commune: row.commune_name.clone(),
                present: tally.attended,
                answers: tally.sheets,
                mean: tally.satisfaction().and_then(|mean| u16::try_from(mean).ok()),
            })
            .collect(),
        figures: review.figures,
    };
    Ok(vec![PaperFile::new(files::season_report(&data.season), season_report(&data))])
}

/// The figures of every season of the register in which a workshop was held.
fn seasons(all: &[SeasonWorkshop]) -> BTreeMap<Season, SeasonFigures> {
    let mut seasons: BTreeMap<Season, Vec<SeasonWorkshop>> = BTreeMap::new();
    for workshop in all.iter().filter(|each| each.is_held()) {
        seasons.entry(Season::of(workshop.on_day)).or_default().push(workshop.clone());
    }
    seasons.into_iter().map(|(season, workshops)| (season, season_figures(&workshops))).collect()
}

fn line((season, figures): (Season, SeasonFigures)) -> SeasonLine {
    SeasonLine {
        season: words::season(season.start()),
        held: figures.held,
        average: figures.average.unwrap_or(0),
        themes: figures.themes,
    }
}
