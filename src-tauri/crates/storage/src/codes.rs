//! The closed lists of the schema and those of the council are the same lists.

use crate::row::Columns;
use crate::testing::Desk;
use council::Coded;
use std::collections::{BTreeMap, BTreeSet};

/// A column that holds a code: `table.column`, and every code the council knows for it.
type Known = (&'static str, Vec<&'static str>);

/// Columns whose list is the schema's alone: no rule reads it yet.
const SCHEMA_ONLY: [&str; 1] = ["document.state"];

fn codes<C: Coded>(all: &[C]) -> Vec<&'static str> {
    all.iter().map(|value| value.code()).collect()
}

macro_rules! known {
    ($($column:literal => $list:path),+ $(,)?) => {
        vec![$(($column, codes(<$list>::ALL))),+]
    };
}

fn known() -> Vec<Known> {
    use council::{
        actions, agreements, applications, bodies, calendar, decisions, deposits, directory, dwellings, meetings,
        minutes, people, places, tenancies, workshops,
    };
    known! {
        "population.kind" => directory::PopulationKind,
        "contact.civility" => people::Civility,
        "person.civility" => people::Civility,
        "person.nationality" => people::Nationality,
        "person_note.level" => people::NoteLevel,
        "application.attends" => applications::WishToAttend,
        "application.ending" => applications::ApplicationEnding,
        "money_line.side" => people::MoneySide,
        "consent.form" => people::ConsentForm,
        "consent.expressed_by" => people::ConsentExpression,
        "assistance.kind" => tenancies::AssistanceKind,
        "place_kind.scheme" => dwellings::Scheme,
        "dwelling.typology" => dwellings::Typology,
        "dwelling.heating" => dwellings::Heating,
        "dwelling.energy_class" => dwellings::EnergyClass,
        "dwelling.title" => dwellings::Title,
        "place_hold.kind" => places::HoldKind,
        "body.kind" => bodies::BodyKind,
        "body.decides_by" => bodies::DecidesBy,
        "body.rhythm" => bodies::Rhythm,
        "mandate.capacity" => bodies::Capacity,
        "meeting.convened_by" => meetings::ConvocationChannel,
        "participant.capacity" => bodies::Capacity,
        "participant.reply" => meetings::Reply,
        "participant.presence" => meetings::Presence,
        "action.theme" => actions::ActionTheme,
        "action.population" => actions::Population,
        "action.progress" => actions::Progress,
        "action_words.heading" => actions::ActionHeading,
        "agenda_item.kind" => meetings::AgendaItemKind,
        "hearing.person_presence" => meetings::PersonPresence,
        "decision.kind" => decisions::DecisionKind,
        "decision.decider" => decisions::Decider,
        "follow_up.kind" => decisions::FollowUpKind,
        "minutes_block.version" => minutes::MinutesVersion,
        "proposal.answer" => tenancies::ProposalAnswer,
        "tenancy.title" => dwellings::Title,
        "tenancy.notice_ground" => tenancies::NoticeGround,
        "tenancy.exit_reason" => tenancies::ExitReason,
        "tenancy_review.kind" => tenancies::ReviewKind,
        "checklist_step.list" => tenancies::ChecklistKind,
        "inventory.side" => tenancies::InventorySide,
        "inventory_line.in_state" => tenancies::WearState,
        "inventory_line.out_state" => tenancies::WearState,
        "meter.kind" => tenancies::MeterKind,
        "commitment.party" => tenancies::CommitmentParty,
        "agreement.kind" => agreements::AgreementKind,
        "deposit.mode" => deposits::DepositMode,
        "deposit_share.financier" => deposits::Financier,
        "wear_rate.element" => deposits::WearElement,
        "wear_line.element" => deposits::WearElement,
        "deposit_entry.kind" => deposits::DepositEntryKind,
        "deposit_entry.reason" => deposits::WithholdingReason,
        "deposit_letter.letter" => deposits::DepositLetter,
        "theme.seed" => workshops::ThemeSeed,
        "workshop.audience" => workshops::Audience,
        "workshop.format" => workshops::WorkshopFormat,
        "workshop.state" => workshops::WorkshopState,
        "workshop.registration_mode" => workshops::RegistrationMode,
        "workshop_speaker.role" => workshops::SpeakerRole,
        "workshop_step.step" => workshops::WorkshopStep,
        "attendance.category" => workshops::HeadcountCategory,
        "school_holiday.zone" => calendar::Zone,
        "school_holiday.kind" => calendar::SchoolBreakKind,
    }
}

/// Each column whose own check is a list of texts, with that list.
fn listed(desk: &Desk) -> BTreeMap<String, BTreeSet<String>> {
    let sql = "SELECT t.name AS tbl, c.name AS col, s.sql FROM pragma_table_list t, pragma_table_xinfo(t.name) c
               JOIN sqlite_schema s ON s.name = t.name WHERE t.schema = 'main' AND t.type = 'table'";
    let columns = desk
        .register
        .page(|page| page.all(sql, [], |row| Ok((row.text("tbl")?, row.text("col")?, row.text("sql")?))))
        .unwrap();
    columns
        .into_iter()
        .filter_map(|(table, column, sql)| {
            let (_, rest) = sql.split_once(&format!("CHECK ({column} IN ('"))?;
            let (list, _) = rest.split_once("'))")?;
            Some((format!("{table}.{column}"), list.split("', '").map(str::to_owned).collect()))
        })
        .collect()
}

#[test]
fn every_list_of_the_schema_is_the_list_of_the_council() {
    let listed = listed(&Desk::new());
    let known = known();
    for (column, codes) in &known {
        let codes: BTreeSet<_> = codes.iter().map(|code| (*code).to_owned()).collect();
        assert_eq!(listed.get(*column), Some(&codes), "{column}");
    }
    let unknown: Vec<_> = listed
        .keys()
        .filter(|column| !known.iter().any(|(known, _)| known == column) && !SCHEMA_ONLY.contains(&column.as_str()))
        .collect();
    assert_eq!(unknown, [""; 0], "a list of the schema has no list of the council");
}
