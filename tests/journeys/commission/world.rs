//! A council of four members that meets in Ronchin on the afternoon of 10 December 2026.

use council::applications::{Applicant, ApplicationOrder, ApplicationRow, ApplicationsQuery, NewApplication};
use council::bodies::{BodyKind, Capacity, College, DecidesBy, NewBody, NewMandate, Rhythm};
use council::calendar::moment;
use council::decisions::{ClosingReason, Decision, Outcome};
use council::directory::{NewCommune, NewContact, NewContactRole, NewOrganisation, OrganisationKind, RoleIn};
use council::meetings::{
    ConvocationChannel, ItemAbout, NewAgendaItem, NewItemAbout, NewMeeting, RollCall, SittingSheet,
};
use council::people::{Civility, ConsentExpression, ConsentForm, NewConsent, NewPerson};
use council::settings::SettingKey;
use council::{
    Actor, AgendaItemId, ApplicationId, BodyId, CommuneId, ConsentId, ContactId, Day, Instant, MeetingId, Minute,
    ParticipantId, PersonId, Refusal,
};
use secretariat::Error;
use tests::Desk;

pub(crate) fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).unwrap()
}

/// The day of the sitting.
pub(crate) fn sitting_day() -> Day {
    day(2026, 12, 10)
}

/// A minute of the sitting, as a clock in Paris shows it.
pub(crate) fn at(hour: u16, minute: u16) -> Instant {
    moment(sitting_day(), Minute::new(hour * 60 + minute).unwrap()).unwrap()
}

/// The coordinator, at a minute of the sitting.
pub(crate) fn clerk(hour: u16, minute: u16) -> Actor {
    Desk::founder(at(hour, minute).get())
}

/// The coordinator, weeks before.
pub(crate) fn before() -> Actor {
    Desk::founder(moment(day(2026, 11, 2), Minute::new(600).unwrap()).unwrap().get())
}

pub(crate) const EVERY_COLLEGE: &[College] = College::ALL;

/// The council and its commission.
pub(crate) struct World {
    pub(crate) desk: Desk,
    pub(crate) ronchin: CommuneId,
    pub(crate) body: BodyId,
    /// Elected of Ronchin, of care, of the landlord, of the users.
    pub(crate) members: [ContactId; 4],
}

impl World {
    /// A commission that decides by consensus.
    pub(crate) fn new() -> Self {
        Self::deciding(DecidesBy::Consensus, None)
    }

    pub(crate) fn deciding(decides_by: DecidesBy, quorum: Option<u32>) -> Self {
        Self::at(Desk::new(), decides_by, quorum)
    }

    /// The same at another desk.
    pub(crate) fn at(mut desk: Desk, decides_by: DecidesBy, quorum: Option<u32>) -> Self {
        let actor = before();
        let commune = NewCommune {
            insee: "59507".into(),
            name: "Ronchin".into(),
            postcode: Some("59790".into()),
            part_of: None,
            member_from_on: Some(day(2010, 1, 1)),
            population: None,
        };
        let (ronchin, _) = desk.office.add_commune(&actor, commune).unwrap();
        let organisation = NewOrganisation {
            kind: OrganisationKind::Landlord,
            name: "Habitat du Nord".into(),
            short_name: String::new(),
            city: String::new(),
        };
        let (landlord, _) = desk.office.add_organisation(&actor, organisation).unwrap();
        let body = NewBody {
            kind: BodyKind::HousingCommission,
            name: "Commission appartement".into(),
            short_name: "CA".into(),
            decides_by,
            quorum,
            rhythm: Rhythm::Quarterly,
        };
        let (body, _) = desk.office.add_body(&actor, body).unwrap();
        for (key, value) in [
            (SettingKey::CouncilName, "le Conseil local de santé mentale"),
            (SettingKey::CoordinationName, "Mme Inès Castel"),
            (SettingKey::SecretaryQuality, "coordinatrice"),
            (SettingKey::RulesReference, "l’article 7 de son règlement intérieur"),
        ] {
            desk.office.set_setting(&actor, key, value, day(2020, 1, 1)).unwrap();
        }
        let mut world = Self { desk, ronchin, body, members: [ContactId::new(0); 4] };
        world.members = [
            world.member("Vasseur", "adjointe au maire", College::Elected, Some(RoleIn::Commune(ronchin))),
            world.member("Morel", "cadre de santé", College::Care, None),
            world.member("Lambert", "chargé d’attribution", College::Landlords, Some(RoleIn::Organisation(landlord))),
            world.member("Petit", "usager", College::Users, None),
        ];
        world
    }

    /// Adds someone who sits in the commission.
    pub(crate) fn member(&mut self, name: &str, function: &str, college: College, within: Option<RoleIn>) -> ContactId {
        let contact = NewContact {
            civility: Some(Civility::Mrs),
            family_name: name.into(),
            given_name: "Claire".into(),
            role: within.map(|within| NewContactRole { function: function.into(), within, from_on: None }),
            ..NewContact::default()
        };
        let (contact, _) = self.desk.office.add_contact(&before(), contact).unwrap();
        let mandate = NewMandate {
            contact: Some(contact),
            within,
            college,
            capacity: Capacity::Member,
            substitute_for: None,
            votes: 1,
            from_on: day(2024, 1, 1),
            until_on: None,
            confidentiality_signed_on: None,
        };
        self.desk.office.add_mandate(&before(), self.body, mandate).unwrap();
        contact
    }

    /// Somebody who applies, without a consent yet.
    pub(crate) fn applicant(&mut self, name: &str) -> (PersonId, ApplicationId) {
        let person = NewPerson {
            civility: Some(Civility::Mr),
            family_name: name.into(),
            given_name: "Paul".into(),
            birth_on: Some(day(1990, 5, 4)),
            ..NewPerson::default()
        };
        let application = NewApplication {
            applicant: Applicant::New(person),
            received_on: day(2026, 9, 1),
            referred_by: None,
            referrer_text: "service social".into(),
            request: "Un logement à soi, au calme.".into(),
        };
        let (application, _) = self.desk.office.add_application(&before(), application).unwrap();
        let sheet = self.desk.office.application(application, sitting_day()).unwrap();
        (sheet.who.id, application)
    }

    /// Records a written consent, re-read, for those colleges.
    pub(crate) fn consents(&mut self, person: PersonId, scope: &[College]) -> ConsentId {
        let consent = NewConsent {
            given_on: day(2026, 8, 1),
            form: ConsentForm::Written,
            expressed_by: ConsentExpression::Alone,
            witness: String::new(),
            scope: scope.to_vec(),
            reread_on: Some(day(2026, 8, 1)),
        };
        self.desk.office.record_consent(&before(), person, consent).unwrap().0
    }

    /// Somebody who applies and agrees to be heard.
    pub(crate) fn ready(&mut self, name: &str) -> (PersonId, ApplicationId) {
        let (person, application) = self.applicant(name);
        self.consents(person, EVERY_COLLEGE);
        (person, application)
    }

    pub(crate) fn planned_on(&mut self, on_day: Day) -> MeetingId {
        let meeting = NewMeeting {
            body: self.body,
            on_day,
            start_minute: Minute::new(14 * 60 + 30).unwrap(),
            planned_minutes: 180,
            venue: None,
            host_commune: Some(self.ronchin),
        };
        self.desk.office.plan_meeting(&before(), meeting).unwrap().0
    }

    /// The commission of 10 December, planned.
    pub(crate) fn planned(&mut self) -> MeetingId {
        self.planned_on(sitting_day())
    }

    pub(crate) fn add(&mut self, meeting: MeetingId, about: NewItemAbout) -> Result<AgendaItemId, Error> {
        let item = NewAgendaItem { about, title: "Divers".into(), minutes: None, place: None };
        self.desk.office.add_agenda_item(&before(), meeting, item).map(|(item, _)| item)
    }

    pub(crate) fn hear(&mut self, meeting: MeetingId, application: ApplicationId) -> Result<AgendaItemId, Error> {
        self.add(meeting, NewItemAbout::Application { application })
    }

    pub(crate) fn convene(&mut self, meeting: MeetingId) {
        let office = &mut self.desk.office;
        office.convene_meeting(&before(), meeting, day(2026, 11, 24), ConvocationChannel::PostAndEmail).unwrap();
    }

    /// Opens the sitting at 14 h 30 with everybody in the room.
    pub(crate) fn open(&mut self, meeting: MeetingId) {
        self.desk.office.open_sitting(&clerk(14, 30), meeting, at(14, 30)).unwrap();
        for member in self.participants(meeting) {
            self.desk.office.call_roll(&clerk(14, 31), member, RollCall::Present).unwrap();
        }
    }

    pub(crate) fn participants(&self, meeting: MeetingId) -> Vec<ParticipantId> {
        let sheet = self.desk.office.meeting(meeting).unwrap();
        self.members
            .iter()
            .filter_map(|contact| sheet.participants.iter().find(|member| member.contact.id == *contact)?.id)
            .collect()
    }

    pub(crate) fn sitting(&self, meeting: MeetingId, hour: u16, minute: u16) -> SittingSheet {
        self.desk.office.sitting(meeting, at(hour, minute)).unwrap()
    }

    pub(crate) fn decide(&mut self, item: AgendaItemId, outcome: Outcome) -> Result<(), Error> {
        let decision =
            Decision { outcome, votes: None, informed_by: "la référente".into(), effective_on: sitting_day() };
        self.desk.office.record_decision(&clerk(15, 0), item, decision).map(drop)
    }

    /// The application of somebody, as the register shows it on the day of the sitting.
    pub(crate) fn found(&self, name: &str) -> ApplicationRow {
        let query = ApplicationsQuery {
            words: name.into(),
            stages: vec![],
            communes: vec![],
            order: ApplicationOrder::Name,
            descending: false,
        };
        self.desk.office.applications(&query, sitting_day()).unwrap().rows.remove(0)
    }

    /// The kinds and titles of an agenda, in order: what moves and comes back.
    pub(crate) fn titles(&self, meeting: MeetingId) -> Vec<String> {
        let sheet = self.desk.office.meeting(meeting).unwrap();
        sheet
            .agenda
            .items
            .iter()
            .map(|item| match &item.about {
                ItemAbout::Hearing(hearing) => {
                    hearing.person.as_ref().map_or("anonymous".to_owned(), |person| person.family_name.clone())
                }
                _ => item.kind.code().to_owned(),
            })
            .collect()
    }
}

/// A request that ends without anything else to say.
pub(crate) const fn withdrawn() -> Outcome {
    Outcome::Withdrawn { reason: ClosingReason::RequestWithdrawn }
}

/// The refusal of an act that a rule refused.
pub(crate) fn refused<T: std::fmt::Debug>(done: Result<T, Error>) -> Refusal {
    match done {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("a rule says no: {other:?}"),
    }
}
