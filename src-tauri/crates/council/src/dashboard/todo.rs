//! What is to be done, derived from facts and a day: nothing here is stored, and nothing falls due because it was written.

use crate::decisions::FollowUpRow;
use crate::deposits::DepositLetter;
use crate::meetings::MeetingStepKind;
use crate::people::PersonName;
use crate::situations::SituationReference;
use crate::{
    AgreementId, ApplicationId, Cents, Day, DepositId, DwellingId, MeetingId, MeetingStepId, OfficialQueryId, PlaceId,
    SituationId, Subject, TenancyId, WorkshopId, coded,
};
use chrono::Days;
use serde::Serialize;
use ts_rs::TS;

/// Days ahead that «this week» holds.
const WEEK: u64 = 7;

coded! {
    /// *Échéance*: how near a thing to do is.
    pub enum Horizon {
        /// En retard.
        Late = "late",
        /// Aujourd'hui.
        Today = "today",
        /// Cette semaine: within seven days.
        Week = "week",
        /// À prévoir: announced, and due later.
        Later = "later",
    }
}

/// *À faire*: one thing, and the day it is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Todo {
    /// The day it begins to be shown.
    #[serde(skip)]
    pub from_on: Day,
    /// The last day to do it.
    pub due_on: Day,
    /// How near it is.
    pub horizon: Horizon,
    /// What it is.
    pub matter: Matter,
}

/// *Objet* of a thing to do: what happened that calls for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "about", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Matter {
    /// A step of preparation of a meeting.
    Preparation {
        /// The step.
        step: MeetingStepId,
        /// Which step.
        kind: MeetingStepKind,
        /// The meeting.
        meeting: MeetingId,
        /// Its reference.
        reference: String,
    },
    /// What a decision called for.
    FollowUp {
        /// What is to be done.
        follow_up: Box<FollowUpRow>,
    },
    /// A consent to be asked again before it ends.
    Consent {
        /// The application.
        application: ApplicationId,
        /// Whose.
        person: PersonName,
    },
    /// The number of a request for social housing, to be renewed before it ends.
    Nud {
        /// The application.
        application: ApplicationId,
        /// Whose.
        person: PersonName,
        /// The day the number ends.
        ends_on: Day,
    },
    /// A person whose answer to a proposal is awaited.
    Answer {
        /// The place.
        place: PlaceId,
        /// Its dwelling.
        dwelling: DwellingId,
        /// Who.
        person: PersonName,
    },
    /// An official query to answer.
    OfficialQuery {
        /// The query.
        query: OfficialQueryId,
        /// What it asks.
        subject: String,
    },
    /// An individual situation to look at again.
    Situation {
        /// The situation.
        situation: SituationId,
        /// Its reference, which tells nobody whom it is about.
        reference: SituationReference,
    },
    /// An agreement that comes to its end.
    Agreement {
        /// The agreement.
        agreement: AgreementId,
        /// What it is about.
        object: String,
        /// Its last day.
        ends_on: Day,
    },
    /// A tenancy to review with the person.
    Review {
        /// The tenancy.
        tenancy: TenancyId,
        /// Who.
        person: PersonName,
    },
    /// A deposit the landlord owes the council.
    Deposit {
        /// The deposit.
        deposit: DepositId,
        /// For whom.
        person: PersonName,
        /// What is owed.
        amount: Cents,
        /// The letter that asks for it next.
        letter: DepositLetter,
    },
    /// To open the last backup beside the register, as every quarter.
    Drill,
    /// A workshop that is over, whose attendance is not written down.
    Attendance {
        /// The workshop.
        workshop: WorkshopId,
        /// Its title.
        title: String,
    },
}

impl Matter {
    /// The subject under which it waits.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::Preparation { .. } | Self::FollowUp { .. } | Self::OfficialQuery { .. } | Self::Situation { .. } => {
                Subject::Meetings
            }
            Self::Consent { .. } | Self::Nud { .. } => Subject::Applications,
            Self::Answer { .. } | Self::Agreement { .. } => Subject::Dwellings,
            Self::Review { .. } => Subject::Tenancies,
            Self::Deposit { .. } => Subject::Deposits,
            Self::Attendance { .. } => Subject::Workshops,
            Self::Drill => Subject::Settings,
        }
    }

    /// The thing to do by a day, shown in the week before.
    pub fn by(self, due_on: Day, today: Day) -> Todo {
        self.announced(due_on.checked_sub_days(Days::new(WEEK)).unwrap_or(Day::MIN), due_on, today)
    }

    /// The thing to do by a day, shown from another.
    pub fn announced(self, from_on: Day, due_on: Day, today: Day) -> Todo {
        Todo { from_on, due_on, horizon: Horizon::of(due_on, today), matter: self }
    }
}

impl Todo {
    /// Whether it is late, due that day or within the week: what the rail counts.
    pub fn is_near(&self) -> bool {
        self.horizon != Horizon::Later
    }
}

impl Horizon {
    /// How near a day is, seen from another.
    pub fn of(due_on: Day, today: Day) -> Self {
        let week_ends = today.checked_add_days(Days::new(WEEK)).unwrap_or(Day::MAX);
        match due_on {
            due if due < today => Self::Late,
            due if due == today => Self::Today,
            due if due <= week_ends => Self::Week,
            _ => Self::Later,
        }
    }
}

/// Sorts what is to be done into what is shown on a day, by its day, and the first thing due of the rest.
pub fn shown(mut all: Vec<Todo>, today: Day) -> (Vec<Todo>, Option<Todo>) {
    all.sort_by_key(|todo| todo.due_on);
    let (shown, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|todo| todo.from_on <= today);
    (shown, rest.into_iter().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn workshop(id: i64) -> Matter {
        Matter::Attendance { workshop: WorkshopId::new(id), title: String::new() }
    }

    #[test]
    fn a_day_is_late_today_this_week_or_later() {
        let of = |due| Horizon::of(due, day(11, 22));
        assert_eq!(
            [day(11, 21), day(11, 22), day(11, 23), day(11, 29), day(11, 30)].map(of),
            [Horizon::Late, Horizon::Today, Horizon::Week, Horizon::Week, Horizon::Later]
        );
    }

    #[test]
    fn what_is_due_is_shown_a_week_before_and_until_it_is_done() {
        let on = |today| shown(vec![workshop(1).by(day(12, 1), today)], today);
        assert_eq!(on(day(11, 23)).0, []);
        assert_eq!(on(day(11, 23)).1.map(|next| next.due_on), Some(day(12, 1)));
        assert_eq!(on(day(11, 24)).0.len(), 1);
        assert_eq!(on(day(12, 20)).0[0].horizon, Horizon::Late);
    }

    #[test]
    fn what_is_shown_is_in_the_order_it_is_due() {
        let today = day(11, 22);
        let all = vec![
            workshop(1).by(day(12, 24), today),
            workshop(2).by(day(11, 25), today),
            workshop(3).announced(day(11, 1), day(12, 31), today),
            workshop(4).by(day(11, 20), today),
            workshop(5).by(day(12, 12), today),
        ];
        let (shown, next) = shown(all, today);
        assert_eq!(shown.iter().map(|todo| todo.matter.clone()).collect::<Vec<_>>(), [4, 2, 3].map(workshop));
        assert_eq!(next.map(|next| next.matter), Some(workshop(5)));
    }
}
