//! A season of workshops, lived through: planned in a series, moved, registered, attended, evaluated, told.

use crate::town::{Town, after, day, me, refused, score, words};
use council::imports::{ImportTarget, Remark, Unplaced};
use council::library::PaperRequest;
use council::settings::SettingKey;
use council::workshops::{
    Conflict, NewAttendee, NewEvaluation, NewRegistration, PastSeason, Question, Season, SeatAt, SeriesRhythm,
    WorkshopChange, WorkshopState, WorkshopStep, WorkshopsQuery,
};
use council::{Refusal, TableForm};
use secretariat::Error;

#[test]
fn row_90_a_season_of_twenty_workshops_is_told_and_compared() {
    let mut town = Town::new();
    // Twenty: ten by a series in one hall, ten one by one in the other.
    let first = town.plan("Le sommeil", day(2026, 9, 10), 0, 0);
    let days = town.desk.office.series_days(first, SeriesRhythm::Monthly, day(2027, 6, 30), after()).unwrap();
    assert_eq!(days.len(), 9);
    assert_eq!(days.iter().filter(|day| day.school.is_some()).count(), 0, "second Thursdays are days of school");
    let chosen = days.iter().map(|day| day.day).collect();
    town.desk.office.plan_series(&me(), first, SeriesRhythm::Monthly, chosen).unwrap();
    assert_eq!(town.sheet(first).in_series, 9);
    let others: Vec<_> = (0..10).map(|n| town.plan("Le stress", day(2026, 9, 15 + n), 5, 1)).collect();
    let all = town
        .desk
        .office
        .workshops(&WorkshopsQuery { season: Some(Season::starting(2026)), ..WorkshopsQuery::default() });
    let all: Vec<_> = all.unwrap().rows.iter().map(|row| row.id).collect();
    assert_eq!(all.len(), 20);
    for id in &all {
        let present = if others.contains(id) { 12 } else { 6 };
        town.desk.office.count_present(&me(), *id, present, after()).unwrap();
    }
    // Six answers on the stress, four on the sleep.
    for n in 0..6 {
        let sheet = vec![score(Question::Clear, 4), score(Question::Age, 3), words(Question::Learnt, "Respirer")];
        assert_eq!(town.note(others[0], sheet).unwrap(), n + 1);
    }
    for _ in 0..4 {
        town.note(first, vec![score(Question::Clear, 2), score(Question::Age, 6)]).unwrap();
    }
    town.desk
        .office
        .set_past_season(&me(), PastSeason { season: Season::starting(2019), held: 18, average: 9, themes: 10 })
        .unwrap();

    let told = town.desk.office.season(Season::starting(2026)).unwrap();
    assert_eq!((told.figures.held, told.figures.attended, told.figures.average), (20, 180, Some(900)));
    assert_eq!((told.figures.themes, told.figures.venues, told.figures.communes), (2, 2, 2));
    assert_eq!((told.figures.sheets, told.figures.rate), (10, Some(6)));
    assert_eq!((told.themes.len(), told.venues.len(), told.communes.len(), told.seasons.len()), (2, 2, 2, 1));
    let stress = told.themes.iter().find(|line| line.id == town.themes[5].get()).unwrap();
    let sleep = told.themes.iter().find(|line| line.id == town.themes[0].get()).unwrap();
    assert_eq!((stress.sheets, stress.satisfaction), (6, Some(400)));
    assert_eq!((sleep.sheets, sleep.satisfaction), (4, None), "fewer than five are masked");
    let age = told.evaluation.choices.iter().find(|line| line.question == Question::Age).unwrap();
    assert_eq!(age.counts, [Some(0), Some(0), None, Some(0), Some(0), None]);
    assert_eq!(told.before[0].held, 18);

    let (name, table) = town.desk.office.season_table(Season::starting(2026), TableForm::Csv, after()).unwrap();
    let table = String::from_utf8(table).unwrap();
    assert_eq!(name, "saison-2026-2027.csv");
    // The mean of the whole is told: that of the stress, beside it, would tell that of the sleep.
    assert!(table.contains("Stress;10;120;12,00;6;5;masquée"), "{table}");
    assert!(table.contains("Sommeil;10;60;6,00;4;7;masquée"), "{table}");
}

#[test]
fn row_94_workshops_leave_as_tables_without_what_fewer_than_five_thought_and_come_back() {
    let mut town = Town::new();
    let full = town.plan("Le sommeil", day(2026, 9, 10), 0, 0);
    let small = town.plan("=HYPERLINK(A1)", day(2026, 9, 17), 5, 1);
    let next = town.plan("La respiration", day(2026, 9, 24), 5, 1);
    let office = &mut town.desk.office;
    office.count_present(&me(), full, 12, after()).unwrap();
    office.count_present(&me(), small, 3, after()).unwrap();
    office.count_present(&me(), next, 5, after()).unwrap();
    office.change_workshop(&me(), full, WorkshopChange::Debrief("Refaire à 14 h".to_owned())).unwrap();
    for _ in 0..7 {
        town.note(full, vec![score(Question::Clear, 4)]).unwrap();
    }
    for _ in 0..5 {
        town.note(next, vec![score(Question::Clear, 3)]).unwrap();
    }
    town.note(small, vec![score(Question::Clear, 1)]).unwrap();
    let office = &town.desk.office;
    let season = WorkshopsQuery { season: Some(Season::starting(2026)), ..WorkshopsQuery::default() };
    let (name, list) = office.workshops_table(&season, TableForm::Csv, after()).unwrap();
    let list = String::from_utf8(list).unwrap();
    assert_eq!(name, "ateliers-2026-2027.csv");
    let full_row = "10/09/2026;18\u{a0}h;20\u{a0}h;Le sommeil;Sommeil;Mediatheque;Lezennes;Réalisé;10;0;12;7;58;4,00;Refaire à 14 h";
    assert!(list.contains(full_row), "{list}");
    assert!(list.contains("'=HYPERLINK(A1);Stress;Salle Colette;Ronchin;Réalisé;10;0;3;1;33;masquée;"), "{list}");
    assert!(list.contains("La respiration;Stress;Salle Colette;Ronchin;Réalisé;10;0;5;5;100;masquée;"), "{list}");

    let (name, book) = office.season_table(Season::starting(2026), TableForm::Xlsx, after()).unwrap();
    assert_eq!(name, "saison-2026-2027.xlsx");
    assert_eq!(
        book,
        office.season_table(Season::starting(2026), TableForm::Xlsx, after()).unwrap().1,
        "the same bytes"
    );
    let (name, book) = office.workshops_table(&WorkshopsQuery::default(), TableForm::Xlsx, after()).unwrap();
    assert_eq!(name, "ateliers.xlsx");

    // Another council reads them back.
    let mut elsewhere = Town::new();
    let told = elsewhere.take_in(ImportTarget::Workshops, "ateliers.xlsx", &book);
    assert_eq!((told.taken, told.rejected.len()), (3, 0), "{told:?}");
    let back = elsewhere.desk.office.workshops(&WorkshopsQuery::default()).unwrap().rows;
    let back: Vec<_> = back.iter().map(|row| (row.title.as_str(), row.attended)).collect();
    assert_eq!(back, [("La respiration", 5), ("=HYPERLINK(A1)", 3), ("Le sommeil", 12)]);
}

#[test]
fn row_89_a_questionnaire_is_noted_corrected_taken_back_and_undone() {
    let mut town = Town::new();
    let id = town.plan("Le sommeil", day(2026, 9, 10), 0, 0);
    let early = town.desk.office.note_evaluation(
        &me(),
        id,
        NewEvaluation { answers: vec![score(Question::Clear, 4)] },
        day(2026, 9, 9),
    );
    assert_eq!(refused(early), Refusal::WorkshopToCome { on: day(2026, 9, 10) });
    let refusal = refused(town.note(id, vec![score(Question::Clear, 5)]));
    assert_eq!(refusal, Refusal::OutOfBounds { field: "clear".to_owned(), min: 1, max: 4 });
    assert_eq!(refused(town.note(id, vec![])), Refusal::Empty { field: "answers".to_owned() });
    town.note(id, vec![score(Question::Clear, 4)]).unwrap();
    assert_eq!(town.sheet(id).row.state, WorkshopState::Held, "an answer proves it");
    let better = NewEvaluation { answers: vec![score(Question::Clear, 3), words(Question::Improve, "Plus long")] };
    town.desk.office.correct_evaluation(&me(), id, 1, better).unwrap();
    let told = town.desk.office.evaluation(id).unwrap();
    assert_eq!((told.sheets[0].answers.len(), told.figures.satisfaction, told.figures.few), (2, Some(300), true));
    town.desk.office.remove_evaluation(&me(), id, 1).unwrap();
    assert_eq!(town.desk.office.evaluation(id).unwrap().figures.sheets, 0);
    town.desk.office.undo(&me()).unwrap();
    town.desk.office.undo(&me()).unwrap();
    assert_eq!(town.desk.office.evaluation(id).unwrap().figures.satisfaction, Some(400));
}

#[test]
fn row_81_a_series_leaves_days_out_is_undone_whole_and_has_an_end() {
    let mut town = Town::new();
    let first = town.plan("Le deuil", day(2026, 12, 10), 8, 0);
    let weekly = |town: &Town, until| town.desk.office.series_days(first, SeriesRhythm::Weekly, until, after());
    let days = weekly(&town, day(2027, 1, 14)).unwrap();
    let school: Vec<_> = days.iter().filter(|day| day.school.is_some()).map(|day| day.day).collect();
    assert_eq!(school, [day(2026, 12, 24), day(2026, 12, 31)]);
    assert_eq!(refused(weekly(&town, day(2026, 12, 10))), Refusal::EmptyPeriod);
    assert!(matches!(refused(weekly(&town, day(2030, 1, 1))), Refusal::OutOfBounds { max: 60, .. }));
    let kept: Vec<_> = days.iter().filter(|day| day.school.is_none()).map(|day| day.day).collect();
    let (planned, _) = town.desk.office.plan_series(&me(), first, SeriesRhythm::Weekly, kept).unwrap();
    assert_eq!(planned, 3);
    let none = town.desk.office.plan_series(&me(), first, SeriesRhythm::Weekly, vec![]);
    assert!(matches!(refused(none), Refusal::OutOfBounds { .. }));
    town.desk.office.undo(&me()).unwrap();
    assert_eq!(town.desk.office.workshops(&WorkshopsQuery::default()).unwrap().total, 1);
    assert_eq!(town.sheet(first).in_series, 0);
}

#[test]
fn a_workshop_is_prepared_by_steps_with_dates_and_its_cost_is_shared() {
    let mut town = Town::new();
    let id = town.plan("Le sommeil", day(2026, 11, 5), 0, 0);
    town.desk.office.mark_workshop_step(&me(), id, WorkshopStep::Poster, Some(day(2026, 10, 1))).unwrap();
    let by_hand = town.desk.office.mark_workshop_step(&me(), id, WorkshopStep::Speakers, Some(day(2026, 10, 1)));
    assert!(matches!(by_hand, Err(Error::NotFound("step"))));
    let steps = town.desk.office.workshop(id, day(2026, 10, 7)).unwrap().steps;
    let done: Vec<_> = steps.iter().filter(|step| step.done).map(|step| step.step).collect();
    assert_eq!((done, steps.len()), (vec![WorkshopStep::Poster], 5));
    town.desk.office.mark_workshop_step(&me(), id, WorkshopStep::Poster, None).unwrap();
    town.desk.office.count_present(&me(), id, 8, after()).unwrap();
    town.desk.office.change_workshop(&me(), id, WorkshopChange::Spent(Some(council::Cents::new(12_000)))).unwrap();
    let sheet = town.sheet(id);
    assert_eq!(sheet.per_person, Some(council::Cents::new(1_500)));
    assert_eq!(sheet.steps.iter().map(|step| step.step).collect::<Vec<_>>().len(), 3);
}

#[test]
fn row_82_a_crowd_is_said_and_so_is_the_commune_whose_turn_it_is() {
    let mut town = Town::new();
    let id = town.plan("Le sommeil", day(2026, 11, 5), 0, 0);
    town.desk.office.change_workshop(&me(), id, WorkshopChange::Capacity(Some(20))).unwrap();
    assert_eq!(town.sheet(id).conflicts, [Conflict::Crowded { people: 20, holds: 12 }]);
    town.desk.office.change_workshop(&me(), id, WorkshopChange::Capacity(Some(12))).unwrap();
    town.desk.office.count_present(&me(), id, 14, after()).unwrap();
    assert_eq!(town.sheet(id).conflicts, [Conflict::Crowded { people: 14, holds: 12 }], "said, not forbidden");
    let month = council::Period::new(day(2027, 6, 1), Some(day(2027, 7, 1))).unwrap();
    let quiet = town.desk.office.calendar(month, after()).unwrap().quiet;
    assert_eq!(quiet.iter().map(|turn| turn.commune).collect::<Vec<_>>(), [town.communes[1], town.communes[0]]);
}

#[test]
fn row_85_a_larger_room_seats_those_who_waited_and_names_are_forgotten_in_time() {
    let mut town = Town::new();
    let id = town.plan("Le sommeil", day(2026, 11, 5), 0, 0);
    town.desk.office.change_workshop(&me(), id, WorkshopChange::Capacity(Some(1))).unwrap();
    for name in ["A", "B", "C"] {
        let new = NewRegistration { name: name.to_owned(), phone: "0639980102".to_owned(), needs: "LSF".to_owned() };
        town.desk.office.register(&me(), id, new).unwrap();
    }
    town.desk.office.change_workshop(&me(), id, WorkshopChange::Capacity(Some(2))).unwrap();
    let sheet = town.sheet(id);
    let seats: Vec<_> = sheet.registrations.iter().map(|row| row.seat).collect();
    assert_eq!(seats, [SeatAt::Seated, SeatAt::Seated, SeatAt::Waiting { position: 1 }]);
    let came = |name: &str, commune, registration| NewAttendee {
        name: name.to_owned(),
        commune,
        registration,
        certificate: false,
    };
    for attendee in [came("A", None, Some(sheet.registrations[0].id)), came("D", Some(town.communes[0]), None)] {
        town.desk.office.note_attendee(&me(), id, attendee, after()).unwrap();
    }
    town.desk.office.count_present(&me(), id, 5, after()).unwrap();
    assert_eq!(
        town.desk.office.registrations_due(day(2027, 11, 5)).unwrap().workshops,
        0,
        "twelve months are not over"
    );
    let later = day(2027, 11, 6);
    let due = town.desk.office.registrations_due(later).unwrap();
    assert_eq!((due.months, due.workshops, due.registrations, due.names), (12, 1, 3, 2));
    town.desk.office.purge_registrations(&me(), later).unwrap();
    let sheet = town.sheet(id);
    assert_eq!((sheet.row.registered, sheet.row.attended, sheet.registrations.len()), (3, 5, 0), "numbers stay");
    assert!(sheet.attendance.iter().all(|line| line.name.is_none()));
    assert_eq!(town.desk.office.registrations_due(later).unwrap().workshops, 0);
    assert!(town.desk.office.undo(&me()).is_err(), "a purge is not undone");
    // What went is told on a slip to sign, without a name; a purge of nothing leaves none.
    town.desk.office.purge_registrations(&me(), later).unwrap();
    assert_eq!(town.desk.office.registrations_due(later).unwrap().disposals, 1);
    town.desk.office.set_setting(&me(), SettingKey::CouncilName, "le Conseil du Val", day(2020, 1, 1)).unwrap();
    let slips = town.desk.office.papers(PaperRequest::Disposals, later).unwrap().files;
    assert_eq!(slips.iter().map(|slip| slip.name.as_str()).collect::<Vec<_>>(), ["bordereau-d-elimination-2027-1.pdf"]);
    let words = slips[0].ready().unwrap().card.reading.replace(['\u{a0}', '\u{202f}'], " ");
    for said in
        ["Bordereau d’élimination n° 2027-1", "6 novembre 2027", "noms, téléphones, besoins", "12 mois après l’atelier"]
    {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[test]
fn row_94_past_workshops_come_from_a_list_once() {
    let mut town = Town::new();
    let list = "Date;Intitulé;Thématique;Heure début;Heure fin;Lieu;Commune;Intervenants;Présents\r\n\
        14/03/2025;Dormir;Sommeil;18h;20h;Salle Colette;Ronchin;Claire Vasseur, Jean Petit;9\r\n\
        15/03/2025;Jardiner;Jardin;;;Serre;Lezennes;Claire Vasseur;12\r\n\
        14/03/2025;Dormir;Sommeil;18h;20h;Salle Colette;Ronchin;;9\r\n\
        29/03/2026;Nuit blanche;Sommeil;2h30;4h;;;;\r\n\
        30/03/2026;Tard;Sommeil;20h;18h;;;;\r\n";
    let told = town.take_in(ImportTarget::Workshops, "ateliers.csv", list.as_bytes());
    assert_eq!((told.taken, told.counts.workshops), (2, 2));
    assert_eq!((told.themes.len(), told.venues.len(), told.speakers.len()), (1, 1, 2));
    let out: Vec<_> = told.left_out.iter().map(|left| (left.row, left.why)).collect();
    assert_eq!(out, [(4, Unplaced::RepeatedWorkshop), (5, Unplaced::NoSuchHours)]);
    assert_eq!(told.rejected.len(), 1, "an end before its start");
    assert_eq!(told.remarks.iter().map(|remark| remark.remark).collect::<Vec<_>>(), [Remark::HoursAssumed]);
    let rows = town.desk.office.workshops(&WorkshopsQuery::default()).unwrap().rows;
    let kept: Vec<_> =
        rows.iter().map(|row| (row.title.as_str(), row.attended, row.state, row.venue_name.as_str())).collect();
    assert_eq!(
        kept,
        [("Jardiner", 12, WorkshopState::Held, "Serre"), ("Dormir", 9, WorkshopState::Held, "Salle Colette")]
    );
    let again = town.take_in(ImportTarget::Workshops, "ateliers.csv", list.as_bytes());
    assert_eq!(again.taken, 0);
    assert_eq!(again.left_out.iter().filter(|left| left.why == Unplaced::KnownWorkshop).count(), 3);
    town.desk.office.undo(&me()).unwrap();
    town.desk.office.undo(&me()).unwrap();
    assert_eq!(town.desk.office.workshops(&WorkshopsQuery::default()).unwrap().total, 0);
}

#[test]
fn row_94_an_agenda_of_another_program_comes_in_once() {
    let mut town = Town::new();
    let agenda = include_bytes!("../fixtures/agenda.ics");
    let told = town.take_in(ImportTarget::Workshops, "agenda.ics", agenda);
    assert_eq!(told.counts.workshops, 6, "{told:?}");
    assert_eq!(told.rejected.len(), 1);
    let rows = town.desk.office.workshops(&WorkshopsQuery::default()).unwrap().rows;
    let dates: Vec<_> = rows.iter().rev().map(|row| (row.hours.unwrap().on_day, row.title.as_str())).collect();
    assert_eq!(
        dates,
        [
            (day(2026, 10, 10), "Portes ouvertes"),
            (day(2027, 1, 7), "Le stress"),
            (day(2027, 1, 21), "Le stress"),
            (day(2027, 1, 29), "Le stress"),
            (day(2027, 2, 2), "Atelier sommeil"),
            (day(2027, 3, 2), "Deuil"),
        ]
    );
    assert!(rows.iter().any(|row| row.state == WorkshopState::Cancelled));
    let again = town.take_in(ImportTarget::Workshops, "agenda.ics", agenda);
    assert_eq!((again.taken, again.left_out.len()), (0, 6));
}

#[test]
fn row_95_school_holidays_come_from_the_ministry_and_public_ones_are_checked() {
    let mut town = Town::new();
    let ministry = "Description;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire\r\n\
        Vacances de la Toussaint;-;2027-10-22T22:00:00+00:00;2027-11-07T23:00:00+00:00;Lille;Zone B;2027-2028\r\n\
        Vacances de la Toussaint;-;2027-10-22T22:00:00+00:00;2027-11-07T23:00:00+00:00;Nice;Zone B;2027-2028\r\n\
        Vacances d'Hiver;Élèves;2028-02-11T23:00:00+00:00;2028-02-27T23:00:00+00:00;Paris;Zone C;2027-2028\r\n\
        Pré-rentrée des enseignants;Enseignants;2027-08-30T22:00:00+00:00;2027-08-31T22:00:00+00:00;Lille;Zone B;2027-2028\r\n";
    let told = town.take_in(ImportTarget::SchoolHolidays, "calendrier.csv", ministry.as_bytes());
    assert_eq!((told.counts.school_holidays, told.passed_over), (1, 1));
    let month = council::Period::new(day(2027, 10, 1), Some(day(2027, 12, 1))).unwrap();
    let breaks = town.desk.office.calendar(month, after()).unwrap().breaks;
    let period = council::Period::new(day(2027, 10, 23), Some(day(2027, 11, 8))).unwrap();
    assert_eq!(breaks.iter().map(|each| each.period).collect::<Vec<_>>(), [period]);
    let again = town.take_in(ImportTarget::SchoolHolidays, "calendrier.csv", ministry.as_bytes());
    assert_eq!((again.taken, again.unchanged), (0, 1));
    let public = "date;nom_jour_ferie\r\n2027-05-01;1er mai\r\n2027-03-26;Vendredi saint\r\n";
    let told = town.take_in(ImportTarget::PublicHolidays, "feries.csv", public.as_bytes());
    assert_eq!((told.taken, told.unchanged), (0, 1));
    assert_eq!(told.left_out.iter().map(|left| left.why).collect::<Vec<_>>(), [Unplaced::NotAHoliday]);
}

#[test]
fn row_94_an_agenda_that_tells_an_event_twice_brings_its_latest_version() {
    let mut town = Town::new();
    let event = |sequence: u32, title: &str, hour: u32| {
        format!(
            "BEGIN:VEVENT\r\nUID:a@b\r\nSEQUENCE:{sequence}\r\nSUMMARY:{title}\r\nDTSTART:20270105T{hour}0000\r\n\
             DURATION:PT2H\r\nEND:VEVENT\r\n"
        )
    };
    let (first, last) = (event(0, "Le stress", 14), event(2, "Le stress, au calme", 18));
    let agenda = format!("BEGIN:VCALENDAR\r\n{first}{last}END:VCALENDAR\r\n");
    let told = town.take_in(ImportTarget::Workshops, "agenda.ics", agenda.as_bytes());
    let out: Vec<_> = told.left_out.iter().map(|left| (left.row, left.why)).collect();
    assert_eq!((told.taken, out), (1, vec![(1, Unplaced::RepeatedWorkshop)]));
    let rows = town.desk.office.workshops(&WorkshopsQuery::default()).unwrap().rows;
    assert_eq!(rows[0].title, "Le stress, au calme");
}

#[test]
fn row_94_a_count_that_no_hall_holds_leaves_out_its_line_alone() {
    let mut town = Town::new();
    let list = "Date;Titre;Présents\r\n14/03/2025;Dormir;12000\r\n15/03/2025;Jardiner;12\r\n";
    let told = town.take_in(ImportTarget::Workshops, "ateliers.csv", list.as_bytes());
    assert_eq!((told.taken, told.rejected.len()), (1, 1));
}
