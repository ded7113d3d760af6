//! Files to rows of the council, with what is wrong told row by row.
#![expect(clippy::unwrap_used, reason = "what a test cannot unwrap fails the test")]

use council::calendar::{SchoolBreakKind, Zone};
use council::dwellings::{Title, Typology};
use council::imports::ImportField as F;
use council::people::Civility;
use council::{Cents, Day, Period};
use exchange::cells::Problem;
use exchange::columns::{Mapping, Target};
use exchange::preview::{Preview, Unmapped, rejected_csv};
use exchange::table::{Limits, Stop, Table, read};
use exchange::targets::{applications, communes, dwellings, public_holidays, school_holidays, workshops};
use std::collections::BTreeMap;

fn table(text: &str) -> Table {
    read(text.into(), Limits::default(), &Stop::default(), |_| {}).unwrap()
}

fn mapped(text: &str, target: Target) -> (Table, Mapping) {
    let table = table(text);
    let mapping = Mapping::propose(target, &table.headers);
    (table, mapping)
}

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).unwrap()
}

fn applications(text: &str) -> (Table, Preview<applications::Application>) {
    let (table, mapping) = mapped(text, applications::FIELDS);
    let preview = applications::read(&table, mapping).unwrap();
    (table, preview)
}

fn problems<T>(preview: &Preview<T>) -> Vec<(u32, &str, Problem)> {
    preview.rejected.iter().map(|error| (error.row, error.column.as_str(), error.problem)).collect()
}

#[test]
fn populations_come_with_the_year_and_the_source_the_user_gives() {
    let file = "REG;DEP;CODCOM;COM;Commune;PMUN;PCAP;PTOT\n32;59;998;59998;Bourg-l’Essai;2978;24;3002\n";
    let (table, mapping) = mapped(file, communes::FIELDS);
    let preview = communes::read(&table, mapping, 2023, "INSEE").unwrap();
    let commune = &preview.accepted[0].value;
    assert_eq!((commune.insee.as_str(), commune.name.as_str()), ("59998", "Bourg-l’Essai"));
    let figures: Vec<_> =
        commune.populations.iter().map(|figure| (figure.kind.code(), figure.count, figure.vintage)).collect();
    assert_eq!(figures, [("municipal", 2978, 2023), ("total", 3002, 2023)]);
}

#[test]
fn a_commune_told_twice_is_refused_the_second_time() {
    let (table, mapping) = mapped("INSEE;Nom\n59998;Bourg\n59998;Bourg\n5999;Perdu\n", communes::FIELDS);
    let preview = communes::read(&table, mapping, 2023, "INSEE").unwrap();
    assert_eq!(problems(&preview), [(3, "INSEE", Problem::Repeated)]);
    assert_eq!(preview.accepted[1].value.insee, "05999", "its first zero was eaten");
}

#[test]
fn an_application_is_read_whole() {
    let (_, preview) = applications(
        "Civilité;NOM;Nom de naissance;Prénom;Né(e) le;Ville;Tél.;E-mail;Date de la demande;Service orienteur;Communes souhaitées;Type de logement;Loyer max (€);NUD\n\
         Mme;Delattre;Prévost;Inès;09/03/1980;Ronchin;03 53 01 20 30;ines@exemple.fr;12/01/2026;CMP des Tilleuls;Ronchin, Lezennes;T1 bis / T2;420,50 €;059 0126 0000 1234 567\n",
    );
    assert_eq!(problems(&preview), [] as [(u32, &str, Problem); 0]);
    let one = &preview.accepted[0].value;
    assert_eq!(one.civility, Some(Civility::Mrs));
    assert_eq!(
        (one.family_name.as_str(), one.birth_name.as_str(), one.given_name.as_str()),
        ("Delattre", "Prévost", "Inès")
    );
    assert_eq!((one.birth_on, one.received_on), (Some(day(1980, 3, 9)), day(2026, 1, 12)));
    assert_eq!(one.phone.as_deref(), Some("+33353012030"));
    assert_eq!(one.wished_communes, ["Ronchin", "Lezennes"]);
    assert_eq!(one.typology, Some((Typology::T1Bis, Typology::T2)));
    assert_eq!(one.rent_max, Some(Cents::new(42_050)));
    assert_eq!(one.nud.as_deref(), Some("059012600001234567"));
}

#[test]
fn every_problem_of_a_row_is_told_at_once() {
    let (_, preview) = applications("Nom;Prénom;Date demande;Téléphone;Date de naissance\n;Inès;31/11/2026;12;hier\n");
    assert_eq!(
        problems(&preview),
        [
            (2, "Nom", Problem::Missing),
            (2, "Date demande", Problem::NoSuchDay),
            (2, "Date de naissance", Problem::NotADay),
            (2, "Téléphone", Problem::NotAPhone),
        ]
    );
    assert_eq!(preview.rejected[1].excerpt, "31/11/2026");
    assert!(preview.accepted.is_empty());
}

#[test]
fn a_slipped_separator_rejects_its_row_only() {
    let (_, preview) = applications("Nom;Prénom;Date demande\nA;B;01/02/2026;C\nD;E;01/02/2026\n");
    assert_eq!(problems(&preview), [(2, "", Problem::ExtraCells)]);
    assert_eq!(preview.accepted[0].row, 3);
}

#[test]
fn a_required_field_without_a_column_stops_the_import() {
    let (table, mapping) = mapped("Prénom;Date demande\nB;01/02/2026\n", applications::FIELDS);
    assert_eq!(applications::read(&table, mapping), Err(Unmapped(vec![F::FamilyName])));
}

#[test]
fn a_column_beyond_the_file_is_an_empty_one() {
    let (table, mapping) = mapped("Nom;Prénom;Date demande\nA;B;01/02/2026\n", applications::FIELDS);
    let preview = applications::read(&table, mapping.with(F::FamilyName, Some(usize::MAX))).unwrap();
    assert_eq!(problems(&preview), [(2, "", Problem::Missing)]);
}

#[test]
fn the_rejected_rows_come_back_as_a_file_that_says_why_and_imports_again() {
    let (table, preview) = applications("Nom;Prénom;Date demande\nA;B;31/02/2026\nC;D;01/02/2026\n-E;;1\n");
    let mut reasons: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for error in &preview.rejected {
        reasons.entry(error.row).or_default().push(format!("{} ({})", error.problem.code(), error.column));
    }
    let file = rejected_csv(&table, "Motif", &reasons);
    let text = String::from_utf8(file.clone()).unwrap();
    assert_eq!(
        text,
        "\u{feff}Nom;Prénom;Date demande;Motif\r\nA;B;31/02/2026;no_such_day (Date demande)\r\n'-E;;1;missing (Prénom) not_a_day (Date demande)\r\n"
    );
    let corrected = text.replace("31/02/2026", "28/02/2026");
    let (_, preview) = applications(&corrected);
    assert_eq!(preview.accepted[0].value.received_on, day(2026, 2, 28));
    assert_eq!(preview.rejected[0].row, 3);
}

#[test]
fn a_dwelling_is_read_whole_and_its_reference_once() {
    let file = "Référence;Bailleur;Commune;Adresse;Code postal;Typologie;Surface (m²);Étage;Ascenseur;PMR;Loyer HC;Charges;Type de bail;Dispositif;Nombre de places\n\
                L-12;Habitat des Essais;Ronchin;12 rue des Lilas;59790;T2;41,5;RDC;non;x;331,52;58,48;Sous-location;Appartement associatif;2\n\
                l-12;;Ronchin;;;;;;;;;;;;\n";
    let (table, mapping) = mapped(file, dwellings::FIELDS);
    let preview = dwellings::read(&table, mapping).unwrap();
    assert_eq!(problems(&preview), [(3, "Référence", Problem::Repeated)]);
    let one = &preview.accepted[0].value;
    assert_eq!((one.typology, one.area, one.floor), (Some(Typology::T2), Some(4_150), Some(0)));
    assert_eq!((one.lift, one.step_free), (Some(false), Some(true)));
    assert_eq!((one.rent, one.charges), (Some(Cents::new(33_152)), Some(Cents::new(5_848))));
    assert_eq!((one.title, one.place_kind.as_str(), one.places), (Some(Title::SubLease), "Appartement associatif", 2));
}

#[test]
fn a_past_workshop_has_a_length_when_it_has_both_hours() {
    let file = "Date;Titre;Thème;Heure début;Heure fin;Lieu;Commune;Intervenants;Présents\n\
                05/11/2024;Mieux dormir;sommeil;18h;20h;Médiathèque;Ronchin;\"A. Un ; B. Deux\";9\n\
                06/11/2024;À l’envers;;20h;18h;;;;\n";
    let (table, mapping) = mapped(file, workshops::FIELDS);
    let preview = workshops::read(&table, mapping).unwrap();
    let one = &preview.accepted[0].value;
    assert_eq!((one.starts.map(council::Minute::get), one.minutes, one.attended), (Some(1_080), Some(120), Some(9)));
    assert_eq!(one.speakers, ["A. Un", "B. Deux"]);
    assert_eq!(problems(&preview), [(3, "Heure fin", Problem::EndsBeforeStart)]);
}

#[test]
fn days_of_one_zone_become_runs_of_holidays() {
    let file = "date,vacances_zone_a,vacances_zone_b,vacances_zone_c,nom_vacances\n\
                2026-02-13,False,False,False,\n\
                2026-02-14,True,True,False,Vacances d'hiver\n\
                2026-02-15,True,True,False,Vacances d'hiver\n\
                2026-02-16,True,False,True,Vacances d'hiver\n\
                2026-02-17,True,True,True,Vacances d'hiver\n\
                2026-02-18,True,True,True,Vacances inconnues\n";
    let (table, mapping) = mapped(file, school_holidays::fields(Zone::B));
    let preview = school_holidays::read(&table, mapping, Zone::B).unwrap();
    let runs: Vec<_> = preview.accepted.iter().map(|each| (each.row, each.value.kind, each.value.period)).collect();
    let period = |from, until| Period::new(from, Some(until)).unwrap();
    assert_eq!(
        runs,
        [
            (3, SchoolBreakKind::Winter, period(day(2026, 2, 14), day(2026, 2, 16))),
            (6, SchoolBreakKind::Winter, period(day(2026, 2, 17), day(2026, 2, 18))),
        ]
    );
    assert_eq!(problems(&preview), [(7, "nom_vacances", Problem::NotInList)]);
}

#[test]
fn a_published_holiday_that_is_not_computed_is_said() {
    let (table, mapping) = mapped(
        "date,annee,zone,nom_jour_ferie\n2026-01-01,2026,Métropole,1er janvier\n2026-04-03,2026,Métropole,Vendredi saint\n",
        public_holidays::FIELDS,
    );
    let preview = public_holidays::read(&table, mapping).unwrap();
    let differ = public_holidays::disagreements(preview.accepted.iter().map(|each| each.value.day));
    assert!(differ.contains(&day(2026, 4, 3)), "Good Friday is no holiday in the Nord");
    assert!(differ.contains(&day(2026, 12, 25)), "and the file forgot Christmas");
    assert!(!differ.contains(&day(2026, 1, 1)));
}
