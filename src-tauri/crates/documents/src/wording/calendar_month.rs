//! The words of a month of the calendar.

use super::{DAYS, MONTHS, sentence};
use crate::format;
use crate::papers::calendar_month::CalendarMonth;
use crate::words::{Text, say};
use chrono::Datelike;
use council::calendar::{PublicHoliday, SchoolBreakKind};
use council::workshops::CalendarEvent;
use council::{Day, Period};

pub(crate) const WEEK: &str = "Sem.";

fn month(data: &CalendarMonth) -> String {
    format!("{} {}", MONTHS[data.month.month0() as usize], data.month.year())
}

/// Title of the file.
pub(crate) fn about(data: &CalendarMonth) -> String {
    format!("Calendrier, {}", month(data))
}

pub(crate) fn title(data: &CalendarMonth) -> String {
    sentence(&month(data))
}

pub(crate) fn footer(data: &CalendarMonth) -> String {
    format!("{}, tel qu’au {} – page {{page}} / {{pages}}", about(data), format::short(data.drawn_up_on))
}

pub(crate) fn weekdays() -> impl Iterator<Item = String> {
    DAYS.iter().map(|day| sentence(day))
}

/// The number of a day, with its holiday.
pub(crate) fn date(day: Day, of: Option<PublicHoliday>) -> Text {
    let number = day.day().to_string();
    match of {
        None => Text::strong(&number),
        Some(holiday) => say!("**{number}** *{holiday}*", number = number, holiday = self::holiday(holiday)),
    }
}

/// What is planned: its hour, its title, where.
pub(crate) fn event(event: &CalendarEvent) -> Text {
    let place = if event.place.is_empty() { String::new() } else { format!(", {}", event.place) };
    let off = if event.called_off { " (annulé ou reporté)" } else { "" };
    say!(
        "**{start}** {title}{place}{off}",
        start = format::time(event.hours.start),
        title = event.title,
        place = place,
        off = off
    )
}

/// The holidays and the weeks that lie behind the days.
pub(crate) fn behind(data: &CalendarMonth) -> Vec<Text> {
    let breaks = data.view.breaks.iter().map(|run| (school(run.kind), run.period));
    let sism = data.view.sism.iter().map(|weeks| ("Semaines d’information sur la santé mentale", *weeks));
    breaks.chain(sism).map(|(name, period)| spanning(name, period)).collect()
}

fn spanning(name: &str, period: Period) -> Text {
    let last = period.until.and_then(|until| until.pred_opt()).unwrap_or(period.from);
    say!("{name} : du {from} au {last}.", name = name, from = format::date(period.from), last = format::date(last))
}

const fn holiday(holiday: PublicHoliday) -> &'static str {
    match holiday {
        PublicHoliday::NewYear => "Jour de l’an",
        PublicHoliday::EasterMonday => "Lundi de Pâques",
        PublicHoliday::LabourDay => "Fête du travail",
        PublicHoliday::Victory => "Victoire 1945",
        PublicHoliday::Ascension => "Ascension",
        PublicHoliday::WhitMonday => "Lundi de Pentecôte",
        PublicHoliday::NationalDay => "Fête nationale",
        PublicHoliday::Assumption => "Assomption",
        PublicHoliday::AllSaints => "Toussaint",
        PublicHoliday::Armistice => "Armistice 1918",
        PublicHoliday::Christmas => "Noël",
    }
}

const fn school(kind: SchoolBreakKind) -> &'static str {
    match kind {
        SchoolBreakKind::AllSaints => "Vacances de la Toussaint",
        SchoolBreakKind::Christmas => "Vacances de Noël",
        SchoolBreakKind::Winter => "Vacances d’hiver",
        SchoolBreakKind::Spring => "Vacances de printemps",
        SchoolBreakKind::AscensionBridge => "Pont de l’Ascension",
        SchoolBreakKind::Summer => "Vacances d’été",
    }
}
