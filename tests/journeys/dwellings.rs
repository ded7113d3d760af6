//! A place from its opening to the day it is given back, who lives in it, and the money left with the landlord.

use council::applications::{Applicant, NewApplication};
use council::deposits::{
    Creditor, DepositChange, DepositEntryKind, DepositLetter, DepositMode, DepositStatus, DepositsQuery, NewDeposit,
    NewDepositEntry,
};
use council::directory::{NewCommune, NewOrganisation, OrganisationKind};
use council::dwellings::{DwellingsQuery, NewDwelling, NewRent, Scheme, Title, Typology};
use council::library::{PaperLack, PaperRequest};
use council::people::{NewPerson, Protection, ProtectionKind};
use council::places::{HoldKind, NewPlaceHold, PlaceState};
use council::settings::SettingKey;
use council::tenancies::{ExitReason, NewExit, NewNotice, NewTenancy, NoticeGround, TenanciesQuery, TenancyState};
use council::{
    Actor, Cents, Day, DepositId, DwellingId, OrganisationId, Period, PersonId, PlaceId, PlaceKindId, Refusal,
    TenancyId,
};
use secretariat::{Error, Office, PaperFile};
use tests::Desk;

pub(crate) fn day(month: u32, day: u32) -> Day {
    Day::from_ymd_opt(2026, month, day).unwrap()
}

/// The founder, at noon of a day.
pub(crate) fn today(day: Day) -> Actor {
    let noon = day.and_hms_opt(12, 0, 0).unwrap().and_utc();
    Desk::founder(noon.timestamp_millis())
}

/// A council with a commune, a landlord and a flat of one place at 320 €.
pub(crate) struct Council {
    pub(crate) desk: Desk,
    pub(crate) landlord: OrganisationId,
    pub(crate) dwelling: DwellingId,
    pub(crate) place: PlaceId,
}

impl Council {
    pub(crate) fn new() -> Self {
        let mut desk = Desk::new();
        let actor = today(day(1, 1));
        let commune = NewCommune {
            insee: "59507".into(),
            name: "Ronchin".into(),
            postcode: Some("59790".into()),
            part_of: None,
            member_from_on: None,
            population: None,
        };
        let (commune, _) = desk.office.add_commune(&actor, commune).unwrap();
        let landlord = NewOrganisation {
            kind: OrganisationKind::Landlord,
            name: "Habitat des Essais".into(),
            short_name: String::new(),
            city: String::new(),
        };
        let (landlord, _) = desk.office.add_organisation(&actor, landlord).unwrap();
        let dwelling = NewDwelling {
            reference: "L-12".into(),
            landlord: Some(landlord),
            commune,
            street: "12 rue des Lilas".into(),
            complement: String::new(),
            postcode: String::new(),
            typology: Some(Typology::T2),
            title: Title::DirectLease,
            rent: Some(NewRent { from_on: day(1, 1), rent: Cents::new(32_000), charges: Cents::new(7_000) }),
            kind: kind(&desk, Scheme::AssociativeFlat),
            places: 1,
            opened_on: day(1, 1),
        };
        let (dwelling, _) = desk.office.add_dwelling(&actor, dwelling).unwrap();
        let place = desk.office.dwelling(dwelling, day(1, 1)).unwrap().places[0].row.id;
        Self { desk, landlord, dwelling, place }
    }

    pub(crate) fn person(&mut self, name: &str) -> PersonId {
        let person = NewPerson {
            civility: None,
            family_name: name.into(),
            birth_name: String::new(),
            given_name: "Claude".into(),
            birth_on: None,
            phone: String::new(),
            email: String::new(),
            commune: None,
        };
        let application = NewApplication {
            applicant: Applicant::New(person),
            received_on: day(1, 2),
            referred_by: None,
            referrer_text: String::new(),
            request: String::new(),
        };
        let (id, _) = self.desk.office.add_application(&today(day(1, 2)), application).unwrap();
        self.desk.office.application(id, day(1, 2)).unwrap().row.person
    }

    pub(crate) fn enter(&mut self, person: PersonId, entered_on: Day) -> Result<TenancyId, Error> {
        let tenancy = NewTenancy {
            person,
            place: self.place,
            title: Title::DirectLease,
            lease_signed_on: Some(entered_on),
            entered_on,
        };
        Ok(self.desk.office.enter_place(&today(entered_on), &tenancy)?.0)
    }

    /// A month's rent, paid for a person on 1 February.
    fn deposit(&mut self, person: PersonId) -> DepositId {
        let deposit = NewDeposit {
            person,
            place: Some(self.place),
            mode: DepositMode::ThirdPartyPayer,
            entry: movement(DepositEntryKind::Paid, day(2, 1), 32_000),
        };
        self.desk.office.open_deposit(&today(day(7, 1)), deposit).unwrap().0
    }

    pub(crate) fn leave(&mut self, tenancy: TenancyId, left_on: Day) {
        let exit = NewExit { left_on, reason: ExitReason::OwnSocialLease, new_address: "3 rue Neuve".into() };
        self.desk.office.record_exit(&today(left_on), tenancy, exit).unwrap();
    }

    /// State, day it is free, days vacant.
    fn place_on(&self, on: Day) -> (Option<PlaceState>, Option<Day>, Option<u32>) {
        let row = self.desk.office.dwelling(self.dwelling, on).unwrap().places[0].row.clone();
        (row.state, row.free_on, row.days_vacant)
    }
}

pub(crate) fn kind(desk: &Desk, scheme: Scheme) -> PlaceKindId {
    desk.office.place_kinds().unwrap().into_iter().find(|kind| kind.scheme == scheme).unwrap().id
}

pub(crate) fn refused<T>(done: Result<T, Error>) -> Refusal {
    match done {
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("it was done"),
    }
}

pub(crate) fn movement(kind: DepositEntryKind, on_day: Day, cents: u32) -> NewDepositEntry {
    NewDepositEntry { kind, on_day, amount: Cents::new(cents), reason: None, note: String::new() }
}

#[test]
fn row_2_a_council_starts_with_its_kinds_of_place() {
    let kinds = Desk::new().office.place_kinds().unwrap();
    let planned: Vec<_> = kinds.iter().filter_map(|kind| kind.planned_capacity).collect();
    assert_eq!(planned, [47, 10, 4, 12]);
}

#[test]
fn row_6_a_place_is_vacant_from_the_day_it_is_left_to_the_next_entry() {
    let mut council = Council::new();
    assert_eq!(council.place_on(day(1, 11)), (Some(PlaceState::Available), Some(day(1, 1)), Some(10)));
    let (first, second) = (council.person("Arnould"), council.person("Bastien"));
    let tenancy = council.enter(first, day(2, 1)).unwrap();
    assert_eq!(council.place_on(day(2, 1)), (Some(PlaceState::Occupied), None, None));
    assert_eq!(refused(council.enter(second, day(3, 1))), Refusal::PlaceIs { state: PlaceState::Occupied });
    council.leave(tenancy, day(5, 1));
    assert_eq!(council.place_on(day(5, 31)), (Some(PlaceState::Available), Some(day(5, 1)), Some(30)));
    council.enter(second, day(6, 1)).unwrap();
    assert_eq!(council.place_on(day(6, 1)).0, Some(PlaceState::Occupied));
}

#[test]
fn row_4_a_vacancy_is_declared_before_the_person_leaves_and_closed_by_the_next_entry() {
    let mut council = Council::new();
    let actor = today(day(7, 1));
    let (first, second) = (council.person("Arnould"), council.person("Bastien"));
    let tenancy = council.enter(first, day(2, 1)).unwrap();
    let at_home = council.desk.office.declare_vacancy(&actor, council.place, day(5, 1));
    assert_eq!(refused(at_home), Refusal::PlaceIs { state: PlaceState::Occupied });
    let notice = NewNotice { on_day: day(4, 1), ground: NoticeGround::TightMarket, judge_order: String::new() };
    council.desk.office.note_notice(&actor, tenancy, notice).unwrap();
    council.desk.office.declare_vacancy(&actor, council.place, day(5, 1)).unwrap();
    assert_eq!(council.place_on(day(4, 3)), (Some(PlaceState::UnderNotice), Some(day(5, 1)), None));
    council.leave(tenancy, day(4, 28));
    council.enter(second, day(5, 11)).unwrap();
    let sheet = council.desk.office.dwelling(council.dwelling, day(7, 1)).unwrap();
    let vacancy = sheet.places[0].vacancies[0];
    assert_eq!((vacancy.filled_on, vacancy.days), (Some(day(5, 11)), 10));
    council.desk.office.undo(&today(day(7, 1))).unwrap();
    assert_eq!(council.place_on(day(5, 12)), (Some(PlaceState::Available), Some(day(5, 1)), Some(11)));
}

#[test]
fn row_1_the_register_is_filtered_and_counts_what_it_shows() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    council.enter(person, day(2, 1)).unwrap();
    let found = |query: DwellingsQuery, on| council.desk.office.dwellings(&query, on).unwrap();
    let all = found(DwellingsQuery { words: "lilas ronchin".into(), ..DwellingsQuery::default() }, day(2, 1));
    assert_eq!((all.total, all.states), (1, vec![(PlaceState::Occupied, 1)]));
    assert_eq!(all.rows[0].card.rent, Some(Cents::new(32_000)));
    let free = DwellingsQuery { states: vec![PlaceState::Available], ..DwellingsQuery::default() };
    assert_eq!((found(free.clone(), day(2, 1)).rows.len(), found(free, day(1, 31)).rows.len()), (0, 1));
    let elsewhere = DwellingsQuery { landlords: vec![OrganisationId::new(999)], ..DwellingsQuery::default() };
    assert_eq!(found(elsewhere, day(2, 1)).rows, []);
}

#[test]
fn row_3_a_place_in_works_is_not_entered_until_they_end() {
    let mut council = Council::new();
    let actor = today(day(7, 1));
    let person = council.person("Arnould");
    let period = Period::new(day(2, 1), None).unwrap();
    let hold = NewPlaceHold { kind: HoldKind::Works, period, note: String::new() };
    let (hold, _) = council.desk.office.hold_place(&actor, council.place, hold).unwrap();
    assert_eq!(refused(council.enter(person, day(3, 1))), Refusal::PlaceIs { state: PlaceState::Works });
    council.desk.office.end_hold(&actor, hold, day(3, 1)).unwrap();
    council.enter(person, day(3, 1)).unwrap();
}

#[test]
fn the_home_of_a_protected_adult_is_given_up_only_by_order_of_the_judge() {
    let mut council = Council::new();
    let actor = today(day(7, 1));
    let person = council.person("Arnould");
    let measure = Protection {
        kind: ProtectionKind::ReinforcedCuratorship,
        mandatary_kind: None,
        mandatary: None,
        judged_on: None,
        covers_person: false,
        signs_lease: false,
        receives_letters: true,
        from_on: None,
        until_on: None,
    };
    council.desk.office.add_protection(&actor, person, &measure).unwrap();
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let notice = |judge_order: &str| NewNotice {
        on_day: day(4, 1),
        ground: NoticeGround::Ordinary,
        judge_order: judge_order.into(),
    };
    let office = &mut council.desk.office;
    assert_eq!(refused(office.note_notice(&actor, tenancy, notice(""))), Refusal::JudgeOrderMissing);
    office.note_notice(&actor, tenancy, notice("Ordonnance 26/00123")).unwrap();
    let sheet = office.tenancy(tenancy, day(4, 2)).unwrap();
    assert_eq!((sheet.row.state, sheet.row.notice_ends_on), (TenancyState::UnderNotice, Some(day(7, 1))));
}

#[test]
fn an_absence_is_never_an_exit() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let actor = today(day(7, 1));
    let away = Period::new(day(3, 1), None).unwrap();
    let (absence, _) = council.desk.office.note_absence(&actor, tenancy, away).unwrap();
    let state = |council: &Council| {
        let list = council.desk.office.tenancies(&TenanciesQuery::default(), day(12, 31)).unwrap();
        list.rows[0].state
    };
    assert_eq!(state(&council), TenancyState::TemporaryAbsence);
    assert_eq!(council.place_on(day(12, 31)).0, Some(PlaceState::Occupied));
    council.desk.office.end_absence(&actor, absence, day(4, 1)).unwrap();
    assert_eq!(state(&council), TenancyState::Current);
}

#[test]
fn a_deposit_is_followed_from_its_payment_to_its_late_return() {
    let mut council = Council::new();
    let actor = today(day(7, 1));
    let person = council.person("Arnould");
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let deposit = council.deposit(person);
    let sheet = council.desk.office.deposit(deposit, day(2, 2)).unwrap();
    assert_eq!(
        (sheet.cap, sheet.tenancy, sheet.row.landlord),
        (Some(Cents::new(32_000)), Some(tenancy), Some(council.landlord))
    );
    assert_eq!((sheet.row.status, sheet.row.creditor), (DepositStatus::Paid, Creditor::Person));

    council.leave(tenancy, day(3, 12));
    let office = &mut council.desk.office;
    office.note_keys(&actor, tenancy, day(3, 15)).unwrap();
    assert_eq!(office.deposit(deposit, day(3, 16)).unwrap().row.status, DepositStatus::OwedToPerson);
    let clause = DepositChange::RestitutionClauseSignedOn(Some(day(2, 1)));
    office.change_deposit(&actor, deposit, clause).unwrap();
    let row = office.deposit(deposit, day(6, 20)).unwrap().row;
    assert_eq!((row.status, row.due_on, row.is_overdue), (DepositStatus::Returning, Some(day(5, 15)), true));
    // No exit inventory: two months, and two periods begun since.
    assert_eq!(row.penalty.map(|penalty| (penalty.periods, penalty.amount.get())), Some((2, 6_400)));

    let too_much = office.enter_movement(&actor, deposit, movement(DepositEntryKind::Returned, day(6, 20), 32_001));
    assert_eq!(refused(too_much), Refusal::MoreThanPaid { paid: Cents::new(32_000) });
    let returned = movement(DepositEntryKind::Returned, day(6, 20), 32_000);
    let (entry, _) = office.enter_movement(&actor, deposit, returned).unwrap();
    assert_eq!(office.deposit(deposit, day(6, 20)).unwrap().row.status, DepositStatus::Returned);
    office.reverse_movement(&today(day(6, 22)), entry).unwrap();
    let list = office.deposits(&DepositsQuery::default(), day(6, 22)).unwrap();
    assert_eq!((list.rows[0].status, list.exposure), (DepositStatus::Returning, Cents::new(32_000)));
    assert_eq!(refused(office.reverse_movement(&today(day(6, 23)), entry)), Refusal::NotAReversal { entry });
}

#[test]
fn the_letters_about_a_deposit_say_only_what_is_true_on_their_day() {
    let mut council = Council::new();
    let actor = today(day(7, 1));
    let person = council.person("Arnould");
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let deposit = council.deposit(person);
    council.leave(tenancy, day(3, 12));
    let office = &mut council.desk.office;
    for (key, value) in [
        (SettingKey::CouncilName, "Conseil"),
        (SettingKey::CouncilCity, "Ys"),
        (SettingKey::CouncilAccount, "FR76 0000"),
        (SettingKey::CoordinationName, "M. Caron"),
        (SettingKey::CoordinationPhone, "01 99 00 12 34"),
        (SettingKey::SignatoryName, "O. Prudent"),
        (SettingKey::SignatoryQuality, "Présidente"),
    ] {
        office.set_setting(&actor, key, value, day(1, 1)).unwrap();
    }
    let lacks = refused(office.papers(PaperRequest::Restitution { deposit }, day(4, 1)));
    let missing = [PaperLack::RestitutionClause, PaperLack::Keys];
    assert_eq!(lacks, Refusal::PaperLacks { lacks: missing.into() });

    office.note_keys(&actor, tenancy, day(3, 15)).unwrap();
    office.change_deposit(&actor, deposit, DepositChange::RestitutionClauseSignedOn(Some(day(2, 1)))).unwrap();
    let letters = |office: &Office, on| office.papers(PaperRequest::Restitution { deposit }, on).unwrap().files;
    let words = |file: &PaperFile| file.ready().unwrap().card.reading.replace(['\u{a0}', '\u{202f}'], " ");
    // Due on 15 May: until then, the letter of the keys alone; nothing says how many there were.
    let early = letters(office, day(5, 15));
    assert_eq!(early.len(), 1);
    let said = words(&early[0]);
    assert!(said.contains("vous ont été remises le 15 mars 2026.") && !said.contains("exemplaire"), "{said}");
    assert_eq!(letters(office, day(5, 16)).len(), 2);
    // A letter that cites the one before waits until that was sent, and left the landlord fifteen days.
    let waiting = |office: &Office, on| office.papers(PaperRequest::Restitution { deposit }, on).unwrap().waiting;
    let before = PaperLack::LetterBefore { letter: DepositLetter::First };
    assert_eq!(waiting(office, day(5, 16))[0].lacks, [before]);
    let sent = |office: &mut Office, letter, on: Day| office.note_deposit_letter(&today(on), deposit, letter, Some(on));
    let early = Refusal::LetterOutOfOrder { before: DepositLetter::First, after: DepositLetter::Second };
    assert_eq!(refused(sent(office, DepositLetter::Second, day(5, 18))), early);
    sent(office, DepositLetter::First, day(5, 18)).unwrap();
    assert_eq!(waiting(office, day(6, 1))[0].lacks, [PaperLack::NotBefore { day: day(6, 2) }]);
    let second = words(&letters(office, day(6, 2))[2]);
    assert!(
        second.contains("Notre lettre du 18 mai 2026") && second.contains("avant le mercredi 17 juin 2026"),
        "{second}"
    );
    assert!(second.contains("1 × 10 % × 320,00 € = 32,00 €"), "{second}");
    assert_eq!(office.deposit(deposit, day(6, 2)).unwrap().row.next_letter, Some((DepositLetter::Second, day(6, 2))));
    // The formal notice names where one goes first, or says in words that nobody told where that is.
    sent(office, DepositLetter::Second, day(6, 2)).unwrap();
    let lack = PaperLack::Setting { key: SettingKey::ConciliationAddress };
    assert_eq!(waiting(office, day(6, 17))[0].lacks, [lack]);
    office.set_setting(&actor, SettingKey::ConciliationAddress, "12 rue de l’Essai, 59000 Lille", day(1, 1)).unwrap();
    let notice = words(&letters(office, day(6, 17))[3]);
    assert!(notice.contains("Nos lettres des 18 mai 2026 et 2 juin 2026"), "{notice}");
    assert!(notice.contains("conciliation (12 rue de l’Essai, 59000 Lille)"), "{notice}");
    // Noted by mistake, it is taken back.
    assert_eq!(refused(office.note_deposit_letter(&actor, deposit, DepositLetter::First, None)), early);
    office.note_deposit_letter(&actor, deposit, DepositLetter::Second, None).unwrap();
    assert_eq!(letters(office, day(6, 17)).len(), 3);
    office.undo(&actor).unwrap();
    assert_eq!(letters(office, day(6, 17)).len(), 4);
    // What came back is no longer asked for, and nothing is once it all did.
    office.enter_movement(&actor, deposit, movement(DepositEntryKind::Returned, day(6, 1), 12_000)).unwrap();
    let asked = words(&letters(office, day(6, 20))[1]);
    assert!(asked.contains("200,00 €") && !asked.contains("320,00 €"), "{asked}");
    office.enter_movement(&actor, deposit, movement(DepositEntryKind::Repaid, day(6, 2), 20_000)).unwrap();
    assert!(letters(office, day(6, 20)).is_empty());
}

#[test]
fn what_is_kept_back_is_always_explained() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let actor = today(day(7, 1));
    let deposit = NewDeposit {
        person,
        place: None,
        mode: DepositMode::ThirdPartyPayer,
        entry: movement(DepositEntryKind::Opening, day(2, 1), 28_000),
    };
    let office = &mut council.desk.office;
    let (deposit, _) = office.open_deposit(&actor, deposit).unwrap();
    let kept = movement(DepositEntryKind::Withheld, day(3, 1), 5_000);
    let unexplained = office.enter_movement(&actor, deposit, kept);
    assert_eq!(refused(unexplained), Refusal::Empty { field: "reason".into() });
}

#[test]
fn a_dwelling_bears_a_reference_of_its_own_and_keeps_its_rents_by_date() {
    let mut council = Council::new();
    let actor = today(day(7, 1));
    let office = &mut council.desk.office;
    let raised = NewRent { from_on: day(7, 1), rent: Cents::new(33_152), charges: Cents::new(7_000) };
    office.set_rent(&actor, council.dwelling, &raised).unwrap();
    let rent = |office: &secretariat::Office, on| office.dwelling(council.dwelling, on).unwrap().card.rent;
    assert_eq!(rent(office, day(6, 30)), Some(Cents::new(32_000)));
    assert_eq!(rent(office, day(7, 1)), Some(Cents::new(33_152)));
    let commune = office.communes().unwrap()[0].id;
    let twin = NewDwelling {
        reference: "L-12".into(),
        landlord: None,
        commune,
        street: String::new(),
        complement: String::new(),
        postcode: String::new(),
        typology: None,
        title: Title::DirectLease,
        rent: None,
        kind: kind(&council.desk, Scheme::AssociativeFlat),
        places: 1,
        opened_on: day(1, 1),
    };
    assert_eq!(refused(council.desk.office.add_dwelling(&actor, twin)), Refusal::ReferenceTaken);
}

#[test]
fn a_place_is_given_back_empty() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let actor = today(day(7, 1));
    let back = council.desk.office.give_place_back(&actor, council.place, day(5, 1));
    assert_eq!(refused(back), Refusal::PlaceTaken);
    council.leave(tenancy, day(5, 1));
    council.desk.office.give_place_back(&actor, council.place, day(5, 1)).unwrap();
    assert_eq!(council.place_on(day(5, 1)), (Some(PlaceState::Returned), None, None));
}
