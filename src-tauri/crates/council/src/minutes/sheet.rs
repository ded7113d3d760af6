//! The minutes as they are read over: what was generated, what was rewritten, what is missing.

use super::{CorrectionRow, MinutesState, MinutesVersion, SealNumber, SignedCopy};
use crate::{AgendaItemId, Day, Digest, Instant, MeetingId, MinutesId, ParticipantId};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;

/// *Procès-verbal* of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MinutesSheet {
    /// The meeting.
    pub meeting: MeetingId,
    /// Its reference.
    pub reference: String,
    /// Identity; none until something was written of them.
    pub id: Option<MinutesId>,
    /// How far they are.
    pub state: MinutesState,
    /// The day they were read over.
    pub reviewed_on: Option<Day>,
    /// The day of the meeting that approved them.
    pub approved_on: Option<Day>,
    /// What was observed at the approval.
    pub observation: String,
    /// Their seal.
    pub seal: Option<SealRow>,
    /// The scan of what was signed by hand.
    pub signed: Option<SignedCopy>,
    /// What corrects them: those that are sealed in their order, then those that are not yet.
    pub corrections: Vec<CorrectionRow>,
    /// The blocks, in the order they are printed; a seal fixes them.
    pub blocks: Vec<MinutesBlock>,
    /// What is missing, in the order of the minutes.
    pub missing: Vec<Missing>,
}

/// *Bloc*: which part of the minutes. Written `opening`, `item:12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub enum BlockKey {
    /// *Ouverture*.
    Opening,
    /// *Présences*.
    Presences,
    /// *Manière de décider*.
    Manner,
    /// *Procès-verbal précédent*.
    Previous,
    /// One item of the agenda.
    Item(AgendaItemId),
    /// *Clôture*.
    Closing,
}

impl fmt::Display for BlockKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opening => f.write_str("opening"),
            Self::Presences => f.write_str("presences"),
            Self::Manner => f.write_str("manner"),
            Self::Previous => f.write_str("previous"),
            Self::Item(item) => write!(f, "item:{}", item.get()),
            Self::Closing => f.write_str("closing"),
        }
    }
}

impl FromStr for BlockKey {
    type Err = crate::NotAReference;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let item = |text: &str| text.strip_prefix("item:")?.parse().ok().map(AgendaItemId::new);
        match text {
            "opening" => Ok(Self::Opening),
            "presences" => Ok(Self::Presences),
            "manner" => Ok(Self::Manner),
            "previous" => Ok(Self::Previous),
            "closing" => Ok(Self::Closing),
            other => item(other).map(Self::Item).ok_or(crate::NotAReference),
        }
    }
}

impl TryFrom<String> for BlockKey {
    type Error = crate::NotAReference;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<BlockKey> for String {
    fn from(key: BlockKey) -> Self {
        key.to_string()
    }
}

/// *Bloc* of the minutes, in one version: generated, unless somebody rewrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MinutesBlock {
    /// Which.
    pub key: BlockKey,
    /// In which version.
    pub version: MinutesVersion,
    /// What the facts say, one paragraph a line.
    pub generated: String,
    /// What somebody wrote instead.
    pub rewritten: Option<BlockOverride>,
}

/// *Bloc réécrit*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BlockOverride {
    /// The text, one paragraph a line.
    pub text: String,
    /// Whether the facts changed since: the block then offers both.
    pub is_stale: bool,
}

/// *Manque* in the minutes: a link to where it is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "missing", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Missing {
    /// Nobody chairs.
    Chair,
    /// Nobody keeps the minutes.
    Secretary,
    /// The roll was not called for a member.
    Presence {
        /// Who.
        participant: ParticipantId,
    },
    /// The approval of the last minutes is not decided.
    Approval {
        /// The item.
        item: AgendaItemId,
    },
    /// An item lacks its decision.
    Decision {
        /// The item.
        item: AgendaItemId,
    },
    /// A decision has no reason the person may read.
    Reason {
        /// The item.
        item: AgendaItemId,
    },
    /// Whether the person came is not noted.
    PersonPresence {
        /// The item.
        item: AgendaItemId,
    },
    /// Who presented the situation is not noted.
    Presenter {
        /// The item.
        item: AgendaItemId,
    },
    /// Nobody was named to tell the person.
    Informant {
        /// The item.
        item: AgendaItemId,
    },
    /// Copies of the file were not taken back.
    Packs {
        /// How many.
        count: u32,
    },
    /// A block was rewritten, and the facts changed since.
    StaleBlock {
        /// Which.
        key: BlockKey,
        /// In which version.
        version: MinutesVersion,
    },
}

/// *Scellé*, as the register of seals shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SealRow {
    /// Its place in the chain, from 1.
    pub n: u32,
    /// The number of the minutes, or of what corrects them.
    pub number: SealNumber,
    /// The meeting.
    pub meeting: MeetingId,
    /// Its reference.
    pub reference: String,
    /// Its day.
    pub on_day: Day,
    /// Digest of the confidential paper.
    pub nominative: Digest,
    /// Digest of the paper that may leave the house.
    pub shareable: Digest,
    /// The head of the chain after it.
    pub head: Digest,
    /// The head of the journal when the papers were made: what they print.
    pub journal_head: Digest,
    /// The moment it was sealed.
    pub sealed_at: Instant,
}

/// *Vérification des scellés*: what the whole chain says, and the papers it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "found", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum SealsCheck {
    /// Every seal follows from the one before, and every kept paper is the one that was sealed.
    Intact {
        /// How many seals.
        seals: u32,
        /// Papers destroyed at the end of their time: their digest stays, and the chain goes on.
        destroyed: u32,
    },
    /// A seal is missing or out of order.
    OutOfOrder {
        /// The place expected.
        n: u32,
    },
    /// A seal does not bear the head of the one before.
    Head {
        /// Its place.
        n: u32,
    },
    /// A paper is not the one that was sealed.
    Paper {
        /// The place of its seal.
        n: u32,
        /// Which of the two.
        version: MinutesVersion,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_named_one_way() {
        for key in [BlockKey::Opening, BlockKey::Manner, BlockKey::Item(AgendaItemId::new(12)), BlockKey::Closing] {
            assert_eq!(key.to_string().parse(), Ok(key));
        }
        assert!("item:x".parse::<BlockKey>().is_err());
    }
}
