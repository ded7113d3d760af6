//! Who chairs: it follows from the commune that hosts.

use super::{Capacity, College};
use crate::{CommuneId, ContactId};

/// *Présidence possible*: someone who holds a mandate on the day of the meeting, and might chair it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub contact: ContactId,
    /// As what.
    pub capacity: Capacity,
    /// For which college.
    pub college: College,
    /// For which commune, if for one.
    pub commune: Option<CommuneId>,
}

/// The chair of a meeting: the elected member of the host commune, the titular before the substitute; else whoever the
/// body has for its chair.
pub fn chair_of(host: Option<CommuneId>, mandates: &[Candidate]) -> Option<ContactId> {
    let elected = |wanted: &[Capacity]| {
        mandates.iter().find(|candidate| {
            host.is_some()
                && candidate.commune == host
                && candidate.college == College::Elected
                && wanted.contains(&candidate.capacity)
        })
    };
    elected(&[Capacity::Chair, Capacity::Member])
        .or_else(|| elected(&[Capacity::Substitute]))
        .or_else(|| mandates.iter().find(|candidate| candidate.capacity == Capacity::Chair))
        .map(|candidate| candidate.contact)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RONCHIN: CommuneId = CommuneId::new(1);
    const LEZENNES: CommuneId = CommuneId::new(2);

    fn candidate(contact: i64, capacity: Capacity, college: College, commune: Option<CommuneId>) -> Candidate {
        Candidate { contact: ContactId::new(contact), capacity, college, commune }
    }

    fn mandates() -> Vec<Candidate> {
        vec![
            candidate(1, Capacity::Substitute, College::Elected, Some(RONCHIN)),
            candidate(2, Capacity::Member, College::Social, Some(RONCHIN)),
            candidate(3, Capacity::Member, College::Elected, Some(RONCHIN)),
            candidate(4, Capacity::Substitute, College::Elected, Some(LEZENNES)),
        ]
    }

    #[test]
    fn the_elected_member_of_the_host_commune_chairs() {
        assert_eq!(chair_of(Some(RONCHIN), &mandates()), Some(ContactId::new(3)));
    }

    #[test]
    fn a_substitute_chairs_where_the_host_has_no_titular() {
        assert_eq!(chair_of(Some(LEZENNES), &mandates()), Some(ContactId::new(4)));
    }

    #[test]
    fn without_a_host_the_chair_of_the_body_chairs() {
        assert_eq!(chair_of(None, &mandates()), None);
        let mut mandates = mandates();
        mandates.push(candidate(5, Capacity::Chair, College::Care, None));
        assert_eq!(chair_of(None, &mandates), Some(ContactId::new(5)));
        assert_eq!(chair_of(Some(CommuneId::new(9)), &mandates), Some(ContactId::new(5)));
    }
}
