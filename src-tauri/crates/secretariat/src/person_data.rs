//! Everything that is held on one person, handed to her: a paper she can read, the tables, the files of her record.

use crate::applications::sheet;
use crate::export::{sheet_of, zipped};
use crate::papers::{PaperFile, letterhead};
use crate::settings::text;
use crate::{Error, ExportedFile, Office, Result};
use council::attachments::Attachable;
use council::people::PersonCard;
use council::settings::SettingKey as Key;
use council::situations::SituationSheet;
use council::{ApplicationId, Day, DepositId, PersonId, TenancyId};
use documents::papers::person_data::{PersonData, Section, person_data};
use documents::{files, names, person_data_words as words};
use exchange::sheet::to_csv;
use storage::{
    Page, applications, attachments, contents, decisions, deposits, directory, people, situations, tenancies,
};

/// The records of a person.
struct Records {
    card: PersonCard,
    /// Code of her latest application; empty without one.
    code: String,
    applications: Vec<ApplicationId>,
    tenancies: Vec<TenancyId>,
    deposits: Vec<DepositId>,
}

impl Office {
    /// Everything the register holds on a person, without the names of others: what she may ask for (RGPD, articles 15 and 20).
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::TooLarge`] beyond what an archive holds; [`Error::Paper`] when a letter has no glyph.
    pub fn export_person(&self, person: PersonId, day: Day) -> Result<ExportedFile> {
        let (code, files) = self.consult(|page| {
            let records = records(page, person)?;
            let council = text(page, Key::CouncilName, day)?;
            let mut all = vec![
                ("LISEZ-MOI.txt".to_owned(), words::read_me(&council, day).into_bytes()),
                ("donnees.pdf".to_owned(), paper(page, &records, day)?.to_pdf()?),
            ];
            for table in people::held_on(page, person)? {
                all.push((format!("tables/{}.csv", table.name), to_csv(&sheet_of(table))));
            }
            for (_, name, bytes) in kept(page, &records)? {
                all.push((format!("fichiers/{name}"), bytes));
            }
            Ok((records.code, all))
        })?;
        Ok((words::file(&code, day), zipped(&files)?))
    }
}

fn records(page: &Page<'_>, person: PersonId) -> Result<Records> {
    let card = people::card(page, person)?.ok_or(Error::NotFound("person"))?;
    let applications = applications::all_of(page, person)?;
    let code = match applications.last() {
        Some(latest) => applications::record(page, *latest)?.map(|record| record.code).unwrap_or_default(),
        None => String::new(),
    };
    let stays = tenancies::tenancies(page)?.into_iter().filter(|stay| stay.person.id == person);
    let deposits = deposits::deposits(page)?.into_iter().filter(|deposit| deposit.person.id == person);
    Ok(Records {
        card,
        code,
        applications,
        tenancies: stays.map(|stay| stay.id).collect(),
        deposits: deposits.map(|deposit| deposit.id).collect(),
    })
}

fn paper(page: &Page<'_>, records: &Records, day: Day) -> Result<PaperFile> {
    let basis = text(page, Key::LegalBasis, day)?;
    let data = PersonData {
        council: letterhead(page, day)?,
        drawn_up_on: day,
        name: names::person(&records.card.name(&records.code)),
        file: records.code.clone(),
        legal_basis: Some(basis).filter(|basis| !basis.is_empty()),
        kept_for: text(page, Key::KeptFor, day)?,
        sections: sections(page, records, day)?,
    };
    Ok(PaperFile::new("donnees.pdf".to_owned(), person_data(&data)))
}

fn sections(page: &Page<'_>, records: &Records, day: Day) -> Result<Vec<Section>> {
    let person = records.card.id;
    let communes = directory::communes(page)?;
    let commune = communes.into_iter().find(|commune| Some(commune.id) == records.card.commune);
    let mut all = vec![words::identity(&records.card, commune.as_ref().map_or("", |commune| &commune.name))];
    let mut passages = Vec::new();
    for id in &records.applications {
        let record = applications::record(page, *id)?.ok_or(Error::NotFound("application"))?;
        let sheet = sheet(page, *id, day)?.ok_or(Error::NotFound("application"))?;
        for decision in sheet.passages.iter().filter_map(|passage| passage.decision.as_ref()) {
            passages.extend(decisions::decision_row(page, decision.id)?);
        }
        all.push(words::request(&sheet, &record.communes));
    }
    all.push(words::money(&people::money_of(page, person)?));
    all.push(words::protections(&people::protections_of(page, person)?));
    all.push(words::consents(&people::consents_of(page, person, None)?));
    all.push(words::decisions(&passages));
    for id in &records.tenancies {
        let stay = tenancies::tenancy(page, *id)?.ok_or(Error::NotFound("tenancy"))?;
        all.push(words::tenancy(&stay, &tenancies::reviews_of(page, *id)?));
        all.push(words::inventory(&tenancies::inventory(page, *id)?));
    }
    for id in &records.deposits {
        let deposit = deposits::deposit(page, *id)?.ok_or(Error::NotFound("deposit"))?;
        all.push(words::deposit(&deposit, &deposits::wear_lines(page, *id)?));
    }
    for id in situations::told_of(page, person)? {
        let row = situations::of(page, id, day)?.ok_or(Error::NotFound("situation"))?;
        all.push(words::situation(&SituationSheet { row, entries: situations::entries_of(page, id)? }));
    }
    all.push(words::exchanges(&people::exchanges_of(page, person)?, &people::notes_of(page, person)?));
    all.push(words::files(kept(page, records)?.into_iter().map(|(name, ..)| name).collect()));
    Ok(all)
}

/// The files kept with her records: as they were named, as the archive names them, and what they hold.
fn kept(page: &Page<'_>, records: &Records) -> Result<Vec<(String, String, Vec<u8>)>> {
    let with = |kind, ids: Vec<i64>| ids.into_iter().map(move |id| (kind, id));
    let all = with(Attachable::Person, vec![records.card.id.get()])
        .chain(with(Attachable::Application, records.applications.iter().map(|id| id.get()).collect()))
        .chain(with(Attachable::Tenancy, records.tenancies.iter().map(|id| id.get()).collect()))
        .chain(with(Attachable::Deposit, records.deposits.iter().map(|id| id.get()).collect()));
    let mut found = Vec::new();
    for (kind, id) in all {
        for row in attachments::attachments(page, kind, id)? {
            let Some((name, digest)) = attachments::attachment(page, row.id)? else { continue };
            let Some(content) = contents::of(page, &digest)? else { continue };
            found.push((name.clone(), files::attachment(row.id, &name), content.bytes));
        }
    }
    Ok(found)
}
