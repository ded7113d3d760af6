//! A workshop from its first idea to those who came.

use council::directory::{NewCommune, NewContact};
use council::workshops::{
    Conflict, Event, HeadcountCategory, NewAttendee, NewRegistration, NewVenue, NewWorkshop, SeatAt, SpeakerRole,
    TypedHours, WorkshopChange, WorkshopState, WorkshopsQuery,
};
use council::{Actor, CommuneId, Day, Minute, Period, Refusal, ThemeId, VenueId, WorkshopId};
use exchange::ics::{self, When};
use secretariat::{Error, Result};
use tests::Desk;

const EVENING: u16 = 18 * 60;

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).unwrap()
}

/// 5 November 2026, a Thursday of school.
fn thursday() -> Day {
    day(2026, 11, 5)
}

fn hours(on_day: Day, start: u16, end: u16) -> TypedHours {
    TypedHours { on_day, start: Minute::new(start).unwrap(), end }
}

const fn me() -> Actor {
    Desk::founder(1)
}

fn refused<T>(answer: Result<T>) -> Refusal {
    match answer {
        Err(Error::Refused(refusal)) => refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("nothing was refused"),
    }
}

/// A council with a commune, a venue and a planned workshop on sleep.
struct Season {
    desk: Desk,
    commune: CommuneId,
    venue: VenueId,
    theme: ThemeId,
    sleep: WorkshopId,
}

impl Season {
    fn new() -> Self {
        let mut desk = Desk::new();
        let lezennes: NewCommune =
            serde_json::from_value(serde_json::json!({ "insee": "59346", "name": "Lezennes" })).unwrap();
        let (commune, _) = desk.office.add_commune(&me(), lezennes).unwrap();
        let hall =
            NewVenue {
                name: "Médiathèque".to_owned(), commune, street: "2 rue d’Ys".to_owned(), capacity: Some(40)
            };
        let (venue, _) = desk.office.add_venue(&me(), hall).unwrap();
        let theme = desk.office.themes().unwrap()[0].id;
        let mut season = Self { desk, commune, venue, theme, sleep: WorkshopId::new(0) };
        season.sleep = season.plan("Le sommeil", Some(hours(thursday(), EVENING, EVENING + 120))).unwrap();
        season
    }

    fn plan(&mut self, title: &str, hours: Option<TypedHours>) -> Result<WorkshopId> {
        let workshop =
            NewWorkshop { theme: self.theme, title: title.to_owned(), hours, venue: Some(self.venue), capacity: None };
        self.desk.office.plan_workshop(&me(), workshop).map(|(id, _)| id)
    }

    fn speaker(&mut self) -> council::ContactId {
        let contact =
            NewContact { family_name: "Vasseur".to_owned(), given_name: "Claire".to_owned(), ..NewContact::default() };
        self.desk.office.add_contact(&me(), contact).unwrap().0
    }

    fn line(&mut self, name: &str, today: Day) -> Result<()> {
        let attendee = NewAttendee { name: name.to_owned(), commune: Some(self.commune), ..NewAttendee::default() };
        self.desk.office.note_attendee(&me(), self.sleep, attendee, today).map(|_| ())
    }

    fn came(&self) -> u32 {
        self.desk.office.workshop(self.sleep, thursday()).unwrap().row.attended
    }
}

#[test]
fn a_workshop_takes_the_next_number_and_stands_in_the_calendar() {
    let mut season = Season::new();
    let idea = season.plan("Le stress", None).unwrap();
    let november = Period::new(day(2026, 11, 1), Some(day(2026, 12, 1))).unwrap();
    let calendar = season.desk.office.calendar(november, thursday()).unwrap();
    let planned: Vec<_> = calendar.events.iter().map(|event| (event.event, event.reference.as_str())).collect();
    assert_eq!(planned, [(Event::Workshop(season.sleep), "1")]);
    assert_eq!(calendar.events[0].place, "Médiathèque, Lezennes");
    assert_eq!(calendar.holidays.len(), 2, "1 and 11 November");
    assert_eq!(calendar.breaks.len(), 1, "All Saints' holidays end on the 2nd");
    let sheet = season.desk.office.workshop(idea, thursday()).unwrap();
    assert_eq!((sheet.row.number, sheet.row.state, sheet.row.hours), (2, WorkshopState::Idea, None));
}

#[test]
fn a_move_says_what_it_collides_with_and_is_undone_in_one_go() {
    let mut season = Season::new();
    let stress = season.plan("Le stress", Some(hours(day(2026, 11, 12), EVENING, EVENING + 90))).unwrap();
    let taken = hours(day(2026, 11, 12), EVENING, EVENING + 120);
    let (moved, _) = season.desk.office.move_workshop(&me(), season.sleep, taken, thursday()).unwrap();
    assert_eq!(moved.conflicts, [Conflict::Venue { with: Event::Workshop(stress) }]);
    let there = season.desk.office.workshop(season.sleep, thursday()).unwrap();
    assert_eq!(there.row.hours.unwrap().on_day, day(2026, 11, 12), "a conflict is said, not forbidden");
    season.desk.office.undo(&me()).unwrap();
    let back = season.desk.office.workshop(season.sleep, thursday()).unwrap();
    assert_eq!((back.row.hours.unwrap().on_day, back.row.ics_sequence, back.conflicts), (thursday(), 0, vec![]));
}

#[test]
fn the_same_speaker_cannot_be_in_two_places_without_being_told() {
    let mut season = Season::new();
    let claire = season.speaker();
    let stress = season.plan("Le stress", Some(hours(thursday(), EVENING + 60, EVENING + 180))).unwrap();
    season.desk.office.change_workshop(&me(), stress, WorkshopChange::Venue(None)).unwrap();
    for workshop in [season.sleep, stress] {
        season.desk.office.invite_speaker(&me(), workshop, claire, SpeakerRole::Professional).unwrap();
    }
    let with = Event::Workshop(season.sleep);
    let sheet = season.desk.office.workshop(stress, thursday()).unwrap();
    assert_eq!(sheet.conflicts, [Conflict::Person { contact: claire, with }]);
    let twice = season.desk.office.invite_speaker(&me(), stress, claire, SpeakerRole::Carer);
    assert_eq!(refused(twice), Refusal::AlreadySpeaking);
}

#[test]
fn hours_that_are_none_are_refused_and_nothing_is_written() {
    let mut season = Season::new();
    let at = |season: &mut Season, hours| refused(season.plan("Le stress", Some(hours)));
    assert_eq!(at(&mut season, hours(thursday(), EVENING, EVENING)), Refusal::EndsBeforeStart);
    assert_eq!(at(&mut season, hours(thursday(), EVENING, 1441)), Refusal::CrossesMidnight);
    let skipped = Minute::new(150).unwrap();
    let summer = hours(day(2026, 3, 29), 150, 240);
    assert_eq!(at(&mut season, summer), Refusal::NoSuchMinute { day: day(2026, 3, 29), minute: skipped });
    let moved = season.desk.office.move_workshop(&me(), season.sleep, summer, thursday());
    assert_eq!(refused(moved), Refusal::NoSuchMinute { day: day(2026, 3, 29), minute: skipped });
    assert_eq!(
        refused(season.plan(&"e".repeat(10_000), None)),
        Refusal::TooLong { field: "title".to_owned(), max: 200 }
    );
    assert_eq!(season.desk.office.workshops(&WorkshopsQuery::default()).unwrap().total, 1);
}

#[test]
fn what_is_called_off_stays_so_and_another_follows_it() {
    let mut season = Season::new();
    let told = NewRegistration { name: "R".to_owned(), phone: "0353010203".to_owned(), needs: String::new() };
    let (registration, _) = season.desk.office.register(&me(), season.sleep, told).unwrap();
    let postponed = WorkshopState::Postponed;
    let (to_tell, _) = season.desk.office.set_workshop_state(&me(), season.sleep, postponed, thursday()).unwrap();
    assert_eq!(to_tell.iter().map(|each| each.id).collect::<Vec<_>>(), [registration]);
    let later = hours(day(2026, 11, 26), EVENING, EVENING + 120);
    let again = season.desk.office.move_workshop(&me(), season.sleep, later, thursday());
    assert_eq!(refused(again), Refusal::WorkshopIs { state: postponed });
    let (copy, _) = season.desk.office.repeat_workshop(&me(), season.sleep, later, None).unwrap();
    let copy = season.desk.office.workshop(copy, thursday()).unwrap();
    assert_eq!((copy.row.number, copy.follows, copy.row.venue), (2, Some(season.sleep), Some(season.venue)));
    assert!(copy.registrations.is_empty());
}

#[test]
fn a_seat_given_up_goes_to_the_next() {
    let mut season = Season::new();
    season.desk.office.change_workshop(&me(), season.sleep, WorkshopChange::Capacity(Some(1))).unwrap();
    let name = |name: &str| NewRegistration { name: name.to_owned(), phone: String::new(), needs: String::new() };
    let (first, _) = season.desk.office.register(&me(), season.sleep, name("A")).unwrap();
    season.desk.office.register(&me(), season.sleep, name("B")).unwrap();
    let seats = |season: &Season| -> Vec<_> {
        let sheet = season.desk.office.workshop(season.sleep, thursday()).unwrap();
        sheet.registrations.iter().map(|each| each.seat).collect()
    };
    assert_eq!(seats(&season), [SeatAt::Seated, SeatAt::Waiting { position: 1 }]);
    season.desk.office.cancel_registration(&me(), first, Some(thursday())).unwrap();
    assert_eq!(seats(&season), [SeatAt::Cancelled, SeatAt::Seated]);
}

#[test]
fn those_who_came_are_typed_counted_and_added_up() {
    let mut season = Season::new();
    let before = season.line("A", day(2026, 11, 4));
    assert_eq!(refused(before), Refusal::WorkshopToCome { on: thursday() });
    season.line("A", thursday()).unwrap();
    season.line("", thursday()).unwrap();
    let state = |season: &Season| season.desk.office.workshop(season.sleep, thursday()).unwrap().row.state;
    assert_eq!(state(&season), WorkshopState::Held, "whoever is counted proves it");
    for count in [1, 2, 3] {
        let women = HeadcountCategory::Women;
        season.desk.office.count_attendees(&me(), season.sleep, women, count, thursday()).unwrap();
    }
    assert_eq!(season.came(), 5);
    season.desk.office.count_present(&me(), season.sleep, 12, thursday()).unwrap();
    assert_eq!(season.came(), 12);
    let fewer = season.desk.office.count_present(&me(), season.sleep, 4, thursday());
    assert!(matches!(refused(fewer), Refusal::OutOfBounds { min: 5, .. }));
    season.desk.office.undo(&me()).unwrap();
    assert_eq!(season.came(), 5);
    let nothing = NewAttendee::default();
    let nothing = season.desk.office.note_attendee(&me(), season.sleep, nothing, thursday());
    assert_eq!(refused(nothing), Refusal::Empty { field: "name".to_owned() });
}

#[test]
fn twelve_people_are_counted_in_one_act() {
    let mut season = Season::new();
    season.desk.office.count_present(&me(), season.sleep, 12, thursday()).unwrap();
    assert_eq!(season.came(), 12);
    season.desk.office.undo(&me()).unwrap();
    let sheet = season.desk.office.workshop(season.sleep, thursday()).unwrap();
    assert_eq!((sheet.row.attended, sheet.row.state), (0, WorkshopState::Planned));
}

#[test]
fn an_agenda_follows_a_workshop_by_its_identity_and_its_version() {
    let mut season = Season::new();
    let taken_in = |season: &Season| {
        let (name, file) = season.desk.office.workshop_agenda(season.sleep, thursday()).unwrap();
        assert_eq!(name, "atelier-1.ics");
        let mut read = ics::read(&file).unwrap();
        assert_eq!(read.accepted.len(), 1);
        read.accepted.remove(0).value
    };
    let first = taken_in(&season);
    assert_eq!(
        (first.title.as_str(), first.place.as_str(), first.sequence),
        ("Le sommeil", "Médiathèque, Lezennes", 0)
    );
    let later = hours(day(2026, 12, 10), EVENING, EVENING + 150);
    season.desk.office.move_workshop(&me(), season.sleep, later, thursday()).unwrap();
    season.desk.office.change_workshop(&me(), season.sleep, WorkshopChange::Debrief("Bien.".to_owned())).unwrap();
    let moved = taken_in(&season);
    assert_eq!((&moved.uid, moved.sequence), (&first.uid, 1), "what no agenda shows raises nothing");
    let when = When::Hours { day: day(2026, 12, 10), start: Minute::new(EVENING).unwrap(), minutes: 150 };
    assert_eq!(moved.occurrences, [when]);
    season.desk.office.set_workshop_state(&me(), season.sleep, WorkshopState::Cancelled, thursday()).unwrap();
    assert!(taken_in(&season).cancelled);
    assert_ne!(taken_in(&Season::new()).uid, "", "another register has its own");
}

#[test]
fn workshops_are_found_by_words_of_their_title_or_place() {
    let mut season = Season::new();
    season.plan("Le stress", None).unwrap();
    let found = |words: &str| {
        let query = WorkshopsQuery { words: words.to_owned(), ..WorkshopsQuery::default() };
        let list = season.desk.office.workshops(&query).unwrap();
        list.rows.into_iter().map(|row| row.title).collect::<Vec<_>>()
    };
    assert_eq!(found("mediatheque"), ["Le stress", "Le sommeil"], "what has no date comes first");
    assert_eq!(found("somm lez"), ["Le sommeil"]);
    assert_eq!(found("deuil"), [""; 0]);
}
