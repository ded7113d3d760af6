//! The register of applications: one query for the lines, one for each thing that hangs on them.

use crate::row::Columns;
use crate::{Page, Result};
use council::applications::{
    ApplicationEnding, ApplicationFacts, ApplicationRecord, Completeness, Decided, LatestConsent, Paper, Stage, decided,
};
use council::decisions::ClosingReason;
use council::{ApplicationId, CommuneId, Period};
use rusqlite::Row;
use std::collections::HashMap;

const RECORDS: &str = include_str!("records.sql");

/// Every application, in order of arrival.
pub fn records(page: &Page<'_>) -> Result<Vec<ApplicationRecord>> {
    let papers = page.all("SELECT * FROM supporting_paper", [], paper)?;
    let pauses = page.all("SELECT * FROM pause", [], pause)?;
    let wishes = page.all(WISHES, [], wish)?;
    let mut records = page.all(&format!("{RECORDS} ORDER BY application.code"), [], record_of)?;
    hang(&mut records, papers, pauses, wishes);
    Ok(records)
}

/// One application.
pub fn record(page: &Page<'_>, id: ApplicationId) -> Result<Option<ApplicationRecord>> {
    let papers = page.all("SELECT * FROM supporting_paper WHERE application = ?1", [id.get()], paper)?;
    let pauses = page.all("SELECT * FROM pause WHERE application = ?1", [id.get()], pause)?;
    let wishes = page.all(&WISHES.replace("ORDER", "WHERE application = ?1 ORDER"), [id.get()], wish)?;
    let mut found: Vec<_> =
        page.maybe(&format!("{RECORDS} WHERE application.id = ?1"), [id.get()], record_of)?.into_iter().collect();
    hang(&mut found, papers, pauses, wishes);
    Ok(found.pop())
}

/// How many applications the register holds.
pub fn total(page: &Page<'_>) -> Result<u32> {
    page.one("SELECT count(*) AS total FROM application", [], |row| row.number("total"))
}

/// The communes each application wishes, in order.
pub fn ranked_wishes(page: &Page<'_>) -> Result<HashMap<ApplicationId, Vec<CommuneId>>> {
    let mut ranked: HashMap<_, Vec<_>> = HashMap::new();
    let wishes = page.all("SELECT application, commune FROM wished_commune ORDER BY application, rank", [], |row| {
        Ok((row.id("application")?, row.id("commune")?))
    })?;
    for (application, commune) in wishes {
        ranked.entry(application).or_default().push(commune);
    }
    Ok(ranked)
}

const WISHES: &str = "SELECT application, name FROM wished_commune JOIN commune ON commune.id = wished_commune.commune
    ORDER BY application, rank";

type Hung<T> = (ApplicationId, T);

fn paper(row: &Row<'_>) -> rusqlite::Result<Hung<Paper>> {
    let paper = Paper {
        kind: row.code("kind")?,
        seen_on: row.maybe_day("seen_on")?,
        expires_on: row.maybe_day("expires_on")?,
        not_needed: row.flag("not_needed")?,
    };
    Ok((row.id("application")?, paper))
}

fn pause(row: &Row<'_>) -> rusqlite::Result<Hung<Period>> {
    Ok((row.id("application")?, row.period()?))
}

fn wish(row: &Row<'_>) -> rusqlite::Result<Hung<String>> {
    Ok((row.id("application")?, row.text("name")?))
}

fn hang(
    records: &mut [ApplicationRecord],
    papers: Vec<Hung<Paper>>,
    pauses: Vec<Hung<Period>>,
    wishes: Vec<Hung<String>>,
) {
    let at: HashMap<_, _> = records.iter().enumerate().map(|(at, record)| (record.id, at)).collect();
    for (id, paper) in papers {
        if let Some(at) = at.get(&id) {
            records[*at].papers.push(paper);
        }
    }
    for (id, pause) in pauses {
        if let Some(at) = at.get(&id) {
            records[*at].facts.pauses.push(pause);
        }
    }
    for (id, name) in wishes {
        if let Some(at) = at.get(&id) {
            records[*at].communes.push(name);
        }
    }
}

fn record_of(row: &Row<'_>) -> rusqlite::Result<ApplicationRecord> {
    Ok(ApplicationRecord {
        id: row.id("id")?,
        code: row.text("code")?,
        person: row.id("person")?,
        civility: row.maybe_code("civility")?,
        family_name: row.text("family_name")?,
        given_name: row.text("given_name")?,
        birth_on: row.maybe_day("birth_on")?,
        received_on: row.day("received_on")?,
        referrer: row.text("referrer")?,
        communes: Vec::new(),
        typology_min: row.maybe_code("typology_min")?,
        typology_max: row.maybe_code("typology_max")?,
        nud_expires_on: row.maybe_day("nud_expires_on")?,
        is_protected: row.flag("is_protected")?,
        papers: Vec::new(),
        sheet: row.text("sheet_digest")?.parse().ok(),
        consent: consent(row)?,
        facts: facts(row)?,
        search_text: row.text("search_text")?,
        sort_key: row.text("sort_key")?,
    })
}

fn consent(row: &Row<'_>) -> rusqlite::Result<Option<LatestConsent>> {
    let Some(given_on) = row.maybe_day("consent_given_on")? else { return Ok(None) };
    Ok(Some(LatestConsent {
        given_on,
        reread: row.text("consent_digest")?.parse().ok(),
        expires_on: row.day("consent_expires_on")?,
        withdrawn_on: row.maybe_day("consent_withdrawn_on")?,
    }))
}

fn facts(row: &Row<'_>) -> rusqlite::Result<ApplicationFacts> {
    let closing = row.maybe_text("decision_reason")?.and_then(|code| ClosingReason::from_code(&code));
    let last = match row.maybe_code("decision_kind")? {
        Some(kind) => decided(kind, closing, row.day("decided_on")?, row.maybe_day("decision_due_on")?),
        None => None,
    };
    let urgent = row.maybe_day("urgent_on")?.map(|on| Decided { on, stage: Stage::Admitted, returns_on: None });
    let last = last.into_iter().chain(urgent).max_by_key(|decided| decided.on);
    let ended: Option<ApplicationEnding> = row.maybe_code("ending")?;
    Ok(ApplicationFacts {
        papers: Completeness::Untouched,
        is_on_agenda: row.flag("is_on_agenda")?,
        decided: last,
        place_let_go_on: row.maybe_day("let_go_on")?,
        entered_on: row.maybe_day("entered_on")?,
        ended: row.maybe_day("ended_on")?.zip(ended),
        pauses: Vec::new(),
    })
}
