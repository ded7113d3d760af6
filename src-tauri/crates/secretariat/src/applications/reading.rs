//! Reading applications.

use crate::{Error, Office, Result};
use council::applications::{
    ApplicationOrder, ApplicationRecord, ApplicationRow, ApplicationSheet, ApplicationsList, ApplicationsQuery, Budget,
    ConsumptionUnits, HouseholdMember, Moment, Paper, PaperSeen, Request, checklist, papers_asked,
};
use council::people::{MoneyLineRow, MoneySide};
use council::{ApplicationId, Cents, Day, text};
use storage::{Page, applications, people};

impl Office {
    /// The applications a query finds, as they stand on a day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn applications(&self, query: &ApplicationsQuery, today: Day) -> Result<ApplicationsList> {
        let records = self.read(applications::records)?;
        let wished = if query.communes.is_empty() { None } else { Some(self.read(applications::ranked_wishes)?) };
        let total = u32::try_from(records.len()).unwrap_or(u32::MAX);
        let term = self.read(|page| crate::settings::consent_term(page, today))?;
        let wishes_one = |record: &ApplicationRecord| {
            wished.as_ref().is_none_or(|wished| {
                wished.get(&record.id).is_some_and(|ranked| ranked.iter().any(|id| query.communes.contains(id)))
            })
        };
        let mut found: Vec<(String, ApplicationRow)> = records
            .into_iter()
            .filter(|record| text::finds(&record.search_text, &query.words) && wishes_one(record))
            .map(|record| (record.sort_key.clone(), record.row(today, term)))
            .filter(|(_, row)| query.stages.is_empty() || query.stages.contains(&row.stage))
            .collect();
        sort(&mut found, query.order);
        if query.descending {
            found.reverse();
        }
        Ok(ApplicationsList { total, rows: found.into_iter().map(|(_, row)| row).collect() })
    }

    /// Everything known of one application, as it stands on a day.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn application(&self, id: ApplicationId, today: Day) -> Result<ApplicationSheet> {
        self.read(|page| sheet(page, id, today))?.ok_or(Error::NotFound("application"))
    }
}

fn sort(found: &mut [(String, ApplicationRow)], order: ApplicationOrder) {
    match order {
        ApplicationOrder::Code => found.sort_by(|(_, a), (_, b)| a.code.cmp(&b.code)),
        ApplicationOrder::Name => found.sort_by(|(a, _), (b, _)| a.cmp(b)),
        ApplicationOrder::Received => found.sort_by_key(|(_, row)| row.received_on),
        ApplicationOrder::Stage => found.sort_by_key(|(_, row)| row.stage),
        ApplicationOrder::NextDue => found.sort_by_key(|(_, row)| row.next_due_on.unwrap_or(Day::MAX)),
    }
}

pub(crate) fn sheet(page: &Page<'_>, id: ApplicationId, today: Day) -> storage::Result<Option<ApplicationSheet>> {
    let Some(record) = applications::record(page, id)? else { return Ok(None) };
    let Some(request) = applications::request_of(page, id)? else { return Ok(None) };
    let Some(who) = people::card(page, record.person)? else { return Ok(None) };
    let household = applications::household_of(page, id)?;
    let money = people::money_of(page, record.person)?;
    let papers = applications::papers_of(page, id)?;
    let asked = papers_asked(record.is_protected);
    let passages = applications::passages_of(page, id)?;
    let consents = people::consents_of(page, record.person, record.sheet)?;
    let mut timeline = people::exchanges_of(page, record.person)?;
    timeline.extend(applications::tenancies_as_moments(page, record.person)?);
    timeline.push(Moment::Received { on: record.received_on });
    for consent in &consents {
        timeline.push(Moment::Consented { on: consent.given_on });
        timeline.extend(consent.withdrawn_on.map(|on| Moment::ConsentWithdrawn { on }));
    }
    timeline.extend(passages.iter().filter_map(|passage| {
        let decision = passage.decision.as_ref()?.kind;
        Some(Moment::Decided { on: passage.on_day, decision, reference: passage.reference.clone() })
    }));
    timeline.extend(request.ended.map(|(on, ending)| Moment::Ended { on, ending }));
    timeline.sort_by_key(|moment| std::cmp::Reverse(moment.on()));
    Ok(Some(ApplicationSheet {
        row: record.row(today, crate::settings::consent_term(page, today)?),
        who,
        budget: budget(&request, &household, &money, today),
        household,
        supports: applications::supports_of(page, id)?,
        money,
        protections: people::protections_of(page, record.person)?,
        checklist: checklist(&asked, &papers.iter().map(as_paper).collect::<Vec<_>>(), today),
        papers,
        asked_papers: asked,
        consents,
        pauses: applications::pauses_of(page, id)?,
        notes: people::notes_of(page, record.person)?,
        passages,
        timeline,
        request,
    }))
}

const fn as_paper(seen: &PaperSeen) -> Paper {
    Paper { kind: seen.kind, seen_on: seen.seen_on, expires_on: seen.expires_on, not_needed: seen.not_needed }
}

/// The budget for the rent wished, or else for the present one; debts weigh by what is paid back each month, a charge of its own.
fn budget(request: &Request, household: &[HouseholdMember], money: &[MoneyLineRow], today: Day) -> Budget {
    let current = money
        .iter()
        .map(|row| &row.line)
        .filter(|line| line.from_on <= today && line.until_on.is_none_or(|until| today < until));
    let sum = |side: MoneySide, present_rent: bool| {
        let lines = current.clone().filter(|line| line.side == side && (line.kind == "present_rent") == present_rent);
        Cents::new(lines.fold(0, |sum, line| sum.saturating_add(line.cents.get())))
    };
    let births: Vec<Option<Day>> =
        household.iter().filter(|member| !member.expected).map(|member| member.birth_on).collect();
    Budget {
        resources: sum(MoneySide::Resource, false),
        housing: request.rent_max.unwrap_or_else(|| sum(MoneySide::Charge, true)),
        housing_benefit: request.housing_benefit.unwrap_or(Cents::ZERO),
        other_charges: sum(MoneySide::Charge, false),
        units: ConsumptionUnits::of(&births, today),
    }
}
