//! A dwelling gone through when somebody comes in and when she leaves, and what the difference is worth.

use crate::dwellings::{Council, day, movement, refused, today};
use council::deposits::{
    DepositEntryKind, DepositMode, NewDeposit, NewDepositEntry, NewWearLine, WearElement, WearRate, WithholdingReason,
};
use council::library::PaperRequest;
use council::settings::SettingKey;
use council::tenancies::{
    ChecklistKind, Complement, InventoryChange, InventorySide, Keys, Meter, MeterKind, WearState,
};
use council::{Cents, Day, DepositId, InventoryLineId, Refusal, TenancyId};
use secretariat::Office;

/// A tenant who came in on 1 February, with two rooms described as good.
fn entered() -> (Council, TenancyId, DepositId) {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let place = Some(council.place);
    let office = &mut council.desk.office;
    let entry = movement(DepositEntryKind::Paid, day(2, 1), 32_000);
    let deposit = NewDeposit { person, place, mode: DepositMode::ThirdPartyPayer, entry };
    let (deposit, _) = office.open_deposit(&today(day(2, 1)), deposit).unwrap();
    office.note_inventory(&today(day(2, 1)), tenancy, InventorySide::In, day(2, 1)).unwrap();
    for (room, elements) in [("Séjour", vec!["Sol", "Murs"]), ("Cuisine", vec!["Évier"])] {
        let elements = elements.into_iter().map(str::to_owned).collect();
        change(office, tenancy, InventoryChange::Room { room: room.into(), elements });
    }
    for line in lines(office, tenancy) {
        find(office, tenancy, line, InventorySide::In, WearState::Good);
    }
    (council, tenancy, deposit)
}

fn change(office: &mut Office, tenancy: TenancyId, change: InventoryChange) {
    office.change_inventory(&today(day(9, 10)), tenancy, change).unwrap();
}

fn find(office: &mut Office, tenancy: TenancyId, line: InventoryLineId, side: InventorySide, state: WearState) {
    change(office, tenancy, InventoryChange::State { line, side, state: Some(state) });
}

fn lines(office: &Office, tenancy: TenancyId) -> Vec<InventoryLineId> {
    office.inventory(tenancy).unwrap().found.lines.iter().map(|line| line.id).collect()
}

/// She left on 5 September: the walls are in a worse state, and the keys came back.
fn left(council: &mut Council, tenancy: TenancyId) {
    council.leave(tenancy, day(9, 5));
    let office = &mut council.desk.office;
    office.note_keys(&today(day(9, 5)), tenancy, day(9, 5)).unwrap();
    office.note_inventory(&today(day(9, 5)), tenancy, InventorySide::Out, day(9, 5)).unwrap();
    let all = lines(office, tenancy);
    for (line, state) in all.into_iter().zip([WearState::Good, WearState::Poor, WearState::Good]) {
        find(office, tenancy, line, InventorySide::Out, state);
    }
}

#[test]
fn row_7_a_dwelling_is_gone_through_room_by_room_on_both_sides_and_compared() {
    let (mut council, tenancy, deposit) = entered();
    let due = |office: &Office| office.deposit(deposit, day(9, 10)).unwrap().row.due_on;
    left(&mut council, tenancy);
    let office = &mut council.desk.office;
    let sheet = office.inventory(tenancy).unwrap();
    assert_eq!((sheet.found.in_on, sheet.found.out_on), (Some(day(2, 1)), Some(day(9, 5))));
    assert_eq!(sheet.compared.worse, [sheet.found.lines[1].id]);
    assert_eq!((sheet.compared.conforms, sheet.found.conforms), (Some(false), None));
    // Nobody concluded yet: two months, as for what does not conform.
    assert_eq!(due(office), Some(day(11, 5)));
    change(office, tenancy, InventoryChange::Conforms(Some(true)));
    assert_eq!(due(office), Some(day(10, 5)), "both parties say it conforms: a month");
    office.undo(&today(day(9, 10))).unwrap();
    assert_eq!(due(office), Some(day(11, 5)));
    // The step of the guided list is done by it.
    let steps = office.tenancy(tenancy, day(9, 10)).unwrap().steps;
    let made = |list| steps.iter().any(|step| step.list == list && step.step == "inventory");
    assert!(made(ChecklistKind::Entry) && made(ChecklistKind::Exit));
}

#[test]
fn meters_and_keys_are_kept_by_what_they_are_and_a_room_twice_is_one() {
    let (mut council, tenancy, _) = entered();
    let office = &mut council.desk.office;
    let meter = |number: &str, out: &str| Meter {
        kind: MeterKind::Gas,
        number: number.into(),
        in_reading: "00120".into(),
        out_reading: out.into(),
    };
    change(office, tenancy, InventoryChange::Meter(meter("88", "")));
    change(office, tenancy, InventoryChange::Meter(meter("88", "00480")));
    let keys = |given, back| Keys { opens: "Porte d’entrée".into(), given, back };
    change(office, tenancy, InventoryChange::Keys(keys(3, None)));
    change(office, tenancy, InventoryChange::Keys(keys(3, Some(2))));
    let elements = vec!["Sol".to_owned(), "Plafond".to_owned()];
    change(office, tenancy, InventoryChange::Room { room: "Séjour".into(), elements });
    let found = office.inventory(tenancy).unwrap().found;
    assert_eq!((found.meters, found.keys.clone()), (vec![meter("88", "00480")], vec![keys(3, Some(2))]));
    let told: Vec<_> = found.lines.iter().map(|line| format!("{} {}", line.room, line.element)).collect();
    assert_eq!(told, ["Séjour Sol", "Séjour Murs", "Séjour Plafond", "Cuisine Évier"], "a room stays together");
    change(office, tenancy, InventoryChange::Keys(keys(0, None)));
    assert_eq!(office.inventory(tenancy).unwrap().found.keys, []);
}

#[test]
fn row_7_what_an_inventory_cannot_be_is_refused_and_nothing_is_written() {
    let (mut council, tenancy, _) = entered();
    let office = &mut council.desk.office;
    let actor = today(day(9, 10));
    let before = office.inventory(tenancy).unwrap();
    let out = |on: Day| (InventorySide::Out, on);
    for ((side, on), why) in [
        (out(day(1, 31)), Refusal::LeftBeforeEntry { on: day(2, 1) }),
        (out(day(9, 11)), Refusal::InTheFuture { day: day(9, 11) }),
    ] {
        assert_eq!(refused(office.note_inventory(&actor, tenancy, side, on)), why);
    }
    let room = InventoryChange::Room { room: " ".into(), elements: vec![] };
    assert_eq!(refused(office.change_inventory(&actor, tenancy, room)), Refusal::Empty { field: "room".into() });
    let keys = InventoryChange::Keys(Keys { opens: "Cave".into(), given: 100, back: None });
    assert!(matches!(refused(office.change_inventory(&actor, tenancy, keys)), Refusal::OutOfBounds { max: 99, .. }));
    let complement = |on_day, is_heating| Complement { on_day, is_heating, text: "Volet bloqué".into() };
    assert_eq!(
        refused(office.complete_inventory(&actor, tenancy, complement(day(2, 12), false))),
        Refusal::ComplementTooLate { until: day(2, 11) }
    );
    assert!(office.change_inventory(&actor, tenancy, InventoryChange::Conforms(Some(true))).is_err(), "no exit yet");
    assert_eq!(office.inventory(tenancy).unwrap(), before);
    office.complete_inventory(&actor, tenancy, complement(day(2, 11), false)).unwrap();
    office.complete_inventory(&actor, tenancy, complement(day(2, 28), true)).unwrap();
    assert_eq!(office.inventory(tenancy).unwrap().found.complements.len(), 2);
}

#[test]
fn the_sheets_of_entry_and_exit_print_what_was_found() {
    let (mut council, tenancy, _) = entered();
    left(&mut council, tenancy);
    let office = &mut council.desk.office;
    office.set_setting(&today(day(1, 1)), SettingKey::CouncilName, "le Conseil", day(1, 1)).unwrap();
    change(office, tenancy, InventoryChange::Conforms(Some(false)));
    let keys = Keys { opens: "Porte d’entrée".into(), given: 3, back: Some(2) };
    change(office, tenancy, InventoryChange::Keys(keys));
    let files = office.papers(PaperRequest::Tenancy { tenancy }, day(9, 10)).unwrap().files;
    let said = |at: usize| files[at].ready().unwrap().card.reading.replace(['\u{a0}', '\u{202f}'], " ");
    let (entry, exit, receipt) = (said(0), said(1), said(2));
    for words in ["Séjour", "Évier", "bon", "1er février 2026"] {
        assert!(entry.contains(words), "{words}: {entry}");
    }
    for words in ["mauvais", "Non conforme", "à comparer avec celui d’entrée du 1er février 2026"] {
        assert!(exit.contains(words), "{words}: {exit}");
    }
    assert!(receipt.contains("Porte d’entrée"), "{receipt}");
}

#[test]
fn row_67_what_the_landlord_keeps_is_set_against_what_time_wore_out() {
    let (mut council, tenancy, deposit) = entered();
    left(&mut council, tenancy);
    let landlord = council.landlord;
    let office = &mut council.desk.office;
    let actor = today(day(11, 1));
    let note = |office: &Office| office.wear_note(deposit, day(11, 1)).unwrap();
    assert_eq!(note(office).worse, ["Séjour : Murs"], "what the exit found is proposed");
    let line =
        |element, cost| NewWearLine { element, what: "Séjour : Murs".into(), cost: Cents::new(cost), age_years: 4 };
    let (paint, _) = office.write_wear_line(&actor, deposit, line(WearElement::Paint, 40_000)).unwrap();
    let kept = NewDepositEntry {
        kind: DepositEntryKind::Withheld,
        on_day: day(11, 1),
        amount: Cents::new(30_000),
        reason: Some(WithholdingReason::Damage),
        note: String::new(),
    };
    office.enter_movement(&actor, deposit, kept).unwrap();
    let told = note(office);
    assert_eq!((told.owed.get(), told.withheld.get(), told.excess.get()), (22_000, 30_000, 8_000));
    // Another rate is agreed on with the landlord: what is written stays, what comes follows it.
    let rate = WearRate { free_years: 0, yearly_percent: 20, floor_percent: 5 };
    office.agree_wear_rate(&actor, Some(landlord), WearElement::Paint, rate).unwrap();
    assert_eq!(note(office).owed.get(), 22_000);
    office.remove_wear_line(&actor, paint).unwrap();
    office.write_wear_line(&actor, deposit, line(WearElement::Paint, 40_000)).unwrap();
    assert_eq!(note(office).owed.get(), 8_000, "a fifth is left after four years");
    for wrong in [line(WearElement::Paint, 0), line(WearElement::Paint, 100_000_000)] {
        assert!(matches!(
            refused(office.write_wear_line(&actor, deposit, wrong)),
            Refusal::Empty { .. } | Refusal::AmountTooLarge { .. }
        ));
    }
    assert_eq!(note(office).lines.len(), 1);
}
