//! Who signs for a protected adult: a lease, and an advance to be paid back, which is a loan.

use crate::people::ProtectionKind;
use crate::{Refusal, Ruled, coded};

coded! {
    /// *Signature du bail*.
    pub enum LeaseSignature {
        /// The person, alone.
        Person = "person",
        /// The person; the co-signature of her curateur is advised.
        PersonCosignatureAdvised = "person_cosignature_advised",
        /// Her representative.
        Representative = "representative",
    }
}

coded! {
    /// *Condition d'une avance remboursable*.
    pub enum AdvanceCondition {
        /// Nothing more than the person's signature.
        None = "none",
        /// The co-signature of whoever assists her.
        Cosignature = "cosignature",
        /// The order of the judge.
        JudgeOrder = "judge_order",
    }
}

impl ProtectionKind {
    /// Who signs a new lease under the measure.
    pub const fn lease_signature(self) -> LeaseSignature {
        match self {
            Self::Guardianship | Self::FamilyRepresentation => LeaseSignature::Representative,
            Self::SimpleCuratorship
            | Self::ReinforcedCuratorship
            | Self::AdaptedCuratorship
            | Self::FamilyAssistance => LeaseSignature::PersonCosignatureAdvised,
            Self::Safeguard | Self::FutureProtectionMandate | Self::JudicialSupport | Self::Pending | Self::Masp => {
                LeaseSignature::Person
            }
        }
    }

    /// What a repayable advance asks for under the measure.
    pub const fn advance_condition(self) -> AdvanceCondition {
        match self.lease_signature() {
            LeaseSignature::Person => AdvanceCondition::None,
            LeaseSignature::PersonCosignatureAdvised => AdvanceCondition::Cosignature,
            LeaseSignature::Representative => AdvanceCondition::JudgeOrder,
        }
    }
}

/// Whether an advance to be paid back may be made to a person under the measure.
///
/// # Errors
/// [`Refusal::CosignatureMissing`]; [`Refusal::JudgeOrderMissing`].
pub fn make_advance(measure: ProtectionKind, is_cosigned: bool, judge_order: &str) -> Ruled {
    match measure.advance_condition() {
        AdvanceCondition::Cosignature if !is_cosigned => Err(Refusal::CosignatureMissing),
        AdvanceCondition::JudgeOrder if judge_order.trim().is_empty() => Err(Refusal::JudgeOrderMissing),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lease_is_signed_by_the_person_or_by_her_tuteur() {
        assert_eq!(ProtectionKind::Masp.lease_signature(), LeaseSignature::Person);
        assert_eq!(ProtectionKind::ReinforcedCuratorship.lease_signature(), LeaseSignature::PersonCosignatureAdvised);
        assert_eq!(ProtectionKind::Guardianship.lease_signature(), LeaseSignature::Representative);
    }

    #[test]
    fn an_advance_is_a_loan() {
        let curatorship = ProtectionKind::SimpleCuratorship;
        assert_eq!(make_advance(curatorship, false, ""), Err(Refusal::CosignatureMissing));
        assert_eq!(make_advance(curatorship, true, ""), Ok(()));
        let guardianship = ProtectionKind::Guardianship;
        assert_eq!(make_advance(guardianship, true, ""), Err(Refusal::JudgeOrderMissing));
        assert_eq!(make_advance(guardianship, false, "Ordonnance 26/00123"), Ok(()));
        assert_eq!(make_advance(ProtectionKind::Masp, false, ""), Ok(()));
    }
}
