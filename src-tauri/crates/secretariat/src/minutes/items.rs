//! What was done at each point, as the papers take it.

use super::facts::Facts;
use crate::papers::{clock, official};
use chrono::Days;
use council::decisions::{Awaited, DecisionRow, Grant, Outcome, Votes};
use council::meetings::{AgendaItemKind, AgendaItemRow, HearingRow, ItemAbout, PersonPresence};
use council::{Day, Minute, PlaceKindId};
use documents::names;
use documents::papers::minutes as paper;
use paper::{AnonymousHearing, Hearing, Item, Manner, Place, Recusal, Resolved, Telling, WithdrawnHearing};

impl Facts {
    /// Breaks leave no trace.
    pub(super) fn items(&self) -> Vec<Item> {
        let items = self.gathered.items.iter().map(|item| &item.row);
        items.filter(|row| row.kind != AgendaItemKind::Break).map(|row| self.item(row)).collect()
    }

    fn item(&self, row: &AgendaItemRow) -> Item {
        let point = self.number(row.id);
        let decided = self.decided(row.id);
        if let Some(on) = row.pulled_on {
            return Item::Withdrawn(WithdrawnHearing { point, on, recalled: None });
        }
        match &row.about {
            ItemAbout::Hearing(hearing) => match &hearing.person {
                Some(person) => Item::Hearing(Box::new(self.hearing(row, hearing, person))),
                None => Item::Anonymous(AnonymousHearing {
                    point,
                    presented_by: self.presenter(hearing).map(|presenter| presenter.quality).unwrap_or_default(),
                    opinion: self.said(row, decided).join(" "),
                }),
            },
            _ => Item::Topic { point, text: self.said(row, decided), resolved: decided.and_then(resolved) },
        }
    }

    /// The discussion, and what was heard where nothing was decided.
    fn said(&self, row: &AgendaItemRow, decided: Option<&DecisionRow>) -> Vec<String> {
        let discussion = self.discussions.get(&row.id).map(String::as_str).unwrap_or_default();
        let heard = match decided.map(|decided| &decided.decision.outcome) {
            Some(Outcome::Noted { text }) => text.as_str(),
            _ => "",
        };
        discussion.lines().chain(heard.lines()).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    fn presenter(&self, hearing: &HearingRow) -> Option<documents::papers::letterhead::Official> {
        hearing.presented_by.as_ref().map(|contact| official(contact, &self.gathered.participants))
    }

    fn hearing(&self, row: &AgendaItemRow, hearing: &HearingRow, person: &council::people::PersonName) -> Hearing {
        let asked = self.asked.get(&row.id);
        let decided = self.decided(row.id);
        let said = self.said(row, decided).join(" ");
        Hearing {
            point: self.number(row.id),
            file: person.code.clone(),
            person: names::person(person),
            slot: self.slot(row),
            presented_by: self.presenter(hearing),
            consent: paper::Consent {
                on: asked.map_or(self.gathered.record.row.on_day, |asked| asked.consent_on),
                form: asked.map_or(council::people::ConsentForm::Written, |asked| asked.consent_form),
                reread_on: asked.and_then(|asked| asked.reread_on),
            },
            presence: hearing.person_presence.map(|presence| presence_of(presence, &hearing.companion)),
            request: asked.map(|asked| asked.request.clone()).unwrap_or_default(),
            kind: asked.map_or_else(String::new, |asked| names::wished(asked.typology_min, asked.typology_max)),
            household: asked.map_or(1, |asked| asked.household),
            discussion: Some(said).filter(|said| !said.is_empty()),
            decision: decided.and_then(|decided| self.decision(decided)),
            telling: decided.and_then(|decided| self.telling(decided)),
            recusals: self.recusals(row),
        }
    }

    /// From when it was started to when the next one was.
    fn slot(&self, row: &AgendaItemRow) -> Option<(Minute, Minute)> {
        let began = row.started_at?;
        let after = self.gathered.items.iter().filter_map(|item| item.row.started_at).filter(|at| *at > began).min();
        let ended = after.or(self.gathered.record.facts.closed_at)?;
        Some((clock(self.gathered.minute(began)), clock(self.gathered.minute(ended))))
    }

    fn recusals(&self, row: &AgendaItemRow) -> Vec<Recusal> {
        let of_item = self.gathered.recusals.iter().filter(|(item, _)| *item == row.id);
        of_item
            .filter_map(|(_, recusal)| {
                let member = self.gathered.participants.iter().find(|member| member.id == Some(recusal.participant))?;
                Some(Recusal {
                    member: names::contact(&member.contact),
                    left: recusal.left_minute.map(clock),
                    back: recusal.back_minute.map(clock),
                })
            })
            .collect()
    }

    fn telling(&self, decided: &DecisionRow) -> Option<Telling> {
        let by = Some(decided.decision.informed_by.clone()).filter(|by| !by.is_empty())?;
        let letter_before = self.letter_before(decided.on_day);
        Some(Telling { by, at_the_sitting: false, letter_before })
    }

    fn letter_before(&self, on_day: Day) -> Day {
        council::calendar::working_day_until(
            on_day.checked_add_days(Days::new(self.letter_days.into())).unwrap_or(on_day),
        )
    }

    fn decision(&self, decided: &DecisionRow) -> Option<paper::Decision> {
        let outcome = &decided.decision.outcome;
        let reason = match outcome {
            Outcome::Postponed { communicable, .. } | Outcome::NotRetained { communicable, .. } => {
                Some(communicable.clone())
            }
            _ => None,
        };
        Some(paper::Decision {
            number: decided.number.map(|number| number.to_string()),
            manner: manner(decided.decision.votes),
            outcome: self.outcome(outcome)?,
            reason,
            deposit: outcome.deposit(),
        })
    }

    /// What was only heard is told with the discussion.
    fn outcome(&self, outcome: &Outcome) -> Option<paper::Outcome> {
        Some(match outcome {
            Outcome::Resolution { .. } | Outcome::Noted { .. } | Outcome::Approved { .. } => return None,
            Outcome::Admission { grant, .. } => paper::Outcome::Admission { place: self.place(*grant) },
            Outcome::Supported { decider, grant, .. } => paper::Outcome::Supported {
                place: grant.map(|grant| self.place(grant)),
                decider: self.decider(*decider, *grant),
            },
            Outcome::ConditionalAdmission { condition, due_on, grant, .. } => paper::Outcome::Conditional {
                place: grant.map(|grant| self.place(grant)),
                condition: condition.trim_end_matches('.').to_owned(),
                before: *due_on,
            },
            Outcome::WaitingList { awaited: Awaited::Place { grant } } => paper::Outcome::WaitingList {
                awaited: self.place(*grant).designation,
                rank: Some(grant.rank.get().into()),
            },
            Outcome::WaitingList { awaited: Awaited::Kind { place_kind } } => {
                paper::Outcome::WaitingList { awaited: self.kind(*place_kind), rank: None }
            }
            Outcome::Postponed { expected, returns_on, .. } => paper::Outcome::Postponed {
                expected: expected.trim_end_matches('.').to_owned(),
                returns_on: Some(*returns_on),
            },
            Outcome::Redirected { place_kind } => paper::Outcome::Redirected { to: self.kind(*place_kind) },
            Outcome::NotRetained { .. } => paper::Outcome::NotRetained,
            Outcome::Withdrawn { .. } => paper::Outcome::Withdrawn,
            Outcome::Maintained { review_on } => paper::Outcome::Maintained { review_on: *review_on },
            Outcome::ChangeOfDwelling { grant, .. } => paper::Outcome::Moved { place: self.place(*grant) },
            Outcome::EndOfTenancy { ends_on } => paper::Outcome::Ended { on: *ends_on },
            Outcome::CarriedOver => paper::Outcome::CarriedOver,
        })
    }

    fn kind(&self, kind: PlaceKindId) -> String {
        self.kinds.get(&kind).cloned().unwrap_or_default()
    }

    fn decider(&self, decider: council::decisions::Decider, grant: Option<Grant>) -> String {
        let place = grant.and_then(|grant| self.places.get(&grant.place));
        names::decider(decider, place.map_or("", |place| &place.landlord))
    }

    /// A rank is told only where several people are ranked on the place.
    fn place(&self, grant: Grant) -> Place {
        let ranked = self.decisions.iter().filter_map(|row| row.decision.outcome.grant());
        let is_shared = ranked.filter(|other| other.place == grant.place).count() > 1;
        let place = self.places.get(&grant.place);
        Place {
            designation: place.map_or_else(String::new, |place| names::dwelling(place.typology, place.floor)),
            address: place.map_or_else(String::new, |place| {
                let parts = [place.street.as_str(), place.commune.as_str()];
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
            }),
            rank: is_shared.then(|| grant.rank.get().into()),
        }
    }
}

/// Where as many voted for as against, the chair's vote decided.
fn manner(votes: Option<Votes>) -> Manner {
    votes.map_or(Manner::Consensus, |votes| Manner::Vote { votes, casting: votes.in_favour == votes.against })
}

fn resolved(decided: &DecisionRow) -> Option<Resolved> {
    match &decided.decision.outcome {
        Outcome::Resolution { text } => Some(Resolved::Resolution {
            number: decided.number.map(|number| number.to_string()),
            manner: manner(decided.decision.votes),
            text: text.clone(),
        }),
        Outcome::CarriedOver => Some(Resolved::CarriedOver),
        _ => None,
    }
}

fn presence_of(presence: PersonPresence, companion: &str) -> paper::PersonPresence {
    match presence {
        PersonPresence::Present => paper::PersonPresence::Present { accompanied_by: None },
        PersonPresence::Accompanied => paper::PersonPresence::Present { accompanied_by: Some(companion.to_owned()) },
        PersonPresence::Represented => paper::PersonPresence::Represented { by: companion.to_owned() },
        PersonPresence::Excused => paper::PersonPresence::Excused,
        PersonPresence::Absent => paper::PersonPresence::Absent,
    }
}
