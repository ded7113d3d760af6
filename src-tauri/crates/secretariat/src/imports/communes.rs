//! Communes: the figures of those the register knows, and those that were chosen besides.

use super::file::Wanted;
use super::intake::{Intake, Placed};
use super::preview::ImportPreview;
use crate::Result;
use council::CommuneId;
use council::directory::{CommuneRow, NewCommune};
use exchange::targets::communes::{Commune, Population};
use std::collections::BTreeMap;
use storage::{Page, Step, directory};

/// The communes of the register, by INSEE code, and those that may be added.
pub(super) struct Communes<'a> {
    known: BTreeMap<String, CommuneRow>,
    wanted: &'a Wanted,
}

/// What a row becomes: figures of a commune that is known, or a commune with its figures.
pub(super) enum Entry {
    Figures(CommuneId, Vec<Population>),
    New(NewCommune, Vec<Population>),
}

impl<'a> Communes<'a> {
    pub(super) fn read(page: &Page<'_>, wanted: &'a Wanted) -> storage::Result<Self> {
        let known = directory::communes(page)?.into_iter().map(|row| (row.insee.clone(), row)).collect();
        Ok(Self { known, wanted })
    }
}

impl Intake for Communes<'_> {
    type Row = Commune;
    type Entry = Entry;

    fn place(&mut self, _: u32, row: &Commune, told: &mut ImportPreview) -> Result<Placed<Entry>> {
        let count = |figures: &[Population]| u32::try_from(figures.len()).unwrap_or(u32::MAX);
        if let Some(known) = self.known.remove(&row.insee) {
            let news: Vec<_> = row.populations.iter().filter(|figure| !has(&known, figure)).cloned().collect();
            if news.is_empty() {
                told.unchanged += 1;
                return Ok(Placed::Over);
            }
            told.counts.populations += count(&news);
            return Ok(Placed::In(Entry::Figures(known.id, news)));
        }
        if self.wanted.codes.as_ref().is_some_and(|codes| !codes.contains(&row.insee)) {
            told.passed_over += 1;
            return Ok(Placed::Over);
        }
        told.counts.communes += 1;
        told.counts.populations += count(&row.populations);
        let commune = NewCommune {
            insee: row.insee.clone(),
            name: row.name.clone(),
            postcode: row.postcode.clone(),
            part_of: None,
            member_from_on: self.wanted.member_from_on,
            population: None,
        };
        Ok(Placed::In(Entry::New(commune.checked()?, row.populations.clone())))
    }

    fn write(&mut self, step: &Step<'_>, entry: Entry) -> Result<()> {
        let (commune, figures) = match entry {
            Entry::Figures(commune, figures) => (commune, figures),
            Entry::New(commune, figures) => (directory::add_commune(step, &commune)?, figures),
        };
        for Population { vintage, kind, count, source } in figures {
            directory::set_population(step, commune, vintage, kind, count, &source)?;
        }
        Ok(())
    }

    /// Whatever no row spoke of: an associated commune has no figure of its own in the public file.
    fn close(self, told: &mut ImportPreview) {
        told.not_in_file = self.known.into_values().map(|commune| commune.name).collect();
    }
}

fn has(commune: &CommuneRow, figure: &Population) -> bool {
    commune.populations.iter().any(|known| {
        (known.vintage, known.kind, known.count, known.source.as_str())
            == (figure.vintage, figure.kind, figure.count, figure.source.as_str())
    })
}
