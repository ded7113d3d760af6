//! A file that was read, and its rows sorted by a mapping: no register is asked.

use council::calendar::Zone;
use council::directory::{NewPopulation, PopulationKind};
use council::imports::{ImportField, ImportTarget};
use council::text::{finds, sort_key};
use council::{Day, Ruled};
use exchange::cells;
use exchange::columns::{Field, Mapping, Target};
use exchange::ics::{self, AgendaTable};
use exchange::ofx;
use exchange::preview::{Accepted, Preview, RowError, Unmapped};
use exchange::table::{Limits, Stop, Table, TableError, read};
use exchange::targets::applications::{self, Application};
use exchange::targets::bank::{self, StatementLine};
use exchange::targets::communes::{self, Commune};
use exchange::targets::dwellings::{self, Dwelling};
use exchange::targets::public_holidays::{self, Holiday};
use exchange::targets::school_holidays::{self, ReadBreak};
use exchange::targets::workshops::{self, Workshop};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// Rows shown beside the columns.
const SAMPLE: usize = 3;
/// A file of more communes than this is not a council's own list: those that go in are chosen.
const OWN_LIST: usize = 100;
/// Communes found at once.
const FOUND: usize = 20;

/// *Fichier à importer*, read and held until it is accepted or let go.
#[derive(Debug, Clone)]
pub struct ImportFile {
    /// Its name, without its folder.
    pub name: String,
    /// What it fills.
    pub target: ImportTarget,
    pub(super) table: Table,
    /// What is wrong with the events of a calendar that cannot be read.
    refused: Vec<RowError>,
    /// The events of a calendar whose repetition was cut.
    cut: Vec<u32>,
}

/// *Colonnes du fichier*: what was found in it, and where each field seems to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportSheet {
    /// Its name.
    pub file_name: String,
    /// The headers, in the order of the columns.
    pub headers: Vec<String>,
    /// The first rows.
    pub sample: Vec<Vec<String>>,
    /// How many rows there are, without the headers.
    pub rows: u32,
    /// The fields it can fill.
    pub fields: Vec<Field>,
    /// The columns proposed.
    pub mapping: Mapping,
    /// Whether it holds so many communes that those that go in are chosen.
    pub choose_communes: bool,
}

/// *Réglages de l'import*: what the user settles.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct ImportPlan {
    /// Which column holds which field.
    pub mapping: Mapping,
    /// What a file of communes does not say; none for other files.
    #[serde(default)]
    pub communes: Option<NewCommunes>,
}

/// *Communes à reprendre*: what their file does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewCommunes {
    /// Year of reference of the figures.
    pub vintage: u16,
    /// Who published them.
    pub source: String,
    /// INSEE codes of the communes to add; those the register knows are brought up to date anyway.
    pub wanted: Vec<String>,
    /// Since when those that are added are members.
    pub member_from_on: Option<Day>,
}

/// *Commune trouvée* in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FoundCommune {
    /// INSEE code.
    pub insee: String,
    /// Name.
    pub name: String,
    /// Municipal population.
    pub municipal: Option<u32>,
}

/// *Lignes triées*: those that read well, and what is wrong with the others.
#[derive(Debug, Clone)]
pub struct SortedRows {
    pub(super) count: u32,
    pub(super) rows: Rows,
    pub(super) rejected: Vec<RowError>,
    pub(super) unmapped: Vec<ImportField>,
}

/// The rows that read well.
#[derive(Debug, Clone)]
pub(super) enum Rows {
    Communes(Vec<Accepted<Commune>>, Wanted),
    Dwellings(Vec<Accepted<Dwelling>>),
    Applications(Vec<Accepted<Application>>),
    Workshops(Vec<Accepted<Workshop>>, Vec<u32>),
    SchoolHolidays(Vec<Accepted<ReadBreak>>),
    PublicHolidays(Vec<Accepted<Holiday>>),
    BankStatement(Vec<Accepted<StatementLine>>),
}

/// The communes that may be added.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted {
    /// Their INSEE codes; none when all of the file may.
    pub(super) codes: Option<Vec<String>>,
    pub(super) member_from_on: Option<Day>,
}

/// The zone whose column is proposed; the user says when the council lies in another.
const ZONE: Zone = Zone::B;

fn fields(target: ImportTarget, table: &Table) -> Target {
    match target {
        ImportTarget::Communes => communes::FIELDS,
        ImportTarget::Dwellings => dwellings::FIELDS,
        ImportTarget::Applications => applications::FIELDS,
        ImportTarget::Workshops => workshops::FIELDS,
        ImportTarget::SchoolHolidays => school_holidays::fields_of(table, ZONE),
        ImportTarget::PublicHolidays => public_holidays::FIELDS,
        ImportTarget::BankStatement => bank::FIELDS,
    }
}

/// The most a file may cost.
pub(super) fn limits(target: ImportTarget) -> Limits {
    match target {
        ImportTarget::Communes => communes::limits(),
        _ => Limits::default(),
    }
}

impl ImportFile {
    /// Reads a file, telling how many rows are read.
    ///
    /// # Errors
    /// [`TableError`] when it is no table, or one beyond the limits.
    pub fn read(
        target: ImportTarget,
        name: &str,
        bytes: Vec<u8>,
        stop: &Stop,
        told: impl FnMut(u32),
    ) -> Result<Self, TableError> {
        let name = name.to_owned();
        if target == ImportTarget::Workshops && ics::is_agenda(&bytes) {
            let AgendaTable { table, refused, cut } = ics::table(&bytes)?;
            return Ok(Self { name, target, table, refused, cut });
        }
        if target == ImportTarget::BankStatement && ofx::is_statement(&bytes) {
            let table = ofx::table(&bytes)?;
            return Ok(Self { name, target, table, refused: Vec::new(), cut: Vec::new() });
        }
        let table = read(bytes, limits(target), stop, told)?;
        Ok(Self { name, target, table, refused: Vec::new(), cut: Vec::new() })
    }

    /// What was found, with the columns proposed.
    pub fn sheet(&self) -> ImportSheet {
        let sample = self.table.rows.iter().take(SAMPLE);
        let cells = |row: &exchange::table::Row| {
            (0..self.table.headers.len()).map(|column| row.excerpt(column)).collect::<Vec<_>>()
        };
        ImportSheet {
            file_name: self.name.clone(),
            headers: self.table.headers.clone(),
            sample: sample.map(cells).collect(),
            rows: self.count(),
            fields: fields(self.target, &self.table).to_vec(),
            mapping: self.proposed(),
            choose_communes: self.is_of_france(),
        }
    }

    /// The columns proposed.
    pub fn proposed(&self) -> Mapping {
        Mapping::propose(fields(self.target, &self.table), &self.table.headers)
    }

    /// The communes of the file that words or a code find, the shortest names first.
    pub fn find_communes(&self, mapping: &Mapping, words: &str) -> Vec<FoundCommune> {
        let column = |field| mapping.column(field).unwrap_or(usize::MAX);
        let (insee, name, municipal) =
            (column(ImportField::Insee), column(ImportField::Name), column(ImportField::Municipal));
        let mut found: Vec<FoundCommune> = self
            .table
            .rows
            .iter()
            .filter(|row| finds(row.cell(name), words) || row.cell(insee) == words.trim())
            .filter_map(|row| {
                let insee = cells::insee(row.cell(insee)).ok()?;
                let municipal = cells::integer(row.cell(municipal)).ok();
                Some(FoundCommune { insee, name: row.cell(name).to_owned(), municipal })
            })
            .collect();
        found.sort_by_key(|commune| (commune.name.len(), sort_key(&commune.name)));
        found.truncate(FOUND);
        found
    }

    /// Sorts the rows by a plan.
    ///
    /// # Errors
    /// [`council::Refusal`] for figures of population without a source or a year.
    pub fn sort_out(&self, plan: ImportPlan) -> Ruled<SortedRows> {
        let ImportPlan { mapping, communes } = plan;
        let sorted = match self.target {
            ImportTarget::Communes => {
                let NewCommunes { vintage, source, wanted, member_from_on } = communes.unwrap_or_default();
                let figures = NewPopulation { vintage, kind: PopulationKind::Municipal, count: 0, source }.checked()?;
                let wanted = Wanted { codes: self.is_of_france().then_some(wanted), member_from_on };
                let read = communes::read(&self.table, mapping, figures.vintage, &figures.source);
                self.sorted(read, |rows| Rows::Communes(rows, wanted))
            }
            ImportTarget::Dwellings => self.sorted(dwellings::read(&self.table, mapping), Rows::Dwellings),
            ImportTarget::Applications => self.sorted(applications::read(&self.table, mapping), |mut rows| {
                // Codes count in the order in which requests arrived, not in that of the file.
                rows.sort_by_key(|row| row.value.received_on);
                Rows::Applications(rows)
            }),
            ImportTarget::Workshops => {
                let mut sorted = self.sorted(workshops::read(&self.table, mapping), |mut rows| {
                    // Numbers follow the days on which workshops were held; what an agenda replaced comes after what replaced it.
                    let mut met = HashSet::new();
                    rows.sort_by_cached_key(|row| {
                        let Workshop { on_day, starts, uid, .. } = &row.value;
                        (!uid.is_empty() && !met.insert(uid.clone()), *on_day, *starts)
                    });
                    Rows::Workshops(rows, self.cut.clone())
                });
                // What a calendar says wrong is told as such, not as the empty cells it left.
                sorted.rejected.retain(|error| self.refused.iter().all(|refused| refused.row != error.row));
                sorted.rejected.extend(self.refused.iter().cloned());
                sorted
            }
            ImportTarget::SchoolHolidays => {
                self.sorted(school_holidays::read_either(&self.table, mapping, ZONE), Rows::SchoolHolidays)
            }
            ImportTarget::PublicHolidays => {
                self.sorted(public_holidays::read(&self.table, mapping), Rows::PublicHolidays)
            }
            ImportTarget::BankStatement => self.sorted(bank::read(&self.table, mapping), Rows::BankStatement),
        };
        Ok(sorted)
    }

    fn sorted<T>(&self, read: Result<Preview<T>, Unmapped>, rows: impl FnOnce(Vec<Accepted<T>>) -> Rows) -> SortedRows {
        let (accepted, rejected, unmapped) = match read {
            Ok(preview) => (preview.accepted, preview.rejected, Vec::new()),
            Err(Unmapped(fields)) => (Vec::new(), Vec::new(), fields),
        };
        SortedRows { count: self.count(), rows: rows(accepted), rejected, unmapped }
    }

    fn count(&self) -> u32 {
        u32::try_from(self.table.rows.len()).unwrap_or(u32::MAX)
    }

    fn is_of_france(&self) -> bool {
        self.target == ImportTarget::Communes && self.table.rows.len() > OWN_LIST
    }
}
