//! A council of two communes, with a hall each, where workshops are held.

use council::directory::NewCommune;
use council::imports::ImportTarget;
use council::workshops::{Answer, NewEvaluation, NewVenue, NewWorkshop, Question, TypedHours, WorkshopSheet};
use council::{Actor, CommuneId, Day, Minute, Refusal, ThemeId, VenueId, WorkshopId};
use secretariat::{Error, ImportFile, ImportPlan, ImportPreview, Result, Stop, Watch};
use tests::Desk;

const EVENING: u16 = 18 * 60;

pub(crate) fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).unwrap()
}

/// The day after the last workshop of the season.
pub(crate) fn after() -> Day {
    day(2027, 7, 1)
}

pub(crate) const fn me() -> Actor {
    Desk::founder(1)
}

pub(crate) fn hours(on_day: Day) -> TypedHours {
    TypedHours { on_day, start: Minute::new(EVENING).unwrap(), end: EVENING + 120 }
}

pub(crate) fn refused<T>(answer: Result<T>) -> Refusal {
    match answer {
        Err(Error::Refused(refusal)) => refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("nothing was refused"),
    }
}

/// A council of two communes, with a hall each.
pub(crate) struct Town {
    pub(crate) desk: Desk,
    pub(crate) communes: [CommuneId; 2],
    pub(crate) halls: [VenueId; 2],
    pub(crate) themes: Vec<ThemeId>,
}

impl Town {
    pub(crate) fn new() -> Self {
        let mut desk = Desk::new();
        let mut commune = |insee: &str, name: &str| {
            let value = serde_json::json!({ "insee": insee, "name": name, "memberFromOn": "2020-01-01" });
            let new: NewCommune = serde_json::from_value(value).unwrap();
            desk.office.add_commune(&me(), new).unwrap().0
        };
        let communes = [commune("59346", "Lezennes"), commune("59507", "Ronchin")];
        let mut hall = |name: &str, commune, capacity| {
            let new = NewVenue { name: name.to_owned(), commune, street: String::new(), capacity: Some(capacity) };
            desk.office.add_venue(&me(), new).unwrap().0
        };
        let halls = [hall("Mediatheque", communes[0], 12), hall("Salle Colette", communes[1], 40)];
        let themes = desk.office.themes().unwrap().iter().map(|theme| theme.id).collect();
        Self { desk, communes, halls, themes }
    }

    pub(crate) fn plan(&mut self, title: &str, on_day: Day, theme: usize, hall: usize) -> WorkshopId {
        let new = NewWorkshop {
            theme: self.themes[theme],
            title: title.to_owned(),
            hours: Some(hours(on_day)),
            venue: Some(self.halls[hall]),
            capacity: Some(10),
        };
        self.desk.office.plan_workshop(&me(), new).unwrap().0
    }

    pub(crate) fn sheet(&self, id: WorkshopId) -> WorkshopSheet {
        self.desk.office.workshop(id, after()).unwrap()
    }

    pub(crate) fn note(&mut self, workshop: WorkshopId, given: Vec<Answer>) -> Result<u32> {
        let given = NewEvaluation { answers: given };
        self.desk.office.note_evaluation(&me(), workshop, given, after()).map(|(n, _)| n)
    }

    pub(crate) fn take_in(&mut self, target: ImportTarget, name: &str, bytes: &[u8]) -> ImportPreview {
        let file = ImportFile::read(target, name, bytes.to_vec(), &Stop::default(), |_| {}).unwrap();
        let plan = ImportPlan { mapping: file.proposed(), communes: None };
        let rows = file.sort_out(plan).unwrap();
        let preview = self.desk.office.preview_import(&rows, me().day()).unwrap();
        let stop = Stop::default();
        let mut watch = Watch { stop: &stop, told: &mut |_, _| {} };
        self.desk.office.import(&me(), &rows, &preview, &mut watch).unwrap();
        preview
    }
}

pub(crate) fn score(question: Question, score: u8) -> Answer {
    Answer { question, score: Some(score), words: String::new() }
}

pub(crate) fn words(question: Question, words: &str) -> Answer {
    Answer { question, score: None, words: words.to_owned() }
}
