//! The money of the deposits, as the treasurer follows it: at risk, moved, written, closed.

use crate::dwellings::{Council, day, kind, movement, today};
use crate::example::opened;
use crate::town::refused;
use council::deposits::{
    DepositEntryKind as Kind, DepositMode, DepositTransfer, DepositsQuery, ExposureLine, FlowPeriod, MovementsQuery,
    NewDeposit, NewDepositEntry,
};
use council::dwellings::{NewDwelling, NewRent, Scheme, Title};
use council::imports::ImportTarget;
use council::settings::SettingKey;
use council::{Act, Cents, Day, DepositId, PersonId, PlaceId, Refusal, TableForm};
use secretariat::{Error, ImportFile, ImportPlan, Office, Stop, Watch};
use tests::example_day;

fn year(year: i32) -> FlowPeriod {
    FlowPeriod::year(year).unwrap()
}

fn open(
    office: &mut Office,
    person: PersonId,
    place: Option<PlaceId>,
    entry: NewDepositEntry,
) -> Result<DepositId, Error> {
    let deposit = NewDeposit { person, place, mode: DepositMode::ThirdPartyPayer, entry };
    Ok(office.open_deposit(&today(day(12, 1)), deposit)?.0)
}

/// Another place of the same landlord, at another address.
fn place_elsewhere(council: &mut Council, landlord: bool) -> PlaceId {
    let office = &mut council.desk.office;
    let commune = office.communes().unwrap()[0].id;
    let dwelling = NewDwelling {
        reference: format!("L-{landlord}"),
        landlord: landlord.then_some(council.landlord),
        commune,
        street: "7 rue Neuve".into(),
        complement: String::new(),
        postcode: String::new(),
        typology: None,
        title: Title::DirectLease,
        rent: Some(NewRent { from_on: day(1, 1), rent: Cents::new(35_000), charges: Cents::ZERO }),
        kind: kind(&council.desk, Scheme::AssociativeFlat),
        places: 1,
        opened_on: day(1, 1),
    };
    let office = &mut council.desk.office;
    let (id, _) = office.add_dwelling(&today(day(1, 2)), dwelling).unwrap();
    office.dwelling(id, day(1, 2)).unwrap().places[0].row.id
}

#[test]
fn row_68_three_years_of_the_example_chain_to_the_cent() {
    let (_home, session) = opened();
    let office = session.office();
    let reports: Vec<_> = (2023..=2026).map(|at| office.treasurer_report(year(at)).unwrap()).collect();
    for report in &reports {
        assert!(report.total.adds_up());
        assert!(report.landlords.iter().all(|line| line.flow.adds_up()), "{report:?}");
    }
    for pair in reports.windows(2) {
        let [before, after] = [&pair[0].total, &pair[1].total];
        assert_eq!((before.outside_after, before.promised_after), (after.outside_before, after.promised_before));
        for line in &pair[0].landlords {
            let next = pair[1].landlords.iter().find(|next| next.name == line.name);
            let opening = next.map(|next| next.flow.outside_before).unwrap_or_default();
            assert_eq!(line.flow.outside_after, opening, "{}", line.name);
        }
    }
    assert_eq!(reports[0].total.outside_before.get(), 0, "nothing before the register");
    let moved = |part: fn(&council::deposits::FundFlow) -> i64| reports.iter().map(|one| part(&one.total)).sum::<i64>();
    let lived = [moved(|flow| flow.paid.get()), moved(|flow| flow.returned.get()), moved(|flow| flow.withheld.get())];
    assert!(lived.iter().all(|cents| *cents > 0), "three years were lived: {lived:?}");
    // What the chain ends on is what the register of deposits shows on its day.
    let last = office.treasurer_report(FlowPeriod { from: year(2026).from, to: example_day() }).unwrap().total;
    let exposure = office.exposure(None, example_day()).unwrap().total;
    assert_eq!(last.outside_after.get(), i64::from(exposure.outside.get()));
    assert_eq!(last.promised_after.get(), i64::from(exposure.to_pay.get()));
}

#[test]
fn row_67_every_figure_of_the_exposure_opens_the_list_that_makes_it() {
    let (_home, session) = opened();
    let office = session.office();
    let days = [(2026, 8, 15), (2025, 6, 30), (2024, 1, 15)]
        .map(|(year, month, on)| Day::from_ymd_opt(year, month, on).unwrap());
    for on in days.into_iter().chain([example_day()]) {
        let exposure = office.exposure(None, on).unwrap();
        let parts = [&exposure.landlords, &exposure.communes, &exposure.place_kinds];
        for lines in parts {
            let sum = |part: fn(&ExposureLine) -> Cents| lines.iter().map(|line| part(line).get()).sum::<u32>();
            assert_eq!(sum(|line| line.exposure), exposure.total.exposure.get(), "{on}");
            assert_eq!(sum(|line| line.outside), exposure.total.outside.get(), "{on}");
        }
        let opened = |part| {
            let query = DepositsQuery { exposed: Some(part), on: Some(on), ..DepositsQuery::default() };
            office.deposits(&query, example_day()).unwrap()
        };
        for line in parts.into_iter().flatten().chain(&exposure.ages).chain([&exposure.total]) {
            let list = opened(line.part);
            assert_eq!(
                (list.rows.len(), list.exposure),
                (line.deposits as usize, line.exposure),
                "{:?} {on}",
                line.part
            );
            assert_eq!(list.part_name, line.name);
        }
    }
    let due: u32 = days.iter().flat_map(|on| office.exposure(None, *on).unwrap().ages).map(|age| age.deposits).sum();
    assert!(due > 0, "the example has something due back");
    let late: u32 = office.exposure(None, example_day()).unwrap().ages[1..].iter().map(|age| age.deposits).sum();
    let overdue = office.deposits(&DepositsQuery::default(), example_day()).unwrap();
    assert_eq!(late as usize, overdue.rows.iter().filter(|row| row.is_overdue).count());
}

#[test]
fn the_fund_has_a_ceiling_from_the_day_it_was_set() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let office = &mut council.desk.office;
    open(office, person, None, movement(Kind::Engaged, day(2, 1), 32_000)).unwrap();
    office.set_setting(&today(day(3, 1)), SettingKey::FundCeiling, "300", day(3, 1)).unwrap();
    assert_eq!(office.fund(day(2, 28)).unwrap().left, None);
    let fund = office.fund(day(3, 1)).unwrap();
    assert_eq!((fund.ceiling, fund.exposure), (Some(Cents::new(30_000)), Cents::new(32_000)));
    assert_eq!(fund.left.map(council::Balance::get), Some(-2_000), "passed by twenty euros: said, not refused");
}

fn lines(office: &Office, period: FlowPeriod) -> Vec<Vec<String>> {
    let (_, file) = office.journal_table(period, TableForm::Csv, example_day()).unwrap();
    let text = String::from_utf8(file).unwrap();
    text.trim_start_matches('\u{feff}')
        .lines()
        .skip(1)
        .map(|line| line.split(';').map(str::to_owned).collect())
        .collect()
}

fn cents(cell: &str) -> i64 {
    cell.replace(',', "").parse().unwrap_or(0)
}

#[test]
fn the_journal_lines_balance_piece_by_piece_and_say_what_the_report_says() {
    let (_home, session) = opened();
    let office = session.office();
    for at in 2023..=2026 {
        let lines = lines(office, year(at));
        let mut pieces: Vec<&str> = lines.iter().map(|line| line[2].as_str()).collect();
        pieces.dedup();
        for piece in &pieces {
            let of: Vec<_> = lines.iter().filter(|line| line[2] == *piece).collect();
            let side = |at: usize| of.iter().map(|line| cents(&line[at])).sum::<i64>();
            assert_eq!(side(5), side(6), "{piece}");
            let mut accounts: Vec<_> = of.iter().map(|line| &line[3]).collect();
            accounts.sort();
            accounts.dedup();
            assert_eq!(accounts.len(), of.len(), "one line an account: {piece}");
        }
        // What the accounts of third parties and of assets grew by is what is outside.
        let held =
            |line: &&Vec<String>| ["275", "467", "274"].contains(&line[3].as_str()) && !line[4].starts_with("Pénalité");
        let grew: i64 = lines.iter().filter(held).map(|line| cents(&line[5]) - cents(&line[6])).sum();
        let total = office.treasurer_report(year(at)).unwrap().total;
        assert_eq!(grew, total.outside_after.get() - total.outside_before.get(), "{at}");
    }
}

#[test]
fn accounts_are_those_of_the_day_of_the_movement() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let office = &mut council.desk.office;
    let id = open(office, person, None, movement(Kind::Paid, day(2, 1), 32_000)).unwrap();
    office.enter_movement(&today(day(12, 1)), id, movement(Kind::WrittenOff, day(8, 1), 32_000)).unwrap();
    office.set_setting(&today(day(12, 1)), SettingKey::AccountReceivable, "2745", day(6, 1)).unwrap();
    let told: Vec<_> =
        lines(office, year(2026)).into_iter().map(|line| [line[3].clone(), line[5].clone(), line[6].clone()]).collect();
    let line = |account: &str, debit: &str, credit: &str| [account, debit, credit].map(str::to_owned);
    let expected =
        [line("467", "320,00", ""), line("512", "", "320,00"), line("667", "320,00", ""), line("2745", "", "320,00")];
    assert_eq!(told, expected);
    let wrong = office.set_setting(&today(day(12, 1)), SettingKey::AccountReceivable, "compte", day(6, 1));
    assert_eq!(refused(wrong), Refusal::NotAnAccount);
}

#[test]
fn a_closed_year_takes_no_movement_and_keeps_its_seal() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let next = |month, on| Day::from_ymd_opt(2027, month, on).unwrap();
    let office = &mut council.desk.office;
    let id = open(office, person, None, movement(Kind::Paid, day(2, 1), 32_000)).unwrap();
    let actor = today(next(2, 1));
    assert_eq!(refused(office.close_year(&today(day(12, 1)), 2026)), Refusal::YearNotOver { year: 2026 });
    office.close_year(&actor, 2026).unwrap();
    let closed = &office.closed_years().unwrap()[0];
    assert!(closed.holds && closed.reopened_on.is_none());
    assert_eq!((closed.year, closed.flow.outside_after.get()), (2026, 32_000));

    let clash = Refusal::YearClosed { year: 2026 };
    let late = || movement(Kind::Returned, day(12, 31), 100);
    assert_eq!(refused(office.enter_movement(&actor, id, late())), clash);
    let older = NewDeposit {
        person,
        place: None,
        mode: DepositMode::ThirdPartyPayer,
        entry: movement(Kind::Opening, Day::from_ymd_opt(2020, 3, 1).unwrap(), 100),
    };
    assert_eq!(refused(office.open_deposit(&actor, older)), Refusal::YearClosed { year: 2020 });
    assert_eq!(refused(office.close_year(&actor, 2026)), clash);
    office.enter_movement(&actor, id, movement(Kind::Returned, next(1, 1), 12_000)).unwrap();
    assert_eq!(office.treasurer_report(year(2027)).unwrap().total.outside_before.get(), 32_000);

    // A closing is final: undoing takes back the movement, then stops before it.
    office.undo(&actor).unwrap();
    let stopped = office.undo(&actor);
    assert!(!matches!(stopped, Ok((undone, _)) if undone.act == Act::CloseYear), "a closing is not undone");
    assert!(office.closed_years().unwrap()[0].holds);

    assert_eq!(refused(office.reopen_year(&actor, 2026, " ")), Refusal::Empty { field: "reason".into() });
    assert_eq!(refused(office.reopen_year(&actor, 2025, "x")), Refusal::NotTheLastClosedYear { year: 2025 });
    office.reopen_year(&actor, 2026, "Un relevé arrivé en retard").unwrap();
    let reopened = office.closed_years().unwrap();
    assert_eq!(
        (reopened[0].reason.as_str(), reopened[0].reopened_on),
        ("Un relevé arrivé en retard", Some(next(2, 1)))
    );
    office.enter_movement(&actor, id, late()).unwrap();
    office.close_year(&actor, 2026).unwrap();
    let years = office.closed_years().unwrap();
    assert_eq!(years.iter().map(|year| year.holds).collect::<Vec<_>>(), [true, true], "each keeps what it sealed");
    assert_eq!(years[0].flow.returned.get(), 100);
    let acts: Vec<_> = office.journal(None).unwrap().into_iter().map(|line| line.act).collect();
    assert!(acts.contains(&Act::CloseYear) && acts.contains(&Act::ReopenYear), "both are in the journal");
}

#[test]
fn a_deposit_follows_the_person_to_another_dwelling_of_the_landlord() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let (here, actor) = (council.place, today(day(12, 1)));
    council.enter(person, day(2, 1)).unwrap();
    let there = place_elsewhere(&mut council, true);
    let elsewhere = place_elsewhere(&mut council, false);
    let office = &mut council.desk.office;
    let id = open(office, person, Some(here), movement(Kind::Paid, day(2, 1), 32_000)).unwrap();
    let to = |place, on_day, amount| DepositTransfer { place, on_day, amount: Cents::new(amount), note: String::new() };
    let mut refuse = |to| refused(office.transfer_deposit(&actor, id, to));
    assert_eq!(refuse(to(here, day(5, 1), 32_000)), Refusal::TransferToSameDwelling);
    assert_eq!(refuse(to(elsewhere, day(5, 1), 32_000)), Refusal::TransferBetweenLandlords);
    assert_eq!(refuse(to(there, day(5, 1), 32_001)), Refusal::MoreThanPaid { paid: Cents::new(32_000) });
    assert_eq!(refuse(to(there, day(12, 2), 32_000)), Refusal::InTheFuture { day: day(12, 2) });

    let (moved, _) = office.transfer_deposit(&actor, id, to(there, day(5, 1), 32_000)).unwrap();
    let exposure = |office: &Office, id| office.deposit(id, day(12, 1)).unwrap().row.exposure.get();
    assert_eq!([exposure(office, id), exposure(office, moved)], [0, 32_000]);
    let flow = office.treasurer_report(year(2026)).unwrap().total;
    assert_eq!(
        (flow.transferred_in.get(), flow.transferred_out.get(), flow.outside_after.get()),
        (32_000, 32_000, 32_000)
    );
    assert!(flow.adds_up());
    // Neither goes without the other.
    let out = office.deposit(id, day(12, 1)).unwrap().entries.last().unwrap().id;
    office.reverse_movement(&actor, out).unwrap();
    assert_eq!([exposure(office, id), exposure(office, moved)], [32_000, 0]);
    office.transfer_deposit(&actor, id, to(there, day(6, 1), 32_000)).unwrap();
    office.undo(&actor).unwrap();
    assert_eq!(exposure(office, id), 32_000, "one undo takes both back");
    assert_eq!(office.exposure(None, day(12, 1)).unwrap().total.exposure.get(), 32_000);
}

#[test]
fn row_66_what_a_deposit_cannot_be_is_refused_and_nothing_is_written() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let (here, actor) = (council.place, today(day(12, 1)));
    let tenancy = council.enter(person, day(2, 1)).unwrap();
    let office = &mut council.desk.office;
    let id = open(office, person, Some(here), movement(Kind::Paid, day(2, 1), 32_000)).unwrap();
    let entries = |office: &Office| office.deposit(id, day(12, 1)).unwrap().entries.len();
    for (kind, on, amount, why) in [
        (Kind::Returned, day(3, 1), 32_001, Refusal::MoreThanPaid { paid: Cents::new(32_000) }),
        (Kind::Returned, day(1, 31), 100, Refusal::BeforeTenancy { on: day(2, 1) }),
        (Kind::Paid, day(1, 31), 100, Refusal::BeforeTenancy { on: day(2, 1) }),
        (Kind::Returned, day(3, 1), 0, Refusal::Empty { field: "amount".into() }),
        (Kind::ToppedUp, day(3, 1), 100_000_000, Refusal::AmountTooLarge { most: Cents::new(1_000_000) }),
        (Kind::TransferredOut, day(3, 1), 100, Refusal::TransferAlone),
        (Kind::Returned, day(12, 2), 100, Refusal::InTheFuture { day: day(12, 2) }),
        (Kind::Withheld, day(3, 1), 100, Refusal::Empty { field: "reason".into() }),
        (Kind::Cancelled, day(3, 1), 100, Refusal::MoreThanEngaged { engaged: Cents::ZERO }),
    ] {
        assert_eq!(refused(office.enter_movement(&actor, id, movement(kind, on, amount))), why, "{kind:?}");
        assert_eq!(entries(office), 1);
    }
    let (returned, _) = office.enter_movement(&actor, id, movement(Kind::Returned, day(3, 1), 100)).unwrap();
    let (reversal, _) = office.reverse_movement(&actor, returned).unwrap();
    for wrong in [returned, reversal] {
        assert_eq!(refused(office.reverse_movement(&actor, wrong)), Refusal::NotAReversal { entry: wrong });
    }
    let paid = office.deposit(id, day(12, 1)).unwrap().entries[0].id;
    office.enter_movement(&actor, id, movement(Kind::Returned, day(3, 2), 32_000)).unwrap();
    assert_eq!(refused(office.reverse_movement(&actor, paid)), Refusal::MoreThanPaid { paid: Cents::ZERO });
    let other = council.person("Bertin");
    let occupied = Refusal::PlaceIs { state: council::places::PlaceState::Occupied };
    assert_eq!(refused(council.enter(other, day(3, 1))), occupied, "two in one place");
    let early = council::tenancies::NewExit {
        left_on: day(1, 15),
        reason: council::tenancies::ExitReason::OwnSocialLease,
        new_address: String::new(),
    };
    let office = &mut council.desk.office;
    assert_eq!(refused(office.record_exit(&actor, tenancy, early)), Refusal::LeftBeforeEntry { on: day(2, 1) });
}

const STATEMENT: &str = "Date;Libellé;Débit;Crédit\r\n02/02/2026;VIR HABITAT;320,00;\r\n\
    05/03/2026;VIR HABITAT;120,00;\r\n03/09/2026;REMB HABITAT ET PENALITE;;352,00\r\n04/09/2026;COTISATION;12,00;\r\n";

fn take_in(office: &mut Office, name: &str, bytes: &[u8]) -> (u32, u32, usize) {
    let target = ImportTarget::BankStatement;
    let file = ImportFile::read(target, name, bytes.to_vec(), &Stop::default(), |_| {}).unwrap();
    let plan = ImportPlan { mapping: file.proposed(), ..ImportPlan::default() };
    let rows = file.sort_out(plan).unwrap();
    let told = office.preview_import(&rows, day(12, 1)).unwrap();
    let mut watch = Watch { stop: &Stop::default(), told: &mut |_, _| {} };
    office.import(&today(day(12, 1)), &rows, &told, &mut watch).unwrap();
    (told.taken, told.unchanged, told.rejected.len())
}

#[test]
fn the_movements_are_pointed_against_what_the_bank_says() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let actor = today(day(12, 1));
    let office = &mut council.desk.office;
    let id = open(office, person, None, movement(Kind::Paid, day(2, 1), 32_000)).unwrap();
    for (kind, on, amount) in [(Kind::Returned, day(9, 1), 32_000), (Kind::LatePenalty, day(9, 1), 3_200)] {
        office.enter_movement(&actor, id, movement(kind, on, amount)).unwrap();
    }
    assert_eq!(take_in(office, "releve.csv", STATEMENT.as_bytes()), (4, 0, 0));
    assert_eq!(take_in(office, "releve.csv", STATEMENT.as_bytes()), (0, 4, 0), "a statement comes once");
    let standing = office.bank_standing().unwrap();
    assert_eq!((standing.waiting.len(), standing.settled.len(), standing.unseen.len()), (4, 0, 3));
    let line = |cents: i64| standing.waiting.iter().find(|line| line.amount.get() == cents).unwrap();
    let paid = &line(-32_000).candidates;
    assert_eq!(paid.len(), 1, "the same amount, about the same day");
    assert!(line(-12_000).candidates.is_empty());
    office.point_bank_line(&actor, line(-32_000).id, &[paid[0].id]).unwrap();

    let back: Vec<_> = standing.unseen.iter().filter(|row| row.kind != Kind::Paid).map(|row| row.id).collect();
    let apart = office.point_bank_line(&actor, line(35_200).id, &back[..1]);
    assert!(matches!(refused(apart), Refusal::PointedApart { .. }));
    office.point_bank_line(&actor, line(35_200).id, &back).unwrap();
    let twice = refused(office.point_bank_line(&actor, line(-12_000).id, &[paid[0].id]));
    assert!(matches!(twice, Refusal::PointedApart { .. }), "{twice:?}");
    office.set_bank_line_aside(&actor, line(-1_200).id, true).unwrap();
    let after = office.bank_standing().unwrap();
    assert_eq!((after.waiting.len(), after.settled.len(), after.unseen.len()), (1, 3, 0));
    office.undo(&actor).unwrap();
    office.unpoint_bank_line(&actor, line(35_200).id).unwrap();
    assert_eq!(office.bank_standing().unwrap().waiting.len(), 3);

    let ofx = "OFXHEADER:100\r\n<OFX><STMTTRN><DTPOSTED>20261001<TRNAMT>-50.00<FITID>7<NAME>FRAIS</STMTTRN></OFX>";
    assert_eq!(take_in(office, "releve.ofx", ofx.as_bytes()), (1, 0, 0));
    let wrong = take_in(
        office,
        "faux.csv",
        "Date;Libellé;Montant\r\n31/02/2026;VIR;1,00\r\n01/03/2026;VIR;beaucoup\r\n".as_bytes(),
    );
    assert_eq!(wrong, (0, 0, 2), "each wrong row is told, none is written");
}

#[test]
fn all_movements_are_read_by_pages_and_found_by_words_days_and_kinds() {
    let (_home, session) = opened();
    let office = session.office();
    let found = |query: &MovementsQuery, offset, limit| office.movements(query, offset, limit).unwrap();
    let all = found(&MovementsQuery::default(), 0, 10_000);
    assert_eq!(all.rows.len(), all.total as usize);
    assert!(
        all.rows.windows(2).all(|pair| (pair[0].on_day, pair[0].id) > (pair[1].on_day, pair[1].id)),
        "the latest first"
    );
    let page = found(&MovementsQuery::default(), 5, 7);
    assert_eq!(page.rows, all.rows[5..12]);
    let row = &all.rows[0];
    let query = MovementsQuery {
        words: format!("{} {}", row.person.family_name, row.person.code),
        ..MovementsQuery::default()
    };
    let hers = found(&query, 0, 100);
    assert!(!hers.rows.is_empty() && hers.rows.iter().all(|found| found.person.family_name == row.person.family_name));
    let period = year(2025);
    let returned = MovementsQuery {
        kinds: vec![Kind::Returned],
        from: Some(period.from),
        to: Some(period.to),
        ..MovementsQuery::default()
    };
    let told = found(&returned, 0, 1000);
    assert_eq!(told.received, office.treasurer_report(period).unwrap().total.returned, "as the report tells");
    assert!(told.rows.iter().all(|row| row.kind == Kind::Returned && period.holds(row.on_day)));
}
