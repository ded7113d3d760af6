//! The plan of actions: undertaken, followed, printed, removed and brought back.

use crate::dwellings::{Council, day, refused, today};
use council::actions::{
    ActionChange, ActionHeading, ActionTheme, ActionWords, MilestoneChange, NewAction, NewMilestone, NewNews,
    Population, Progress,
};
use council::bodies::{BodyKind, DecidesBy, NewBody, Rhythm};
use council::journal::Removable;
use council::library::PaperRequest;
use council::settings::SettingKey;
use council::{ActionId, Day, Refusal};
use secretariat::Office;

fn new(title: &str) -> NewAction {
    NewAction {
        title: title.into(),
        theme: ActionTheme::Housing,
        population: Population::ServiceUsers,
        progress: Progress::UnderWay,
        pole: None,
    }
}

fn words(heading: ActionHeading, words: &str) -> ActionChange {
    ActionChange::Heading(ActionWords { heading, words: words.into() })
}

fn written(office: &Office, id: ActionId, heading: ActionHeading) -> String {
    let sheet = office.action(id, day(4, 2)).unwrap();
    sheet.headings.into_iter().find(|one| one.heading == heading).unwrap().words
}

#[test]
fn row_99_an_action_is_undertaken_written_on_its_sheet_and_each_gesture_is_taken_back() {
    let mut council = Council::new();
    let (actor, office) = (today(day(4, 2)), &mut council.desk.office);
    assert_eq!(refused(office.add_action(&actor, new(" "))), Refusal::Empty { field: "title".into() });
    let (id, _) = office.add_action(&actor, new("Baux glissants")).unwrap();
    let (other, _) = office.add_action(&actor, new("Forum")).unwrap();
    let numbers: Vec<_> = office.actions(day(4, 2)).unwrap().iter().map(|row| (row.id, row.number)).collect();
    assert_eq!(numbers, [(id, 1), (other, 2)]);

    office.change_action(&actor, id, words(ActionHeading::Context, "Deux ans d’attente.")).unwrap();
    office.change_action(&actor, id, words(ActionHeading::Context, "Trois ans d’attente.")).unwrap();
    assert_eq!(written(office, id, ActionHeading::Context), "Trois ans d’attente.");
    office.undo(&actor).unwrap();
    assert_eq!(written(office, id, ActionHeading::Context), "Deux ans d’attente.");
    office.change_action(&actor, id, words(ActionHeading::Context, "")).unwrap();
    assert_eq!(written(office, id, ActionHeading::Context), "");
    assert_eq!(written(office, id, ActionHeading::Lessons), "", "every heading of the form is there");

    office.change_action(&actor, id, ActionChange::Progress(Progress::Done)).unwrap();
    assert_eq!(office.action(id, day(4, 2)).unwrap().row.progress, Progress::Done);
}

#[test]
fn row_98_milestones_are_reached_and_silence_is_told_after_three_months() {
    let mut council = Council::new();
    let (actor, office) = (today(day(4, 2)), &mut council.desk.office);
    let (id, _) = office.add_action(&actor, new("Baux glissants")).unwrap();
    let late = NewMilestone { what: "Signer".into(), due_on: Some(day(6, 1)) };
    let soon = NewMilestone { what: "Réunir".into(), due_on: Some(day(5, 1)) };
    office.add_milestone(&actor, id, late).unwrap();
    let (first, _) = office.add_milestone(&actor, id, soon).unwrap();
    let next = |office: &Office| office.action(id, day(4, 2)).unwrap().row.next_milestone_on;
    assert_eq!(next(office), Some(day(5, 1)));
    let to_come = MilestoneChange::DoneOn(Some(day(4, 3)));
    assert_eq!(refused(office.change_milestone(&actor, first, to_come)), Refusal::InTheFuture { day: day(4, 3) });
    office.change_milestone(&actor, first, MilestoneChange::DoneOn(Some(day(4, 2)))).unwrap();
    assert_eq!(next(office), Some(day(6, 1)));
    office.remove_milestone(&actor, first).unwrap();
    office.undo(&actor).unwrap();
    let sheet = office.action(id, day(4, 2)).unwrap();
    assert_eq!(sheet.milestones.iter().map(|one| one.what.as_str()).collect::<Vec<_>>(), ["Signer", "Réunir"]);

    let news = |on_day: Day, words: &str| NewNews { on_day, words: words.into() };
    assert_eq!(refused(office.write_news(&actor, id, news(day(4, 3), "a"))), Refusal::InTheFuture { day: day(4, 3) });
    assert_eq!(refused(office.write_news(&actor, id, news(day(4, 2), " "))), Refusal::Empty { field: "words".into() });
    let silent = |office: &Office, on: Day| office.action(id, on).unwrap().row.silent_months;
    assert_eq!(silent(office, day(9, 1)), None, "nobody is asked before the first news");
    office.write_news(&actor, id, news(day(4, 2), "Deux bailleurs d’accord.")).unwrap();
    assert_eq!((silent(office, day(7, 1)), silent(office, day(7, 2))), (None, Some(3)));
}

#[test]
fn row_99_the_plan_goes_pole_by_pole_is_printed_and_an_action_comes_back_from_the_trash() {
    let mut council = Council::new();
    let (actor, office) = (today(day(4, 2)), &mut council.desk.office);
    let body = |name: &str| NewBody {
        kind: BodyKind::Pole,
        name: name.into(),
        short_name: "P".into(),
        decides_by: DecidesBy::Consensus,
        quorum: None,
        rhythm: Rhythm::Quarterly,
    };
    let (poles, on) = (["Pôle habitat", "Pôle culture"], day(4, 2));
    let poles = poles.map(|name| office.add_body(&actor, body(name)).unwrap().0);
    let (alone, _) = office.add_action(&actor, new("Seule")).unwrap();
    let (housing, _) = office.add_action(&actor, NewAction { pole: Some(poles[0]), ..new("Habitat") }).unwrap();
    let (culture, _) = office.add_action(&actor, NewAction { pole: Some(poles[1]), ..new("Culture") }).unwrap();
    let order = |office: &Office| office.actions(on).unwrap().iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(order(office), [culture, housing, alone]);

    office.set_setting(&actor, SettingKey::CouncilName, "Conseil", on).unwrap();
    let name = |request| office.papers(request, on).unwrap().files[0].name.clone();
    assert_eq!(name(PaperRequest::ActionPlan), "plan-d-actions-au-2026-04-02.pdf");
    assert_eq!(name(PaperRequest::ActionSheet { action: housing }), "fiche-action-2.pdf");

    let milestone = NewMilestone { what: "Réunir".into(), due_on: None };
    office.add_milestone(&actor, housing, milestone).unwrap();
    office.remove_record(&actor, Removable::Action, housing.get()).unwrap();
    assert_eq!(order(office), [culture, alone]);
    let trashed = office.trash(actor.at).unwrap();
    assert_eq!((trashed[0].kind, trashed[0].label.as_str()), (Removable::Action, "Habitat"));
    office.undo_act(&actor, trashed[0].seq).unwrap();
    assert_eq!(office.action(housing, on).unwrap().milestones.len(), 1, "with what was part of it");
}
