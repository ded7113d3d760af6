//! One quarter with something of everything that papers print: a commission held with every outcome that a letter tells,
//! the next one in preparation, a workshop.

use crate::world::{EVERY_COLLEGE, World, before, clerk, day, sitting_day};
use council::applications::{ApplicationChange, Support};
use council::bodies::DecidesBy;
use council::calendar::moment;
use council::decisions::{
    Awaited, ClosingReason, Decider, Decision, FollowUpKind, Grant, NotRetainedReason, Outcome, PostponementReason,
    Rank,
};
use council::directory::{NewContact, NewContactRole, NewOrganisation, OrganisationKind, RoleIn};
use council::dwellings::{DwellingsQuery, NewDwelling, NewRent, Scheme, Title, Typology};
use council::meetings::{AgendaItemChange, ItemAbout, MeetingChange, NewItemAbout, PersonPresence};
use council::people::{MandataryKind, PersonChange, Protection, ProtectionKind, SupportKind};
use council::settings::SettingKey;
use council::workshops::{
    NewVenue, NewWorkshop, RegistrationMode, SpeakerChange, SpeakerRole, TypedHours, VenueChange, WorkshopChange,
};
use council::{
    Actor, AgendaItemId, Cents, ContactId, ContactRoleId, Day, MeetingId, Minute, OrganisationId, PersonId, PlaceId,
    VenueId, WorkshopId,
};
use secretariat::Office;
use std::ops::Range;
use tests::Desk;

/// The quarter, told to its end.
pub(crate) struct Quarter {
    pub(crate) world: World,
    /// The commission of 10 December 2026, closed.
    pub(crate) held: MeetingId,
    /// The commission of 11 March 2027, planned.
    pub(crate) next: MeetingId,
    /// The workshop of 12 January 2027.
    pub(crate) workshop: WorkshopId,
}

/// The day papers are drawn up.
pub(crate) fn drawn_on() -> Day {
    day(2026, 12, 14)
}

/// The coordinator at noon of that day.
pub(crate) fn noon() -> Actor {
    Desk::founder(moment(drawn_on(), Minute::new(720).unwrap()).unwrap().get())
}

/// Every parameter that papers print.
pub(crate) const SETTINGS: [(SettingKey, &str); 16] = [
    (SettingKey::CouncilName, "le Conseil intercommunal Rivage"),
    (SettingKey::CouncilAddress, "12 rue du Château d’eau\n59260 LEZENNES"),
    (SettingKey::CouncilCity, "Lezennes"),
    (SettingKey::CouncilPhone, "03 53 01 20 20"),
    (SettingKey::CouncilEmail, "contact@rivage.example"),
    (SettingKey::NeutralSender, "C. I. R. – 12 rue du Château d’eau – 59260 LEZENNES"),
    (SettingKey::DataContact, "donnees@rivage.example ou 03 53 01 20 21"),
    (SettingKey::CoordinationName, "Mme Inès Castel"),
    (SettingKey::CoordinationPhone, "03 53 01 20 22"),
    (SettingKey::CoordinationHours, "du lundi au vendredi, de 9 h à 17 h"),
    (SettingKey::CoordinationEmail, "coordination@rivage.example"),
    (SettingKey::SignatoryName, "Mme Odile Ferrand"),
    (SettingKey::SignatoryQuality, "présidente"),
    (SettingKey::DaloHelp, "le centre communal d’action sociale de Ronchin"),
    (SettingKey::KeptFor, "deux ans"),
    (SettingKey::AttendanceKeptFor, "trois ans"),
];

/// Who applies, in the order of the agenda.
pub(crate) const NAMES: [&str; 9] =
    ["Tétard", "Œuvrard", "Lenoir", "Marchand", "Delattre", "Vermeersch", "Leroy", "Hennebelle", "Carpentier"];

/// The dwellings, by reference, with their places.
const FLATS: [(&str, u32); 3] = [("L-12", 1), ("L-13", 1), ("L-14", 3)];

/// The situations of an agenda, in order.
pub(crate) fn hearings(office: &Office, meeting: MeetingId) -> Vec<AgendaItemId> {
    let items = office.meeting(meeting).unwrap().agenda.items;
    items.into_iter().filter(|item| matches!(item.about, ItemAbout::Hearing(_))).map(|item| item.id).collect()
}

/// The first place of the dwelling of that reference.
pub(crate) fn place_of(office: &Office, reference: &str) -> PlaceId {
    let found = office.dwellings(&DwellingsQuery::default(), sitting_day()).unwrap();
    let row = found.rows.into_iter().find(|row| row.card.reference == reference).unwrap();
    office.dwelling(row.card.id, sitting_day()).unwrap().places[0].row.id
}

/// What is decided of each situation: everything that a letter tells.
fn outcomes(office: &Office) -> [Outcome; NAMES.len()] {
    let flats = FLATS.map(|(reference, _)| place_of(office, reference));
    let kinds = office.place_kinds().unwrap();
    let kind = |scheme| kinds.iter().find(|kind| kind.scheme == scheme).unwrap().id;
    let first = |place| Grant { place, rank: Rank::First };
    [
        Outcome::Admission { grant: first(flats[0]), deposit: Some(Cents::new(32_000)) },
        Outcome::Supported { decider: Decider::Landlord, grant: Some(first(flats[1])), deposit: None },
        Outcome::ConditionalAdmission {
            condition: "Votre demande de logement social est renouvelée.".into(),
            due_on: day(2027, 1, 15),
            grant: Some(first(flats[2])),
            deposit: None,
        },
        Outcome::WaitingList { awaited: Awaited::Place { grant: Grant { place: flats[0], rank: Rank::Second } } },
        Outcome::WaitingList { awaited: Awaited::Kind { place_kind: kind(Scheme::TransitionalPlace) } },
        Outcome::Postponed {
            reason: PostponementReason::MissingPapers,
            communicable: "Il manque dans votre dossier : l’avis d’imposition 2025.".into(),
            expected: "L’avis d’imposition 2025.".into(),
            returns_on: day(2027, 3, 11),
        },
        Outcome::NotRetained {
            reason: NotRetainedReason::OutOfTerritory,
            communicable: "Notre association n’intervient que dans les communes de Ronchin et de Lezennes.".into(),
        },
        Outcome::Redirected { place_kind: kind(Scheme::ResidenceAccueil) },
        Outcome::Withdrawn { reason: ClosingReason::OtherSolution },
    ]
}

/// Examines some of the situations of a sitting, one after the other, as the coordinator does.
pub(crate) fn decide(office: &mut Office, meeting: MeetingId, which: Range<usize>) {
    let items = hearings(office, meeting);
    let outcomes = outcomes(office);
    for nth in which {
        examine(office, meeting, items[nth], 35 + 2 * u16::try_from(nth).unwrap(), outcomes[nth].clone());
    }
}

/// Examines one situation, and records what is decided of it.
pub(crate) fn examine(office: &mut Office, meeting: MeetingId, item: AgendaItemId, minute: u16, outcome: Outcome) {
    let actor = clerk(14, minute);
    let participants = office.meeting(meeting).unwrap().participants;
    let presenter = participants.into_iter().find(|member| member.contact.family_name == "Morel").unwrap().contact.id;
    office.start_item(&actor, item).unwrap();
    for change in [
        AgendaItemChange::PresentedBy(Some(presenter)),
        AgendaItemChange::Person { presence: Some(PersonPresence::Present), companion: String::new() },
        AgendaItemChange::Discussion("La commission entend le souhait d’un logement calme.".into()),
    ] {
        office.change_agenda_item(&actor, item, change).unwrap();
    }
    let decision = Decision { outcome, votes: None, informed_by: "la référente".into(), effective_on: sitting_day() };
    office.record_decision(&clerk(15, 0), item, decision).unwrap();
}

impl Quarter {
    pub(crate) fn new() -> Self {
        Self::at(Desk::new())
    }

    /// The same at another desk.
    pub(crate) fn at(desk: Desk) -> Self {
        let mut quarter = Self::prepared(desk);
        quarter.world.convene(quarter.held);
        quarter.world.open(quarter.held);
        decide(&mut quarter.world.desk.office, quarter.held, 0..NAMES.len());
        quarter.close();
        quarter
    }

    /// The same on the eve of the convocation: nine situations are on the agenda.
    pub(crate) fn prepared(desk: Desk) -> Self {
        let mut world = World::at(desk, DecidesBy::Consensus, None);
        for (key, value) in SETTINGS {
            world.desk.office.set_setting(&before(), key, value, day(2020, 1, 1)).unwrap();
        }
        let venue = venue(&mut world);
        let held = world.planned();
        let next = world.planned_on(day(2027, 3, 11));
        for meeting in [held, next] {
            world.desk.office.change_meeting(&before(), meeting, MeetingChange::Venue(Some(venue))).unwrap();
        }
        world.add(next, NewItemAbout::Vacancies { place: None }).unwrap();
        world.add(next, NewItemAbout::Other).unwrap();
        let workshop = workshop(&mut world, venue);
        let mut quarter = Self { world, held, next, workshop };
        quarter.prepare();
        quarter
    }

    /// Closes the sitting.
    pub(crate) fn close(&mut self) {
        self.world.desk.office.close_sitting(&clerk(16, 40), self.held).unwrap();
    }

    /// Notes that everybody was told by voice, on the day after the sitting.
    pub(crate) fn tell(&mut self) {
        let office = &mut self.world.desk.office;
        for follow_up in office.follow_ups(Some(self.held)).unwrap() {
            if follow_up.kind == FollowUpKind::TellPerson {
                office.mark_follow_up(&noon(), follow_up.id, Some(day(2026, 12, 11))).unwrap();
            }
        }
    }

    /// Seals the minutes.
    pub(crate) fn seal(&mut self) {
        let (office, actor) = (&mut self.world.desk.office, noon());
        office.review_minutes(&actor, self.held, Some(drawn_on())).unwrap();
        let papers = office.prepare_seal(self.held, actor.at).unwrap().make().unwrap();
        office.seal_minutes(&actor, papers).unwrap();
    }

    fn prepare(&mut self) {
        let landlord = self.landlord();
        for (reference, places) in FLATS {
            self.flat(reference, landlord, places);
        }
        let referent = self.professional("Delporte", "assistante sociale", landlord);
        let guardian = self.professional("Plouvier", "mandataire judiciaire", landlord);
        for name in NAMES {
            self.applies(name, referent, guardian);
        }
        self.world.add(self.held, NewItemAbout::Break).unwrap();
    }

    fn landlord(&mut self) -> OrganisationId {
        let landlord = NewOrganisation {
            kind: OrganisationKind::Landlord,
            name: "Habitat Flandre".into(),
            short_name: String::new(),
            city: String::new(),
        };
        self.world.desk.office.add_organisation(&before(), landlord).unwrap().0
    }

    fn flat(&mut self, reference: &str, landlord: OrganisationId, places: u32) {
        let office = &mut self.world.desk.office;
        let kinds = office.place_kinds().unwrap();
        let dwelling = NewDwelling {
            reference: reference.into(),
            landlord: Some(landlord),
            commune: self.world.ronchin,
            street: "12 rue des Lilas".into(),
            complement: String::new(),
            postcode: "59790".into(),
            typology: Some(Typology::T2),
            title: Title::DirectLease,
            rent: Some(NewRent { from_on: day(2026, 1, 1), rent: Cents::new(33_152), charges: Cents::new(5_848) }),
            kind: kinds.into_iter().find(|kind| kind.scheme == Scheme::AssociativeFlat).unwrap().id,
            places,
            opened_on: day(2026, 1, 1),
        };
        office.add_dwelling(&before(), dwelling).unwrap();
    }

    fn professional(&mut self, name: &str, function: &str, within: OrganisationId) -> ContactRoleId {
        let contact = NewContact {
            civility: Some(council::people::Civility::Mrs),
            family_name: name.into(),
            given_name: "Sarah".into(),
            phone: "0353012030".into(),
            role: Some(NewContactRole {
                function: function.into(),
                within: RoleIn::Organisation(within),
                from_on: None,
            }),
            ..NewContact::default()
        };
        let office = &mut self.world.desk.office;
        let (contact, _) = office.add_contact(&before(), contact).unwrap();
        office.contact(contact, sitting_day()).unwrap().row.roles[0].id
    }

    /// Somebody with an address, a referent, a request for social housing and, for some, a guardian.
    fn applies(&mut self, name: &str, referent: ContactRoleId, guardian: ContactRoleId) {
        let (person, application) = self.world.applicant(name);
        let office = &mut self.world.desk.office;
        for change in [
            PersonChange::Street("8 rue de Rome".into()),
            PersonChange::Complement("Appartement 12".into()),
            PersonChange::Postcode("59790".into()),
            PersonChange::City("Ronchin".into()),
        ] {
            office.change_person(&before(), person, change).unwrap();
        }
        for change in [
            ApplicationChange::Nud("059042612345678901".into()),
            ApplicationChange::NudExpiresOn(Some(day(2027, 4, 2))),
            ApplicationChange::HousingBenefit(Some(Cents::new(27_100))),
            ApplicationChange::TypologyMin(Some(Typology::T2)),
        ] {
            office.change_application(&before(), application, change).unwrap();
        }
        let support = Support {
            kind: SupportKind::SocialWorker,
            contact_role: Some(referent),
            label: String::new(),
            phone: String::new(),
        };
        office.set_supports(&before(), application, vec![support]).unwrap();
        if name == "Tétard" {
            self.protect(person, guardian);
        }
        self.world.consents(person, EVERY_COLLEGE);
        self.world.hear(self.held, application).unwrap();
    }

    fn protect(&mut self, person: PersonId, guardian: ContactRoleId) {
        let measure = Protection {
            kind: ProtectionKind::ReinforcedCuratorship,
            mandatary_kind: Some(MandataryKind::Independent),
            mandatary: Some(guardian),
            judged_on: Some(day(2025, 2, 3)),
            covers_person: false,
            signs_lease: true,
            receives_letters: true,
            from_on: Some(day(2025, 2, 3)),
            until_on: None,
        };
        self.world.desk.office.add_protection(&before(), person, &measure).unwrap();
    }
}

fn venue(world: &mut World) -> VenueId {
    let office = &mut world.desk.office;
    let hall = NewVenue {
        name: "Médiathèque".into(),
        commune: world.ronchin,
        street: "27 rue Sadi-Carnot".into(),
        capacity: Some(40),
    };
    let (venue, _) = office.add_venue(&before(), hall).unwrap();
    for change in [
        VenueChange::Transport("Bus 18, arrêt Mairie".into()),
        VenueChange::StepFree(Some(true)),
        VenueChange::Parking(Some(true)),
    ] {
        office.change_venue(&before(), venue, change).unwrap();
    }
    venue
}

fn workshop(world: &mut World, venue: VenueId) -> WorkshopId {
    let speakers: [(ContactId, SpeakerRole); 2] =
        [(world.members[3], SpeakerRole::PeerWorker), (world.members[1], SpeakerRole::Professional)];
    let office = &mut world.desk.office;
    let theme = office.themes().unwrap().into_iter().find(|theme| theme.sensitive).unwrap().id;
    let evening = TypedHours { on_day: day(2027, 1, 12), start: Minute::new(18 * 60).unwrap(), end: 20 * 60 };
    let new = NewWorkshop {
        theme,
        title: "Traverser un deuil".into(),
        hours: Some(evening),
        venue: Some(venue),
        capacity: Some(30),
    };
    let (workshop, _) = office.plan_workshop(&before(), new).unwrap();
    for change in [
        WorkshopChange::Number(42),
        WorkshopChange::Hook("Parler, écouter, ou simplement être là.".into()),
        WorkshopChange::RegistrationMode(RegistrationMode::PhoneOrEmail),
        WorkshopChange::RegistrationDueOn(Some(day(2027, 1, 8))),
        WorkshopChange::SignLanguage(true),
        WorkshopChange::Partners("la ville de Ronchin\nle GEM Le Passage".into()),
    ] {
        office.change_workshop(&before(), workshop, change).unwrap();
    }
    for (contact, role) in speakers {
        let (speaker, _) = office.invite_speaker(&before(), workshop, contact, role).unwrap();
        if role == SpeakerRole::PeerWorker {
            office.change_speaker(&before(), speaker, SpeakerChange::ConfirmedOn(Some(day(2026, 11, 2)))).unwrap();
        }
    }
    workshop
}
