//! The workshops of three seasons: planned, announced, held, looked back upon.

use super::cast::file;
use super::chance::Chance;
use super::story::{Event, Story, after, before};
use super::words;
use crate::{Error, Result};
use chrono::{Datelike, Months};
use council::calendar::{is_working, working_day_from};
use council::workshops::{
    Answer, Audience, NewAttendee, NewEvaluation, NewRegistration, NewWorkshop, Question, RegistrationMode,
    SpeakerChange, SpeakerRole, ThemeSeed, TypedHours, WorkshopChange as Change, WorkshopFormat,
    WorkshopState as State,
};
use council::{Cents, Day, Minute, ThemeId, WorkshopId};
use serde::Deserialize;

/// One of the programme: what it is about, and who speaks.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Entry {
    theme: ThemeSeed,
    title: String,
    hook: String,
    speakers: Vec<(String, SpeakerRole)>,
    format: Option<WorkshopFormat>,
    audience: Option<Audience>,
}

/// The workshops of the story.
#[derive(Default)]
pub(super) struct Evenings {
    programme: Vec<Entry>,
    themes: Vec<(ThemeSeed, ThemeId)>,
    /// The day of each.
    days: Vec<Day>,
    planned: Vec<Option<WorkshopId>>,
}

/// The steps of one workshop.
#[derive(Clone, Copy)]
pub(super) enum Evening {
    /// It is planned, and speakers invited.
    Plan,
    /// Speakers confirmed: it takes place.
    Confirm,
    /// Some people announce themselves, in two rounds.
    Announce(u32),
    /// It does not take place, or another day.
    CallOff,
    /// Those who came are written down.
    Count,
    /// It is looked back upon.
    Evaluate,
}

/// Months ahead that are planned when the story ends.
const AHEAD: u32 = 3;
/// The one that is cancelled, and the one that is put off to another day.
const CANCELLED: usize = 17;
const POSTPONED: usize = 31;
/// From the opening of the doors to the end.
const HOURS: (u16, u16) = (18 * 60, 20 * 60);
/// Most people who may come where the room is large.
const CAPACITY: u32 = 20;

impl Story<'_> {
    /// Foresees the workshops: three in two months, none in July and August.
    pub(super) fn foresee_workshops(&mut self) -> Result<()> {
        self.evenings.programme = file(include_str!("workshops.json"))?;
        let themes = self.office().themes()?;
        self.evenings.themes = themes.into_iter().filter_map(|theme| Some((theme.seed?, theme.id))).collect();
        let ends = self.example.day.checked_add_months(Months::new(AHEAD)).unwrap_or(Day::MAX);
        self.evenings.days = evenings(after(self.begins, 9), ends);
        self.evenings.planned = vec![None; self.evenings.days.len()];
        for (n, on) in self.evenings.days.clone().into_iter().enumerate() {
            self.foresee_on(before(on, 75), Event::Workshop(n, Evening::Plan));
            self.foresee_on(before(on, 24), Event::Workshop(n, Evening::Confirm));
            self.foresee_on(before(on, 13), Event::Workshop(n, Evening::Announce(0)));
            if n == CANCELLED || n == POSTPONED {
                self.foresee_on(before(on, 6), Event::Workshop(n, Evening::CallOff));
            } else {
                self.foresee_on(before(on, 4), Event::Workshop(n, Evening::Announce(1)));
                self.foresee_on(after(on, 1), Event::Workshop(n, Evening::Count));
                self.foresee_on(after(on, 9), Event::Workshop(n, Evening::Evaluate));
            }
        }
        Ok(())
    }

    /// A workshop, one step further.
    pub(super) fn workshop(&mut self, n: usize, evening: Evening) -> Result<()> {
        let turn = u32::try_from(n).unwrap_or_default();
        if let Evening::Plan = evening {
            return self.plan_workshop(n, &mut Chance::of("workshops", turn));
        }
        let Some(id) = self.evenings.planned[n] else { return Ok(()) };
        match evening {
            Evening::Plan => Ok(()),
            Evening::Confirm => self.confirm(id),
            Evening::Announce(round) => self.announce(id, &mut Chance::of("registrations", turn * 2 + round)),
            Evening::CallOff => self.call_off(n, id),
            Evening::Count => self.count(id, &mut Chance::of("attendance", turn)),
            Evening::Evaluate => {
                let today = self.today;
                self.gather_opinions(id, &mut Chance::of("evaluations", turn))?;
                let debrief = Chance::of("debriefs", turn).word(&words::DEBRIEFS).to_owned();
                self.act(|office, actor| office.change_workshop(actor, id, Change::Debrief(debrief)))?;
                self.act(|office, actor| office.set_workshop_state(actor, id, State::Evaluated, today)).map(drop)
            }
        }
    }

    fn plan_workshop(&mut self, n: usize, chance: &mut Chance) -> Result<()> {
        let entry = self.evenings.programme[n % self.evenings.programme.len()].clone();
        let theme = self.evenings.themes.iter().find(|(seed, _)| *seed == entry.theme);
        let theme = theme.ok_or(Error::NotFound("example theme"))?.1;
        let venues = &self.known.venues;
        let venue = venues.get((n * 3 + n / 8) % venues.len().max(1)).map(|(_, venue)| *venue);
        let hours = hours(self.evenings.days[n]);
        let capacity = Some(CAPACITY - 4 * chance.below(3));
        let workshop = NewWorkshop { theme, title: entry.title, hours: Some(hours), venue, capacity };
        let id = self.act(|office, actor| office.plan_workshop(actor, workshop))?;
        self.evenings.planned[n] = Some(id);
        let mut changes = vec![Change::Hook(entry.hook), Change::RegistrationMode(RegistrationMode::PhoneOrEmail)];
        changes.extend(entry.format.map(Change::Format));
        changes.extend(entry.audience.map(Change::Audience));
        for change in changes {
            self.act(|office, actor| office.change_workshop(actor, id, change))?;
        }
        for (contact, role) in entry.speakers {
            let contact = self.known.met(&contact)?.contact;
            self.act(|office, actor| office.invite_speaker(actor, id, contact, role))?;
        }
        Ok(())
    }

    fn confirm(&mut self, id: WorkshopId) -> Result<()> {
        let today = self.today;
        for speaker in self.office().workshop(id, today)?.speakers {
            let confirmed = SpeakerChange::ConfirmedOn(Some(today));
            self.act(|office, actor| office.change_speaker(actor, speaker.id, confirmed))?;
        }
        self.act(|office, actor| office.set_workshop_state(actor, id, State::Confirmed, today)).map(drop)
    }

    fn announce(&mut self, id: WorkshopId, chance: &mut Chance) -> Result<()> {
        for _ in 0..chance.between(2, 5) {
            let registration = NewRegistration {
                name: name(chance),
                phone: if chance.odds(70) { format!("+3335301{}", chance.between(5000, 9999)) } else { String::new() },
                needs: String::new(),
            };
            self.act(|office, actor| office.register(actor, id, registration))?;
        }
        Ok(())
    }

    /// One is cancelled; the other takes place three weeks later.
    fn call_off(&mut self, n: usize, id: WorkshopId) -> Result<()> {
        let today = self.today;
        let to = if n == CANCELLED { State::Cancelled } else { State::Postponed };
        self.act(|office, actor| office.set_workshop_state(actor, id, to, today))?;
        if to == State::Cancelled {
            return Ok(());
        }
        let on = working_day_from(after(self.evenings.days[n], 21));
        let again = self.act(|office, actor| office.repeat_workshop(actor, id, hours(on), None))?;
        self.evenings.planned[n] = Some(again);
        self.foresee_on(before(on, 10), Event::Workshop(n, Evening::Confirm));
        self.foresee_on(after(on, 1), Event::Workshop(n, Evening::Count));
        self.foresee_on(after(on, 9), Event::Workshop(n, Evening::Evaluate));
        Ok(())
    }

    /// Most of those who announced themselves came; others did without, and some gave no name.
    fn count(&mut self, id: WorkshopId, chance: &mut Chance) -> Result<()> {
        let today = self.today;
        let communes: Vec<_> = self.known.communes().collect();
        let announced = self.office().workshop(id, today)?.registrations;
        let total = chance.between(5, 13);
        let mut named = 0;
        for registration in announced.into_iter().filter(|row| row.cancelled_on.is_none()) {
            if named + 1 < total && chance.odds(78) {
                let attendee = NewAttendee {
                    name: registration.name,
                    commune: Some(*chance.one(&communes)),
                    registration: Some(registration.id),
                    certificate: chance.odds(4),
                };
                self.act(|office, actor| office.note_attendee(actor, id, attendee, today))?;
                named += 1;
            }
        }
        self.act(|office, actor| office.count_present(actor, id, total, today))
    }
}

impl Story<'_> {
    /// Most of those who came leave a questionnaire; few write in it.
    fn gather_opinions(&mut self, id: WorkshopId, chance: &mut Chance) -> Result<()> {
        let today = self.today;
        for _ in 0..self.office().workshop(id, today)?.row.attended {
            if chance.odds(72) {
                let given = NewEvaluation { answers: questionnaire(chance) };
                self.act(|office, actor| office.note_evaluation(actor, id, given, today))?;
            }
        }
        let spent = Cents::new(chance.between(40, 160) * 100);
        self.act(|office, actor| office.change_workshop(actor, id, Change::Spent(Some(spent))))
    }
}

/// The answers of somebody who was rather content.
fn questionnaire(chance: &mut Chance) -> Vec<Answer> {
    let mut answers = Vec::new();
    for question in Question::ALL.iter().copied() {
        let answer = match question.most() {
            Some(_) if question.is_statement() => {
                let score = if chance.odds(58) { 4 } else { u8::try_from(chance.between(2, 4)).unwrap_or(4) };
                Answer { question, score: Some(score), words: String::new() }
            }
            Some(most) if chance.odds(85) => {
                let score = u8::try_from(chance.between(1, u32::from(most))).ok();
                Answer { question, score, words: String::new() }
            }
            None if chance.odds(22) => {
                let words = match question {
                    Question::Learnt => chance.word(&words::LEARNT),
                    Question::Improve => chance.word(&words::IMPROVE),
                    Question::WishedTheme => chance.word(&words::WISHED),
                    _ => continue,
                };
                Answer { question, score: None, words: words.to_owned() }
            }
            _ => continue,
        };
        answers.push(answer);
    }
    answers
}

fn hours(on_day: Day) -> TypedHours {
    TypedHours { on_day, start: Minute::new(HOURS.0).unwrap_or(Minute::MIDNIGHT), end: HOURS.1 }
}

/// Somebody's name, as she gives it on the telephone.
fn name(chance: &mut Chance) -> String {
    let given = if chance.odds(62) { chance.word(&words::WOMEN) } else { chance.word(&words::MEN) };
    format!("{given} {}", chance.word(&words::FAMILY_NAMES))
}

/// The evenings between two days: the second Tuesday of each month, and the fourth Thursday of every other.
fn evenings(from: Day, until: Day) -> Vec<Day> {
    let is_evening = |day: &Day| match ((day.day() - 1) / 7, day.weekday()) {
        (1, chrono::Weekday::Tue) => true,
        (3, chrono::Weekday::Thu) => day.month() % 2 == 1,
        _ => false,
    };
    let in_season = |day: &Day| !matches!(day.month(), 7 | 8) && is_working(*day);
    from.iter_days().take_while(|day| *day < until).filter(is_evening).filter(in_season).collect()
}
