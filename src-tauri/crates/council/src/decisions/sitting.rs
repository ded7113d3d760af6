//! What a sitting may decide of the item it is at.

use super::{Decision, DecisionKind, Grant, Outcome, Votes};
use crate::bodies::DecidesBy;
use crate::meetings::MeetingState;
use crate::{Day, Refusal, Ruled};

/// *Ce qui est examiné* at an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Examined {
    /// A matter that is nobody's situation.
    Matter,
    /// The minutes of the last meeting.
    Minutes,
    /// A situation without an identity: listened to, never decided.
    Anonymous,
    /// The situation of someone who asks for a place.
    Applicant,
    /// The situation of someone who lives in one.
    Tenant,
}

/// *Séance* at one of its items: the facts its decisions depend on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// The day of the meeting.
    pub on_day: Day,
    /// How far the meeting is.
    pub state: MeetingState,
    /// How the body decides.
    pub decides_by: DecidesBy,
    /// Whether the quorum is reached now, or none is asked.
    pub is_quorate: bool,
    /// The votes in the room and by power, without those who stepped out of the item.
    pub votes_held: u32,
    /// Whether the chair's vote settles a tie.
    pub chair_settles_ties: bool,
    /// What the item is about.
    pub examined: Examined,
    /// The ranks already given in the sitting, on other items.
    pub granted: Vec<Grant>,
}

impl Sitting {
    /// Whether the decision may be recorded on the item.
    ///
    /// # Errors
    /// The first reason why not.
    pub fn admit(&self, decision: &Decision) -> Ruled {
        if self.state != MeetingState::Open {
            return Err(Refusal::MeetingIs { state: self.state });
        }
        let kind = decision.outcome.kind();
        if !kind.is_decided_of(self.examined) {
            return Err(match self.examined {
                Examined::Anonymous => Refusal::AnonymousHearing,
                _ => Refusal::NotDecidedHere { kind },
            });
        }
        if !kind.is_only_heard() && !self.is_quorate {
            return Err(Refusal::NoQuorum);
        }
        if kind.is_numbered() {
            self.admit_votes(decision.votes)?;
        }
        self.admit_words(&decision.outcome)?;
        match decision.outcome.grant() {
            Some(grant) if self.granted.contains(&grant) => {
                Err(Refusal::PlaceAlreadyGranted { place: grant.place, rank: grant.rank })
            }
            _ => Ok(()),
        }
    }

    fn admit_votes(&self, votes: Option<Votes>) -> Ruled {
        match (self.decides_by, votes) {
            (DecidesBy::Consensus, None) => Ok(()),
            (DecidesBy::Consensus, Some(_)) => Err(Refusal::NoVoteTaken),
            (DecidesBy::Vote, None) => Err(Refusal::VotesMissing),
            (DecidesBy::Vote, Some(votes)) if votes.cast() > self.votes_held => {
                Err(Refusal::TooManyVotes { cast: votes.cast(), held: self.votes_held })
            }
            (DecidesBy::Vote, Some(votes)) => match votes.in_favour.cmp(&votes.against) {
                std::cmp::Ordering::Greater => Ok(()),
                std::cmp::Ordering::Equal if self.chair_settles_ties => Ok(()),
                std::cmp::Ordering::Equal => Err(Refusal::VoteTied),
                std::cmp::Ordering::Less => Err(Refusal::VoteLost),
            },
        }
    }

    fn admit_words(&self, outcome: &Outcome) -> Ruled {
        match outcome {
            Outcome::Resolution { text } => filled("text", text),
            Outcome::ConditionalAdmission { condition, due_on, .. } => {
                filled("condition", condition)?;
                self.to_come(*due_on)
            }
            Outcome::Postponed { communicable, returns_on, .. } => {
                filled("communicable_reason", communicable)?;
                self.to_come(*returns_on)
            }
            Outcome::NotRetained { communicable, .. } => filled("communicable_reason", communicable),
            Outcome::Maintained { review_on: Some(review_on) } => self.to_come(*review_on),
            _ => Ok(()),
        }
    }

    fn to_come(&self, due_on: Day) -> Ruled {
        if due_on > self.on_day { Ok(()) } else { Err(Refusal::DueNotAfterMeeting { on: due_on }) }
    }
}

impl DecisionKind {
    /// Whether it is a decision, with a number in the year; approving minutes, hearing and carrying over bear none.
    pub const fn is_numbered(self) -> bool {
        !self.is_only_heard() && !matches!(self, Self::Approved)
    }

    /// Whether it decides nothing, and needs no quorum.
    pub const fn is_only_heard(self) -> bool {
        matches!(self, Self::Noted | Self::CarriedOver)
    }

    /// Whether it can be decided of what is examined.
    pub const fn is_decided_of(self, examined: Examined) -> bool {
        match self {
            Self::Noted | Self::CarriedOver => true,
            Self::Resolution => matches!(examined, Examined::Matter),
            Self::Approved => matches!(examined, Examined::Minutes),
            Self::Postponed | Self::ChangeOfDwelling => matches!(examined, Examined::Applicant | Examined::Tenant),
            Self::Maintained | Self::EndOfTenancy => matches!(examined, Examined::Tenant),
            Self::Admission
            | Self::Supported
            | Self::ConditionalAdmission
            | Self::WaitingList
            | Self::Redirected
            | Self::NotRetained
            | Self::Withdrawn => matches!(examined, Examined::Applicant),
        }
    }
}

fn filled(field: &str, text: &str) -> Ruled {
    if text.trim().is_empty() { Err(Refusal::Empty { field: field.to_owned() }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::{ClosingReason, Decider, NotRetainedReason, PostponementReason, Rank};
    use crate::{PlaceId, PlaceKindId};

    const ROME_STREET: PlaceId = PlaceId::new(3);

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn open_sitting() -> Sitting {
        Sitting {
            on_day: day(3, 12),
            state: MeetingState::Open,
            decides_by: DecidesBy::Consensus,
            is_quorate: true,
            votes_held: 9,
            chair_settles_ties: false,
            examined: Examined::Applicant,
            granted: vec![],
        }
    }

    fn decision(outcome: Outcome) -> Decision {
        Decision { outcome, votes: None, informed_by: String::new(), effective_on: day(3, 12) }
    }

    fn granted(place: PlaceId, rank: Rank) -> Decision {
        decision(Outcome::Admission { grant: Grant { place, rank }, deposit: None })
    }

    fn voted(in_favour: u32, against: u32, abstained: u32) -> Decision {
        Decision { votes: Some(Votes { in_favour, against, abstained }), ..granted(ROME_STREET, Rank::First) }
    }

    fn postponed(communicable: &str, returns_on: Day) -> Decision {
        decision(Outcome::Postponed {
            reason: PostponementReason::MissingPapers,
            communicable: communicable.to_owned(),
            expected: String::new(),
            returns_on,
        })
    }

    #[test]
    fn a_place_is_granted_once_per_sitting() {
        let sitting = Sitting { granted: vec![Grant { place: ROME_STREET, rank: Rank::First }], ..open_sitting() };
        assert_eq!(
            sitting.admit(&granted(ROME_STREET, Rank::First)),
            Err(Refusal::PlaceAlreadyGranted { place: ROME_STREET, rank: Rank::First })
        );
        assert_eq!(sitting.admit(&granted(ROME_STREET, Rank::Second)), Ok(()));
        assert_eq!(sitting.admit(&granted(PlaceId::new(4), Rank::First)), Ok(()));
    }

    #[test]
    fn nothing_is_decided_before_the_opening_or_after_the_closing() {
        for state in [MeetingState::Planned, MeetingState::Convened, MeetingState::Closed, MeetingState::Cancelled] {
            let sitting = Sitting { state, ..open_sitting() };
            assert_eq!(sitting.admit(&granted(ROME_STREET, Rank::First)), Err(Refusal::MeetingIs { state }));
        }
    }

    #[test]
    fn a_situation_without_identity_gets_no_individual_decision() {
        let sitting = Sitting { examined: Examined::Anonymous, ..open_sitting() };
        assert_eq!(sitting.admit(&granted(ROME_STREET, Rank::First)), Err(Refusal::AnonymousHearing));
        assert_eq!(sitting.admit(&decision(Outcome::Noted { text: String::new() })), Ok(()));
        assert_eq!(sitting.admit(&decision(Outcome::CarriedOver)), Ok(()));
    }

    #[test]
    fn housing_is_decided_only_of_a_person() {
        let sitting = Sitting { examined: Examined::Matter, ..open_sitting() };
        let kind = DecisionKind::Admission;
        assert_eq!(sitting.admit(&granted(ROME_STREET, Rank::First)), Err(Refusal::NotDecidedHere { kind }));
        assert_eq!(sitting.admit(&decision(Outcome::Resolution { text: "Convention reconduite".to_owned() })), Ok(()));
    }

    #[test]
    fn an_end_of_tenancy_is_decided_only_of_a_tenant() {
        let end = decision(Outcome::EndOfTenancy { ends_on: day(4, 30) });
        let kind = DecisionKind::EndOfTenancy;
        assert_eq!(open_sitting().admit(&end), Err(Refusal::NotDecidedHere { kind }));
        assert_eq!(Sitting { examined: Examined::Tenant, ..open_sitting() }.admit(&end), Ok(()));
    }

    #[test]
    fn only_the_minutes_are_approved() {
        let approved = decision(Outcome::Approved { observation: String::new() });
        assert_eq!(Sitting { examined: Examined::Minutes, ..open_sitting() }.admit(&approved), Ok(()));
        let kind = DecisionKind::Approved;
        assert_eq!(open_sitting().admit(&approved), Err(Refusal::NotDecidedHere { kind }));
        assert!(!kind.is_numbered());
    }

    #[test]
    fn a_person_is_always_told_why() {
        let empty = Err(Refusal::Empty { field: "communicable_reason".to_owned() });
        assert_eq!(open_sitting().admit(&postponed(" ", day(6, 11))), empty);
        let silent = Outcome::NotRetained { reason: NotRetainedReason::OutsideRemit, communicable: String::new() };
        assert_eq!(open_sitting().admit(&decision(silent)), empty);
        assert_eq!(open_sitting().admit(&postponed("Il manque une pièce.", day(6, 11))), Ok(()));
    }

    #[test]
    fn what_is_awaited_falls_after_the_sitting() {
        let late = open_sitting().admit(&postponed("Il manque une pièce.", day(3, 12)));
        assert_eq!(late, Err(Refusal::DueNotAfterMeeting { on: day(3, 12) }));
    }

    #[test]
    fn a_condition_is_said() {
        let condition =
            Outcome::ConditionalAdmission { condition: String::new(), due_on: day(4, 12), grant: None, deposit: None };
        assert_eq!(open_sitting().admit(&decision(condition)), Err(Refusal::Empty { field: "condition".to_owned() }));
    }

    #[test]
    fn votes_are_counted_only_where_the_body_votes() {
        assert_eq!(open_sitting().admit(&voted(5, 0, 0)), Err(Refusal::NoVoteTaken));
        let voting = Sitting { decides_by: DecidesBy::Vote, ..open_sitting() };
        assert_eq!(voting.admit(&granted(ROME_STREET, Rank::First)), Err(Refusal::VotesMissing));
        assert_eq!(voting.admit(&voted(5, 3, 1)), Ok(()));
        assert_eq!(voting.admit(&voted(5, 3, 2)), Err(Refusal::TooManyVotes { cast: 10, held: 9 }));
        assert_eq!(voting.admit(&voted(3, 4, 0)), Err(Refusal::VoteLost));
    }

    #[test]
    fn a_tie_is_settled_by_the_chair_where_the_council_says_so() {
        let voting = Sitting { decides_by: DecidesBy::Vote, ..open_sitting() };
        assert_eq!(voting.admit(&voted(4, 4, 1)), Err(Refusal::VoteTied));
        assert_eq!(Sitting { chair_settles_ties: true, ..voting }.admit(&voted(4, 4, 1)), Ok(()));
    }

    #[test]
    fn without_quorum_items_are_only_carried_over() {
        let sitting = Sitting { is_quorate: false, ..open_sitting() };
        assert_eq!(sitting.admit(&granted(ROME_STREET, Rank::First)), Err(Refusal::NoQuorum));
        assert_eq!(sitting.admit(&decision(Outcome::CarriedOver)), Ok(()));
    }

    #[test]
    fn every_outcome_can_be_decided_somewhere() {
        let kinds = [
            Outcome::Supported { decider: Decider::Manager, grant: None, deposit: None },
            Outcome::WaitingList { awaited: crate::decisions::Awaited::Kind { place_kind: PlaceKindId::new(1) } },
            Outcome::Redirected { place_kind: PlaceKindId::new(2) },
            Outcome::Withdrawn { reason: ClosingReason::RequestWithdrawn },
        ];
        for outcome in kinds {
            assert_eq!(open_sitting().admit(&decision(outcome)), Ok(()));
        }
        for kind in DecisionKind::ALL {
            let everywhere =
                [Examined::Matter, Examined::Minutes, Examined::Anonymous, Examined::Applicant, Examined::Tenant];
            assert!(everywhere.into_iter().any(|examined| kind.is_decided_of(examined)), "{kind:?}");
        }
    }
}
