//! What stands beside a ledger: an advance paid back by instalments, other payers, the guarantee that is off.

use crate::dwellings::{Council, day, movement, refused, today};
use council::deposits::{
    DepositEntryKind as Kind, DepositMode, Financier, NewDeposit, NewDepositShare, NewSchedule, PartFault,
};
use council::people::{Protection, ProtectionKind};
use council::settings::SettingKey;
use council::{Cents, DepositId, PersonId, Refusal};
use secretariat::Office;

/// A month's rent the council advanced to a tenant on 1 February.
fn advanced(mode: DepositMode) -> (Council, PersonId, DepositId) {
    let mut council = Council::new();
    let person = council.person("Arnould");
    council.enter(person, day(2, 1)).unwrap();
    let entry = movement(Kind::Paid, day(2, 1), 32_000);
    let deposit = NewDeposit { person, place: Some(council.place), mode, entry };
    let (id, _) = council.desk.office.open_deposit(&today(day(2, 1)), deposit).unwrap();
    (council, person, id)
}

fn schedule(amount: u32, instalments: u32) -> NewSchedule {
    NewSchedule {
        amount: Cents::new(amount),
        instalments,
        first_on: day(3, 5),
        signed_on: day(2, 1),
        is_cosigned: false,
        judge_order: String::new(),
    }
}

fn late(office: &Office, id: DepositId, month: u32) -> Vec<(u32, bool)> {
    let sheet = office.deposit(id, day(month, 6)).unwrap();
    sheet.instalments.iter().map(|one| (one.paid.get(), one.is_late)).collect()
}

#[test]
fn row_66_an_advance_is_paid_back_by_instalments_and_says_which_are_late() {
    let (mut council, _, id) = advanced(DepositMode::RepayableAdvance);
    let office = &mut council.desk.office;
    let actor = today(day(12, 1));
    office.agree_schedule(&actor, id, schedule(32_000, 4)).unwrap();
    assert_eq!(late(office, id, 2), [(0, false); 4]);
    assert_eq!(late(office, id, 3), [(0, true), (0, false), (0, false), (0, false)]);
    let (first, _) = office.enter_movement(&actor, id, movement(Kind::Repaid, day(3, 20), 12_000)).unwrap();
    assert_eq!(late(office, id, 4), [(8_000, false), (4_000, true), (0, false), (0, false)]);
    let covered = office.deposit(id, day(4, 6)).unwrap().instalments[1].payments.clone();
    assert_eq!(covered, [(first, Cents::new(4_000))], "the payment points at what it covers");
    office.reverse_movement(&actor, first).unwrap();
    assert_eq!(late(office, id, 4), [(0, true), (0, true), (0, false), (0, false)]);
    // Another schedule takes its place, and comes back by one undo.
    office.agree_schedule(&actor, id, schedule(32_000, 2)).unwrap();
    assert_eq!(late(office, id, 2).len(), 2);
    office.undo(&actor).unwrap();
    assert_eq!(late(office, id, 2).len(), 4);
}

#[test]
fn row_66_what_a_schedule_cannot_be_is_refused_and_nothing_is_written() {
    let (mut council, person, id) = advanced(DepositMode::RepayableAdvance);
    let office = &mut council.desk.office;
    let actor = today(day(12, 1));
    for (wrong, why) in [
        (schedule(32_001, 4), Refusal::MoreThanAdvanced { advanced: Cents::new(32_000) }),
        (schedule(0, 4), Refusal::Empty { field: "amount".into() }),
        (schedule(100_000_000, 4), Refusal::AmountTooLarge { most: Cents::new(1_000_000) }),
        (schedule(32_000, 0), Refusal::OutOfBounds { field: "instalments".into(), min: 1, max: 25 }),
        (NewSchedule { signed_on: day(3, 6), ..schedule(32_000, 4) }, Refusal::EmptyPeriod),
        (
            NewSchedule { signed_on: day(12, 2), first_on: day(12, 3), ..schedule(32_000, 4) },
            Refusal::InTheFuture { day: day(12, 2) },
        ),
    ] {
        assert_eq!(refused(office.agree_schedule(&actor, id, wrong)), why);
    }
    // A loan is co-signed by the curateur, and ordered by the judge under tutelle.
    let measure = |kind| Protection {
        kind,
        mandatary_kind: None,
        mandatary: None,
        judged_on: None,
        covers_person: false,
        signs_lease: false,
        receives_letters: true,
        from_on: None,
        until_on: None,
    };
    office.add_protection(&actor, person, &measure(ProtectionKind::SimpleCuratorship)).unwrap();
    assert_eq!(refused(office.agree_schedule(&actor, id, schedule(32_000, 4))), Refusal::CosignatureMissing);
    let cosigned = NewSchedule { is_cosigned: true, ..schedule(32_000, 4) };
    office.agree_schedule(&actor, id, cosigned.clone()).unwrap();
    office.undo(&actor).unwrap();
    office.add_protection(&actor, person, &measure(ProtectionKind::Guardianship)).unwrap();
    assert_eq!(refused(office.agree_schedule(&actor, id, cosigned)), Refusal::JudgeOrderMissing);
    assert_eq!(office.deposit(id, day(12, 1)).unwrap().instalments, []);

    let (mut council, _, paid_for) = advanced(DepositMode::ThirdPartyPayer);
    let refusal = refused(council.desk.office.agree_schedule(&actor, paid_for, schedule(32_000, 4)));
    assert_eq!(refusal, PartFault::NotAnAdvance.into());
}

#[test]
fn row_66_others_pay_a_part_and_the_council_the_rest() {
    let (mut council, _, id) = advanced(DepositMode::ThirdPartyPayer);
    let office = &mut council.desk.office;
    let actor = today(day(12, 1));
    let share = |financier, amount| NewDepositShare {
        financier,
        amount: Cents::new(amount),
        reference: "2026-A-17".into(),
        granted_on: None,
    };
    let (fsl, _) = office.add_deposit_share(&actor, id, share(Financier::Fsl, 12_000)).unwrap();
    let sheet = office.deposit(id, day(12, 1)).unwrap();
    assert_eq!((sheet.asked.get(), sheet.shares.len(), sheet.is_above_cap), (44_000, 1, true));
    assert_eq!(sheet.row.exposure.get(), 32_000, "the council stands for its own part alone");
    for (wrong, why) in [
        (share(Financier::LocaPass, 10_000), PartFault::LocaPassAndFsl.into()),
        (share(Financier::Fsl, 100), PartFault::AlreadyPays.into()),
        (share(Financier::Visale, 100), PartFault::NotAPayer.into()),
        (share(Financier::Ccas, 0), Refusal::Empty { field: "amount".into() }),
        (share(Financier::Ccas, 100_000_000), Refusal::AmountTooLarge { most: Cents::new(1_000_000) }),
    ] {
        assert_eq!(refused(office.add_deposit_share(&actor, id, wrong)), why);
    }
    office.grant_deposit_share(&actor, fsl, Some(day(3, 2))).unwrap();
    assert_eq!(office.deposit(id, day(12, 1)).unwrap().shares[0].granted_on, Some(day(3, 2)));
    office.remove_deposit_share(&actor, fsl).unwrap();
    office.add_deposit_share(&actor, id, share(Financier::LocaPass, 120_000)).unwrap();
    assert_eq!(office.deposit(id, day(12, 1)).unwrap().asked.get(), 152_000);
}

#[test]
fn the_autonomous_guarantee_is_off_until_a_lawyer_allowed_it() {
    let mut council = Council::new();
    let person = council.person("Arnould");
    let place = Some(council.place);
    let office = &mut council.desk.office;
    let actor = today(day(12, 1));
    let new = |on| NewDeposit {
        person,
        place,
        mode: DepositMode::AutonomousGuarantee,
        entry: movement(Kind::Engaged, on, 32_000),
    };
    assert_eq!(refused(office.open_deposit(&actor, new(day(6, 1)))), PartFault::GuaranteeOff.into());
    office.set_setting(&actor, SettingKey::GuaranteeAdvisedOn, "2026-05-15", day(5, 15)).unwrap();
    assert_eq!(
        refused(office.open_deposit(&actor, new(day(5, 14)))),
        PartFault::GuaranteeOff.into(),
        "dated: not before"
    );
    let (id, _) = office.open_deposit(&actor, new(day(6, 1))).unwrap();
    let row = office.deposit(id, day(12, 1)).unwrap().row;
    assert_eq!((row.exposure.get(), row.totals.paid), (32_000, Cents::ZERO), "promised, and nothing is paid");
}
